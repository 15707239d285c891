import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog as catalog } from '../../src/catalog/built-in.js';
import { normaliseAnswers, recommend } from '../../src/engine/index.js';
import cases from '../fixtures/answers.json' with { type: 'json' };

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('normaliseAnswers', () => {
  for (const { what, given, kept, dropped } of cases) {
    it(what, () => {
      const read = normaliseAnswers(catalog, given);
      assert.deepEqual(plain(read.answers), kept);
      assert.deepEqual(
        read.dropped.map(({ code, path }) => `${code} ${path}`),
        dropped,
      );
    });
  }

  it('takes as many integrations as the catalog allows, and says where it stopped', () => {
    const integrations = Array.from({ length: 20 }, (_, i) => ({ id: `own-${i}`, name: `Own ${i}` }));
    const { answers, dropped } = normaliseAnswers(catalog, { integrations });
    assert.equal(answers.integrations!.length, catalog.integrations.max);
    assert.deepEqual(dropped, [{ code: 'too-many', path: `/integrations/${catalog.integrations.max}` }]);
  });

  it('cuts a name without cutting a letter in two', () => {
    const name = '🚚'.repeat(80);
    const { answers, dropped } = normaliseAnswers(catalog, { integrations: [{ id: 'own-1', name }] });
    assert.deepEqual(plain(answers.integrations), [{ id: 'own-1', name: '🚚'.repeat(60) }]);
    assert.deepEqual(dropped, [{ code: 'name-shortened', path: '/integrations/0/name' }]);
  });

  const cyclic: Record<string, unknown> = { integrations: [] };
  cyclic.organisation = cyclic;
  const thrower = () => {
    throw new Error('not yours');
  };
  const hostile: [string, unknown][] = [
    ['cyclic', cyclic],
    ['a getter that throws', Object.defineProperty({}, 'integrations', { enumerable: true, get: thrower })],
    ['a proxy that throws', new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower })],
    ['a revoked proxy', (({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable({}, {}))],
    ['__proto__', JSON.parse('{"__proto__":{"polluted":1},"organisation":{"__proto__":{"polluted":1}}}')],
    ['constructor', { organisation: { constructor: { prototype: { polluted: 1 } }, extras: ['constructor'] } }],
    ['integration called constructor', { integrations: [{ id: 'constructor' }, { id: '__proto__', name: 'x' }] }],
    ['deep', Array.from({ length: 50_000 }).reduce<unknown>((inner) => ({ organisation: inner }), {})],
    ['wide', { integrations: Array.from({ length: 200_000 }, () => 0) }],
    ['longer than can be read', { integrations: Object.assign([], { length: 2 ** 32 - 1 }) }],
    ['many keys', { organisation: Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i])) }],
    ['a 5 MB text', { integrations: [{ id: 'own-1', name: 'x'.repeat(5_000_000) }] }],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a date', new Date(0)],
  ];
  for (const [what, given] of hostile) {
    it(`reads what it can of something hostile: ${what}`, () => {
      const { answers, dropped } = normaliseAnswers(catalog, given);
      assert.ok(dropped.length <= 100);
      structuredClone(answers);
      assert.equal(({} as { polluted?: number }).polluted, undefined);
      assert.ok(catalog.plans.some(({ id }) => id === recommend(catalog, given).plan));
    });
  }

  it('never throws, and reads its own output back as it is', () => {
    const shaped = fc.record(
      {
        integrations: fc.oneof(
          fc.anything(),
          fc.array(
            fc.record(
              { id: fc.constantFrom('crm', 'own-1', 'x'), name: fc.anything(), impact: fc.anything() },
              { requiredKeys: [] },
            ),
          ),
        ),
        organisation: fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom('people', 'extras', '__proto__', 'urgent'), fc.anything()),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withSparseArray: true,
          }),
          shaped,
        ),
        (given) => {
          const once = normaliseAnswers(catalog, given);
          const again = normaliseAnswers(catalog, once.answers);
          assert.deepEqual(again, { answers: once.answers, dropped: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
