import type { Model } from './model.js';

/** One outcome of an integration, its score and its rank, as a number: in order, they are in the order of the scores. */
export const scoreIn = (outcome: number): number => outcome >> 5;
export const rankIn = (outcome: number): number => outcome & 31;

/** Beside a rank: some integration has the highest score. */
const HAVING = 32;

/**
 * The ranks that come out with `max` as the highest score, by a dynamic programme over (max, sum): two sets of sums
 * grow by one integration at a time, without and with one that has it. A set of sums is a big integer whose bit k
 * says "sum k can be reached", kept per rank.
 */
export function ranksWithMaximum(
  { catalog, levels }: Model,
  all: readonly (readonly number[])[],
  max: number,
  certain: number,
): number {
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
    sets = next;
  }
  const { othersPercent } = catalog.score;
  let ranks = 0;
  sets.forEach((set, at) => {
    if (at < HAVING) return;
    let sums = set;
    // From the highest band down: the sums that a band takes are not left for the one before it.
    for (let index = levels.length - 1; index >= 0; index--) {
      const { band, rank } = levels[index]!;
      const short = 100 * (band.from - max);
      const first = short > 0 ? max + Math.ceil(short / othersPercent) : 0;
      if (!isFinite(first)) continue;
      if (sums >> BigInt(first)) ranks |= 1 << Math.max(at % HAVING, rank);
      sums = BigInt.asUintN(first, sums);
    }
  });
  return ranks;
}
