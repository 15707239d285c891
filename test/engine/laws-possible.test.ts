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
import { law, rank, rating } from './laws.js';
import { oracle } from './oracle.js';

law('law 5: what is possible is exact', { most: 2, open: 5, runs: 60 }, (catalog, answers) => {
  const { possible, plan, settled } = recommend(catalog, answers);
  const found = new Set<string>();
  for (const complete of completions(catalog, answers, 1)) found.add(oracle(catalog, complete).plan);
  assert.deepEqual([...possible].sort(), [...found].sort());
  assert.equal(possible[0], plan, 'its minimum is the plan');
  assert.equal(settled, found.size === 1);
});

it('law 5: bands that begin anywhere, so that a plan between two others may be out of reach', () => {
  const { bands } = builtInCatalog.score;
  const catalogs = fc
    .record({
      first: fc.integer({ min: 2, max: 20 }),
      gaps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: bands.length, maxLength: bands.length }),
      othersPercent: fc.integer({ min: 0, max: 100 }),
    })
    .map(({ first, gaps: rooms, othersPercent }): Catalog => {
      // Bands with so little room that some scores leap over them.
      const from = bands.map((_, i) => i && rooms.slice(1, i).reduce((sum, room) => sum + room, first));
      const score = { ...builtInCatalog.score, othersPercent, bands: bands.map((b, i) => ({ ...b, from: from[i]! })) };
      return { ...builtInCatalog, score };
    });
  const rated = fc.array(
    fc.record(Object.fromEntries(builtInCatalog.score.product.map((id) => [id, rating(id)])), { requiredKeys: [] }),
    { minLength: 1, maxLength: 3 },
  );
  let gaps = 0;
  const property = fc.property(catalogs, rated, (catalog, ratings) => {
    // The mildest of everything else, so that the score alone speaks.
    const mildest = catalog.questions
      .filter(({ scope }) => scope === 'organisation')
      .map((question) => [question.id, question.kind === 'multiple' ? [] : question.options[0]!.id]);
    const answers = {
      integrations: ratings.map((one, i) => ({ id: `own-${i}`, name: 'Own', ...one })),
      organisation: Object.fromEntries(mildest),
    } as Answers;
    const found = new Set<string>();
    for (const complete of completions(catalog, answers, 1)) found.add(oracle(catalog, complete).plan);
    const { possible } = recommend(catalog, answers);
    assert.deepEqual([...possible].sort(), [...found].sort());
    if (rank(catalog, possible.at(-1)!) - rank(catalog, possible[0]!) >= possible.length) gaps++;
  });
  fc.assert(property, { numRuns: 600 });
  assert.ok(gaps > 5, `only ${gaps} with a plan out of reach between two others`);
});

describe('law 5: with the integrations open too', () => {
  const open = { integrations: fc.constantFrom(undefined, 'unsure' as const) };
  const check = (catalog: Catalog, answers: Answers, most: number) => {
    const found = new Set<string>();
    for (const complete of completions(catalog, answers, most)) found.add(oracle(catalog, complete).plan);
    assert.deepEqual([...recommend(catalog, answers).possible].sort(), [...found].sort());
  };
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
