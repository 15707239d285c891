import type { Band, IntegrationAnswer } from '../catalog/types.js';
import { optionOf, type Model } from './model.js';

/** An integration with its score: the product of its points, unknown ratings taken as the lowest. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

export function scoreOf(model: Model, integration: IntegrationAnswer): number {
  let product = 1;
  for (const question of model.integrationQuestions) {
    if (!model.catalog.score.product.includes(question.id)) continue;
    const chosen = optionOf(question, integration[question.id]);
    product *= chosen ? (chosen.points ?? 0) : Math.min(...question.options.map((o) => o.points ?? 0));
  }
  return product;
}

/** Highest score first, then by id (code units), so that no order of the answers shows. */
export function ranked(model: Model, integrations: readonly IntegrationAnswer[]): Scored[] {
  return integrations
    .map((integration) => ({ id: integration.id, score: scoreOf(model, integration) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The portfolio score in hundredths: the highest, plus a share of the rest. Whole numbers only, so no rounding. */
export function portfolio(model: Model, scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  const max = Math.max(...scores);
  const sum = scores.reduce((a, b) => a + b, 0);
  return 100 * max + model.catalog.score.othersPercent * (sum - max);
}

/** The last band that starts at or below a score in hundredths. */
export function bandOf(model: Model, hundredths: number): Band {
  const { bands } = model.catalog.score;
  let last = bands.length - 1;
  while (last > 0 && 100 * bands[last]!.from > hundredths) last--;
  return bands[last]!;
}

/**
 * The fewest of the highest-scoring integrations that ask for as high a plan by themselves as the band does (law 7:
 * none of them could be left out). A lower band may give the same plan already.
 */
export function prefixReaching(model: Model, scored: readonly Scored[], band: Band): string[] {
  const same = model.catalog.score.bands.find((one) => model.rank(one) === model.rank(band))!;
  let count = 0;
  const scores = scored.map((s) => s.score);
  while (count < scores.length && portfolio(model, scores.slice(0, count)) < 100 * same.from) count++;
  return scored.slice(0, count).map((s) => s.id);
}
