import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { DESCRIPTIONS, NEED_DESCRIPTIONS } from '../../src/catalog/schema-descriptions.js';
import { catalogJsonSchema, type JsonSchema } from '../../src/catalog/schema-json.js';
import { parseCatalog } from '../../src/catalog/schema.js';
import { patched } from '../lint/patch.js';
import { conforms } from './schema-checker.js';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const schema = catalogJsonSchema();
const base = fixture('lint/base.json');

describe('plans.schema.json', () => {
  it('is plain JSON of the draft that editors know', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  });

  it('describes every property, and nothing that there is not', () => {
    const unnamed: string[] = [];
    const used = new Set<unknown>();
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { description, properties } = node as JsonSchema;
      used.add(description);
      for (const [key, inner] of Object.entries(properties ?? {})) {
        if (typeof (inner as JsonSchema).description !== 'string') unnamed.push(`${path}/${key}`);
      }
      for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`);
    };
    walk(schema, '');
    assert.deepEqual(unnamed, []);
    const all = [...Object.values(DESCRIPTIONS), ...Object.values(NEED_DESCRIPTIONS)];
    assert.deepEqual(
      all.filter((words) => !used.has(words)),
      [],
    );
  });

  for (const [name, catalog] of [
    ['built-in', builtInCatalog],
    ['managed databases', fixture('managed-databases.json')],
    ['base', base],
    ['base with a link to the schema', patched(base, { '/$schema': './plans.schema.json' })],
  ] as const) {
    it(`accepts what parseCatalog accepts: ${name}`, () => assert.ok(conforms(schema, catalog)));
  }

  const slips: Record<string, Record<string, unknown>> = {
    'another format': { '/format': 'sla-plan-catalog/2' },
    'no plans': { '/plans': [] },
    'a number as text': { '/score/bands/0/from': '0' },
    'a missing key': { '/plans/0/summary': null },
    'an unknown type': { '/featureGroups/0/features/0/type': 'range' },
    'text where a number belongs': { '/featureGroups/0/features/0/cells/small/value': '24' },
    'a need with two operators': { '/questions/2/options/1/needs/0': { feature: 'seats', atLeast: 5, atMost: 9 } },
    'a need without an operator': { '/questions/2/options/1/needs/0': { feature: 'seats' } },
    'ticks for an integration': { '/questions/3/scope': 'integration' },
  };
  for (const [name, patch] of Object.entries(slips)) {
    it(`refuses what parseCatalog refuses: ${name}`, () => {
      const wrong = patched(base, patch);
      assert.equal(parseCatalog(wrong).catalog, undefined);
      assert.ok(!conforms(schema, wrong));
    });
  }

  it('underlines a slip in an optional key, which parseCatalog only warns of', () => {
    const slip = patched(base, { '/plans/0/suit': 'Small shops' });
    assert.ok(!conforms(schema, slip));
    assert.ok(parseCatalog(slip).catalog);
  });
});
