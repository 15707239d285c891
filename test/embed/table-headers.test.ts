/** What a screen reader says of a cell is counted from the left: each has its own headings above and before it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page, type SerializedAXNode } from 'puppeteer-core';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Catalog } from '../../src/catalog/types.js';
import { snippet } from '../../src/cli/snippet.js';
import { sixPlans } from '../fixtures/six-plans.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { states } from '../tools/gallery-states.mjs';
import { appears } from './appears.js';
import { serve, type Site } from './server.js';

const script = '/sla-plan-finder.js';
const page = (tag: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<body style="margin:0">${tag}`;
const alive = (tag: string): string => page(`<script type="module" src="${script}"></script>${tag}`);
const six = `<script type="application/json">${JSON.stringify(sixPlans).replaceAll('<', '\\u003c')}</script>`;
/** The table in the light DOM, where the script never comes. */
const printed = (catalog: Catalog): string => page(snippet(catalog, { script: '/none.js', inline: true }));

const PAGES: Readonly<Record<string, readonly [html: string, catalog: Catalog]>> = {
  'the finder': [alive('<sla-plan-finder></sla-plan-finder>'), builtInCatalog],
  'the finder, six plans': [alive(`<sla-plan-finder>${six}</sla-plan-finder>`), sixPlans],
  'the table alone': [alive('<sla-plan-table></sla-plan-table>'), builtInCatalog],
  'the table alone, six plans': [alive(`<sla-plan-table>${six}</sla-plan-table>`), sixPlans],
  'the printed table': [printed(builtInCatalog), builtInCatalog],
  'the printed table, six plans': [printed(sixPlans), sixPlans],
};

let browser: Browser;
let site: Site;
let tab: Page;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  site = await serve(
    'dist/embed',
    Object.fromEntries(Object.values(PAGES).map(([html], index) => [`/${index}.html`, html])),
  );
  tab = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const below = (node: SerializedAXNode, roles: readonly string[]): SerializedAXNode[] =>
  (node.children ?? []).flatMap((child) => (roles.includes(child.role) ? [child] : below(child, roles)));

/** The names of the cells of a table of the page, row by row, as a reader counts them. */
async function rows(table: number): Promise<string[][]> {
  const tree = await tab.accessibility.snapshot({ interestingOnly: false });
  return below(below(tree!, ['table']).at(table)!, ['row']).map((row) =>
    below(row, ['cell', 'gridcell', 'columnheader', 'rowheader']).map(({ name = '' }) => name.trim()),
  );
}

describe('the comparison table, as it is handed to a screen reader', () => {
  for (const [index, [what, [, catalog]]] of Object.entries(PAGES).entries()) {
    for (const width of [320, 700, 1280]) {
      it(`${what}, ${width} px: each plan's cells are in the column of its heading`, async () => {
        await tab.setViewport({ width, height: 900 });
        await tab.goto(`${site.url}/${index}.html`);
        // Not `waitForSelector`, which does not look again when a shadow tree changes (see appears.ts).
        await tab.waitForFunction(() => {
          const tag = document.querySelector('sla-plan-finder, sla-plan-table')!;
          return (tag.shadowRoot ?? tag).querySelector('thead');
        });
        const [head, ...body] = await rows(0);
        const plans = catalog.plans.map(({ name }) => name);
        assert.deepEqual(head!.slice(1), plans, 'a corner, then the plans');
        const features = catalog.featureGroups.flatMap((group) => group.features);
        const filled = body.filter((cells) => cells.length > 1);
        assert.deepEqual(
          filled.map(([name]) => name),
          features.map(({ name }) => name),
        );
        for (const cells of filled) assert.equal(cells.length, head!.length, cells[0]);
        // The corner is a cell to nobody's eye.
        const edges = await tab.evaluate(() => {
          const tag = document.querySelector('sla-plan-finder, sla-plan-table')!;
          return [...(tag.shadowRoot ?? tag).querySelectorAll('thead tr > *')]
            .map((cell) => cell.getBoundingClientRect())
            .map(({ left, width }) => [left, Math.round(width)]);
        });
        if (width > 320) return;
        assert.equal(edges[0]![1], 0, 'the corner takes no room');
        assert.deepEqual(edges[1], [0, edges.at(-1)![1]], 'the first plan stands at the edge, as wide as the last');
      });
    }
  }
});

describe('the comparison table beside a result', () => {
  it('calls a row by its feature alone, and each of its buttons by the reason', async () => {
    await tab.goto(`${site.url}/0.html`);
    await appears(tab, 'table');
    await states['result-enterprise']!(tab);
    const [, ...body] = await rows(-1);
    const features = builtInCatalog.featureGroups.flatMap((group) => group.features);
    assert.deepEqual(
      body.filter((cells) => cells.length > 1).map(([name]) => name),
      features.map(({ name }) => name),
    );
    const tree = await tab.accessibility.snapshot({ interestingOnly: false });
    const told = below(below(tree!, ['table']).at(-1)!, ['button']).map(({ name }) => name);
    assert.ok(told.length > 2);
    for (const name of told) assert.match(name!, /^Go to reason \d$/);
  });
});

describe('how the integrations weigh, as it is handed to a screen reader', () => {
  for (const width of [320, 1280]) {
    it(`${width} px: each cell has its two ratings as its headings`, async () => {
      await tab.setViewport({ width, height: 900 });
      await tab.goto(`${site.url}/0.html`);
      await appears(tab, 'table');
      await states['result-enterprise']!(tab);
      const [impact, urgency] = builtInCatalog.score.product.map((id) =>
        builtInCatalog.questions.find((one) => one.id === id)!.options.map(({ label }) => label),
      );
      const [head, ...body] = await rows(0);
      assert.deepEqual(head, ['', ...urgency!]);
      assert.deepEqual(
        body.map(([name]) => name),
        impact,
      );
      for (const cells of body) assert.equal(cells.length, head!.length, cells[0]);
    });
  }
});
