/** How a law of ENGINE §4 is put to the test: over the built-in catalog and over random ones. */
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { wellFormedCatalog } from './arbitraries.js';
import { anyAnswers } from './counterfactual-answers.js';

/** The place of a plan in the catalog. */
export const rank = (catalog: Catalog, plan: string) => catalog.plans.findIndex(({ id }) => id === plan);

/** Runs a law on both kinds of catalogs; `open` in ten answers are not given. */
export function law(
  name: string,
  { most, open, runs }: { most: number; open: number; runs: number },
  holds: (catalog: Catalog, answers: Answers) => void,
): void {
  describe(name, () => {
    it('holds for the built-in catalog', () => {
      fc.assert(
        fc.property(anyAnswers(builtInCatalog, most, open), (answers) => holds(builtInCatalog, answers)),
        { numRuns: runs },
      );
    });
    it('holds for random catalogs', () => {
      const both = wellFormedCatalog.chain((catalog) =>
        fc.tuple(fc.constant(catalog), anyAnswers(catalog, most, open)),
      );
      fc.assert(
        fc.property(both, ([catalog, answers]) => holds(catalog, answers)),
        { numRuns: runs },
      );
    });
  });
}

/** The built-in catalog with another share of the others, and bands that start elsewhere. */
export function withBands(othersPercent: number, from: readonly number[]): Catalog {
  const { score } = builtInCatalog;
  const bands = score.bands.map((band, i) => ({ ...band, from: from[i]! }));
  return { ...builtInCatalog, score: { ...score, othersPercent, bands } };
}

/** Bands with so little room that some scores leap over them. */
export const narrowBands = fc
  .record({
    first: fc.integer({ min: 2, max: 20 }),
    gaps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 }),
    othersPercent: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ first, gaps, othersPercent }) =>
    withBands(
      othersPercent,
      builtInCatalog.score.bands.map((_, i) => i && gaps.slice(1, i).reduce((sum, room) => sum + room, first)),
    ),
  );

const scored = builtInCatalog.questions.filter(({ id }) => builtInCatalog.score.product.includes(id));

/** The catalog with other points for the answers that are multiplied, a list for each question in their order. */
export function withPoints(catalog: Catalog, points: readonly (readonly number[])[]): Catalog {
  const questions = catalog.questions.map((question) => {
    const list = points[scored.findIndex(({ id }) => id === question.id)];
    return list
      ? { ...question, options: question.options.map((option, i) => ({ ...option, points: list[i]! })) }
      : question;
  });
  return { ...catalog, questions: questions as Catalog['questions'] };
}

/** Points as large as the linter allows (no score over 1000), and bands that begin right at scores that there are. */
export const anyPoints = fc
  .record({
    points: fc.tuple(
      ...scored.map(({ options: { length } }) =>
        fc
          .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: length, maxLength: length })
          .map((list) => list.toSorted((a, b) => a - b)),
      ),
    ),
    picks: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
    othersPercent: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ points, picks, othersPercent }) => {
    const scores = points.reduce((all, list) => all.flatMap((score) => list.map((point) => score * point)), [1]);
    const from = picks.map((pick) => scores[pick % scores.length]!).toSorted((a, b) => a - b);
    return withPoints(withBands(othersPercent, [0, ...from]), points);
  });

/** Any rating of the built-in catalog. */
export const rating = (id: string) =>
  fc.constantFrom(...builtInCatalog.questions.find((one) => one.id === id)!.options.map((option) => option.id));

/** Ratings of one to three integrations, some of them open. */
export const anyRatings = fc.array(
  fc.record(Object.fromEntries(builtInCatalog.score.product.map((id) => [id, rating(id)])), { requiredKeys: [] }),
  { minLength: 1, maxLength: 3 },
);

/** The mildest of everything else, so that the score alone speaks. */
export function scoreAlone(ratings: readonly object[]): Answers {
  const mildest = builtInCatalog.questions
    .filter(({ scope }) => scope === 'organisation')
    .map((question) => [question.id, question.kind === 'multiple' ? [] : question.options[0]!.id]);
  return {
    integrations: ratings.map((one, i) => ({ id: `own-${i}`, name: 'Own', ...one })),
    organisation: Object.fromEntries(mildest),
  } as Answers;
}
