/** What a conversation should hold after each act, written from EXPERIENCE and from nothing of the element. */
import type { Answers, Catalog, IntegrationAnswer } from '../../src/catalog/types.js';

type Rated = Record<string, string>;

export class Model {
  #rated: Rated[] | 'unsure' | undefined;
  #organisation: Record<string, string | string[]> = {};
  /** Ratings of what was unticked: they come back with the tick. */
  #shelf = new Map<string, Rated>();
  #cleared: Answers | undefined;
  readonly tries: Answers[] = [];

  readonly catalog: Catalog;

  constructor(catalog: Catalog) {
    this.catalog = catalog;
  }

  get answers(): Answers {
    return {
      ...(this.#rated !== undefined && { integrations: this.#rated as unknown as IntegrationAnswer[] }),
      ...(Object.keys(this.#organisation).length > 0 && { organisation: this.#organisation }),
    };
  }

  set answers({ integrations, organisation }: Answers) {
    this.#keep();
    this.#rated = structuredClone(integrations) as unknown as Rated[] | 'unsure' | undefined;
    this.#organisation = structuredClone(organisation ?? {}) as Record<string, string | string[]>;
  }

  get empty(): boolean {
    return Object.keys(this.answers).length === 0;
  }

  #keep(): void {
    for (const one of this.#list) this.#shelf.set(one.id!, one);
  }

  get #list(): Rated[] {
    return Array.isArray(this.#rated) ? this.#rated : [];
  }

  /** A control was pressed: its group, its value, and whether it is on now. */
  press(name: string, value: string, on: boolean): void {
    const [question = '', integration] = name.split('@');
    if (name === 'integrations') this.#tick(value, on);
    else if (integration !== undefined)
      this.#rated = this.#list.map((one) => (one.id === integration ? { ...one, [question]: value } : one));
    else this.#answer(question, value, on);
  }

  #tick(id: string, on: boolean): void {
    this.#keep();
    if (id === 'unsure') {
      this.#rated = on ? 'unsure' : undefined;
      return;
    }
    const others = this.#list.filter((one) => one.id !== id);
    if (on && others.length >= this.catalog.integrations.max) return;
    const all = on ? [...others, this.#shelf.get(id) ?? { id }] : others;
    this.#rated = all.length > 0 ? this.#inOrder(all) : undefined;
  }

  /** The catalog's order, then the visitor's own ones as they came. */
  #inOrder(all: readonly Rated[]): Rated[] {
    const order = [...this.catalog.integrations.suggestions, ...this.#own].map(({ id }) => id);
    const place = ({ id }: Rated) => (order.indexOf(id!) + order.length + 1) % (order.length + 1);
    return [...all].sort((a, b) => place(a) - place(b));
  }

  own(name: string): void {
    const known = [...this.catalog.integrations.suggestions, ...this.#own].find(
      (one) => one.name!.toLowerCase() === name.toLowerCase(),
    );
    if (known) return this.#tick(known.id!, true);
    let number = 1;
    while (this.#own.some(({ id }) => id === `own-${number}`)) number++;
    if (this.#list.length >= this.catalog.integrations.max) return;
    this.#keep();
    this.#rated = [...this.#list, { id: `own-${number}`, name }];
    this.#keep();
  }

  get #own(): Rated[] {
    this.#keep();
    return [...this.#shelf.values()].filter((one) => one.name !== undefined);
  }

  #answer(question: string, value: string, on: boolean): void {
    const { kind, options } = this.catalog.questions.find(({ id }) => id === question)!;
    const { [question]: before, ...others } = this.#organisation;
    if (kind === 'single') this.#organisation = { ...others, [question]: value };
    else if (value === '' || value === 'unsure')
      this.#organisation = on ? { ...others, [question]: value === '' ? [] : 'unsure' } : others;
    else {
      const ticked = new Set(Array.isArray(before) ? before : []);
      if (on) ticked.add(value);
      else ticked.delete(value);
      const list = options.map(({ id }) => id).filter((id) => ticked.has(id));
      this.#organisation = list.length > 0 ? { ...others, [question]: list } : others;
    }
  }

  sameAs(from: string, to: string): void {
    const { id: _id, name: _name, ...ratings } = this.#list.find((one) => one.id === from)!;
    this.#rated = this.#list.map((one) => (one.id === to ? { ...one, ...ratings } : one));
  }

  /** What was only tried is no answer. */
  endTry(): void {
    this.answers = this.tries[0] ?? this.answers;
    this.tries.length = 0;
  }

  reset(): void {
    if (!this.empty) this.#cleared = this.answers;
    this.answers = {};
    this.#shelf.clear();
    this.tries.length = 0;
  }

  restore(): void {
    if (this.#cleared) this.answers = this.#cleared;
    this.#cleared = undefined;
  }
}
