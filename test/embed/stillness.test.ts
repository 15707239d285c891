/** Nothing moves: not when the script arrives late, not when an answer is given, not when the steps change. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Catalog } from '../../src/catalog/types.js';
import { snippet, type SnippetOptions } from '../../src/cli/snippet.js';
import { PLACE_STYLE } from '../../src/cli/snippet-style.js';
import { sixPlans } from '../fixtures/six-plans.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { appears } from './appears.js';
import { serve, type MadeUp, type Site } from './server.js';
import { holdBack, shiftNotes, takeShifts } from './shifts.js';
import { Visitor } from './visitor.js';

const WIDTHS = [360, 768, 1100, 1280];
/** Higher than any page here: what is below the fold would not count. */
const ALL_OF_IT = 9000;
const own = JSON.parse(readFileSync('test/fixtures/managed-databases.json', 'utf8')) as Catalog;
const script = '/sla-plan-finder.js';
/** A page with ideas of its own about headings and tables. */
const OPINIONS = `<style>body{font:1.125rem/1.7 Georgia,serif} h1,h2,h3{font-family:sans-serif;margin:2em 0 1em;color:#713} table{margin:2em 0;border:1px solid} .content table td,.content table th{padding:1.5em;border:1px solid;background:#eee;text-align:center} p,ul{margin:0 0 2em}</style>`;

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

// Some browsers keep what is read in its place by scrolling. Where they do not, it would jump: nobody scrolls here.
const page = (tag: string, style = '<style>body{margin:0;padding:1rem;font:1rem/1.5 sans-serif}</style>'): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">${style}<h1>Plans</h1><div class="content">${tag}</div><p id="after">After.</p>`;
const printed = (catalog: Catalog, options: SnippetOptions) => snippet(catalog, { script, ...options });
const builtIn = printed(builtInCatalog, {}).replace(' src=""', '');

/** What is printed, and where it stands. */
const PAGES: Readonly<Record<string, MadeUp>> = {
  'the built-in catalog': page(builtIn),
  'an own catalog by its address': page(printed(own, { src: '/plans.json' })),
  'an own catalog inside': page(printed(own, { inline: true })),
  'six plans': page(printed(sixPlans, { inline: true })),
  'a page with ideas of its own': page(builtIn, OPINIONS),
  'a grid that centres what is in it': page(
    `<div style="display:grid;justify-items:center">${printed(own, { src: '/plans.json' })}</div>`,
  ),
  'a policy that forbids styles in the page': {
    body: page(printed(own, { src: '/plans.json', css: '/place.css' }), ''),
    headers: { 'content-security-policy': STRICT },
  },
};

/** The README's rule for tags with nothing in them; what follows is short, and would be seen if it came up. */
const RULE =
  '<style>body{margin:0} :is(sla-plan-finder, sla-plan-table):not(:defined):empty{display:block;min-block-size:100vh}</style>';
const BARE: Readonly<Record<string, string>> = {
  'the built-in catalog': '<sla-plan-finder></sla-plan-finder>',
  'another language': '<sla-plan-finder lang="de"></sla-plan-finder>',
  'an own catalog by its address': '<sla-plan-finder src="/plans.json"></sla-plan-finder>',
  'an own catalog in another language': '<sla-plan-finder lang="de" src="/plans.json"></sla-plan-finder>',
  'the table in another language': '<sla-plan-table lang="de"></sla-plan-table>',
  'the table of an own catalog': '<sla-plan-table src="/plans.json"></sla-plan-table>',
};

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  site = await serve('dist/embed', {
    '/plans.json': JSON.stringify(own),
    '/place.css': PLACE_STYLE,
    '/page.css': `html{overflow-anchor:none} #after{block-size:20em}`,
    ...Object.fromEntries(Object.values(PAGES).map((one, index) => [`/${index}.html`, one])),
    ...Object.fromEntries(
      Object.values(BARE).map((tag, index) => [
        `/bare-${index}.html`,
        page(`<script type="module" src="${script}"></script>${tag}`, RULE),
      ]),
    ),
    ...Object.fromEntries(
      ['en', 'de', 'es'].map((language) => [
        `/so-far-${language}.html`,
        page(
          `<script type="module" src="${script}"></script><sla-plan-finder lang="${language}" preview></sla-plan-finder>`,
          '<style>body{margin:0;font:1rem/1.5 Arial,sans-serif}</style>',
        ),
      ]),
    ),
    '/bare-gone.html': page(
      `<script type="module" src="${script}"></script><sla-plan-finder src="/gone.json"></sla-plan-finder><sla-plan-table src="/gone.json"></sla-plan-table>`,
      RULE,
    ),
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Where things are on the page: heading, table, what follows the finder. */
const places = (tab: Page) =>
  tab.evaluate(() => {
    const finder = document.querySelector('sla-plan-finder')!;
    const inside = finder.shadowRoot?.querySelector('table') ? finder.shadowRoot : finder;
    return ['h2', 'table', 'table thead th:last-child', 'table tbody:last-of-type tr:last-of-type td:last-of-type']
      .map((selector) =>
        inside
          .querySelector(selector === 'h2' ? selector : `:is(.table, .sla-table) ${selector}`)!
          .getBoundingClientRect(),
      )
      .concat(document.querySelector('#after')!.getBoundingClientRect())
      .flatMap(({ x, y }) => [Math.round(x), Math.round(y + scrollY)]);
  });

describe('the printed snippet, when the script is late', () => {
  for (const [index, what] of Object.keys(PAGES).entries()) {
    for (const width of WIDTHS) {
      it(`${what}, ${width} pixels: nothing moves`, async () => {
        const tab = await browser.newPage();
        await tab.evaluateOnNewDocument(shiftNotes);
        const release = await holdBack(tab, /sla-plan-finder\.js$|plans\.json$|check-/);
        await tab.setViewport({ width, height: ALL_OF_IT });
        const loaded = tab.goto(`${site.url}/${index}.html`, { waitUntil: 'networkidle0' });
        await tab.waitForSelector('#after');
        await takeShifts(tab);
        const before = await places(tab);
        release('sla-plan-finder.js');
        await new Promise((resolve) => setTimeout(resolve, 100));
        release('');
        await loaded;
        await appears(tab, 'h3');
        const { all, moved } = await takeShifts(tab);
        assert.deepEqual(moved, []);
        assert.equal(all, 0);
        // A rounded border may make a pixel of difference; a line of text would be twenty.
        const far = (await places(tab)).filter((place, at) => Math.abs(place - before[at]!) > 1);
        assert.deepEqual(far, [], `from ${before}`);
        await tab.close();
      });
    }
  }

  it('keeps no room for questions where there will never be a script', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.setViewport({ width: 360, height: 900 });
    await tab.goto(`${site.url}/0.html`);
    const heading = await tab.$('h2');
    const table = await tab.$('table');
    const from = await heading!.boundingBox();
    const to = await table!.boundingBox();
    assert.ok(to!.y - from!.y < 200, `${from!.y} to ${to!.y}`);
    assert.equal(await (await tab.$('.sla-room'))!.isVisible(), false);
    await tab.close();
  });
});

describe('a tag with nothing in it, on a page with the rule of the README', () => {
  for (const [index, what] of Object.keys(BARE).entries()) {
    it(`${what}: what follows stays below the screen until it is all there`, async () => {
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(shiftNotes);
      const release = await holdBack(tab, /\.js$|plans\.json$/);
      await tab.setViewport({ width: 1280, height: 900 });
      const loaded = tab.goto(`${site.url}/bare-${index}.html`, { waitUntil: 'networkidle0' });
      await tab.waitForSelector('#after');
      const follows = () => tab.$eval('#after', (one) => one.getBoundingClientRect().y);
      // Each part of it alone, as a slow network would bring them.
      for (const part of ['sla-plan-finder.js', 'messages-', 'catalog-', 'plans.json', 'check-']) {
        assert.ok((await follows()) > 900, `before ${part}: ${await follows()}`);
        release(part);
        await takeShifts(tab);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      release('');
      await loaded;
      await tab.waitForSelector(':is(sla-plan-finder, sla-plan-table) >>> table');
      assert.ok((await follows()) > 900);
      const { all, moved } = await takeShifts(tab);
      assert.deepEqual([all, moved], [0, []]);
      await tab.close();
    });
  }

  it('keeps no empty room once it is known that nothing comes', async () => {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(`${site.url}/bare-gone.html`, { waitUntil: 'networkidle0' });
    for (const name of ['sla-plan-finder', 'sla-plan-table'])
      assert.ok((await (await tab.$(name))!.boundingBox())!.height < 300, name);
    const retry = await tab.$('sla-plan-finder >>> button');
    const heights = await retry!.evaluate(async (button) => {
      const finder = document.querySelector('sla-plan-finder')!;
      const seen = new Set<number>();
      (button as HTMLElement).click();
      for (let frame = 0; frame < 20; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen.add(Math.round(finder.getBoundingClientRect().height));
      }
      return [...seen];
    });
    assert.ok(Math.max(...heights) < 300, `trying again: ${heights}`);
    await tab.close();
  });
});

describe('a conversation', () => {
  for (const width of WIDTHS) {
    it(`${width} pixels: nothing moves but the step`, async () => {
      const visitor = await Visitor.open(browser, `${site.url}/0.html`, shiftNotes);
      const { page: tab } = visitor;
      await tab.setViewport({ width, height: 900 });
      await takeShifts(tab);
      const [x, y, tableX, tableY] = await places(tab);
      for (const [step, ...answers] of [
        ['Next', 'Payroll', 'CRM'],
        ['Next', 'Finance or operations are held up.', 'Until later the same day'],
        ['Next', 'Same as Payroll'],
        ['Show my plan', 'None', 'One', 'We do that ourselves', 'None of these'],
      ]) {
        for (const label of answers) {
          await visitor.click(label);
          const { all, moved } = await takeShifts(tab);
          assert.equal(all, 0, `${label}: ${moved}`);
        }
        await visitor.click(step!);
        // After half a second nothing is forgiven because of the click.
        await new Promise((resolve) => setTimeout(resolve, 600));
        const { own, moved } = await takeShifts(tab);
        assert.equal(own, 0, `${step}: ${moved}`);
        const now = await places(tab);
        assert.deepEqual(now.slice(0, 2), [x, y], `${step}: the heading stays`);
        if (width > 1000) assert.deepEqual(now.slice(2, 4), [tableX, tableY], `${step}: the table stays`);
      }
      assert.match(await visitor.heading(), /fits\.$/);
      await tab.close();
    });
  }
});

describe('the line of what is known so far', () => {
  for (const language of ['en', 'de', 'es']) {
    for (const width of [320, 360, 480, 768, 992, 1024, 1280, 1440, 1600]) {
      it(`${language}, ${width} pixels: a rating that lengthens it moves no question`, async () => {
        const tab = await browser.newPage();
        await tab.setViewport({ width, height: 900 });
        await tab.goto(`${site.url}/so-far-${language}.html`);
        await appears(tab, 'button');
        const moved = await tab.$eval('sla-plan-finder', async (finder) => {
          const moved: string[] = [];
          const root = finder.shadowRoot!;
          // Those with long names.
          for (const id of ['logistics', 'hr']) {
            finder.answers = { integrations: [{ id }] };
            await finder.updateComplete;
            root.querySelector<HTMLElement>('.actions .button')!.click();
            await finder.updateComplete;
            const [first, ...others] = root.querySelectorAll<HTMLElement>('[type=radio]');
            const before = first!.getBoundingClientRect().top + scrollY;
            for (const radio of [...others.reverse(), first!]) {
              radio.click();
              await finder.updateComplete;
              if (first!.getBoundingClientRect().top + scrollY === before) continue;
              moved.push(root.querySelector('.preview')!.textContent!.trim());
            }
          }
          return moved;
        });
        assert.deepEqual(moved, []);
        await tab.close();
      });
    }
  }
});
