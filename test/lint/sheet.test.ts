import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { hasErrors } from '../../src/catalog/diagnostic.js';
import type { Answers, Catalog, IntegrationAnswer } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';
import { decisionSheet, lintCatalog, sheetToHtml, sheetToMarkdown } from '../../src/lint/index.js';
import { completeAnswers } from './brute-force.js';
import { readMarkup } from './markup.js';
import { patched } from './patch.js';
import { randomCatalog } from './random-catalogs.js';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const databases = fixture('managed-databases.json') as Catalog;
const sheet = decisionSheet(builtInCatalog);

describe('the decision sheet', () => {
  it('is plain JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(sheet)), sheet));

  it('shows the matrix of the built-in catalog', () => {
    assert.deepEqual(
      sheet.matrix!.tables[0]!.cells.map((row) => row.map(({ score, plan }) => `${score} ${plan}`)),
      [
        ['1 standard', '2 standard', '3 standard', '5 premium'],
        ['2 standard', '4 premium', '6 premium', '10 premium'],
        ['4 premium', '8 premium', '12 premium', '20 enterprise'],
        ['6 premium', '12 premium', '18 enterprise', '30 enterprise'],
      ],
    );
  });

  it('agrees with the engine in every cell, also with three rated questions', () => {
    const rated = databases.questions.filter(({ scope }) => scope === 'integration');
    const [rows, columns, third] = rated;
    const { tables, omitted } = decisionSheet(databases).matrix!;
    assert.deepEqual([tables.length, omitted], [3, 0]);
    tables.forEach(({ given, cells }, t) => {
      assert.deepEqual(given, [{ question: third!.text, label: third!.options[t]!.label }]);
      rows!.options.forEach((row, r) =>
        columns!.options.forEach((column, c) => {
          const one = { id: 'shop', [rows!.id]: row.id, [columns!.id]: column.id, [third!.id]: third!.options[t]!.id };
          const { plan, score, band } = recommend(databases, { integrations: [one], organisation: {} });
          assert.deepEqual(cells[r]![c], { score, band, plan });
        }),
      );
    });
  });

  it('says what each answer asks for', () => {
    const seven = sheet.questions[2]!.options[3]!;
    assert.deepEqual(
      [seven.label, seven.plan, seven.overLimit, seven.asks],
      [
        'Seven or more',
        'enterprise',
        true,
        [
          {
            feature: 'Urgent ticket allowance',
            wants: '7 per month or more',
            plan: 'enterprise',
            shows: '6/month',
            overLimit: true,
          },
        ],
      ],
    );
    const all = new Set(sheet.questions.flatMap(({ options }) => options.flatMap((o) => o.asks.map((a) => a.wants))));
    for (const wants of ['sms', '"Limited" or better', '"Full"', 'included', '3 people or more'])
      assert.ok(all.has(wants), wants);
  });

  it('lists every path to a plan under that plan', () => {
    for (const { id, reachedBy } of sheet.plans) {
      for (const { question, label } of reachedBy) {
        const asked = sheet.questions.find(({ text }) => text === question);
        const plan = question
          ? asked!.options.find((option) => option.label === label)!.plan
          : sheet.bands.find((band) => band.label === label)!.plan;
        assert.equal(plan, id);
      }
    }
    const paths = sheet.plans.map(({ reachedBy }) => reachedBy.length);
    // 3 bands, 11 organisation answers and 6 ticks: each stands once.
    assert.deepEqual(paths, [4, 7, 9]);
  });

  it('names what is uncertain and where a footnote stands', () => {
    assert.deepEqual(
      sheet.uncertain.map(({ feature }) => feature),
      ['Incident reports'],
    );
    assert.equal(sheet.footnotes[0]!.uncertain, 'The page never explains the asterisk.');
    assert.equal(sheet.footnotes[0]!.cells.length, 7);
  });

  it('counts the answer sets of each plan exactly', () => {
    let checked = 0;
    fc.assert(
      fc.property(randomCatalog, (catalog) => {
        if (hasErrors(lintCatalog(catalog))) return;
        checked++;
        for (const { integrations, total, overLimit, plans } of decisionSheet(catalog).counts) {
          const sets = completeAnswers(catalog).filter((answers) => answers.integrations!.length === integrations);
          const results = sets.map((answers) => ({ ...recommend(catalog, answers), times: arrangements(answers) }));
          const count = (list: typeof results) => list.reduce((sum, { times }) => sum + times, 0);
          assert.equal(total, count(results));
          assert.equal(overLimit, count(results.filter(({ fit }) => fit === 'closest')));
          for (const { plan, count: said } of plans)
            assert.equal(said, count(results.filter((result) => result.plan === plan)));
        }
      }),
      // One in ten lints clean: with 150 runs one in seven test runs had too few of them.
      { numRuns: 500 },
    );
    assert.ok(checked > 10, `only ${checked}`);
  });
});

/** Brute force lists integrations as multisets; two that differ can be rated in either order. */
function arrangements({ integrations }: Answers): number {
  const [a, b] = (integrations as readonly IntegrationAnswer[]).map((one) => JSON.stringify({ ...one, id: '' }));
  return b === undefined || a === b ? 1 : 2;
}

describe('the decision sheet, written down', () => {
  const evil = `</title><script>alert(1)</script> & "x" 'y' | a_b *c* [d](e) \`f\`\n# g`;
  const hostile = patched(fixture('lint/base.json'), {
    '/title': evil,
    '/plans/0/name': evil,
    '/featureGroups/0/features/0/name': evil,
    '/questions/2/text': evil,
    '/questions/2/options/0/label': evil,
    '/score/bands/0/label': evil,
    '/footnotes/*/text': evil,
  });

  it('as a page: well-formed, and nothing but text, tables and lists', () => {
    for (const catalog of [builtInCatalog, databases, hostile]) {
      const { elements, attributes } = readMarkup(sheetToHtml(decisionSheet(catalog)));
      for (const unwanted of ['script', 'link', 'img', 'a', 'iframe']) assert.ok(!elements.includes(unwanted));
      assert.deepEqual(
        [...attributes].filter((name) => name.startsWith('on') || name === 'src' || name === 'href'),
        [],
      );
    }
  });

  it('as a page: shows the texts of the catalog as they are', () => {
    assert.ok(readMarkup(sheetToHtml(decisionSheet(hostile))).text.includes(evil));
  });

  it('as Markdown: no text of the catalog becomes markup', () => {
    const lines = sheetToMarkdown(decisionSheet(hostile)).split('\n');
    assert.equal(lines.filter((line) => line.startsWith('# ')).length, 1);
    for (const line of lines) assert.doesNotMatch(line, /(^|[^\\])<|(^|[^\\])\[d|(^|[^\\])\*c|(^|[^\\])`f/);
    const widths = lines.filter((line) => line.startsWith('|')).map((line) => line.match(/(^|[^\\])\|/g)!.length);
    assert.ok(widths.every((width) => width >= 3));
    const table = lines.findIndex((line) => line.startsWith('| Band'));
    assert.deepEqual(widths.slice(0, 1), [4], 'the matrix has a column per answer');
    assert.equal(lines[table + 2]!.match(/(^|[^\\])\|/g)!.length, lines[table]!.match(/\|/g)!.length);
  });

  it('says the same in both', () => {
    const html = readMarkup(sheetToHtml(sheet)).text;
    const markdown = sheetToMarkdown(sheet);
    for (const words of ['under 0.1 %', '786,432', '4 to under 18', 'Worth knowing', 'If … stopped working']) {
      assert.ok(html.includes(words), words);
      assert.ok(markdown.includes(words), words);
    }
  });
});
