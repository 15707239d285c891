import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { parseCatalog } from '../../src/catalog/schema.js';
import { recommend } from '../../src/engine/index.js';
import { lintCatalog, SEVERITIES } from '../../src/lint/index.js';
import { patched } from './patch.js';

interface Case {
  readonly code: string;
  readonly title?: string;
  readonly severity: string;
  readonly patch: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly message?: string;
  readonly hint?: string;
  readonly witness?: boolean;
  /** Codes that cannot be kept out: a reference to what the first finding took away. */
  readonly also?: readonly string[];
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../fixtures/lint/${name}`, import.meta.url), 'utf8'));
const base: unknown = read('base.json');
const cases: readonly Case[] = read('cases.json');
/** What an owner may write, though it was refused once. */
const clean: readonly { what: string; patch: Case['patch'] }[] = read('clean.json');

describe('one fixture per code of the linter', () => {
  it('starts from a catalog in which nothing is found', () => {
    assert.deepEqual(parseCatalog(base).diagnostics, []);
    assert.deepEqual(lintCatalog(patched(base, {})), []);
  });

  it('has one for every code', () => {
    assert.deepEqual(new Set(cases.map((one) => one.code)), new Set(Object.keys(SEVERITIES)));
  });

  for (const one of cases) {
    it(`${one.code}${one.title ? `: ${one.title}` : ''}`, () => {
      const catalog = patched(base, one.patch);
      const found = lintCatalog(catalog);
      const codes = new Set(found.map(({ code }) => code));
      assert.deepEqual([...codes].sort(), [one.code, ...(one.also ?? [])].sort(), JSON.stringify(found, null, 1));
      const first = found.find(({ code }) => code === one.code)!;
      assert.equal(first.severity, one.severity);
      assert.equal(first.path, one.path);
      if (one.message !== undefined) assert.equal(first.message, one.message);
      if (one.hint !== undefined) assert.ok(first.hint?.includes(one.hint), first.hint);
      assert.equal(first.witness !== undefined, one.witness ?? first.witness !== undefined);
      for (const { message } of found) assert.match(message, /^[^{}]*[.]$|\{integration\}/);
    });
  }
});

describe('what is as it should be', () => {
  it('two ways to a plan are enough', () => {
    assert.deepEqual(lintCatalog(patched(base, { '/questions/2/options/2': null })), []);
  });

  it('errors come before warnings, and those before notes', () => {
    const catalog = patched(base, {
      '/questions/2/options/0/needs': [{ feature: 'seats', atLeast: 1 }],
      '/footnotes/**': { text: 'Said nowhere.' },
      '/contact/label': '',
    });
    assert.deepEqual(
      lintCatalog(catalog).map(({ code }) => code),
      ['missing-text', 'unused-footnote', 'trivial-need'],
    );
  });
});

describe('nothing is found', () => {
  for (const { what, patch } of clean) it(what, () => assert.deepEqual(lintCatalog(patched(base, patch)), []));
});

describe('witnesses', () => {
  it('of single-path-plan and lowest-plan-excluded lead to the plan that is named', () => {
    for (const single of cases.filter(({ code }) => code === 'single-path-plan')) {
      const path = patched(base, single.patch);
      const { plan } = recommend(path, lintCatalog(path)[0]!.witness);
      assert.equal(`/plans/${path.plans.findIndex(({ id }) => id === plan)}`, single.path, single.title);
    }
    const excluded = cases.find(({ code }) => code === 'lowest-plan-excluded')!;
    const only = patched(base, excluded.patch);
    assert.equal(recommend(only, lintCatalog(only)[0]!.witness).plan, 'medium');
  });

  it('of an unreachable lowest plan are complete and lead higher', () => {
    const catalog = patched(base, cases.find(({ title }) => title === 'the lowest')!.patch);
    const result = recommend(catalog, lintCatalog(catalog)[0]!.witness);
    assert.deepEqual([result.plan, result.status], ['medium', 'complete']);
  });
});

describe('the built-in catalog', () => {
  it('has no error and no warning', () => {
    const found = lintCatalog(builtInCatalog);
    assert.deepEqual(
      found.filter(({ severity }) => severity !== 'info'),
      [],
    );
    // Three first answers and bands that every plan meets: said so that the sheet can show what they ask for.
    assert.deepEqual(
      found.map(({ code, path }) => `${code} ${path}`),
      [
        'trivial-need /score/bands/0/needs/0',
        'trivial-need /questions/3/options/0/needs/0',
        'trivial-need /questions/4/options/0/needs/0',
      ],
    );
  });
});
