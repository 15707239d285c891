/** The built-in catalog against the owner's page: cell by cell, text by text. The page's copy is in test/fixtures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInCatalog as catalog } from '../../src/catalog/built-in.js';
import type { Cell, CellValue, Feature, Need } from '../../src/catalog/types.js';
import { pageLines } from '../fixtures/sla-page-lines.js';
import { pageContact, pageMisunderstandings, pagePlans, pageRows, type PageRow } from '../fixtures/sla-page.js';

const page = pageLines.join(' ');
const features = catalog.featureGroups.flatMap((group) => group.features);
const planIds = catalog.plans.map((plan) => plan.id);
const columns = [0, 1, 2] as const;
const cellOf = (feature: Feature, column: number): Cell => feature.cells[planIds[column]!]!;

/** "Available* (provided when required)" as text, footnote mark and microcopy. The page leaves some brackets open. */
function split(printed: string): { text: string; footnote?: string; note?: string } {
  const [, text, footnote, note] = /^(.*?)(\*)?(?: \(([^)]*)\)?)?$/.exec(printed)!;
  return { text: text!, ...(footnote && { footnote }), ...(note && { note }) };
}

const units: [RegExp, Feature['type'], string][] = [
  [/^(\d+) business days?$/, 'duration', 'business-day'],
  [/^(?:Every )?(\d+) hours?$/, 'duration', 'hour'],
  [/^(\d+)\/month$/, 'count', 'per-month'],
  [/^(\d+)\/year$/, 'count', 'per-year'],
  [/^(\d+)$/, 'count', 'person'],
];

/** "6 hours" -> { type: 'duration', unit: 'hour', value: 6 }; undefined when the text is no quantity. */
function quantity(text: string) {
  for (const [pattern, type, unit] of units) {
    const match = pattern.exec(text);
    if (match) return { type, unit, value: Number(match[1]) };
  }
  return undefined;
}

/** The value that the printed cell must have, by the type of the feature; undefined when the type does not suit. */
function expectedValue(row: PageRow, feature: Feature, column: 0 | 1 | 2): CellValue | undefined {
  const { text } = split(row.cells[column]);
  const place = row.places?.[column];
  switch (feature.type) {
    case 'duration':
    case 'count': {
      if (text === '' || text === '—') return null;
      const read = quantity(text);
      return read?.type === feature.type && read.unit === feature.unit ? read.value : undefined;
    }
    case 'boolean':
      return place === undefined ? undefined : place > 0;
    case 'ordinal':
      return place === undefined ? undefined : feature.scale[place];
    case 'set':
      return text.split('/').map((member) => member.toLowerCase());
  }
}

test('the copy of the table holds every word of the table on the page, in order', () => {
  const printed = pageRows.flatMap((row, index) => {
    const heading = row.group === pageRows[index - 1]?.group ? [] : [row.group, 'Feature Standard Premium Enterprise'];
    // A merged cell is printed once, a blank one not at all.
    const cells = row.cells.filter((cell, column) => cell && row.merged?.indexOf(column) !== 1);
    return [...heading, row.name, ...cells];
  });
  const table = page.slice(page.indexOf('RESPONSE & '), page.indexOf('Common questions'));
  assert.equal(printed.join(' '), table.trim());
});

test('five groups, named as on the page apart from its capitals, with their features in order', () => {
  const groups = [...new Set(pageRows.map((row) => row.group))];
  assert.equal(groups.length, 5);
  assert.deepEqual(
    catalog.featureGroups.map((group) => group.name.toUpperCase()),
    groups,
  );
  for (const { name } of catalog.featureGroups) {
    assert.match(name, /^[A-Z][a-z]+ (&|[a-z]+)( [a-z]+)?$/, 'one capital, at the start');
  }
  assert.deepEqual(
    catalog.featureGroups.flatMap((group) => group.features.map((f) => [group.name.toUpperCase(), f.name])),
    pageRows.map((row) => [row.group, row.name]),
  );
  assert.equal(new Set(features.map((feature) => feature.id)).size, pageRows.length);
});

for (const [index, row] of pageRows.entries()) {
  test(`${row.name}: three cells as printed`, () => {
    const feature = features[index]!;
    assert.deepEqual(Object.keys(feature.cells), planIds);
    for (const column of columns) {
      const { value, merged, ...shown } = cellOf(feature, column);
      const where = `${row.name}, ${planIds[column]}`;
      assert.deepEqual(shown, split(row.cells[column]), where);
      const expected = expectedValue(row, feature, column);
      assert.notEqual(expected, undefined, `${where}: the type or the unit does not suit "${shown.text}"`);
      assert.deepEqual(value, expected, where);
      assert.equal(merged ?? false, row.merged?.includes(column) ?? false, `${where}: merged`);
    }
  });
}

test('what the page leaves open is marked, and no need depends on it', () => {
  const uncertain = features.filter((feature) => feature.uncertain).map((feature) => feature.name);
  assert.deepEqual(uncertain, ['Incident reports']);
  const needs: Need[] = [
    ...catalog.score.bands.flatMap((band) => band.needs),
    ...catalog.questions.flatMap((question) => question.options.flatMap((option) => option.needs ?? [])),
  ];
  for (const need of needs) {
    const feature = features.find((f) => f.id === need.feature)!;
    assert.equal(feature.uncertain, undefined);
    const marks = planIds.map((plan) => feature.cells[plan]!.footnote);
    assert.deepEqual(marks, [undefined, undefined, undefined], `${feature.name}: terms of the asterisk are not known`);
  }
});

test('the asterisk is the only footnote mark; its text says to ask, and that its meaning is not known', () => {
  assert.deepEqual(Object.keys(catalog.footnotes ?? {}), ['*']);
  const { text, uncertain } = catalog.footnotes!['*']!;
  assert.match(text, /\bask\b/i);
  assert.ok(uncertain);
});

test('three plans, lowest first, with summary, highlights and "used when"', () => {
  assert.deepEqual(
    catalog.plans.map(({ name, summary, highlights, suits }) => ({ name, summary, highlights, usedWhen: suits })),
    pagePlans,
  );
  for (const { name, summary, highlights, usedWhen } of pagePlans) {
    const bullets = highlights.map((highlight) => `• ${highlight}`);
    assert.ok(page.includes([name, summary, ...bullets, usedWhen].join(' ')), `${name} stands on the page like this`);
  }
});

test('five misunderstandings, each shown for some answers', () => {
  assert.deepEqual(
    catalog.clarifications!.map(({ claim, answer }) => [claim, answer]),
    pageMisunderstandings,
  );
  assert.ok(page.includes(`Common questions and misunderstandings ${pageMisunderstandings.flat().join(' ')}`));
  const questions = new Map(catalog.questions.map((q) => [q.id, q.options.map((option) => option.id)]));
  for (const { id, when } of catalog.clarifications!) {
    assert.ok(when.length > 0, id);
    for (const condition of when) {
      assert.ok(condition.in.length > 0, id);
      for (const option of condition.in) assert.ok(questions.get(condition.question)?.includes(option), id);
      assert.ok(condition.planAtLeast === undefined || planIds.includes(condition.planAtLeast), id);
    }
  }
});

test('the contact is the one at the foot of the page', () => {
  const { text, label } = catalog.contact;
  assert.deepEqual({ text, label }, pageContact);
  assert.ok(page.includes(`${text} ${label}`));
  assert.ok(page.includes(catalog.title));
});

test('every basis in the catalog is a text of the page', () => {
  const bases = [
    catalog.score.othersBasis,
    ...catalog.score.bands.map((band) => band.basis),
    ...catalog.questions.flatMap((question) => question.options.map((option) => option.basis)),
  ];
  assert.ok(bases.length > 20);
  for (const basis of bases) {
    assert.ok(basis, 'every band and option says where it comes from');
    assert.ok(page.includes(basis), `"${basis}" is on the page`);
  }
});
