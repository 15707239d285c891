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

/** Any rating of the built-in catalog. */
export const rating = (id: string) =>
  fc.constantFrom(...builtInCatalog.questions.find((one) => one.id === id)!.options.map((option) => option.id));
