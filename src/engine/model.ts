import type { Band, Catalog, Feature, Need, Option, Question, SingleQuestion } from '../catalog/types.js';
import { rankOf } from './needs.js';

/** A catalog with its look-ups and the ranks of all its options and bands worked out once. */
export interface Model {
  readonly catalog: Catalog;
  readonly plans: readonly string[];
  /** In the table's order. */
  readonly features: ReadonlyMap<string, Feature>;
  readonly integrationQuestions: readonly SingleQuestion[];
  readonly organisationQuestions: readonly Question[];
  /** The highest rank among the needs of an option or a band; 0 without needs. */
  rank(source: Option | Band): number;
}

const models = new WeakMap<Catalog, Model>();

/** The model of a catalog, remembered for as long as the catalog object lives. */
export function modelOf(catalog: Catalog): Model {
  let model = models.get(catalog);
  if (!model) models.set(catalog, (model = build(catalog)));
  return model;
}

function build(catalog: Catalog): Model {
  const plans = catalog.plans.map((plan) => plan.id);
  const features = new Map(catalog.featureGroups.flatMap((group) => group.features.map((f) => [f.id, f] as const)));
  const rankOfNeed = (need: Need) => rankOf(features.get(need.feature)!, need, plans).rank;
  const ranks = new Map<Option | Band, number>();
  for (const source of [...catalog.score.bands, ...catalog.questions.flatMap((q) => q.options)]) {
    ranks.set(source, Math.max(0, ...(source.needs ?? []).map(rankOfNeed)));
  }
  return {
    catalog,
    plans,
    features,
    integrationQuestions: catalog.questions.filter((q): q is SingleQuestion => q.scope === 'integration'),
    organisationQuestions: catalog.questions.filter((q) => q.scope === 'organisation'),
    rank: (source) => ranks.get(source) ?? 0,
  };
}

/** The option of a question by its id; `undefined` for a missing answer and for "unsure". */
export function optionOf(question: Question, id: unknown): Option | undefined {
  return question.options.find((option) => option.id === id);
}
