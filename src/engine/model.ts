import type { Band, Catalog, Feature, Option, Question, SingleQuestion } from '../catalog/types.js';
import { askedOf, type Asked, type Choice, type Source } from './asked.js';
import { isBetter, judge } from './needs.js';
import type { WhyNotHigher } from './recommendation.js';

export interface Level extends Source {
  readonly band: Band;
}

/** A catalog with everything that follows from it alone, worked out once. */
export interface Model {
  readonly catalog: Catalog;
  readonly plans: readonly string[];
  /** In the table's order. */
  readonly features: ReadonlyMap<string, Feature>;
  readonly integrationQuestions: readonly SingleQuestion[];
  readonly organisationQuestions: readonly Question[];
  /** The highest rank among the needs of an option or a band; 0 without needs. */
  rank(source: Option | Band): number;
  /** The answers of the organisation, and those of an integration, as long as there are none. */
  readonly unanswered: readonly Choice[];
  readonly unrated: readonly Choice[];
  readonly questions: ReadonlyMap<string, Asked>;
  /** The score bands. */
  readonly levels: readonly Level[];
  /** The ranks that ratings can give while no integration is named; worked out when first asked for. */
  unnamed: number | undefined;
  /** What the next plan does better, by rank. */
  readonly higher: readonly (WhyNotHigher | null)[];
  /** The place of a suggested integration. */
  readonly places: ReadonlyMap<string, number>;
}

const models = new WeakMap<Catalog, Model>();

/** The model of a catalog, remembered for as long as the catalog object lives. */
export function modelOf(catalog: Catalog): Model {
  let model = models.get(catalog);
  if (!model) models.set(catalog, (model = build(catalog)));
  return model;
}

function build(catalog: Catalog): Model {
  const { score } = catalog;
  const plans = catalog.plans.map((plan) => plan.id);
  const features = new Map(catalog.featureGroups.flatMap((group) => group.features.map((f) => [f.id, f] as const)));
  const order = [...features.keys()];
  const sources = new Map<Option | Band, Source>();
  const sourceOf = (item: Option | Band | null, reason: string): Source => {
    const needs = (item?.needs ?? []).map((need) =>
      judge(plans, features.get(need.feature)!, need, order.indexOf(need.feature)),
    );
    const rank = Math.max(0, ...needs.map((one) => one.rank));
    const deciding = new Set(needs.map((one) => one.rank === rank && one.need.feature));
    const source = { reason, rank, needs, features: order.filter((feature) => deciding.has(feature)) };
    if (item) sources.set(item, source);
    return source;
  };
  const integrationQuestions = catalog.questions.filter((q): q is SingleQuestion => q.scope === 'integration');
  const organisationQuestions = catalog.questions.filter((q) => q.scope === 'organisation');
  const askAll = (list: readonly Question[]) =>
    list.map((question, place) => askedOf(question, place, score.product, sourceOf));
  const asked = askAll(organisationQuestions);
  const rated = askAll(integrationQuestions);
  const questions = new Map([...asked, ...rated].map((one) => [one.id, one]));
  (catalog.clarifications ?? []).forEach(({ when }, place) => {
    for (const { question, in: options, planAtLeast } of when) {
      const from = planAtLeast === undefined ? 0 : plans.indexOf(planAtLeast);
      for (const id of options) questions.get(question)?.named.get(id)?.hints.push({ place, from });
    }
  });
  return {
    catalog,
    plans,
    features,
    integrationQuestions,
    organisationQuestions,
    rank: (source) => sources.get(source)?.rank ?? 0,
    unanswered: asked.map(({ missing }) => missing),
    unrated: rated.map(({ missing }) => missing),
    questions,
    levels: score.bands.map((band) => ({ ...sourceOf(band, `score:${band.id}`), band })),
    unnamed: undefined,
    higher: plans.map((plan, rank) => {
      const next = plans[rank + 1];
      if (next === undefined) return null;
      const better = [...features.values()].filter((f) => isBetter(f, f.cells[next]!.value, f.cells[plan]!.value));
      return { plan: next, unneeded: better.map((feature) => feature.id) };
    }),
    places: new Map(catalog.integrations.suggestions.map(({ id }, index) => [id, index])),
  };
}
