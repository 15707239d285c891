/** Law 5 of ENGINE §4: what is possible is exactly what some completion gives. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';
import { wellFormedCatalog } from './arbitraries.js';
import { completions } from './completions.js';
import { anyAnswers } from './counterfactual-answers.js';
import { anyRatings, law, narrowBands, rank, scoreAlone, withBands } from './laws.js';
import { oracle } from './oracle.js';
import cases from '../fixtures/possible.json' with { type: 'json' };

/** Every plan that some completion gives, as the oracle finds it. */
function plansOf(catalog: Catalog, answers: Answers, most = 1): string[] {
  const found = new Set<string>();
  for (const complete of completions(catalog, answers, most)) found.add(oracle(catalog, complete).plan);
  return [...found].sort();
}

law('law 5: what is possible is exact', { most: 2, open: 5, runs: 60 }, (catalog, answers) => {
  const { possible, plan, settled } = recommend(catalog, answers);
  const found = plansOf(catalog, answers);
  assert.deepEqual([...possible].sort(), found);
  assert.equal(possible[0], plan, 'its minimum is the plan');
  assert.equal(settled, found.length === 1);
});

it('law 5: bands that begin anywhere, so that a plan between two others may be out of reach', () => {
  let gaps = 0;
  const property = fc.property(narrowBands, anyRatings, (catalog, ratings) => {
    const { possible } = recommend(catalog, scoreAlone(ratings));
    assert.deepEqual([...possible].sort(), plansOf(catalog, scoreAlone(ratings)));
    if (rank(catalog, possible.at(-1)!) - rank(catalog, possible[0]!) >= possible.length) gaps++;
  });
  fc.assert(property, { numRuns: 600 });
  assert.ok(gaps > 5, `only ${gaps} with a plan out of reach between two others`);
});

describe('law 5: known cases', () => {
  for (const { what, othersPercent, from, ratings, possible } of cases) {
    it(what, () => {
      const catalog = withBands(othersPercent, from);
      const found = recommend(catalog, scoreAlone(ratings)).possible;
      assert.deepEqual(
        found.map((plan) => rank(catalog, plan)),
        possible,
      );
      assert.deepEqual([...found].sort(), plansOf(catalog, scoreAlone(ratings)));
    });
  }
});

describe('law 5: with the integrations open too', () => {
  const open = { integrations: fc.constantFrom(undefined, 'unsure' as const) };
  const check = (catalog: Catalog, answers: Answers, most: number) =>
    assert.deepEqual([...recommend(catalog, answers).possible].sort(), plansOf(catalog, answers, most));
  const without = (catalog: Catalog) =>
    fc.tuple(fc.record(open), anyAnswers(catalog, 0, 3)).map(([{ integrations }, { organisation }]) => ({
      ...(integrations && { integrations }),
      ...(organisation && { organisation }),
    }));
  it('holds for the built-in catalog, where one integration reaches every band', () => {
    fc.assert(
      fc.property(without(builtInCatalog), (answers) => check(builtInCatalog, answers, 1)),
      { numRuns: 30 },
    );
  });
  it('holds for random catalogs', () => {
    const both = wellFormedCatalog
      .filter(({ questions }) => questions.filter((q) => q.scope === 'integration').length <= 2)
      .chain((catalog) => fc.tuple(fc.constant(catalog), without(catalog)));
    fc.assert(
      fc.property(both, ([catalog, answers]) => check(catalog, answers, catalog.integrations.max)),
      { numRuns: 40 },
    );
  });
});
