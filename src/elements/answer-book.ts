import type { Answers, Catalog, IntegrationAnswer, MultipleAnswer } from '../catalog/types.js';
import { normaliseAnswers, type Change, type Dropped } from '../engine/index.js';
import { ratedIntegrations } from '../views/context.js';

/**
 * The one piece of mutable state: the answers. Besides them it keeps what would otherwise be lost: the
 * ratings of an integration that was unticked, and everything that "Start again" cleared.
 */
export class AnswerBook {
  #answers: Answers = {};
  #cleared: Answers | undefined;
  readonly #shelf = new Map<string, IntegrationAnswer>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** The only assignment. */
  #set(answers: Answers): void {
    for (const integration of ratedIntegrations(this.#answers)) this.#shelf.set(integration.id, integration);
    // No answer about the organisation is as if nothing had been asked about it.
    const { organisation = {}, ...rest } = answers;
    this.#answers = Object.keys(organisation).length > 0 ? answers : rest;
    this.#changed();
  }

  /** Takes answers from anywhere; what the catalog does not know is left out and returned. */
  load(catalog: Catalog, input: unknown): readonly Dropped[] {
    const { answers, dropped } = normaliseAnswers(catalog, input);
    this.#set(answers);
    return dropped;
  }

  /** The visitor's own integrations, ticked or not, oldest first. */
  get own(): { id: string; name: string }[] {
    const known = new Map([...this.#shelf, ...ratedIntegrations(this.#answers).map((one) => [one.id, one] as const)]);
    return [...known.values()].flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }]));
  }

  /** Ticks an integration, with the ratings that it had before, or unticks it. False when there are too many. */
  toggle(catalog: Catalog, id: string, ticked: boolean, name?: string): boolean {
    const rated = ratedIntegrations(this.#answers);
    const others = rated.filter((one) => one.id !== id);
    if (!ticked) {
      this.#setIntegrations(others.length > 0 ? others : undefined);
      return true;
    }
    if (others.length >= catalog.integrations.max) return false;
    const order = [...catalog.integrations.suggestions, ...this.own].map((one) => one.id);
    const place = (one: IntegrationAnswer) => order.indexOf(one.id) + 1 || order.length + 1;
    const now = rated.find((one) => one.id === id);
    const added: IntegrationAnswer = now ?? this.#shelf.get(id) ?? (name === undefined ? { id } : { id, name });
    this.#setIntegrations([...others, added].sort((a, b) => place(a) - place(b)));
    return true;
  }

  /** Adds an own integration and ticks it; the same name again ticks the one that is there. */
  add(catalog: Catalog, typed: string): { name: string; fits: boolean } {
    const name = [...typed.trim().replaceAll(/\s+/g, ' ')].slice(0, 60).join('');
    const same = (one: { name: string }) => one.name.toLowerCase() === name.toLowerCase();
    const { own } = this;
    const existing = catalog.integrations.suggestions.find(same) ?? own.find(same);
    if (existing) {
      const fits = this.toggle(catalog, existing.id, true, own.includes(existing as never) ? existing.name : undefined);
      return { name: existing.name, fits };
    }
    let number = 1;
    while (own.some(({ id }) => id === `own-${number}`)) number++;
    return { name, fits: this.toggle(catalog, `own-${number}`, true, name) };
  }

  integrationsUnsure(unsure: boolean): void {
    this.#setIntegrations(unsure ? 'unsure' : undefined);
  }

  rate(integration: string, ratings: Readonly<Record<string, string>>): void {
    const rated = ratedIntegrations(this.#answers);
    this.#setIntegrations(rated.map((one) => (one.id === integration ? { ...one, ...ratings } : one)));
  }

  answer(question: string, value: string | MultipleAnswer | undefined): void {
    const { [question]: _before, ...others } = this.#answers.organisation ?? {};
    const organisation = value === undefined ? others : { ...others, [question]: value };
    this.#set({ ...this.#answers, organisation });
  }

  /** Applies what-ifs: ratings, answers and single ticks. */
  apply(catalog: Catalog, changes: readonly Change[]): void {
    for (const { integration, question, from, to } of changes) {
      if (integration !== undefined && to !== null) this.rate(integration, { [question]: to });
      else if (from !== null && to !== null) this.answer(question, to);
      else {
        const ticked = this.#answers.organisation?.[question];
        const others = Array.isArray(ticked) ? ticked.filter((one) => one !== from) : [];
        const ticks = to === null ? others : [...others, to];
        const order = catalog.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
        this.answer(
          question,
          order.filter((id) => ticks.includes(id)),
        );
      }
    }
  }

  /** Goes back to answers that were here before. */
  revert(answers: Answers): void {
    this.#set(answers);
  }

  #setIntegrations(integrations: Answers['integrations']): void {
    const { integrations: _before, ...rest } = this.#answers;
    this.#set(integrations === undefined ? rest : { integrations, ...rest });
  }

  /** Clears everything and keeps it for `restore`. */
  clear(): void {
    if (Object.keys(this.#answers).length > 0) this.#cleared = this.#answers;
    this.#set({});
    this.#shelf.clear();
  }

  get canRestore(): boolean {
    return this.#cleared !== undefined && Object.keys(this.#answers).length === 0;
  }

  restore(): void {
    if (this.#cleared) this.#set(this.#cleared);
    this.#cleared = undefined;
  }
}
