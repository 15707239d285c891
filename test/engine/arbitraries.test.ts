import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { lintCatalog } from '../../src/lint/index.js';
import { parseCatalog } from '../../src/catalog/schema.js';
import { wellFormedCatalog } from './arbitraries.js';

it('the catalogs of the laws are what a vendor may hand in: of the right shape, and without a lint error', () => {
  const plans = new Set<number>();
  fc.assert(
    fc.property(wellFormedCatalog, (catalog) => {
      plans.add(catalog.plans.length);
      assert.deepEqual(parseCatalog(catalog).diagnostics, []);
      const errors = lintCatalog(catalog).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    }),
    { numRuns: 300 },
  );
  assert.deepEqual([...plans].sort(), [1, 2, 3, 4, 5, 6]);
});
