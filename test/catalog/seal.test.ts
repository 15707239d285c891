import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { forVisitors } from '../../src/catalog/for-visitors.js';
import { hashOf } from '../../src/catalog/json.js';
import { catalogJsonSchema } from '../../src/catalog/schema-json.js';
import { parseCatalog } from '../../src/catalog/schema.js';
import { forPage, sealCatalog } from '../../src/catalog/seal.js';
import { readSealed, sealOf } from '../../src/catalog/sealed.js';
import type { Catalog } from '../../src/catalog/types.js';
import { SEVERITIES } from '../../src/lint/report.js';

const sealed = sealCatalog(builtInCatalog).catalog!;
const copy = () => structuredClone(sealed) as unknown as Record<string, unknown>;

/** Every place of a value that is no list and no object. */
function* leaves(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

describe('a seal', () => {
  it('is put on a catalog without errors, which is then as visitors need it', () => {
    const { seal, ...rest } = sealed;
    assert.deepEqual(rest, forVisitors(builtInCatalog));
    assert.match(seal!, /^\d+\.[a-z0-9]{1,7}$/);
    assert.doesNotMatch(JSON.stringify(sealed), /"(basis|othersBasis|uncertain|examples)":/);
  });

  it('names the rules of today: other rules than these want another number', () => {
    const rules = hashOf([catalogJsonSchema(), SEVERITIES]);
    const hint =
      'The schema or a code of the linter has changed. Is something refused that was not? Then raise RULES first.';
    assert.equal(`${sealed.seal!.split('.')[0]} ${rules}`, '4 q6s599', hint);
  });

  it('fits however the file is laid out, wherever it stands, and when it is made again', () => {
    assert.deepEqual(readSealed(JSON.parse(JSON.stringify(sealed, null, 2))), sealed);
    const { seal, ...rest } = sealed;
    assert.deepEqual(readSealed({ seal, ...rest }), sealed);
    assert.deepEqual(sealCatalog(sealed), { catalog: sealed, diagnostics: sealCatalog(builtInCatalog).diagnostics });
  });

  it('gives a copy: what the page does to its own object afterwards changes nothing', () => {
    const own = copy();
    const read = readSealed(own);
    own.title = 'Another';
    assert.deepEqual(read, sealed);
  });

  it('breaks when anything is changed, added, left out or put into another order', () => {
    const places = [...leaves(sealed)].filter(([key]) => key !== 'seal');
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const changed = copy();
        const at = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, changed);
        const key = path.at(-1)!;
        fc.pre(JSON.stringify(at[key]) !== JSON.stringify(value));
        at[key] = value;
        assert.equal(readSealed(changed), undefined);
      }),
    );
    const { questions, ...rest } = sealed;
    for (const changed of [rest, { ...sealed, more: 1 }, { ...sealed, questions: questions.toReversed() }])
      assert.equal(readSealed(changed), undefined);
  });

  it('of other rules, or of no rules, does not fit', () => {
    const [rules, hash] = sealed.seal!.split('.');
    for (const seal of [`${Number(rules) + 1}.${hash}`, `0.${hash}`, hash, '', 1, null, undefined, {}])
      assert.equal(readSealed({ ...sealed, seal }), undefined);
  });

  it('is not put on a catalog with errors: it goes into a page as it is, for the browser to refuse', () => {
    const wrong: Catalog = { ...builtInCatalog, plans: builtInCatalog.plans.slice(0, 2) };
    const { catalog, diagnostics } = sealCatalog(wrong);
    assert.equal(catalog, undefined);
    assert.ok(diagnostics.some(({ severity }) => severity === 'error'));
    assert.deepEqual(forPage(wrong), forVisitors(wrong));
  });

  it('is looked for in anything at all, and nothing throws', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (v) => void readSealed(v)));
    const trap = () => {
      throw new Error('no');
    };
    const round: Record<string, unknown> = { seal: '1.a' };
    round.self = round;
    for (const value of [new Proxy({}, { get: trap }), new Proxy({ seal: '1.a' }, { ownKeys: trap }), round])
      assert.equal(readSealed(value), undefined);
    // It fits, and there is no catalog behind it: that is for the element to find out.
    assert.ok(readSealed({ seal: sealOf({} as Catalog) }));
  });

  it('that no longer fits is told to the owner, and one that fits is not', () => {
    const codes = (input: unknown) => parseCatalog(input).diagnostics.map(({ code, path }) => [code, path]);
    assert.deepEqual(codes(sealed), []);
    assert.deepEqual(codes({ ...sealed, title: 'Changed' }), [['broken-seal', '/seal']]);
  });
});
