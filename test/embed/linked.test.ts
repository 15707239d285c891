/** A table that goes with a finder, on the built files: found while the page is still parsed, and let go of. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { SlaPlanFinder, SlaPlanTable } from '../../src/element.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type Site } from './server.js';

const HEAD = '<!doctype html><html lang="en-GB"><title>A page</title><link rel="icon" href="data:,">';
const CLASSIC = '<script src="/sla-plan-finder.iife.js"></script>';
const TABLE = '<sla-plan-table for="f"></sla-plan-table>';
const ANSWERS = {
  integrations: [{ id: 'payroll', impact: 'critical', urgency: 'hours' }],
  organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] },
};

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  site = await serve('dist/embed', {
    '/before.html': `${HEAD}${CLASSIC}${TABLE}<p>Between</p><sla-plan-finder id="f"></sla-plan-finder>`,
    '/bare.html': `${HEAD}${CLASSIC}`,
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

it('the script in the head, the table before the finder: it shows what the finder recommends', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/before.html`);
  const marked = await page.evaluate(async (answers) => {
    const finder = document.querySelector<SlaPlanFinder>('sla-plan-finder')!;
    const table = document.querySelector<SlaPlanTable>('sla-plan-table')!;
    finder.answers = answers;
    finder.showResult();
    await finder.updateComplete;
    await table.updateComplete;
    return table.shadowRoot!.querySelector('th.marked')?.textContent?.replaceAll(/\s+/g, '');
  }, ANSWERS);
  assert.equal(marked, 'EnterpriseRecommended');
  await page.close();
});

/** What is alive after a garbage collection. */
async function alive(page: Page): Promise<{ nodes: number; listeners: number; kilobytes: number }> {
  const client = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  await client.detach();
  return { nodes: Nodes, listeners: JSEventListeners, kilobytes: Math.round(JSHeapUsedSize / 1024) };
}

describe('over hours', () => {
  for (const [stays, goes] of [
    ['sla-plan-table', 'sla-plan-finder'],
    ['sla-plan-finder', 'sla-plan-table'],
  ] as const)
    it(`<${stays}> keeps nothing of a <${goes}> that was replaced or removed`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}/bare.html`);
      await page.evaluate((name) => {
        const one = document.createElement(name) as SlaPlanTable;
        if (name === 'sla-plan-table') one.for = 'f';
        else one.id = 'f';
        document.body.append(one);
      }, stays);
      const rounds = (count: number) =>
        page.evaluate(
          async (name, times) => {
            for (let i = 0; i < times; i++) {
              const one = document.createElement(name) as SlaPlanTable;
              if (name === 'sla-plan-table') one.for = 'f';
              else one.id = 'f';
              const last = document.querySelector(name);
              if (last) last.replaceWith(one);
              else document.body.append(one);
              await one.updateComplete;
              if (i % 3 === 0) one.remove();
            }
            document.querySelector(name)?.remove();
            // The one that stays has looked.
            await new Promise((resolve) => setTimeout(resolve, 50));
          },
          goes,
          count,
        );
      await rounds(50);
      const first = await alive(page);
      await rounds(300);
      const now = await alive(page);
      console.log(`after 300 more of ${goes}: ${JSON.stringify({ first, now })}`);
      assert.ok(now.nodes - first.nodes < 50, `nodes ${first.nodes} to ${now.nodes}`);
      assert.ok(now.listeners - first.listeners < 10, `listeners ${first.listeners} to ${now.listeners}`);
      assert.ok(now.kilobytes - first.kilobytes < 300, `heap ${first.kilobytes} to ${now.kilobytes} kB`);
      await page.close();
    });
});
