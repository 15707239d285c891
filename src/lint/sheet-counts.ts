import type { Option } from '../catalog/types.js';
import type { Model } from '../engine/model.js';
import { bandOf, portfolio } from '../engine/score.js';
import { isOver } from './order.js';
import type { CountSheet } from './sheet-data.js';

type Keep = (option: Option) => boolean;

/** Ways to rate one integration that come to the same. */
interface Tally {
  readonly score: number;
  readonly rank: number;
  readonly count: bigint;
}

/**
 * How many complete answer sets lead to each plan, with `integrations` (0 to 2) of them rated. The result is a
 * maximum of independent factors, so "this plan or a lower one" is a product, and each plan a difference.
 */
export function countAnswers(model: Model, integrations: number): CountSheet {
  const upTo = cumulated(model, integrations, () => true);
  const within = cumulated(model, integrations, (option) => !isOver(model, option));
  const total = upTo.at(-1)!;
  return {
    integrations,
    total: Number(total),
    overLimit: Number(total - within.at(-1)!),
    plans: model.plans.map((plan, rank) => ({ plan, count: Number(upTo[rank]! - (upTo[rank - 1] ?? 0n)) })),
  };
}

/** By rank: the answer sets that lead to this plan or to a lower one, of the options that are kept. */
function cumulated(model: Model, integrations: number, keep: Keep): bigint[] {
  const rated = ratings(model, integrations, keep);
  return model.plans.map((_, limit) => {
    let product = rated.reduce((sum, { rank, count }) => (rank <= limit ? sum + count : sum), 0n);
    for (const { kind, options } of model.organisationQuestions) {
      const fitting = options.filter((option) => keep(option) && model.rank(option) <= limit).length;
      product *= kind === 'multiple' ? 2n ** BigInt(fitting) : BigInt(fitting);
    }
    return product;
  });
}

/** All ratings of so many integrations, with the rank that the band and the ratings themselves ask for. */
function ratings(model: Model, integrations: number, keep: Keep): { rank: number; count: bigint }[] {
  const one = tallies(model, keep);
  const rankOf = (scores: readonly number[]) => model.rank(bandOf(model, portfolio(model, scores)));
  if (integrations === 0) return [{ rank: rankOf([]), count: 1n }];
  if (integrations === 1)
    return one.map(({ score, rank, count }) => ({ rank: Math.max(rank, rankOf([score])), count }));
  return one.flatMap((a) =>
    one.map((b) => ({
      rank: Math.max(a.rank, b.rank, rankOf([a.score, b.score])),
      count: a.count * b.count,
    })),
  );
}

function tallies(model: Model, keep: Keep): Tally[] {
  let found: Tally[] = [{ score: 1, rank: 0, count: 1n }];
  for (const question of model.integrationQuestions) {
    const counts = model.catalog.score.product.includes(question.id);
    const next = new Map<string, Tally>();
    for (const before of found) {
      for (const option of question.options.filter(keep)) {
        const score = before.score * (counts ? option.points! : 1);
        const rank = Math.max(before.rank, model.rank(option));
        const key = `${score}/${rank}`;
        next.set(key, { score, rank, count: before.count + (next.get(key)?.count ?? 0n) });
      }
    }
    found = [...next.values()];
  }
  return found;
}
