import type { Option, Question } from '../catalog/types.js';
import type { Judged } from './needs.js';

/** A band or an option by what it asks for. */
export interface Source {
  /** Its name as a reason. */
  readonly reason: string;
  /** The highest rank among its needs; 0 without needs. */
  readonly rank: number;
  readonly needs: readonly Judged[];
  /** The features whose needs give it that rank, in the table's order. */
  readonly features: readonly string[];
}

/**
 * What can stand as an answer: an option, a tick or none, "I don't know", or nothing yet. The last two are open: what
 * the mildest answer asks for holds for them.
 */
export interface Choice extends Source {
  readonly question: string;
  /** 0 = answer of the organisation, 1 = tick, 2 = rating, 3 = rating of the score's first question. */
  readonly kind: number;
  /** Of the tick among those of its question, else of the question among those of its scope. */
  readonly place: number;
  /** All that can be answered instead, from mild to strong; its own step, -1 = open. */
  readonly steps: readonly Choice[];
  readonly step: number;
  /** The option, or "unsure"; `null` = a tick that is left out, or nothing yet. */
  readonly id: string | null;
  /** 1 when none count. */
  readonly points: number;
  /** The ranks that its answer can have, one bit for each. */
  readonly ranks: number;
  /** The clarifications that it calls for, each from some rank on. */
  readonly hints: { readonly place: number; readonly from: number }[];
}

/** A question, with everything that follows from it alone. */
export interface Asked {
  readonly id: string;
  /** Asked of each integration. */
  readonly rating: boolean;
  readonly place: number;
  /** Of a question with ticks: "left out" for each of them. */
  readonly ticks: readonly Choice[] | undefined;
  readonly missing: Choice;
  /** By the id of an option, and "unsure". */
  readonly named: ReadonlyMap<unknown, Choice>;
}

export function askedOf(
  { id: question, scope, kind: form, options }: Question,
  place: number,
  product: readonly string[],
  sourceOf: (item: Option | null, reason: string) => Source,
): Asked {
  const counts = product.indexOf(question);
  const rating = scope === 'integration';
  const named = new Map<unknown, Choice>();
  const stepsOf = (list: readonly (Option | null)[], kind: number, place: number): Choice[] => {
    const steps: Choice[] = [];
    list.forEach((option, step) => {
      const source = sourceOf(option, `${question}=${option?.id}`);
      const points = counts < 0 ? 1 : (option?.points ?? 0);
      const id = option && option.id;
      const choice = { ...source, question, kind, place, steps, step, id, points, ranks: 1 << source.rank, hints: [] };
      steps.push(choice);
      if (option) named.set(id, choice);
    });
    return steps;
  };
  const ticks = form === 'multiple' ? options.map((option, index) => stepsOf([null, option], 1, index)[0]!) : undefined;
  const steps = ticks ?? stepsOf(options, rating ? (counts ? 2 : 3) : 0, place);
  const ranks = [...steps, ...named.values()].reduce((all, choice) => all | choice.ranks, 0);
  const open = (id: string | null): Choice => ({ ...steps[0]!, step: -1, id, ranks, hints: [] });
  named.set('unsure', open('unsure'));
  return { id: question, rating, place, ticks, missing: open(null), named };
}
