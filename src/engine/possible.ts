import type { ReadAnswers } from './recommend.js';
import type { Model } from './model.js';
import { outcomes, type Outcome } from './outcomes.js';
import { bandOf, portfolio } from './score.js';

/** Which ranks can come out: `ranks[r]` is true when some completion gives exactly rank r. */
export type Ranks = boolean[];

/**
 * The exact set of ranks over all completions of the open answers. The result is a maximum of independent
 * factors, so each open question is one set of ranks and sets are joined by "the higher of the two";
 * the ratings are one factor of their own. No answers are enumerated.
 */
export function possibleRanks(model: Model, answers: ReadAnswers, certain: number): Ranks {
  let ranks: Ranks = model.plans.map((_, rank) => rank === certain);
  for (const question of model.organisationQuestions) {
    const value = answers.organisation[question.id];
    if (value !== undefined && value !== 'unsure') continue;
    const factor: Ranks = [];
    if (question.kind === 'multiple') factor[0] = true;
    for (const option of question.options) factor[model.rank(option)] = true;
    ranks = higherOf(ranks, factor);
  }
  return higherOf(ranks, portfolioRanks(model, answers.integrations));
}

function higherOf(a: Ranks, b: Ranks): Ranks {
  const out: Ranks = a.map(() => false);
  a.forEach((inA, i) => inA && b.forEach((inB, j) => inB && (out[Math.max(i, j)] = true)));
  return out;
}

const remembered = new WeakMap<object, Ranks>();

/**
 * Remembered per list of integrations (per catalog while there is none), since other answers don't change it.
 * `normaliseAnswers` makes a new list each time, so none is ever seen with another catalog or with changed ratings.
 */
function portfolioRanks(model: Model, integrations: ReadAnswers['integrations']): Ranks {
  const key = Array.isArray(integrations) ? integrations : model;
  let ranks = remembered.get(key);
  if (!ranks) remembered.set(key, (ranks = findRanks(model, integrations)));
  return ranks;
}

function findRanks(model: Model, integrations: ReadAnswers['integrations']): Ranks {
  let all: Outcome[][];
  if (Array.isArray(integrations)) {
    all = integrations.map((integration) => outcomes(model, integration));
  } else {
    // Which integrations there are is open as well: up to the maximum, each rated in any way, or none.
    const anyRating = [...outcomes(model, { id: '' }), { score: 0, rank: 0 }];
    all = [];
    while (all.length + 1 <= model.catalog.integrations.max) all.push(anyRating);
  }
  // All ratings at their mildest, and all at their strongest, are completions; no other is outside of them.
  const low = rankOfAll(model, all, Math.min);
  const high = rankOfAll(model, all, Math.max);
  const found: Ranks = [];
  found[low] = found[high] = true;
  // Nearly always there is nothing in between.
  if (high <= low + 1) return found;
  climb(model, all, found);
  const missing = () => model.plans.some((_, rank) => rank > low && rank < high && !found[rank]);
  for (const max of new Set(all.flat().map((outcome) => outcome.score))) {
    if (!missing()) break;
    if (max > 0) addRanksWithMaximum(model, all, max, found);
  }
  return found;
}

/** The rank with each integration at its mildest (`Math.min`) or at its strongest (`Math.max`). */
function rankOfAll(model: Model, all: readonly Outcome[][], pick: (a: number, b: number) => number): number {
  let highest = 0;
  const scores = all.map((list) => {
    let { score, rank } = list[0]!;
    for (const outcome of list) {
      score = pick(score, outcome.score);
      rank = pick(rank, outcome.rank);
    }
    highest = Math.max(highest, rank);
    return score;
  });
  return Math.max(highest, model.rank(bandOf(model, portfolio(model, scores))));
}

/** Several integrations together, as far as the result depends on them. */
interface Together {
  readonly max: number;
  readonly sum: number;
  readonly rank: number;
}

const NOTHING: Together = { max: 0, sum: 0, rank: 0 };
const join = ({ max, sum, rank }: Together, by: Outcome): Together => ({
  max: Math.max(max, by.score),
  sum: sum + by.score,
  rank: Math.max(rank, by.rank),
});

/**
 * From the mildest completion to the strongest, one outcome of one integration after the other: each step is a
 * completion, so its rank can come out. With many integrations nearly every rank comes by on the way, and the
 * programme below, whose sums grow with them, has nothing left to look for.
 */
function climb(model: Model, all: readonly Outcome[][], found: Ranks): void {
  const lists = all.map((list) => [...list].sort((a, b) => a.score - b.score || a.rank - b.rank));
  const mildest = [NOTHING];
  for (const list of [...lists].reverse()) mildest.push(join(mildest.at(-1)!, list[0]!));
  let before = NOTHING;
  for (const list of lists) {
    mildest.pop();
    const after = mildest.at(-1)!;
    for (const outcome of list) {
      const { max, sum, rank } = join(before, outcome);
      const highest = Math.max(max, after.max);
      const hundredths = 100 * highest + model.catalog.score.othersPercent * (sum + after.sum - highest);
      found[Math.max(rank, after.rank, model.rank(bandOf(model, hundredths)))] = true;
    }
    before = join(before, list.at(-1)!);
  }
}

/**
 * Dynamic programme over (max, sum): with `max` fixed as the highest score, two sets of sums grow by one
 * integration at a time: without and with an integration that has it. A set of sums is a big integer
 * whose bit k says "sum k can be reached", kept per rank.
 */
function addRanksWithMaximum(model: Model, all: readonly Outcome[][], max: number, found: Ranks): void {
  const none = model.plans.map(() => 0n);
  let without: bigint[] = none.map((_, rank) => (rank === 0 ? 1n : 0n));
  let having = none;
  for (const list of all) {
    const nextWithout = [...none];
    const nextHaving = [...none];
    for (const { score, rank } of list) {
      if (score > max) continue;
      const shift = BigInt(score);
      for (let r = 0; r < none.length; r++) {
        const to = Math.max(r, rank);
        nextHaving[to]! |= having[r]! << shift;
        if (score === max) nextHaving[to]! |= without[r]! << shift;
        else nextWithout[to]! |= without[r]! << shift;
      }
    }
    without = nextWithout;
    having = nextHaving;
  }
  having.forEach((sums, rank) => addBands(model, sums, max, rank, found));
}

/** Which bands the sums fall in, given the maximum: band k holds an interval of sums. */
function addBands(model: Model, sums: bigint, max: number, rank: number, found: Ranks): void {
  const { bands, othersPercent } = model.catalog.score;
  const firstSum = (from: number) =>
    100 * (from - max) <= 0
      ? max
      : othersPercent > 0
        ? max + Math.ceil((100 * (from - max)) / othersPercent)
        : Infinity;
  bands.forEach((band, index) => {
    const low = firstSum(band.from);
    const high = index + 1 < bands.length ? firstSum(bands[index + 1]!.from) : Infinity;
    if (low >= high) return;
    const above = sums >> BigInt(low);
    const within = high === Infinity ? above : BigInt.asUintN(high - low, above);
    if (within !== 0n) found[Math.max(rank, model.rank(band))] = true;
  });
}
