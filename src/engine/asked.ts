import type { Option, Question } from '../catalog/types.js';
import type { Judged } from './needs.js';

/** A band or an option by what it asks for. */
export interface Source {
  readonly id: string;
  /** The highest rank among its needs; 0 without needs. */
  readonly rank: number;
  readonly needs: readonly Judged[];
  /** The features whose needs give it that rank, in the table's order. */
  readonly features: readonly string[];
}

/** What can stand as an answer: an option, a tick or none, "I don't know", or nothing yet. */
export interface Choice {
  readonly question: string;
  /** 0 = answer of the organisation, 1 = tick, 2 = rating, 3 = rating of the score's first question. */
  readonly kind: number;
  /** Of the tick among those of its question, else of the question among those of its scope. */
  readonly place: number;
  /** All that can be answered instead, from mild to strong; its own step, -1 = open. */
  readonly steps: readonly Choice[];
  readonly step: number;
  /** The option; `null` = a tick that is left out. */
  readonly id: string | null;
  /** The rank of its own needs and its points (1 where none count); of an open answer, those of the mildest. */
  readonly rank: number;
  readonly points: number;
  /** The strongest that an open answer can become. */
  readonly top: Choice | undefined;
  readonly source: Source | undefined;
  /** The clarifications that it calls for, each from some rank on. */
  readonly hints: { readonly place: number; readonly from: number }[];
}

/** A question, with everything that follows from it alone. */
export interface Asked {
  readonly id: string;
  readonly kind: number;
  readonly place: number;
  readonly steps: readonly Choice[];
  /** Of a question with ticks: "left out" for each of them. */
  readonly ticks: readonly Choice[] | undefined;
  readonly missing: Choice;
  /** By the id of an option, and "unsure". */
  readonly named: ReadonlyMap<unknown, Choice>;
  /** The ranks that its answers can have, one bit for each. */
  readonly ranks: number;
}

export function askedOf(
  { id: question, scope, kind: form, options }: Question,
  place: number,
  product: readonly string[],
  sourceOf: (option: Option, id: string) => Source,
): Asked {
  const first = product.indexOf(question);
  const kind = scope === 'organisation' ? 0 : first === 0 ? 3 : 2;
  const named = new Map<unknown, Choice>();
  const stepsOf = (list: readonly (Option | null)[], kind: number, place: number): Choice[] => {
    const steps: Choice[] = [];
    list.forEach((option, step) => {
      const source = option ? sourceOf(option, `${question}=${option.id}`) : undefined;
      const choice: Choice = {
        question,
        kind,
        place,
        steps,
        step,
        id: option && option.id,
        rank: source ? source.rank : 0,
        points: first < 0 ? 1 : (option?.points ?? 0),
        top: undefined,
        source: source?.needs.length ? source : undefined,
        hints: [],
      };
      steps.push(choice);
      if (option) named.set(option.id, choice);
    });
    return steps;
  };
  const ticks = form === 'multiple' ? options.map((option, index) => stepsOf([null, option], 1, index)[0]!) : undefined;
  const steps = ticks ? [] : stepsOf(options, kind, place);
  const ranks = [...named.values()].reduce((all, { rank }) => all | (1 << rank), ticks ? 1 : 0);
  const open = (): Choice => ({
    ...(ticks ?? steps)[0]!,
    step: -1,
    top: steps.at(-1),
    source: undefined,
    hints: [],
  });
  named.set('unsure', open());
  return { id: question, kind, place, steps, ticks, missing: open(), named, ranks };
}
