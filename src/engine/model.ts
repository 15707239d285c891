import type { Band, Catalog, Feature, Option, Question, SingleQuestion } from '../catalog/types.js';
import { rankOf } from './needs.js';

/** The steps that an answer can take, from mild to strong: the id of the option, the rank of its own needs, its points. */
interface Steps {
  readonly ids: readonly (string | null)[];
  readonly ranks: readonly number[];
  readonly points: readonly number[];
}

export interface Asked {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly steps: Steps;
  /** The steps of each tick: left out, and ticked. */
  readonly ticks: readonly Steps[];
  /** Its points are multiplied in the score; it is the first of those. */
  readonly counts: boolean;
  readonly first: boolean;
}

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
  /** The features whose needs give an option or a band that rank, in the table's order. */
  deciding(source: Option | Band): readonly string[];
  /** The questions of the organisation, and those that are asked of each integration, by their steps. */
  readonly asked: readonly Asked[];
  readonly rated: readonly Asked[];
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
  const plans = catalog.plans.map((plan) => plan.id);
  const features = new Map(catalog.featureGroups.flatMap((group) => group.features.map((f) => [f.id, f] as const)));
  const ranks = new Map<Option | Band, number>();
  const deciding = new Map<Option | Band, readonly string[]>();
  for (const source of [...catalog.score.bands, ...catalog.questions.flatMap((q) => q.options)]) {
    const asked = (source.needs ?? []).map((need) => ({
      feature: need.feature,
      rank: rankOf(features.get(need.feature)!, need, plans).rank,
    }));
    const rank = Math.max(0, ...asked.map((one) => one.rank));
    const named = new Set(asked.flatMap((one) => (one.rank === rank ? [one.feature] : [])));
    ranks.set(source, rank);
    deciding.set(
      source,
      [...features.keys()].filter((id) => named.has(id)),
    );
  }
  const rank = (source: Option | Band) => ranks.get(source) ?? 0;
  const stepsOf = (options: readonly (Option | null)[]): Steps => ({
    ids: options.map((option) => option && option.id),
    ranks: options.map((option) => (option ? rank(option) : 0)),
    points: options.map((option) => option?.points ?? 0),
  });
  const asked = ({ id, kind, options }: Question): Asked => ({
    id,
    kind,
    steps: stepsOf(options),
    ticks: kind === 'multiple' ? options.map((option) => stepsOf([null, option])) : [],
    counts: catalog.score.product.includes(id),
    first: catalog.score.product[0] === id,
  });
  const integrationQuestions = catalog.questions.filter((q): q is SingleQuestion => q.scope === 'integration');
  const organisationQuestions = catalog.questions.filter((q) => q.scope === 'organisation');
  return {
    catalog,
    plans,
    features,
    integrationQuestions,
    organisationQuestions,
    asked: organisationQuestions.map(asked),
    rated: integrationQuestions.map(asked),
    places: new Map(catalog.integrations.suggestions.map(({ id }, index) => [id, index])),
    rank,
    deciding: (source) => deciding.get(source) ?? [],
  };
}

/** The option of a question by its id; `undefined` for a missing answer and for "unsure". */
export function optionOf({ options }: Question, id: unknown): Option | undefined {
  for (const option of options) if (option.id === id) return option;
  return undefined;
}
