/** Whatever a vendor's catalog holds, every view of it is whole: random catalogs, walked at random. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import * as fc from 'fast-check';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { Catalog } from '../../src/catalog/types.js';
import { lintCatalog } from '../../src/lint/index.js';
import { wellFormedCatalog } from '../engine/arbitraries.js';
import { randomCatalog } from '../lint/random-catalogs.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type Site } from './server.js';

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<body><script type="module" src="/sla-plan-finder.js"></script>`;

let browser: Browser;
let site: Site;
let page: Page;
const troubles: string[] = [];

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  site = await serve('dist/embed', { '/page.html': PAGE });
  page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => troubles.push(message.text()));
  // What tsx writes around each function with a name.
  await page.evaluateOnNewDocument('globalThis.__name = (made) => made');
  await page.goto(`${site.url}/page.html`);
  await page.evaluate(() => customElements.whenDefined('sla-plan-finder'));
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Answers and presses what the numbers say; returns what was seen on the way and should not be. */
const walk = (catalog: Catalog, layout: string, numbers: number[]) =>
  page.evaluate(
    async (given, layout, numbers) => {
      const catalog = given as Catalog;
      const finder = document.createElement('sla-plan-finder');
      Object.assign(finder, { catalog, layout });
      document.body.append(finder);
      for (let i = 0; i < 200 && !finder.recommendation; i++) await new Promise((resolve) => setTimeout(resolve, 5));
      const seen = new Set<string>();
      const { shadowRoot } = finder;
      const all = (selector: string) => [...shadowRoot!.querySelectorAll<HTMLElement>(`.conversation ${selector}`)];
      const look = async () => {
        await finder.updateComplete;
        const [text] = shadowRoot!
          .querySelector<HTMLElement>('.conversation')!
          .innerText.match(/.{0,40}(undefined|NaN|\[object|null|\{\w+\}).{0,40}/) ?? [undefined];
        if (text !== undefined) seen.add(text);
        for (const one of all(':is(h3, h4, legend, li, p:not([role]))'))
          if (one.checkVisibility() && one.textContent!.trim() === '') seen.add(`an empty ${one.localName}`);
        for (const heading of all('h4'))
          if (!/[^\s]/.test(heading.nextElementSibling?.textContent ?? ''))
            seen.add(`nothing under ${heading.innerText}`);
        for (const list of all(':is(ul, ol)')) if (list.childElementCount === 0) seen.add('an empty list');
      };
      const pick = <T>(list: readonly T[], number: number) => list[number % list.length];
      for (const number of numbers) {
        for (const group of all('fieldset:not(.step)')) {
          pick([...group.querySelectorAll<HTMLElement>('input:not([type=text])')], number)?.click();
          await finder.updateComplete;
        }
        await look();
        const buttons = all('button').filter((button) => !button.textContent!.includes('Print'));
        (number % 4 === 0
          ? pick(buttons, number >> 2)
          : (all('.actions .button')[0] ?? pick(buttons, number))
        )?.click();
        await look();
      }
      finder.showResult();
      await look();
      const unsure = catalog.questions.filter(({ scope }) => scope === 'organisation').map(({ id }) => [id, 'unsure']);
      finder.answers = { integrations: 'unsure', organisation: Object.fromEntries(unsure) };
      finder.showResult();
      await look();
      finder.remove();
      return [...seen];
    },
    catalog as object,
    layout,
    numbers,
  );

it('every view of a catalog without errors is whole, in both layouts', async () => {
  const sound = fc.oneof(wellFormedCatalog, randomCatalog).filter((catalog) => {
    return !lintCatalog(catalog).some(({ severity }) => severity === 'error');
  });
  const numbers = fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(sound, fc.constantFrom('steps', 'page'), numbers, async (catalog, layout, list) => {
      assert.deepEqual(await walk(catalog, layout, list), []);
      assert.deepEqual(troubles.splice(0), []);
    }),
    { numRuns: 100, endOnFailure: true, includeErrorInReport: true },
  );
});
