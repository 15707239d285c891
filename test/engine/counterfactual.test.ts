/** Law 8: what-ifs are true and minimal, and none is missed that a single change would do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Catalog, IntegrationAnswer } from '../../src/catalog/types.js';
import { recommend, type WhatIf } from '../../src/engine/index.js';
import { lintCatalog } from '../../src/lint/index.js';
import managedDatabases from '../fixtures/managed-databases.json' with { type: 'json' };
import scenarios from '../fixtures/scenarios.json' with { type: 'json' };
import whatIfs from '../fixtures/what-ifs.json' with { type: 'json' };
import { randomCatalog } from '../lint/random-catalogs.js';
import { wellFormedCatalog } from './arbitraries.js';
import { anyAnswers, shuffled } from './counterfactual-answers.js';
import { check, type Counts } from './counterfactual-law.js';
import { checkUntilSeen } from './enough.js';
import { anyPoints, anyRatings, scoreAlone, withBands, withPoints } from './laws.js';

describe('the scenarios', () => {
  for (const { id, answers, expect } of scenarios) {
    if (!('counterfactual' in expect)) continue;
    const { to, value, ...where } = expect.counterfactual!;
    it(`${id}: ${where.question} = ${value} would make ${to} enough`, () => {
      const singles = recommend(builtInCatalog, answers)
        .lowers.filter((what) => what.to === to && what.changes.length === 1)
        .map(({ changes: [change] }) => ({ ...change!, from: 'as answered' }));
      const wanted = JSON.stringify({ ...where, from: 'as answered', to: value });
      const sorted = (change: object) => JSON.stringify(Object.fromEntries(Object.entries(change).sort()));
      assert.ok(singles.map(sorted).includes(sorted(JSON.parse(wanted) as object)), JSON.stringify(singles));
    });
  }

  it('a tick is left out as "from" to null, and added as null to "to"', () => {
    const answers = { organisation: { extras: ['alerts'] } };
    const { lowers, raises } = recommend(builtInCatalog, answers);
    assert.deepEqual(lowers, [
      { to: 'standard', changes: [{ question: 'extras', from: 'alerts', to: null }] },
    ] satisfies WhatIf[]);
    assert.deepEqual(raises, [
      { to: 'enterprise', changes: [{ question: 'extras', from: null, to: 'monitoring' }] },
    ] satisfies WhatIf[]);
  });

  it('of two answers, the fewest steps in all count and not the first that will do', () => {
    const answers = { integrations: [{ id: 'payroll', impact: 'critical', urgency: 'hours' }] };
    const [last] = recommend(builtInCatalog, answers).lowers.slice(-1);
    assert.deepEqual(last, {
      to: 'standard',
      changes: [
        { integration: 'payroll', question: 'impact', from: 'critical', to: 'minor' },
        { integration: 'payroll', question: 'urgency', from: 'hours', to: 'same-day' },
      ],
    } satisfies WhatIf);
  });

  it('what a visitor can choose comes before the first rating of the score', () => {
    const answers = { integrations: [{ id: 'payroll', impact: 'major', urgency: 'hours' }] };
    const asked = recommend(builtInCatalog, answers).lowers.map(({ changes }) => changes.map((c) => c.question));
    assert.deepEqual(asked, [['urgency'], ['impact'], ['impact', 'urgency']]);
  });
});

describe('law 8: known cases', () => {
  for (const { what, othersPercent, from, points, answers, lowers } of whatIfs) {
    it(what, () => {
      const found = recommend(withPoints(withBands(othersPercent, from), points), answers).lowers;
      const said = found.map(({ to, changes }) => [to, ...changes.map((one) => `${one.question}=${one.to}`)]);
      assert.deepEqual(said, lowers);
    });
  }
});

const none = (): Counts => ({ lowers: 0, pairs: 0, cut: 0, raises: 0 });
/** Often enough in every test; a list that was cut is rarer. */
const often = ({ lowers, pairs, raises }: Counts) => ({ lowers, pairs, raises });

describe('law 8, by trying everything', () => {
  it('holds for the built-in catalog', () => {
    const counts = none();
    const answers = anyAnswers(builtInCatalog, 4, 2);
    checkUntilSeen(
      fc.property(answers, (a) => check(builtInCatalog, a, counts)),
      150,
      10,
      () => often(counts),
    );
  });

  it('holds for many integrations that weigh together, where the plan below takes two of them', () => {
    const counts = none();
    const rating = fc.record({
      impact: fc.constantFrom('minor', 'moderate', 'major'),
      urgency: fc.constantFrom('days', 'day-or-two', 'same-day'),
    });
    const organisation = { urgent: 'none', people: '1', suppliers: 'us', extras: [] };
    checkUntilSeen(
      fc.property(fc.array(rating, { minLength: 4, maxLength: 12 }), (ratings) => {
        const integrations = ratings.map((one, i) => ({ id: `own-${i}`, name: 'Own', ...one }) as IntegrationAnswer);
        check(builtInCatalog, { integrations, organisation }, counts);
      }),
      240,
      3,
      () => ({ ...counts }),
    );
  });

  it('holds for another trade, with four plans and three ratings', () => {
    const catalog = managedDatabases as unknown as Catalog;
    const counts = none();
    checkUntilSeen(
      fc.property(anyAnswers(catalog, 3, 1), (answers) => check(catalog, answers, counts)),
      100,
      10,
      () => often(counts),
    );
  });

  it('holds for random catalogs without errors', () => {
    const counts = none();
    let catalogs = 0;
    const property = fc.property(
      randomCatalog.chain((catalog) =>
        fc.tuple(fc.constant(catalog), fc.array(anyAnswers(catalog, 3, 1), { minLength: 4, maxLength: 4 })),
      ),
      ([catalog, list]) => {
        if (lintCatalog(catalog).some(({ severity }) => severity === 'error')) return;
        catalogs++;
        for (const answers of list) check(catalog, answers, counts);
      },
    );
    checkUntilSeen(property, 1200, 10, () => often(counts));
    assert.ok(catalogs > 60, `only ${catalogs} catalogs`);
  });

  it('holds for random catalogs in which what one answer weighs depends on another', () => {
    const counts = none();
    const both = wellFormedCatalog.chain((catalog) => fc.tuple(fc.constant(catalog), anyAnswers(catalog, 2, 0)));
    checkUntilSeen(
      fc.property(both, ([catalog, answers]) => check(catalog, answers, counts)),
      400,
      10,
      () => often(counts),
    );
  });

  it('holds for points of any size, with bands that begin right at a score', () => {
    const counts = none();
    checkUntilSeen(
      fc.property(anyPoints, anyRatings, (catalog, ratings) => check(catalog, scoreAlone(ratings), counts)),
      1500,
      10,
      () => often(counts),
    );
  });

  it('does not depend on any order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers(builtInCatalog, 5, 2), (answers) => {
        const [a, b] = [recommend(builtInCatalog, answers), recommend(builtInCatalog, shuffled(answers))];
        assert.deepEqual([b.lowers, b.raises, b.settles], [a.lowers, a.raises, a.settles]);
      }),
      { numRuns: 200 },
    );
  });
});
