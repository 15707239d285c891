import type { Choice } from './asked.js';
import type { Model } from './model.js';
import { rankOfScore, type Rated } from './score.js';

/** One answer that can be changed by itself, or asks for something; `by` = the integration that it rates. */
export interface Slot {
  readonly choice: Choice;
  readonly by: Rated | undefined;
}

/** The answers in a form in which the rank after one or two changes is found without going through them again. */
export interface Standing {
  readonly model: Model;
  /** In the catalog's order; ratings of the highest-scoring integration first, so that no order of the answers shows. */
  readonly slots: readonly Slot[];
  /** The three highest ranks: two can change, and the next one stands for all others. So too the three highest scores. */
  readonly ranks: readonly number[];
  readonly scores: readonly number[];
  readonly sum: number;
}

/** `scored` is in the order of the scores; open answers have no slot. */
export function standingOf(model: Model, choices: readonly Choice[], scored: readonly Rated[]): Standing {
  const slots: Slot[] = [];
  const ranks = [0, 0, 0];
  const add = (choice: Choice, by?: Rated) => {
    if (choice.step < 0) return;
    slots.push({ choice, by });
    let { rank } = choice;
    for (let place = 0; place < 3; place++) {
      if (rank > ranks[place]!) [rank, ranks[place]] = [ranks[place]!, rank];
    }
  };
  for (const choice of choices) add(choice);
  let sum = 0;
  for (const by of scored) {
    sum += by.score;
    for (const choice of by.choices) add(choice, by);
  }
  return { model, slots, ranks, scores: [0, 1, 2].map((place) => scored[place]?.score ?? 0), sum };
}

/** The highest of some numbers, highest first, without two of them; what is not among them is not missed. */
function highestBut(highest: readonly number[], a: number, b: number): number {
  let place = 0;
  if (highest[0] === Math.max(a, b)) place++;
  if (highest[place] === Math.min(a, b)) place++;
  return highest[place] ?? 0;
}

/**
 * The rank of the plan with slot `a` at another step, and perhaps slot `b` too. What stays as it is enters by its
 * maximum alone (score = highest + a share of the sum), found among the first three: the same time for any number
 * of integrations.
 */
export function rankAfter(standing: Standing, a: Slot, stepA: number, b?: Slot, stepB = 0): number {
  const { model, ranks, scores, sum } = standing;
  const toA = a.choice.steps[stepA]!;
  let { rank } = toA;
  // -1: no integration has that score, and no answer that rank.
  let rankB = -1;
  let beforeA = -1;
  let beforeB = -1;
  let rest = sum;
  let scoreA = 0;
  let scoreB = 0;
  if (a.by) {
    beforeA = a.by.score;
    rest -= beforeA;
    scoreA = (beforeA / a.choice.points) * toA.points;
  }
  if (b) {
    const toB = b.choice.steps[stepB]!;
    rank = Math.max(rank, toB.rank);
    rankB = b.choice.rank;
    // Two ratings of one integration: both factors of its product change. Divided first, a score stays whole:
    // 90 * (7 / 10) is a little less than 63.
    if (b.by === a.by) scoreA = (scoreA / b.choice.points) * toB.points;
    else if (b.by) {
      beforeB = b.by.score;
      rest -= beforeB;
      scoreB = (beforeB / b.choice.points) * toB.points;
    }
  }
  const max = Math.max(scoreA, scoreB, highestBut(scores, beforeA, beforeB));
  return Math.max(rank, highestBut(ranks, a.choice.rank, rankB), rankOfScore(model, max, rest + scoreA + scoreB));
}
