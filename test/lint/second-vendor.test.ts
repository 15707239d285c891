import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseCatalog } from '../../src/catalog/schema.js';
import { recommend } from '../../src/engine/index.js';
import { lintCatalog } from '../../src/lint/index.js';

const url = new URL('../fixtures/managed-databases.json', import.meta.url);
const { catalog, diagnostics } = parseCatalog(JSON.parse(readFileSync(url, 'utf8')));

/** Another trade, other features, four plans, three rated questions: nothing in the code knows the built-in catalog. */
describe("a second vendor's catalog: managed databases", () => {
  it('is read without a word and lints clean', () => {
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(lintCatalog(catalog!), []);
  });

  it('uses every type of feature and both kinds of question', () => {
    const types = catalog!.featureGroups.flatMap(({ features }) => features.map(({ type }) => type));
    assert.deepEqual(new Set(types), new Set(['duration', 'count', 'ordinal', 'boolean', 'set']));
    assert.deepEqual(new Set(catalog!.questions.map(({ kind }) => kind)), new Set(['single', 'multiple']));
  });

  const mild = { size: 'small', help: 'mail', rules: [] as string[] };
  const wiki = { id: 'intranet', users: 'inside', downtime: 'day', rework: 'again' };
  const cases: readonly (readonly [string, unknown, string, string])[] = [
    ['an intranet wiki', { integrations: [wiki], organisation: mild }, 'starter', 'full'],
    ['used every day', { integrations: [{ ...wiki, rework: 'never' }], organisation: mild }, 'team', 'full'],
    ['help by phone alone', { integrations: [wiki], organisation: { ...mild, help: 'phone' } }, 'business', 'full'],
    ['health data alone', { integrations: [wiki], organisation: { ...mild, rules: ['health'] } }, 'mission', 'full'],
    [
      'more data than any plan',
      { integrations: [wiki], organisation: { ...mild, size: 'more' } },
      'mission',
      'closest',
    ],
  ];
  for (const [name, answers, plan, fit] of cases) {
    it(`advises ${plan}: ${name}`, () => {
      const result = recommend(catalog!, answers);
      assert.deepEqual([result.plan, result.status, result.fit], [plan, 'complete', fit]);
    });
  }

  it('leaves all four plans open before the first answer', () => {
    assert.deepEqual(recommend(catalog!, {}).possible, ['starter', 'team', 'business', 'mission']);
  });
});
