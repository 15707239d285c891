import type { Band, Catalog, Feature, Footnote, Option } from './types.js';

/** The catalog without what only its owner reads: where lines come from, what is not certain, and the examples. */
export function forVisitors(catalog: Catalog): Catalog {
  const { examples: _examples, footnotes, featureGroups, questions, score, ...rest } = catalog;
  const { othersBasis: _basis, ...points } = score;
  return {
    ...rest,
    featureGroups: featureGroups.map((group) => ({ ...group, features: group.features.map(certain) })),
    ...(footnotes && {
      footnotes: Object.fromEntries(Object.entries(footnotes).map(([mark, note]) => [mark, certain(note)])),
    }),
    questions: questions.map((question) => ({ ...question, options: question.options.map(bare) })),
    score: { ...points, bands: score.bands.map(bare) },
  };
}

function certain<T extends Feature | Footnote>(item: T): T {
  const { uncertain: _uncertain, ...rest } = item;
  return rest as T;
}

function bare<T extends Option | Band>(item: T): T {
  const { basis: _basis, ...rest } = item;
  return rest as T;
}
