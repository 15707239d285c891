import type { Model } from './model.js';
import { rankIn, scoreIn, type Together } from './possible.js';

/**
 * Dynamic programme over (max, sum): with `max` fixed as the highest score, two sets of sums grow by one
 * integration at a time: without and with an integration that has it. A set of sums is a big integer
 * whose bit k says "sum k can be reached", kept per rank.
 */
export function addMaximum(
  model: Model,
  open: readonly (readonly number[])[],
  known: Together,
  max: number,
  add: (rank: number) => void,
): void {
  if (known.max > max) return;
  const none = model.plans.map(() => 0n);
  let without = [...none];
  let having = [...none];
  (known.max === max ? having : without)[known.rank] = 1n << BigInt(known.sum);
  for (const list of open) {
    const nextWithout = [...none];
    const nextHaving = [...none];
    for (const outcome of list) {
      const score = scoreIn(outcome);
      if (score > max) break;
      const shift = BigInt(score);
      for (let r = 0; r < none.length; r++) {
        const to = Math.max(r, rankIn(outcome));
        nextHaving[to]! |= having[r]! << shift;
        if (score === max) nextHaving[to]! |= without[r]! << shift;
        else nextWithout[to]! |= without[r]! << shift;
      }
    }
    without = nextWithout;
    having = nextHaving;
  }
  having.forEach((sums, rank) => addBands(model, sums, max, (band) => add(Math.max(rank, band))));
}

/** Which bands the sums fall in, given the maximum: band k holds an interval of sums. */
function addBands({ catalog, levels }: Model, sums: bigint, max: number, add: (rank: number) => void): void {
  const { othersPercent } = catalog.score;
  const firstSum = (from: number) =>
    from <= 100 * max ? max : othersPercent > 0 ? max + Math.ceil((from - 100 * max) / othersPercent) : Infinity;
  levels.forEach(({ from, source }, index) => {
    const low = firstSum(from);
    const next = levels[index + 1];
    const high = next ? firstSum(next.from) : Infinity;
    if (low >= high) return;
    const above = sums >> BigInt(low);
    const within = high === Infinity ? above : BigInt.asUintN(high - low, above);
    if (within !== 0n) add(source.rank);
  });
}
