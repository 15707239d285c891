import type { Answer, Catalog, IntegrationAnswer, MultipleAnswer } from '../catalog/types.js';
import { normaliseAnswers } from './answers.js';
import { standingOf } from './changes.js';
import { whatIfs } from './counterfactual.js';
import * as explain from './explain.js';
import { modelOf } from './model.js';
import { possibleRanks } from './possible.js';
import type { Recommendation } from './recommendation.js';
import { settlingQuestions } from './settles.js';
import { bandOf, portfolio, scoreOf } from './score.js';

/** Normalised answers in the form that the engine works on. */
export interface ReadAnswers {
  readonly integrations: readonly IntegrationAnswer[] | 'unsure' | undefined;
  readonly organisation: Readonly<Record<string, Answer | MultipleAnswer>>;
}

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
  const { integrations, organisation = {} } = normaliseAnswers(catalog, answers).answers;
  const read: ReadAnswers = { integrations, organisation };
  const hundredths = portfolio(model, Array.isArray(integrations) ? integrations.map((i) => scoreOf(model, i)) : []);
  const band = bandOf(model, hundredths);
  const sources = explain.sourcesOf(model, read, band);
  const rank = Math.max(...sources.map((source) => source.rank));
  // The score is a factor of its own in what is possible; the rest of what was answered is certain.
  const certain = Math.max(0, ...sources.filter((s) => s.question && !s.integrations).map((s) => s.rank));
  const open = explain.openQuestions(model, read);
  const reachable = open.length > 0 ? possibleRanks(model, read, certain) : model.plans.map((_, r) => r === rank);
  const possible = model.plans.filter((_, r) => reachable[r]);
  const { cells, unmet } = explain.explainCells(model, explain.strictestNeeds(model, sources));
  return {
    plan: model.plans[rank]!,
    status: open.length === 0 ? 'complete' : open.every((question) => question.unsure) ? 'unsure' : 'provisional',
    possible,
    settled: possible.length === 1,
    settles: settlingQuestions(model, read, certain, reachable, open),
    fit: unmet.length > 0 ? 'closest' : 'full',
    unmet,
    score: hundredths / 100,
    band: band.id,
    reasons: explain.reasonsOf(model, sources, rank),
    cells,
    whyNotLower: explain.whyNotLower(model, cells, rank),
    whyNotHigher: explain.whyNotHigher(model, rank),
    ...whatIfs(standingOf(model, read), rank),
    clarifications: explain.clarificationsOf(model, read, rank),
    open,
    catalog: { id: catalog.id, version: catalog.version },
  };
}
