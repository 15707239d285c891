import type { SingleQuestion } from '../catalog/types.js';
import type { Model } from '../engine/model.js';
import { firstSum, upTo } from '../engine/programme.js';

/** What one integration can be rated as: its score, and the rank of what its ratings ask for themselves. */
export interface Outcome {
  readonly score: number;
  readonly rank: number;
}

/** All different outcomes of rating these questions. */
export function outcomes(model: Model, questions: readonly SingleQuestion[] = model.integrationQuestions): Outcome[] {
  let found = new Map<string, Outcome>([['', { score: 1, rank: 0 }]]);
  for (const question of questions) {
    const counts = model.catalog.score.product.includes(question.id);
    const next = new Map<string, Outcome>();
    for (const before of found.values()) {
      for (const option of question.options) {
        const score = before.score * (counts ? option.points! : 1);
        const rank = Math.max(before.rank, model.rank(option));
        next.set(`${score}/${rank}`, { score, rank });
      }
    }
    found = next;
  }
  return [...found.values()];
}

/**
 * Portfolios of the same highest score and the same rank of their ratings. `sums` is a set of sums of all
 * scores as a big integer: bit k says that the sum k can be reached; the last bit stands for all sums above it too,
 * since they lead to the same band.
 */
export interface Portfolios {
  readonly max: number;
  readonly rank: number;
  readonly sums: bigint;
}

/**
 * Every portfolio of 0 to `count` integrations, each rated in any way. A dynamic programme over (max, sum):
 * with one integration at the highest score, the others are any number of outcomes up to it.
 */
export function portfolios(model: Model, count: number): Portfolios[] {
  const all = outcomes(model);
  const found: Portfolios[] = [{ max: 0, rank: 0, sums: 1n }];
  if (count < 1) return found;
  for (const max of new Set(all.map(({ score }) => score))) {
    const allowed = all.filter(({ score }) => score <= max);
    const most = lastStart(model, max);
    let sums: readonly bigint[] = model.plans.map((_, rank) => (rank === 0 ? 1n : 0n));
    for (let n = 1; n < count; n++) {
      const before = sums;
      sums = add(sums, allowed, true).map((set) => upTo(most, set));
      // One more integration added nothing: neither will the next.
      if (sums.every((set, rank) => set === before[rank])) break;
    }
    const top = all.filter(({ score }) => score === max);
    add(sums, top, false).forEach((set, rank) => set !== 0n && found.push({ max, rank, sums: upTo(most, set) }));
  }
  return found;
}

/** The sum from which no further one leads to a higher band. */
function lastStart({ catalog: { score } }: Model, max: number): number {
  const starts = score.bands.map(({ from }) => firstSum(from, max, score.othersPercent));
  return Math.max(...starts.filter(Number.isFinite));
}

/** Adds one integration (or, with `maybe`, perhaps none) to sets of sums by rank. */
function add(sums: readonly bigint[], list: readonly Outcome[], maybe: boolean): bigint[] {
  const next = maybe ? [...sums] : sums.map(() => 0n);
  for (const { score, rank } of list) {
    sums.forEach((set, r) => set !== 0n && (next[Math.max(r, rank)]! |= set << BigInt(score)));
  }
  return next;
}

/** Whether a set of sums has a member from `low` up to, but not with, `high`. */
export function anyBetween(sums: bigint, low: number, high: number): boolean {
  if (low >= high) return false;
  const above = sums >> BigInt(low);
  return (high === Infinity ? above : BigInt.asUintN(high - low, above)) !== 0n;
}

/** The indexes of the bands that some of these portfolios are in. */
export function bandsOf(model: Model, { max, sums }: Portfolios): number[] {
  const { bands, othersPercent } = model.catalog.score;
  const first = (index: number) => (index < bands.length ? firstSum(bands[index]!.from, max, othersPercent) : Infinity);
  return bands.map((_, index) => index).filter((index) => anyBetween(sums, first(index), first(index + 1)));
}
