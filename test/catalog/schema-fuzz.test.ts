import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseCatalog } from '../../src/catalog/schema.js';
import { lintCatalog } from '../../src/lint/index.js';

const text = readFileSync(new URL('../fixtures/lint/base.json', import.meta.url), 'utf8');
const base = (): Record<string, unknown> => JSON.parse(text);
/** No bare words of zod's, and nothing half said. */
const BARE = /Invalid input|expected .* received|undefined|\[object/i;

/** What holds of every answer of parseCatalog, whatever it was given. */
function judged(input: unknown) {
  const result = parseCatalog(input);
  assert.ok(result.diagnostics.length <= 100);
  assert.equal(
    result.catalog === undefined,
    result.diagnostics.some(({ severity }) => severity === 'error'),
  );
  for (const { code, path, message, hint } of result.diagnostics) {
    assert.match(code, /^[a-z]+(-[a-z]+)*$/);
    assert.match(path, /^(\/|$)/);
    assert.match(message, /\.$/);
    assert.doesNotMatch(message, BARE);
    assert.ok(message.length < 1000, message);
    assert.ok(hint);
  }
  if (result.catalog) lintCatalog(result.catalog);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  return result;
}

const codes = (input: unknown) => judged(input).diagnostics.map(({ code }) => code);

/** An object that holds itself, deeper and deeper. */
const cyclic = () => {
  const catalog = base();
  catalog.examples = [catalog];
  return catalog;
};
const deep = (levels: number) => JSON.parse('[{"a":'.repeat(levels) + '1' + '}]'.repeat(levels)) as unknown;
const throwing = () => ({
  get format(): string {
    throw new Error('no');
  },
});

describe('parseCatalog, given anything', () => {
  const hostile: Readonly<Record<string, readonly [string, () => unknown]>> = {
    nothing: ['wrong-type', () => undefined],
    null: ['wrong-type', () => null],
    'a list': ['wrong-type', () => []],
    text: ['wrong-type', () => text],
    'a function': ['unreadable', () => () => 1],
    'a cycle': ['too-large', cyclic],
    'deep nesting': ['too-large', () => ({ ...base(), examples: deep(2000) })],
    '5 MB of text': ['too-large', () => ({ ...base(), title: 'x'.repeat(5_000_000) })],
    '5 MB of small texts': [
      'too-large',
      () => ({
        ...base(),
        featureGroups: Array.from({ length: 200 }, () => Array.from({ length: 200 }, () => 'x'.repeat(125))),
      }),
    ],
    'a million entries': ['too-large', () => ({ ...base(), questions: Array.from({ length: 1_000_000 }, () => 0) })],
    'a list without an end': ['too-large', () => ({ ...base(), questions: Array(4_294_967_295) })],
    'a getter that throws': ['unreadable', throwing],
    'a proxy that throws': [
      'unreadable',
      () =>
        new Proxy(base(), {
          ownKeys() {
            throw new Error('no');
          },
        }),
    ],
    'a symbol inside': ['unreadable', () => ({ ...base(), title: Symbol('x') })],
    'a bigint inside': ['unreadable', () => ({ ...base(), title: 1n })],
  };
  for (const [name, [code, make]] of Object.entries(hostile)) {
    it(`refuses ${name} with one clear word`, () => assert.deepEqual(codes(make()), [code]));
  }

  it('neither uses nor passes on __proto__ and constructor', () => {
    const evil = text.replace('{', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},');
    const { catalog, diagnostics } = judged(JSON.parse(evil));
    assert.deepEqual(catalog, base());
    assert.equal(Object.getPrototypeOf(catalog), Object.prototype);
    assert.deepEqual(diagnostics.map(({ path }) => path).sort(), ['/__proto__', '/constructor']);
    const cells = JSON.parse(text.replace('"cells": {', '"cells": {"__proto__": {"value": 1, "text": "1"},'));
    const inCells = judged(cells);
    assert.deepEqual(inCells.catalog, base());
    assert.deepEqual(
      inCells.diagnostics.map(({ path }) => path),
      ['/featureGroups/0/features/0/cells/__proto__'],
    );
  });

  it('does not read what an object inherits', () => {
    assert.deepEqual(codes(Object.create(base())), ['unknown-format']);
  });

  it('reports at most 100 things', () => {
    const questions = Array.from({ length: 150 }, () => 7);
    assert.equal(judged({ ...base(), questions }).diagnostics.length, 100);
  });

  it('survives any value', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        judged(value);
      }),
      { numRuns: 500 },
    );
  });

  it('survives any value anywhere in a catalog, and lints what it lets through', () => {
    const places = allPlaces(base());
    let accepted = 0;
    const strange = fc.oneof(
      fc.anything(),
      fc.constantFrom(
        -1,
        0,
        0.5,
        2 ** 51,
        Number.MAX_SAFE_INTEGER,
        1e308,
        NaN,
        Infinity,
        '',
        '__proto__',
        'constructor',
        'unsure',
        {},
        [],
        [[]],
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), strange, (path, value) => {
        const catalog = base();
        const last = path.at(-1)!;
        const target = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, catalog);
        target[last] = value;
        if (judged(catalog).catalog) accepted++;
      }),
      { numRuns: 2000, examples: [[['score', 'bands', '2', 'from'], 2 ** 52]] },
    );
    assert.ok(accepted > 20, `only ${accepted} were let through`);
  });
});

function allPlaces(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...allPlaces(inner).map((rest) => [key, ...rest])]);
}
