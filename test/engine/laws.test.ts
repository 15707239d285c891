/** The laws of ENGINE §4 but for 5 (laws-possible), 7 (laws-reasons) and 8 (counterfactual). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Catalog } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';
import { refinements, strengthenings } from './completions.js';
import { shuffled } from './counterfactual-answers.js';
import { anyRatings, law, narrowBands, rank, scoreAlone } from './laws.js';
import { meetable, needsOf, oracle } from './oracle.js';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

law('law 1: total, pure, deterministic, plain data', { most: 3, open: 3, runs: 200 }, (catalog, answers) => {
  const before = JSON.stringify(answers);
  // A frozen catalog and frozen answers: writing to either would throw.
  const result = recommend(deepFreeze(catalog), deepFreeze(answers));
  assert.equal(JSON.stringify(answers), before);
  assert.deepEqual(structuredClone(result), result);
  // A copy has another identity: nothing may hang on what was seen before.
  assert.deepEqual(recommend(structuredClone(catalog), structuredClone(answers)), result);
});

it('law 1: total for anything at all', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      assert.ok(rank(builtInCatalog, recommend(builtInCatalog, anything).plan) >= 0);
      assert.ok(recommend(builtInCatalog, { integrations: anything, organisation: anything }).possible.length > 0);
    }),
    { numRuns: 1000 },
  );
});

law(
  'law 2: the lowest plan that suits, as the oracle finds it',
  { most: 4, open: 3, runs: 500 },
  (catalog, answers) => {
    const { plan, fit, unmet } = recommend(catalog, answers);
    assert.deepEqual({ plan, fit, unmet }, oracle(catalog, answers));
  },
);

it('law 2: the others weigh by their share, wherever the bands start', () => {
  fc.assert(
    fc.property(narrowBands, anyRatings, (catalog, ratings) => {
      const { plan } = recommend(catalog, scoreAlone(ratings));
      assert.equal(plan, oracle(catalog, scoreAlone(ratings)).plan);
    }),
    { numRuns: 500 },
  );
});

law('law 3: monotone', { most: 3, open: 0, runs: 200 }, (catalog, answers) => {
  const from = rank(catalog, recommend(catalog, answers).plan);
  for (const stronger of strengthenings(catalog, answers)) {
    assert.ok(rank(catalog, recommend(catalog, stronger).plan) >= from, JSON.stringify(stronger));
  }
});

law('law 4: free of order', { most: 4, open: 3, runs: 300 }, (catalog, answers) => {
  assert.deepEqual(recommend(catalog, shuffled(answers)), recommend(catalog, answers));
});

law('law 6: one more answer only narrows', { most: 3, open: 5, runs: 100 }, (catalog, answers) => {
  const { possible, plan } = recommend(catalog, answers);
  for (const further of refinements(catalog, answers)) {
    const next = recommend(catalog, further);
    assert.ok(
      next.possible.every((one) => possible.includes(one)),
      JSON.stringify(further),
    );
    assert.ok(rank(catalog, next.plan) >= rank(catalog, plan));
  }
});

law(
  'law 9: a notice if and only if more was asked than any plan offers',
  { most: 3, open: 2, runs: 300 },
  (catalog, answers) => {
    const { fit, unmet } = recommend(catalog, answers);
    const over = needsOf(catalog, answers).filter((need) => !meetable(catalog, need));
    assert.deepEqual(new Set(unmet.map(({ feature }) => feature)), new Set(over.map(({ feature }) => feature)));
    assert.equal(fit, over.length > 0 ? 'closest' : 'full');
  },
);

describe('law 10: growth', () => {
  const many = (count: number): Catalog => ({
    ...builtInCatalog,
    integrations: { ...builtInCatalog.integrations, max: count },
  });
  const rated = (count: number, rating: object) =>
    Array.from({ length: count }, (_, i) => ({ id: `own-${i}`, name: 'Own', ...rating }));

  /** How often the engine reads an answer, an option, or where a band starts, for that many rated integrations. */
  function looks(count: number): number {
    let seen = 0;
    const counted = <T extends object>(one: T, key: keyof T): void => {
      const value = one[key];
      Object.defineProperty(one, key, { enumerable: true, get: () => (seen++, value) });
    };
    const catalog = structuredClone(many(count)) as Catalog;
    for (const option of catalog.questions.flatMap((question) => question.options)) counted(option, 'id');
    for (const band of catalog.score.bands) counted(band, 'from');
    const integrations = rated(count, { impact: 'major', urgency: 'same-day' });
    for (const one of integrations) for (const key of Object.keys(one)) counted(one, key as keyof typeof one);
    assert.ok(recommend(catalog, { integrations }).score > 0);
    assert.ok(seen > 4 * count, 'each answer, and the bands for each change of it');
    return seen;
  }
  it('looks at each answer of the visitor a fixed number of times', () => {
    assert.equal(looks(400) - looks(300), looks(200) - looks(100));
  });

  it('enumerates no answers: forty open integrations are 10^48 answer sets', () => {
    const { possible } = recommend(many(40), { integrations: rated(40, {}) });
    // Forty integrations weigh together, however harmless each of them is: the lowest plan is out.
    assert.deepEqual(
      possible,
      builtInCatalog.plans.slice(1).map(({ id }) => id),
    );
  });
});
