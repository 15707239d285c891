// npm run bench:pages: the built element beside a hand-written page with the same table, questions and rules, in turns in
// one run: bytes, load, answers, heap, growth. Ratios can be compared; milliseconds belong to this machine and this minute.
// The ratios of the last release are in figures.json (`-- --save` writes them); what is 5 % above them is named.
import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { staticPage } from './static-page.mjs';

const ROUNDS = 5;
const ANSWERS = 40;
const FIGURES = new URL('figures.json', import.meta.url);
const catalog = JSON.parse(readFileSync('dist/catalog.json', 'utf8'));
const three = catalog.integrations.suggestions.slice(0, 3).map(({ id }) => id);
const all = catalog.integrations.suggestions.map(({ id }) => id);
const element = (integrations) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plans</title><link rel="icon" href="data:,"><script type="module" src="/sla-plan-finder.js"></script><sla-plan-finder layout="page" preview integrations="${integrations.join(' ')}"></sla-plan-finder>`;

const files = new Map(
  Object.entries({
    '/static.html': staticPage(catalog, three),
    '/static-more.html': staticPage(catalog, all),
    '/ours.html': element(three),
    '/ours-more.html': element(all),
    '/sla-plan-finder.js': readFileSync('dist/embed/sla-plan-finder.js', 'utf8'),
  }).map(([path, text]) => [path, brotliCompressSync(text)]),
);
const server = createServer((request, response) => {
  const body = files.get(request.url);
  const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-encoding': 'br' }).end(body);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address();

/** Before the page's own scripts: when the first radio button is there, and how long an answer takes to be painted. */
const PROBE = `(() => {
  const root = () => document.querySelector('sla-plan-finder')?.shadowRoot ?? document;
  const inputs = () => [...root().querySelectorAll('input[type=radio]')].filter((one) => one.name.startsWith('impact@'));
  const shown = () => (root().querySelector('.preview') ?? document.querySelector('output'))?.textContent.trim();
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  }));
  window.bench = {
    ready: new Promise((done) => {
      const look = () => (inputs()[0]?.checkVisibility?.() ? done(painted()) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    }),
    async answer(count) {
      // The urgency of the first one is the highest, so that its impact alone moves the plan up and down.
      const urgency = [...root().querySelectorAll('input[type=radio]')].filter((one) => one.name === inputs()[0].name.replace('impact', 'urgency'));
      urgency.filter(({ value }) => value !== 'unsure').at(-1).click();
      await painted();
      const options = inputs().filter((one) => one.name === inputs()[0].name && one.value !== 'unsure');
      const times = [];
      for (let i = 0; i < count; i++) {
        const before = shown();
        const from = performance.now();
        options[i % 2 ? 0 : options.length - 1].click();
        let at = await painted();
        while (shown() === before && at - from < 1000) at = await painted();
        if (shown() === before) throw new Error('the answer ' + i + ' changed nothing: ' + before);
        times.push(at - from);
      }
      return times.sort((a, b) => a - b)[times.length >> 1];
    },
  };
})();`;

const { found, ...options } = await chromiumLaunchOptions();
console.log(`Browser: ${found}. Processor 4 times slower, slow 4G; medians of ${ROUNDS} rounds in turns.\n`);
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

async function visit(browser, path, work) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const cdp = await tab.createCDPSession();
  await tab.evaluateOnNewDocument(PROBE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.enable');
  const network = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
  await cdp.send('Network.emulateNetworkConditions', network);
  await tab.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
  const load = await tab.evaluate(() => window.bench.ready);
  const result = await work({ tab, cdp, load });
  await context.close();
  return result;
}

async function one(browser, name) {
  const base = await visit(browser, `/${name}.html`, async ({ tab, cdp, load }) => {
    const answer = await tab.evaluate((count) => window.bench.answer(count), ANSWERS);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { load, answer, heap: usedSize / 1000 };
  });
  const more = await visit(browser, `/${name}-more.html`, ({ tab }) =>
    tab.evaluate((count) => window.bench.answer(count), ANSWERS),
  );
  return { ...base, 'answer, 8 integrations': more };
}

const browser = await launch(options);
const rounds = { static: [], ours: [] };
try {
  for (let round = 0; round < ROUNDS; round++)
    for (const name of round % 2 ? ['ours', 'static'] : ['static', 'ours']) rounds[name].push(await one(browser, name));
} finally {
  await browser.close();
  server.close();
}

const bytes = {
  static: files.get('/static.html').length,
  ours: files.get('/ours.html').length + files.get('/sla-plan-finder.js').length,
};
const UNITS = { load: 'ms', answer: 'ms', heap: 'kB', 'answer, 8 integrations': 'ms' };
const rows = [
  ['bytes, brotli', 'B', bytes.static, bytes.ours],
  ...Object.keys(UNITS).map((what) => [
    what,
    UNITS[what],
    ...['static', 'ours'].map((name) => median(rounds[name].map((round) => round[what]))),
  ]),
];
const last = JSON.parse(readFileSync(FIGURES, 'utf8'));
console.log('| measure | hand-written page | ours | ratio | last release |\n| --- | ---: | ---: | ---: | ---: |');
const now = {};
for (const [what, unit, theirs, ours] of rows) {
  now[what] = Number((ours / theirs).toFixed(3));
  const before = last[what];
  const risen = before !== undefined && now[what] > 1.05 * before ? ' RISEN' : '';
  console.log(
    `| ${what} | ${theirs.toFixed(1)} ${unit} | ${ours.toFixed(1)} ${unit} | ${now[what]}${risen} | ${before ?? ''} |`,
  );
}
if (process.argv.includes('--save')) writeFileSync(FIGURES, `${JSON.stringify(now, null, 2)}\n`);
