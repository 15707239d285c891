/**
 * Thousands of acts, in any order, on whatever is on the screen: no error, no lost answer, the result always what the
 * engine says, the focus never lost, at most one announcement an act. A failure prints its seed and the acts as a script.
 */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Catalog, IntegrationAnswer } from '../../src/catalog/types.js';
import { normaliseAnswers, recommend } from '../../src/engine/index.js';
import { Driver, text } from '../elements/driver.js';
import { Model } from './model.js';

const managed: Catalog = await (await fetch('/test/fixtures/managed-databases.json')).json();

const crowded: Catalog = { ...managed, id: 'crowded', integrations: { ...managed.integrations, max: 2 } };
const catalogs = [builtInCatalog, managed, crowded];

const ofPage = ['own', 'layout', 'preview', 'move', 'speak', 'disable', 'swap'] as const;
type Act = readonly ['control' | 'button' | (typeof ofPage)[number], number];

/** Controls and buttons far more often than what a page does. */
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(fc.constant('control' as const), fc.nat(999)) },
  { weight: 9, arbitrary: fc.tuple(fc.constant('button' as const), fc.nat(999)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...ofPage), fc.nat(9)) },
);

/** With the acts as a script, and what replays them: `fc.assert(…, { seed, path })`. */
async function tell<T>({ failed, errorInstance, seed, counterexamplePath }: fc.RunDetails<T>): Promise<void> {
  if (failed)
    throw new Error(`${(errorInstance as Error).message}\nreplay: { seed: ${seed}, path: "${counterexamplePath}" }`);
}

class Walk {
  readonly script: string[] = [];
  #model = new Model(builtInCatalog);
  readonly d: Driver;

  constructor(d: Driver) {
    this.d = d;
  }

  get #catalog(): Catalog {
    return this.#model.catalog;
  }

  async step([kind, n]: Act): Promise<void> {
    const { d } = this;
    let said = 0;
    const status = d.all('[role=status]')[0];
    const before = status && text(status);
    const observer = new MutationObserver(() => said++);
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
    const within = document.activeElement === d.element;
    await this[kind as 'control'](n);
    await d.element.updateComplete;
    await d.element.updateComplete;
    observer.disconnect();
    const now = d.all('[role=status]')[0];
    const script = `${this.script.slice(-12).join('\n')}\n${JSON.stringify([d.element.answers, this.#model.answers])}\n`;
    expect(said, `announcements: "${before}" "${now && text(now)}" after\n${script}`).to.be.lessThan(2);
    expect(d.element.answers, script).to.deep.equal(this.#model.answers);
    expect(d.element.recommendation, script).to.deep.equal(recommend(this.#catalog, this.#model.answers));
    if (within && (kind === 'control' || kind === 'button')) {
      expect(document.activeElement === d.element, `focus after\n${script}`).to.equal(true);
      expect(d.root.activeElement, `focus after\n${script}`).not.to.equal(null);
    }
    this.#showsAnswers(script);
    const heads = d.all('[data-focus]');
    expect(heads.length, script).to.be.greaterThan(0);
  }

  /** What is ticked and chosen on the screen is what was answered. */
  #showsAnswers(script: string): void {
    const { integrations, organisation } = this.#model.answers;
    const list: readonly IntegrationAnswer[] = Array.isArray(integrations) ? integrations : [];
    for (const { name, value, checked } of this.d.all<HTMLInputElement>('input[type=checkbox], input[type=radio]')) {
      const [question = '', integration] = name.split('@');
      const answer =
        name === 'integrations'
          ? integrations === 'unsure'
            ? 'unsure'
            : list.map(({ id }) => id)
          : integration === undefined
            ? organisation?.[question]
            : list.find(({ id }) => id === integration)?.[question];
      const on = Array.isArray(answer) ? (value ? answer.includes(value) : answer.length === 0) : answer === value;
      expect(checked, `${name} ${value} is shown as chosen after\n${script}`).to.equal(on);
    }
  }

  /** A box or a radio on the screen. */
  async control(n: number): Promise<void> {
    const all = this.d.all<HTMLInputElement>('input[type=checkbox], input[type=radio]');
    const one = all[n % all.length];
    if (!one) return;
    this.script.push(`press ${one.name} ${one.value}`);
    const on = one.type === 'radio' || !one.checked;
    one.focus();
    one.click();
    this.#model.press(one.name, one.value, on);
  }

  async button(n: number): Promise<void> {
    const all = this.d
      .all<HTMLButtonElement>('button')
      .filter(
        (one) => !one.closest('.sheet') && !one.closest('[inert]') && one.checkVisibility({ visibilityProperty: true }),
      );
    const one = all[n % all.length];
    if (!one) return;
    const label = text(one);
    const full = one.getAttribute('aria-label') ?? label;
    this.script.push(`button ${full}`);
    const { names } = this;
    // What did not fit is still in the field; on the way on it is added too.
    const onward = one.matches('.actions .button') && this.#model.answers.integrations !== 'unsure';
    const typed = (label === 'Add' || onward) && this.d.all<HTMLInputElement>('#own')[0]?.value;
    if (typed) this.#model.own(typed);
    // A page that changes the layout may lead away from the result, and what was tried is answered.
    if (!this.d.all('.trial')[0]) this.#model.tries.length = 0;
    const leaves = label === 'Change' || label === 'Check this rating' || one.matches('.top:not(.summary *)');
    if (leaves || label === 'Start again') this.#model.endTry();
    if (label === 'Start again') this.#model.reset();
    if (label === 'Bring my answers back') this.#model.restore();
    if (label.startsWith('Same as ')) {
      const from = names.get(label.slice('Same as '.length))!;
      const after = one.nextElementSibling!.querySelector('input')!.name.split('@')[1]!;
      this.#model.sameAs(from, after);
    }
    const tried = label === 'Try it';
    if (tried) this.#model.tries.push(this.#model.answers);
    if (label === 'Undo') this.#model.answers = this.#model.tries.pop()!;
    one.focus();
    one.click();
    if (!tried) return;
    // What it does is the engine's to know, and law 8's to prove; here: that the plan is the one that it said.
    const to = this.#catalog.plans.filter(
      ({ name }) => full.includes(`, ${name} would be`) || full.includes(`would need ${name}`),
    );
    expect(
      to.map(({ id }) => id),
      full,
    ).to.deep.equal([this.d.element.recommendation!.plan]);
    this.#model.answers = this.d.element.answers;
  }

  get names(): Map<string, string> {
    const rated = this.#model.answers.integrations;
    const suggestions = this.#catalog.integrations.suggestions.map(({ id, name }) => [name, id] as const);
    const own = Array.isArray(rated) ? rated.flatMap(({ id, name }) => (name ? [[name, id] as const] : [])) : [];
    return new Map([...suggestions, ...own]);
  }

  async own(n: number): Promise<void> {
    const field = this.d.all<HTMLInputElement>('#own')[0];
    if (!field) return;
    const name = ['Fleet', 'Time clock', 'CRM', 'fleet', '給与'][n % 5]!;
    this.script.push(`type ${name}`);
    field.value = name;
    this.d
      .all<HTMLButtonElement>('button')
      .find((one) => text(one) === 'Add')!
      .click();
    this.#model.own(name);
    field.focus();
  }

  async layout(n: number): Promise<void> {
    this.d.element.layout = n % 2 ? 'page' : 'steps';
    this.script.push(`layout ${this.d.element.layout}`);
    (document.activeElement as HTMLElement | null)?.blur();
  }

  async preview(n: number): Promise<void> {
    this.d.element.preview = n % 2 === 1;
    this.script.push(`preview ${n % 2}`);
  }

  async move(): Promise<void> {
    this.script.push('moved in the page');
    this.d.element.parentElement!.append(this.d.element);
  }

  /** Another language for a moment. */
  async speak(n: number): Promise<void> {
    const { element } = this.d;
    for (const language of [['de', 'fr', 'nl'][n % 3]!, 'en']) {
      this.script.push(`lang ${language}`);
      element.lang = language;
      await until(() => this.d.one('.finder').lang.startsWith(language));
      this.#showsAnswers(this.script.slice(-12).join('\n'));
    }
  }

  /** Disabled for a moment: nothing can be pressed. */
  async disable(n: number): Promise<void> {
    const { element } = this.d;
    this.script.push('disabled');
    element.disabled = true;
    await element.updateComplete;
    const all = this.d.all<HTMLInputElement>('input, button').filter((one) => !one.closest('.sheet'));
    all[n % all.length]?.click();
    await element.updateComplete;
    element.disabled = false;
  }

  /** Another catalog: what it knows of the answers is kept. */
  async swap(n: number): Promise<void> {
    const catalog = catalogs[n % catalogs.length]!;
    if (catalog === this.#catalog) return;
    this.script.push(`catalog ${catalog.id}`);
    await this.use(catalog);
  }

  async use(catalog: Catalog): Promise<void> {
    const { element } = this.d;
    // A try ends with its catalog.
    if (this.d.all('.trial')[0]) this.#model.endTry();
    const { answers } = this.#model;
    element.catalog = catalog === builtInCatalog ? undefined : catalog;
    await until(() => element.recommendation?.catalog.id === catalog.id);
    await element.updateComplete;
    this.#model = new Model(catalog);
    this.#model.answers = normaliseAnswers(catalog, answers).answers;
  }
}

async function until(there: () => boolean): Promise<void> {
  for (let i = 0; i < 3000 && !there(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(there(), String(there)).to.equal(true);
}

for (const catalog of catalogs) {
  const name = catalog.id;
  it(`a monkey finds nothing: ${name}`, async function () {
    this.timeout(120_000);
    const errors: string[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      errors.push(String('reason' in event ? event.reason : event.message));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    let acts = 0;
    const property = fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 80, size: 'max' }), async (list) => {
      const d = await Driver.open();
      const walk = new Walk(d);
      await walk.use(catalog);
      for (const one of list) await walk.step(one);
      acts += list.length;
      d.element.remove();
    });
    await fc.assert(property, { numRuns: 40, endOnFailure: true, asyncReporter: tell });
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(acts).to.be.greaterThan(1000);
  });
}
