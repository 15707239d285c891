import type { Catalog } from '../catalog/types.js';
import { readAnswers } from './answers.js';
import { standingOf } from './changes.js';
import { whatIfs } from './counterfactual.js';
import * as explain from './explain.js';
import { modelOf } from './model.js';
import { openQuestions } from './open.js';
import { higherOf, ratedRanks, unnamedRanks } from './possible.js';
import type { Recommendation } from './recommendation.js';
import { byScore, hundredthsOf, levelOf } from './score.js';
import { settlingQuestions } from './settles.js';

/**
 * The decision: the lowest plan that is certain, every plan that is still possible, and why.
 *
 * The plan is the maximum of the ranks of all needs (ENGINE §3: those of the score band and of every chosen
 * option), so no order of the answers matters and no two rules can conflict. Open answers count as the mildest.
 * Pure and total: any `answers` give a recommendation; what is not understood counts as not answered.
 * `catalog` is one that lints without errors.
 */
export function recommend(catalog: Catalog, answers: unknown): Recommendation {
  const model = modelOf(catalog);
  const read = readAnswers(model, answers, () => {});
  const scored = [...read.rated].sort(byScore);
  const choices = read.chosen.flat();
  const standing = standingOf(model, choices, scored);
  const hundredths = hundredthsOf(model, standing.scores[0] ?? 0, standing.sum);
  const level = levelOf(model, hundredths);
  const rank = Math.max(level.source.rank, standing.ranks[0]!);
  const open = openQuestions(model, read);
  // The score is a factor of its own in what is possible; the rest of what was answered is certain.
  let others = 1;
  for (const { step, rank } of choices) if (step >= 0) others = higherOf(others, 1 << rank);
  for (const { asked, by } of open) if (asked && !by) others = higherOf(others, asked.ranks);
  const ratings = Array.isArray(read.answers.integrations)
    ? ratedRanks(model, scored, others)
    : higherOf(unnamedRanks(model), others & -others);
  const ranks = higherOf(ratings, others);
  const possible = model.plans.filter((_, r) => (ranks >> r) & 1);
  const asking = explain.askingOf(model, choices, scored);
  const needs = explain.strictestNeeds(model, asking, level);
  const { cells, unmet, whyNotLower } = explain.explainCells(model, needs, rank);
  const { lowers, raises } = whatIfs(standing, rank);
  return {
    plan: model.plans[rank]!,
    status: open.length === 0 ? 'complete' : open.every(({ said }) => said.unsure) ? 'unsure' : 'provisional',
    possible,
    settled: possible.length === 1,
    settles: settlingQuestions(model, scored, others, ratings, ranks, open),
    fit: unmet.length > 0 ? 'closest' : 'full',
    unmet,
    score: hundredths / 100,
    band: level.band.id,
    reasons: explain.reasonsOf(model, asking, scored, level, rank),
    cells,
    whyNotLower,
    whyNotHigher: explain.whyNotHigher(model, rank),
    lowers,
    raises,
    clarifications: explain.clarificationsOf(model, choices, scored, rank),
    open: open.map(({ said }) => said),
    catalog: { id: catalog.id, version: catalog.version },
  };
}
