import { fixture, html } from '@open-wc/testing';
import type { SlaPlanFinder } from '../../src/element.js';
import '../../src/sla-plan-finder.js';

/** Acts on a finder as a visitor would: by what is written on the screen. */
export class Driver {
  readonly element: SlaPlanFinder;

  constructor(element: SlaPlanFinder) {
    this.element = element;
  }

  static async open(properties: Partial<Pick<SlaPlanFinder, 'answers' | 'contactHref'>> = {}): Promise<Driver> {
    const element = await fixture<SlaPlanFinder>(html`<sla-plan-finder></sla-plan-finder>`);
    Object.assign(element, properties);
    await element.updateComplete;
    return new Driver(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  }

  /** The heading of the step, or the verdict. */
  get heading(): string {
    return text(this.one('[data-focus]'));
  }

  /** What has the focus, by its text or label. */
  get focused(): string {
    const active = this.root.activeElement;
    if (!active) return '';
    return text(active.closest('label') ?? active);
  }

  /** The labels of what is ticked or chosen. */
  get chosen(): string[] {
    return this.all('input:checked').map((input) => text(input.closest('label')!));
  }

  /** The controls of the group with this question. */
  group(question: string): HTMLElement {
    const found = this.all('fieldset:not(.step)').find(
      (fieldset) => text(fieldset.querySelector('legend') ?? this.one('#asks')) === question,
    );
    if (!found) throw new Error(`no question "${question}"; there are ${this.all('legend').map(text).join(' | ')}`);
    return found;
  }

  async press(...labels: string[]): Promise<void> {
    for (const label of labels) {
      const found = this.all('button, a').find((one) => [text(one), one.getAttribute('aria-label')].includes(label));
      if (!found)
        throw new Error(
          `no button "${label}"; there are ${this.all('button')
            .map((one) => one.getAttribute('aria-label') ?? text(one))
            .join(' | ')}`,
        );
      found.click();
      await this.element.updateComplete;
    }
  }

  /** Chooses an option, in the group of a question or in the only group that has it. */
  async choose(label: string, question?: string): Promise<void> {
    const within = question === undefined ? this.root : this.group(question);
    const found = [...within.querySelectorAll('label.option')].filter((one) => text(one) === label);
    if (found.length !== 1) throw new Error(`${found.length} options say "${label}"`);
    found[0]!.querySelector('input')!.click();
    await this.element.updateComplete;
  }

  async type(name: string): Promise<void> {
    this.one<HTMLInputElement>('#own').value = name;
    await this.press('Add');
  }

  /** Every question of the step that is shown gets the same option, by its position. */
  async chooseAll(position: number): Promise<void> {
    for (const fieldset of this.all('fieldset:not(.step)')) {
      fieldset.querySelectorAll('input')[position]!.click();
      await this.element.updateComplete;
    }
  }
}

/** What a reader gets: texts with single blanks. */
export const text = (node: Element): string => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

export const scenarios: readonly Scenario[] = await (await fetch('/test/fixtures/scenarios.json')).json();

interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly answers: SlaPlanFinder['answers'];
  readonly expect: {
    readonly plan: string;
    readonly status: string;
    readonly fit: string;
    readonly cells?: readonly string[];
    readonly clarifications?: readonly string[];
    readonly unmet?: readonly string[];
  };
}

export const scenario = (id: string): Scenario => scenarios.find((one) => one.id === id)!;
