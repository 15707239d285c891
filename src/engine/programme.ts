import type { Model } from './model.js';

/** One outcome of an integration, its score and its rank, as a number: in order, they are in the order of the scores. */
export const scoreIn = (outcome: number): number => outcome >> 5;
export const rankIn = (outcome: number): number => outcome & 31;

/** Beside a rank: some integration has the highest score. */
const HAVING = 32;

/**
 * The lowest sum of scores that is in a band that starts at `from`: 100 max + percent (sum - max) >= 100 from.
 * Infinity when none is. (A share of nothing may be spelled -0.)
 */
export const firstSum = (from: number, max: number, percent: number): number =>
  from > max ? max + Math.ceil((100 * (from - max)) / (percent || 0)) : 0;

/** A set of sums in which all from `most` on are one. */
export const upTo = (most: number, sums: bigint): bigint =>
  sums >> BigInt(most) ? BigInt.asUintN(most, sums) | (1n << BigInt(most)) : sums;

/**
 * The ranks that come out with `max` as the highest score, by a dynamic programme over (max, sum): two sets of sums
 * grow by one integration at a time, without and with one that has it. A set of sums is a big integer whose bit k
 * says "sum k can be reached", kept per rank; all sums from `most` on lead to the same band and are one bit.
 */
export function ranksWithMaximum(
  { catalog, levels }: Model,
  all: readonly (readonly number[])[],
  max: number,
  certain: number,
): number {
  const starts = levels.map(({ band }) => firstSum(band.from, max, catalog.score.othersPercent)).filter(isFinite);
  const most = starts.at(-1)!;
  let sets: bigint[] = [];
  sets[certain] = 1n;
  for (const list of all) {
    const next: bigint[] = [];
    for (const outcome of list) {
      const score = scoreIn(outcome);
      if (score > max) break;
      sets.forEach((set, at) => {
        const to = Math.max(at % HAVING, rankIn(outcome)) + (at < HAVING && score < max ? 0 : HAVING);
        next[to] = (next[to] ?? 0n) | (set << BigInt(score));
      });
    }
    sets = next.map((set) => upTo(most, set));
  }
  let ranks = 0;
  sets.forEach((set, at) => {
    if (at < HAVING) return;
    let sums = set;
    // From the highest band down: the sums that a band takes are not left for the one before it.
    for (let index = starts.length - 1; index >= 0; index--) {
      const first = starts[index]!;
      if (sums >> BigInt(first)) ranks |= 1 << Math.max(at % HAVING, levels[index]!.rank);
      sums = BigInt.asUintN(first, sums);
    }
  });
  return ranks;
}
