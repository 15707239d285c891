import type { Option, Question } from '../catalog/types.js';
import type { Judged } from './needs.js';
import type { Reason } from './recommendation.js';

/** A band or an option by what it asks for. */
export interface Source {
  /** The highest rank among its needs; 0 without needs. */
  readonly rank: number;
  readonly needs: readonly Judged[];
  /** What can be said of it as a reason, whatever else was answered. */
  readonly said: Omit<Reason, 'decisive'>;
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
  /** The same again; of an open answer, those of the strongest. */
  readonly topRank: number;
  readonly topPoints: number;
  /** Only with needs. */
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
  /** Of a question with ticks: "left out" and "ticked" for each of them. */
  readonly ticks: readonly (readonly Choice[])[] | undefined;
  readonly missing: Choice;
  /** By the id of an option, and "unsure". */
  readonly named: ReadonlyMap<unknown, Choice>;
  /** The ranks that its answers can have, one bit for each. */
  readonly ranks: number;
  /** Some of them have needs. */
  readonly asks: boolean;
}

export type SourceOf = (option: Option, where: { id: string; question: string; option: string }) => Source;

export function askedOf(question: Question, place: number, product: readonly string[], sourceOf: SourceOf): Asked {
  const { id, options } = question;
  const first = product.indexOf(id);
  const kind = question.scope === 'organisation' ? 0 : first === 0 ? 3 : 2;
  const sources = options.map((option) =>
    sourceOf(option, { id: `${id}=${option.id}`, question: id, option: option.id }),
  );
  const points = (option: Option | undefined) => (first < 0 ? 1 : (option?.points ?? 0));
  const choice = (
    steps: readonly Choice[],
    step: number,
    kind: number,
    place: number,
    low: number,
    top = low,
  ): Choice => ({
    question: id,
    kind,
    place,
    steps,
    step,
    id: step < 0 || low < 0 ? null : options[low]!.id,
    rank: sources[low]?.rank ?? 0,
    points: points(options[low]),
    topRank: sources[top]?.rank ?? 0,
    topPoints: points(options[top]),
    source: step < 0 || !sources[low]?.needs.length ? undefined : sources[low],
    hints: [],
  });
  const steps: Choice[] = [];
  const named = new Map<unknown, Choice>();
  const multiple = question.kind === 'multiple';
  const ticks = options.map((option, index) => {
    const own: Choice[] = multiple ? [] : steps;
    if (multiple) own.push(choice(own, 0, 1, index, -1));
    own.push(choice(own, own.length, multiple ? 1 : kind, multiple ? index : place, index));
    named.set(option.id, own.at(-1)!);
    return own;
  });
  const open = () => choice(steps, -1, kind, place, 0, options.length - 1);
  named.set('unsure', open());
  return {
    id,
    kind,
    place,
    steps,
    ticks: multiple ? ticks : undefined,
    missing: open(),
    named,
    ranks: sources.reduce((ranks, { rank }) => ranks | (1 << rank), multiple ? 1 : 0),
    asks: sources.some(({ needs }) => needs.length > 0),
  };
}
