import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { parseCatalog } from '../../src/catalog/schema.js';
import { patched } from '../lint/patch.js';

const base: unknown = JSON.parse(readFileSync(new URL('../fixtures/lint/base.json', import.meta.url), 'utf8'));

describe('parseCatalog', () => {
  it('gives a clean copy of the built-in catalog', () => {
    const { catalog, diagnostics } = parseCatalog(builtInCatalog);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(catalog, builtInCatalog);
    assert.notEqual(catalog, builtInCatalog);
    assert.notEqual(catalog!.plans, builtInCatalog.plans);
  });

  it('keeps every optional key', () => {
    const caveat = { '/featureGroups/0/features/0/caveat': 'Not the same as a solution.' };
    assert.deepEqual(parseCatalog(patched(base, caveat)).catalog, patched(base, caveat));
  });

  const cases: readonly {
    readonly name: string;
    readonly patch: Readonly<Record<string, unknown>>;
    readonly code: string;
    readonly path: string;
    readonly message: string;
    readonly hint: string;
  }[] = [
    {
      name: 'another format',
      patch: { '/format': 'sla-plan-catalog/9' },
      code: 'unknown-format',
      path: '/format',
      message: 'This catalog\'s format is "sla-plan-catalog/9"; this version reads sla-plan-catalog/1.',
      hint: 'Use the version that it was written for, or convert it.',
    },
    {
      name: 'no format',
      patch: { '/format': null },
      code: 'unknown-format',
      path: '/format',
      message: "This catalog's format is not given; this version reads sla-plan-catalog/1.",
      hint: 'Put "format": "sla-plan-catalog/1" first.',
    },
    {
      name: 'a number as text',
      patch: { '/featureGroups/0/features/0/cells/medium/value': '8' },
      code: 'wrong-type',
      path: '/featureGroups/0/features/0/cells/medium/value',
      message:
        '"Help" › "First response" › cells › medium › value: a number without quotes or null belongs here, and the catalog has the text "8".',
      hint: 'Write 8 without quotes.',
    },
    {
      name: 'a missing key',
      patch: { '/plans/1/summary': null },
      code: 'missing-key',
      path: '/plans/1/summary',
      message: '"Medium": "summary" is missing.',
      hint: 'Add "summary": text in quotes.',
    },
    {
      name: 'an empty list',
      patch: { '/plans': [] },
      code: 'empty-list',
      path: '/plans',
      message: 'plans: the list is empty.',
      hint: 'Give it one entry or more.',
    },
    {
      name: 'a need that says two things',
      patch: { '/score/bands/1/needs/0': { feature: 'response', atMost: 8, atLeast: 1 } },
      code: 'invalid-need',
      path: '/score/bands/1/needs/0',
      message: 'score › "Busy" › needs › no. 1: a need says one thing, and this one says none or several.',
      hint: 'Beside "feature", give exactly one of atMost, atLeast, is or includes.',
    },
    {
      name: 'an unknown type',
      patch: { '/featureGroups/0/features/0/type': 'range' },
      code: 'wrong-type',
      path: '/featureGroups/0/features/0/type',
      message:
        '"Help" › "First response" › type: "duration" or "count" or "ordinal" or "boolean" or "set" belongs here, and the catalog has the text "range".',
      hint: 'Replace it with "duration" or "count" or "ordinal" or "boolean" or "set".',
    },
  ];
  for (const { name, patch, ...expected } of cases) {
    it(`says what is wrong, where, and what to do: ${name}`, () => {
      const { catalog, diagnostics } = parseCatalog(patched(base, patch));
      assert.equal(catalog, undefined);
      assert.deepEqual(diagnostics, [{ ...expected, severity: 'error' }]);
    });
  }

  it('warns of an unknown key and names the nearest one', () => {
    const { catalog, diagnostics } = parseCatalog(patched(base, { '/plans/0/sumary': 'x', '/questions/0/colour': 1 }));
    assert.deepEqual(catalog, patched(base, {}));
    assert.deepEqual(
      diagnostics.map(({ code, severity, path, hint }) => [code, severity, path, hint]),
      [
        ['unknown-key', 'warning', '/plans/0/sumary', 'Did you mean "summary"?'],
        ['unknown-key', 'warning', '/questions/0/colour', 'Remove it.'],
      ],
    );
    assert.equal(diagnostics[0]!.message, '"Small": "sumary" is not a key of the catalog and is ignored.');
  });

  it('lets a link to the JSON Schema stand, at the top only', () => {
    assert.deepEqual(parseCatalog(patched(base, { '/$schema': 'plans.schema.json' })).diagnostics, []);
    assert.equal(parseCatalog(patched(base, { '/plans/0/$schema': 'x' })).diagnostics.length, 1);
  });
});
