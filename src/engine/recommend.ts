import type { Catalog } from '../catalog/types.js';
import { readAnswers } from './read.js';
import type { Choice } from './asked.js';
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
  const read = readAnswers(model, answers);
  const { integrations } = read.answers;
  const scored = read.rated.sort(byScore);
  const choices: Choice[] = [];
  // The score is a factor of its own in what is possible; the answers of the organisation are the others.
  let others = 1;
  const add = (choice: Choice): void => {
    choices.push(choice);
    others = higherOf(others, choice.ranks);
  };
  for (const one of read.chosen) {
    if ('step' in one) add(one);
    else one.forEach(add);
  }
  const standing = standingOf(model, choices, scored);
  const { slots, scores, sum } = standing;
  const hundredths = hundredthsOf(model, scores[0] ?? 0, sum);
  const level = levelOf(model, hundredths);
  const rank = Math.max(level.rank, standing.ranks[0]!);
  const open = openQuestions(model, integrations, scored, choices);
  const ratings = Array.isArray(integrations)
    ? ratedRanks(model, scored, others)
    : higherOf((model.unnamed ??= unnamedRanks(model)), others & -others);
  const ranks = higherOf(ratings, others);
  const possible = model.plans.filter((_, r) => (ranks >> r) & 1);
  const { cells, unmet, whyNotLower } = explain.explainCells(model, slots, level, rank);
  const { lowers, raises } = whatIfs(standing, rank);
  const higher = model.higher[rank];
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
    reasons: explain.reasonsOf(model, choices, scored, level, rank),
    cells,
    whyNotLower,
    whyNotHigher: higher ? { plan: higher.plan, unneeded: [...higher.unneeded] } : null,
    lowers,
    raises,
    clarifications: explain.clarificationsOf(model, slots, rank),
    open: open.map(({ said }) => said),
    catalog: { id: catalog.id, version: catalog.version },
  };
}
