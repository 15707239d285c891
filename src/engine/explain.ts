import type { Band, Feature, IntegrationAnswer, Need, Option, Question } from '../catalog/types.js';
import { optionOf, type Model } from './model.js';
import { asked, quality, rankOf, stricter, verdict } from './needs.js';
import type { ReadAnswers } from './recommend.js';
import type { CellExplanation, OpenQuestion, Reason, Recommendation, UnmetNeed } from './recommendation.js';
import { prefixReaching, ranked } from './score.js';

/** A chosen option or the score band, with everything that the reasons need of it. */
export interface Source {
  readonly id: string;
  readonly rank: number;
  readonly features: readonly string[];
  readonly needs: readonly Need[];
  readonly question?: string;
  readonly option?: string;
  readonly band?: string;
  readonly integrations?: readonly string[];
}

/** Everything that asks for something: the band, then the answers in the catalog's order. */
export function sourcesOf(model: Model, answers: ReadAnswers, band: Band): Source[] {
  const integrations = Array.isArray(answers.integrations) ? answers.integrations : [];
  const scored = ranked(model, integrations);
  const sources: Source[] = [
    {
      id: `score:${band.id}`,
      rank: model.rank(band),
      features: model.deciding(band),
      needs: band.needs,
      band: band.id,
      integrations: prefixReaching(model, scored, band),
    },
  ];
  const byId = new Map(integrations.map((integration) => [integration.id, integration]));
  for (const question of model.integrationQuestions) {
    for (const { id } of scored) add(sources, model, question, byId.get(id)![question.id], id);
  }
  for (const question of model.organisationQuestions) {
    const value = answers.organisation[question.id];
    for (const id of Array.isArray(value) ? value : [value]) add(sources, model, question, id);
  }
  return sources;
}

function add(sources: Source[], model: Model, question: Question, id: unknown, integration?: string): void {
  const option: Option | undefined = optionOf(question, id);
  if (!option?.needs?.length) return;
  sources.push({
    id: `${question.id}=${option.id}${integration ? `@${integration}` : ''}`,
    rank: model.rank(option),
    features: model.deciding(option),
    needs: option.needs,
    question: question.id,
    option: option.id,
    ...(integration && { integrations: [integration] }),
  });
}

/** Highest plan first; within a plan in the order of the sources. */
export function reasonsOf(model: Model, sources: readonly Source[], rank: number): Reason[] {
  return sources
    .filter((source) => source.needs.length > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ rank: own, needs: _needs, ...rest }) => ({
      ...rest,
      plan: model.plans[own]!,
      decisive: own === rank && rank > 0,
    }));
}

/** The strictest need of each feature, in the table's order. */
export function strictestNeeds(model: Model, sources: readonly Source[]): Map<Feature, Need> {
  const strictest = new Map<string, Need>();
  for (const { needs } of sources) {
    for (const need of needs) {
      const before = strictest.get(need.feature);
      strictest.set(need.feature, before ? stricter(model.features.get(need.feature)!, before, need) : need);
    }
  }
  const inOrder = new Map<Feature, Need>();
  for (const feature of model.features.values()) {
    const need = strictest.get(feature.id);
    if (need) inOrder.set(feature, need);
  }
  return inOrder;
}

/** Every plan's verdict on every strictest need, and the needs that no plan meets. */
export function explainCells(model: Model, needs: ReadonlyMap<Feature, Need>) {
  const cells: [string, CellExplanation][] = [];
  const unmet: UnmetNeed[] = [];
  for (const [feature, need] of needs) {
    const { rank, overLimit } = rankOf(feature, need, model.plans);
    const value = feature.cells[model.plans[rank]!]!.value;
    const best = { quality: quality(feature, need, value), overLimit };
    const verdicts = model.plans.map(
      (plan) => [plan, verdict(feature, need, feature.cells[plan]!.value, best)] as const,
    );
    cells.push([feature.id, { need, plans: Object.fromEntries(verdicts) }]);
    if (overLimit) unmet.push({ feature: feature.id, asked: asked(need), best: value, plan: model.plans[rank]! });
  }
  return { cells: Object.fromEntries(cells), unmet };
}

export function whyNotLower(model: Model, cells: Recommendation['cells'], rank: number): Recommendation['whyNotLower'] {
  return model.plans
    .slice(0, rank)
    .reverse()
    .map((plan) => ({ plan, missing: Object.keys(cells).filter((id) => cells[id]!.plans[plan] === 'missing') }));
}

/** What the next plan up does better than the recommended one: all of it unasked for. */
export function whyNotHigher(model: Model, rank: number): Recommendation['whyNotHigher'] {
  const plan = model.plans[rank];
  const next = model.plans[rank + 1];
  if (plan === undefined || next === undefined) return null;
  const better = [...model.features.values()].filter((f) => isBetter(f, f.cells[next]!.value, f.cells[plan]!.value));
  return { plan: next, unneeded: better.map((feature) => feature.id) };
}

type Value = Feature['cells'][string]['value'];

function isBetter(feature: Feature, value: Value, than: Value): boolean {
  if (feature.type === 'set') return (value as readonly string[]).some((m) => !(than as readonly string[]).includes(m));
  // Any need will do here: only sets look at it.
  const need: Need = { feature: feature.id, is: true };
  return quality(feature, need, value) > quality(feature, need, than);
}

export function clarificationsOf(model: Model, answers: ReadAnswers, rank: number): string[] {
  const integrations = Array.isArray(answers.integrations) ? answers.integrations : [];
  const given = (question: string): unknown[] => [
    ...integrations.map((integration: IntegrationAnswer) => integration[question]),
    ...[answers.organisation[question]].flat(),
  ];
  return (model.catalog.clarifications ?? [])
    .filter(({ when }) =>
      when.some(
        (condition) =>
          given(condition.question).some((value) => condition.in.includes(value as string)) &&
          (condition.planAtLeast === undefined || rank >= model.plans.indexOf(condition.planAtLeast)),
      ),
    )
    .map(({ id }) => id);
}

/** What is open, in an order that does not depend on the order of the answers. */
export function openQuestions(model: Model, answers: ReadAnswers): OpenQuestion[] {
  const open: OpenQuestion[] = [];
  const check = (value: unknown, where: Omit<OpenQuestion, 'unsure'>) => {
    if (value === undefined || value === 'unsure') open.push({ ...where, unsure: value === 'unsure' });
  };
  check(answers.integrations, { scope: 'integrations' });
  const place = (id: string) => model.places.get(id) ?? model.places.size;
  const integrations = Array.isArray(answers.integrations) ? [...answers.integrations] : [];
  integrations.sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
  for (const integration of integrations) {
    for (const question of model.integrationQuestions) {
      check(integration[question.id], { scope: 'integration', integration: integration.id, question: question.id });
    }
  }
  for (const question of model.organisationQuestions) {
    check(answers.organisation[question.id], { scope: 'organisation', question: question.id });
  }
  return open;
}
