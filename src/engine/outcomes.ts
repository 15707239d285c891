import type { IntegrationAnswer } from '../catalog/types.js';
import { optionOf, type Model } from './model.js';

/** What one integration can become: its score, and the rank of the needs that its ratings carry themselves. */
export interface Outcome {
  readonly score: number;
  readonly rank: number;
}

/** Remembered as long as the answer lives, which `normaliseAnswers` makes anew for each catalog and never changes. */
const known = new WeakMap<IntegrationAnswer, Outcome[]>();

export function outcomes(model: Model, integration: IntegrationAnswer): Outcome[] {
  let list = known.get(integration);
  if (!list) known.set(integration, (list = findOutcomes(model, integration)));
  return list;
}

/** All outcomes of one integration, each once: known ratings are fixed, open ones take every option. */
function findOutcomes(model: Model, integration: IntegrationAnswer): Outcome[] {
  let list: Outcome[] = [{ score: 1, rank: 0 }];
  for (const question of model.integrationQuestions) {
    const chosen = optionOf(question, integration[question.id]);
    const scores = model.catalog.score.product.includes(question.id);
    const next = new Map<string, Outcome>();
    for (const option of chosen ? [chosen] : question.options) {
      for (const before of list) {
        const score = scores ? before.score * (option.points ?? 0) : before.score;
        const rank = Math.max(before.rank, model.rank(option));
        next.set(`${score}/${rank}`, { score, rank });
      }
    }
    list = [...next.values()];
  }
  return list;
}
