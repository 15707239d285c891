// The built element beside a hand-written page with the same table, questions and rules, in turns: bytes, load, answers,
// heap; and both with grown catalogs. The processor 4 times slower, slow 4G.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { GROWN, grown, idsOf, INTEGRATIONS } from './grown.mjs';
import { PROBE } from './probe.mjs';
import { staticPage } from './static-page.mjs';
import { median, number, table } from './table.mjs';

const ROUNDS = 5;
const GROWN_ROUNDS = 3;
const ANSWERS = 40;
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CONTESTANTS = ['static', 'ours'];
const EMBED = '/sla-plan-finder.js';

const builtIn = JSON.parse(readFileSync('dist/catalog.json', 'utf8'));
const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plans</title><link rel="icon" href="data:,">';
const element = (integrations, child = '') =>
  `${head}<script type="module" src="${EMBED}"></script><sla-plan-finder layout="page" preview integrations="${integrations.join(' ')}">${child}</sla-plan-finder>`;
const asChild = (catalog) =>
  `<script type="application/json">${JSON.stringify(catalog).replaceAll('<', '\\u003c')}</script>`;

/** An own catalog as the command line hands it out. */
async function sealed(catalog) {
  const { sealCatalog } = await import('../../dist/seal.js');
  const { catalog: result, diagnostics } = sealCatalog(catalog);
  if (!result) throw new Error(`a grown catalog is refused: ${JSON.stringify(diagnostics[0])}`);
  return result;
}

/** What answers soonest (README, "In one request"): prerendered, with the script in it. */
async function oneRequest(integrations) {
  const { inlineScript, renderFinder } = await import('../../dist/server.js');
  const finder = renderFinder(undefined, {
    attributes: { layout: 'page', preview: true, integrations: integrations.join(' ') },
  });
  return `${head}${finder}${inlineScript({ files: '/' }).html}`;
}

/** Every page by its address, compressed as a server would. */
async function pages() {
  const three = idsOf(builtIn, INTEGRATIONS);
  const all = idsOf(builtIn, Infinity);
  const texts = {
    '/static.html': staticPage(builtIn, three),
    '/static-8.html': staticPage(builtIn, all),
    '/ours.html': element(three),
    '/ours-8.html': element(all),
    '/ours-one.html': await oneRequest(three),
    [EMBED]: readFileSync('dist/embed/sla-plan-finder.js', 'utf8'),
  };
  for (const [what, times] of GROWN) {
    const catalog = grown(builtIn, what, times);
    const ids = idsOf(catalog, what === 'integrations' ? Infinity : INTEGRATIONS);
    texts[`/static-${what}-${times}.html`] = staticPage(catalog, ids);
    texts[`/ours-${what}-${times}.html`] = element(ids, asChild(await sealed(catalog)));
  }
  return new Map(Object.entries(texts).map(([path, text]) => [path, brotliCompressSync(text)]));
}

function serve(files) {
  const server = createServer((request, response) => {
    const body = files.get(request.url);
    const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    const headers = {
      'content-type': type,
      'content-encoding': 'br',
      // Or the clock of the page would be too coarse.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    response.writeHead(body ? 200 : 404, headers).end(body);
  }).listen(0, '127.0.0.1');
  return new Promise((resolve) => server.once('listening', () => resolve(server)));
}

/** One cold visit of a page; `work` gets it once the first question can be answered. */
async function visit(browser, url, work) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const cdp = await tab.createCDPSession();
  await tab.evaluateOnNewDocument(PROBE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  try {
    await tab.goto(url, { waitUntil: 'load', timeout: 120_000 });
    const load = await tab.evaluate(() => window.bench.ready);
    return await work({ tab, cdp, load });
  } finally {
    await context.close();
  }
}

const painted = (tab) => tab.evaluate((count) => window.bench.painted(count), ANSWERS);
const worked = (tab) => tab.evaluate((count) => window.bench.worked(count), ANSWERS);

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1000;
}

async function asBuiltIn(browser, address, name) {
  const base = await visit(browser, `${address}/${name}.html`, async ({ tab, cdp, load }) => {
    const heap = await heapOf(cdp);
    return { load, heap, 'answer, painted': await painted(tab), 'answer, work': await worked(tab) };
  });
  // The hand-written page is one document anyway.
  const soonest = name === 'ours' ? await visit(browser, `${address}/ours-one.html`, ({ load }) => load) : base.load;
  const more = await visit(browser, `${address}/${name}-8.html`, ({ tab }) => painted(tab));
  return { ...base, 'load, one request': soonest, 'answer, painted, 8 integrations': more };
}

const asGrown = (browser, address, name) =>
  visit(browser, `${address}/${name}.html`, async ({ tab, load }) => ({ load, answer: await worked(tab) }));

/** The figures of each contestant over the rounds, each round beginning with another one. */
async function inTurns(rounds, names, measure) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? names.toReversed() : names) runs[name].push(await measure(name));
  return (name, what) => median(runs[name].map((run) => run[what]));
}

export async function benchPages(figures) {
  const files = await pages();
  const server = await serve(files);
  const address = `http://127.0.0.1:${server.address().port}`;
  const { found, ...options } = await chromiumLaunchOptions();
  const browser = await launch(options);
  console.log(`Pages: ${found}; processor 4 times slower, slow 4G; medians of ${ROUNDS} rounds in turns.\n`);
  try {
    const bytes = {
      static: files.get('/static.html').length,
      ours: files.get('/ours.html').length + files.get(EMBED).length,
    };
    const of = await inTurns(ROUNDS, CONTESTANTS, (name) => asBuiltIn(browser, address, name));
    const rows = [
      ['bytes, brotli', 'B', bytes.static, bytes.ours],
      ...[
        ['load', 'ms'],
        ['load, one request', 'ms'],
        ['heap', 'kB'],
        ['answer, painted', 'ms'],
        ['answer, painted, 8 integrations', 'ms'],
        ['answer, work', 'ms'],
      ].map(([what, unit]) => [what, unit, ...CONTESTANTS.map((name) => of(name, what))]),
    ].map(([what, unit, theirs, our]) => [
      what,
      `${number(theirs)} ${unit}`,
      `${number(our)} ${unit}`,
      ...figures.cells(what, our / theirs),
    ]);
    table(['measure', 'hand-written page', 'ours', 'ratio', 'last release'], rows);
    await growth(browser, address, figures);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Each page against its own beginning, and ours beside the hand-written one: what grows with the catalog must, the rest not. */
async function growth(browser, address, figures) {
  const rows = [];
  const base = await inTurns(GROWN_ROUNDS, CONTESTANTS, (name) => asGrown(browser, address, name));
  for (const [what, times] of GROWN) {
    const names = CONTESTANTS.map((name) => `${name}-${what}-${times}`);
    const of = await inTurns(GROWN_ROUNDS, names, (name) => asGrown(browser, address, name));
    for (const measure of ['load', 'answer']) {
      const [theirs, our] = CONTESTANTS.map((name) => of(`${name}-${what}-${times}`, measure) / base(name, measure));
      const row = `${measure}, ${what} ${times}x`;
      rows.push([row, number(theirs), number(of(names[1], measure)) + ' ms', ...figures.cells(row, our)]);
    }
  }
  console.log('Growth: times the same page with the built-in catalog; an answer without the wait for the display.\n');
  table(['catalog', 'hand-written page', 'ours', 'ours, ratio', 'last release'], rows);
}
