// npm run soak [conversations]: ten thousand conversations in one page, on the built file, in one finder that starts
// again each time. Heap, nodes and listeners after a collection must be what they were after the first thousand; how
// the last thousand's time compares with the first one's is printed and never asserted.
import { launch } from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';
import { chromiumLaunchOptions } from './browser.mjs';

const total = Number(process.argv[2] ?? 10_000);
const LEG = Math.ceil(total / 10);
/** What may be left over: the browser's own books, not ours. A leak of one node a conversation is far above. */
const ROOM = { kilobytes: 300, nodes: 50, listeners: 10 };

const { serve } = await tsImport('../embed/server.ts', import.meta.url);
const head =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Soak</title><link rel="icon" href="data:,">';
const site = await serve('dist/embed', {
  '/soak.html': `${head}<script type="module" src="/sla-plan-finder.js"></script><sla-plan-finder share preview></sla-plan-finder>`,
});
const { found, ...options } = await chromiumLaunchOptions();
const browser = await launch(options);

/** Runs in the page: presses what a visitor would, on the screen as it is rendered. Resolves to milliseconds. */
async function converse(count, from) {
  const finder = document.querySelector('sla-plan-finder');
  const root = finder.shadowRoot;
  const troubles = [];
  const started = performance.now();
  for (let round = from; round < from + count; round++) {
    const boxes = [...root.querySelectorAll('input[type=checkbox]')].slice(0, -1);
    for (const box of new Set([boxes[round % boxes.length], boxes[(round * 7) % boxes.length]])) box.click();
    await finder.updateComplete;
    // Now and then one of the visitor's own.
    if (round % 5 === 0) {
      root.querySelector('#own').value = `Own ${round % 3}`;
      root.querySelector('#own').nextElementSibling.click();
      await finder.updateComplete;
    }
    for (let steps = 0; !root.querySelector('.verdict') && steps < 9; steps++) {
      root.querySelector('.actions .button').click();
      await finder.updateComplete;
      const names = new Set([...root.querySelectorAll('.step input[type=radio]')].map(({ name }) => name));
      for (const [index, name] of [...names].entries()) {
        const radios = [...root.querySelectorAll('.step input[type=radio]')].filter((one) => one.name === name);
        radios[(round + index) % radios.length].click();
        await finder.updateComplete;
      }
      const ticks = [...root.querySelectorAll('.step fieldset:not(.step) input[type=checkbox]')];
      if (names.size > 0 && ticks.length > 0) ticks[round % ticks.length].click();
      await finder.updateComplete;
    }
    if (!root.querySelector('.verdict')) troubles.push(`${round}: ${root.querySelector('[data-focus]')?.textContent}`);
    if (troubles.length > 3) throw new Error(troubles.join('\n'));
    finder.reset();
    await finder.updateComplete;
  }
  return performance.now() - started;
}

try {
  // Without a history, in which Chromium would note each of the 200,000 addresses that `share` makes, slower and slower.
  const page = await (await browser.createBrowserContext()).newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(`${site.url}/soak.html`, { waitUntil: 'networkidle0' });
  const client = await page.createCDPSession();
  const alive = async () => {
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
    return { kilobytes: Math.round(JSHeapUsedSize / 1024), nodes: Nodes, listeners: JSEventListeners };
  };
  console.log(`Browser: ${found}`);
  console.log('conversations    kB   nodes  listeners  ms each');
  const legs = [];
  for (let done = 0; done < total; done += LEG) {
    const count = Math.min(LEG, total - done);
    const time = await page.evaluate(converse, count, done);
    const leg = { ...(await alive()), each: time / count };
    legs.push(leg);
    const { kilobytes, nodes, listeners, each } = leg;
    const cells = [done + count, kilobytes, nodes, listeners, each.toFixed(2)];
    console.log(cells.map((cell, i) => String(cell).padStart([13, 6, 8, 11, 9][i])).join(''));
  }
  const [first, last] = [legs[0], legs.at(-1)];
  console.log(`the last ${LEG} took ${(last.each / first.each).toFixed(2)} times as long as the first ${LEG}`);
  for (const [what, room] of Object.entries(ROOM)) {
    const grown = last[what] - first[what];
    console.log(`${grown > room ? 'GREW' : 'ok  '} ${what}: ${first[what]} to ${last[what]}`);
    if (grown > room) process.exitCode = 1;
  }
  if (errors.length > 0) throw new Error(errors.slice(0, 5).join('\n'));
} finally {
  await browser.close();
  await site.close();
}
