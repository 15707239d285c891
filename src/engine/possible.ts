import type { Model } from './model.js';
import { rankIn, ranksWithMaximum, scoreIn } from './programme.js';
import { rankOfScore, rate, type Rated } from './score.js';

/** A set of ranks: bit r is set when some completion gives exactly rank r. A catalog has at most 30 plans. */
export type Ranks = number;

/** What the higher of one of each can be. */
export const higherOf = (a: Ranks, b: Ranks): Ranks => (a | b) & -Math.max(a & -a, b & -b);

export function count(ranks: Ranks): number {
  let found = 0;
  for (let rest = ranks; rest; rest &= rest - 1) found++;
  return found;
}

/** All outcomes of one integration, each once, mildest first: known ratings are fixed, open ones take every option. */
function outcomes({ choices, score }: Rated): number[] {
  let list = [1 << 5];
  for (const choice of choices) {
    const next = new Set<number>();
    for (const { points, rank } of choice.step < 0 ? choice.steps : [choice]) {
      for (const before of list) next.add(((scoreIn(before) * points) << 5) | Math.max(rankIn(before), rank));
    }
    list = [...next];
  }
  // Points start at 1, so only one that need not be there (`unnamedRanks`) scores nothing.
  if (score === 0) list.push(0);
  return list.sort((a, b) => a - b);
}

/**
 * The exact set of ranks that the ratings give beside the lowest of the `others`, over all completions of those that
 * are open. No answers are enumerated. Stops once there are more than `most` (joined with the `others`).
 */
export function ratedRanks(model: Model, rated: readonly Rated[], others: Ranks, most = 30): Ranks {
  const certain = 31 - Math.clz32(others & -others);
  let max = 0;
  let sum = 0;
  let rank = certain;
  let topMax = 0;
  let topSum = 0;
  let topRank = certain;
  // What bands and ratings ask for: no other rank can come of them.
  let asked = model.levels.reduce((ranks, { rank }) => ranks | (1 << rank), 0);
  for (const one of rated) {
    const { top = one } = one;
    for (const { ranks } of one.choices) asked |= ranks;
    max = Math.max(max, one.score);
    sum += one.score;
    rank = Math.max(rank, one.rank);
    topMax = Math.max(topMax, top.score);
    topSum += top.score;
    topRank = Math.max(topRank, top.rank);
  }
  const bitOf = (max: number, sum: number, rank: number): Ranks => 1 << Math.max(rank, rankOfScore(model, max, sum));
  // All ratings at their mildest, and all at their strongest, are completions; no other is outside of them.
  const first = bitOf(max, sum, rank);
  const last = bitOf(topMax, topSum, topRank);
  let found = first | last;
  const missing = () => (last - 1) & -(first << 1) & asked & ~found && count(higherOf(found, others)) <= most;
  if (!missing()) return found;
  const lists = new Map<string, number[]>();
  const all = rated.map((one) => {
    const key = patternOf(one);
    let list = lists.get(key);
    if (!list) lists.set(key, (list = outcomes(one)));
    return list;
  });
  // From the mildest completion to the strongest, one outcome of one integration after the other: each step is a
  // completion, so its rank can come out. With many integrations nearly every rank comes by on the way, and the
  // programme, whose sums grow with them, has nothing left to look for.
  for (const list of all) {
    const others = sum - scoreIn(list[0]!);
    const before = { max, rank };
    for (const outcome of list) {
      sum = others + scoreIn(outcome);
      max = Math.max(before.max, scoreIn(outcome));
      rank = Math.max(before.rank, rankIn(outcome));
      found |= bitOf(max, sum, rank);
    }
    if (!missing()) return found;
  }
  for (const highest of new Set(all.flatMap((list) => list.map(scoreIn)))) {
    if (!missing()) break;
    found |= ranksWithMaximum(model, all, highest, certain);
  }
  return found;
}

/** What the outcomes of an integration depend on. */
export const patternOf = ({ choices }: Rated): string => choices.reduce((key, { step }) => `${key}${step},`, '');

/** While it is open which integrations there are: up to the maximum, each rated in any way, or none. */
export function unnamedRanks(model: Model): Ranks {
  const some = rate('', model.unrated);
  const any: Rated = { ...some, score: 0, rank: 0, top: some.top ?? some };
  const all: Rated[] = [];
  while (all.length + 1 <= model.catalog.integrations.max) all.push(any);
  return ratedRanks(model, all, 1);
}
