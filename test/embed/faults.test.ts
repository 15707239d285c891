/** What goes wrong on the way: what the visitor sees, what the page hears, what is kept. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { appears } from './appears.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type Site } from './server.js';

const managed = readFileSync('test/fixtures/managed-databases.json', 'utf8');
const HEAD =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">';
const COLLECT = `<script>
  window.heard = []; window.broken = [];
  addEventListener('sla-error', (e) => heard.push(...e.detail.diagnostics.map((d) => d.code)));
  addEventListener('error', (e) => broken.push(String(e.message)));
  addEventListener('unhandledrejection', (e) => broken.push(String(e.reason)));
</script>`;
const page = (src: string) =>
  `${HEAD}${COLLECT}<script type="module" src="/sla-plan-finder.js"></script>
   <sla-plan-finder src="${src}" contact-href="/contact"><p id="fallback">The table, and how to reach us</p></sla-plan-finder>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const json =
  (body: string, headers = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);

/** The catalog's address: what it answers, and what the page hears of it. */
const FAULTS: Record<string, readonly [Answer, string]> = {
  'is not there': [(_, response) => response.writeHead(404).end(), 'http-status'],
  'is refused': [(_, response) => response.writeHead(403).end('{}'), 'http-status'],
  'breaks down': [(_, response) => response.writeHead(500).end(managed), 'http-status'],
  'is cut off': [
    (_, response) => {
      response.writeHead(200, { 'content-length': String(managed.length) }).write(managed.slice(0, 500));
      setTimeout(() => response.destroy(), 50);
    },
    'not-reached',
  ],
  'is half a file': [json(managed.slice(0, 5000)), 'not-json'],
  'is a page of the CMS': [json('<!doctype html><title>Log in</title>', { 'content-type': 'text/html' }), 'not-json'],
  'is empty': [json(''), 'not-json'],
  'is 5 MB of something': [json(`"${'x'.repeat(5_000_000)}"`), 'too-large'],
  'is a list': [json('[]'), 'wrong-type'],
  'goes round in circles': [(_, response) => response.writeHead(302, { location: '/plans.json' }).end(), 'not-reached'],
  'closes the line': [(request) => request.socket.destroy(), 'not-reached'],
};

let browser: Browser;
let files: Site;
let elsewhere: Site;
let server: Server;
let url: string;
let answer: Answer = json(managed);
let asked = 0;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  files = await serve('dist/embed');
  elsewhere = await serve('test/fixtures');
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    if (pathname === '/page.html')
      return void response.setHeader('content-type', 'text/html').end(page(searchParams.get('src')!));
    if (pathname === '/moved.json') return void response.writeHead(301, { location: '/plans.json' }).end();
    if (pathname === '/plans.json') {
      asked++;
      return answer(request, response);
    }
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/plain';
    try {
      response.setHeader('content-type', type).end(readFileSync(`dist/embed${pathname}`));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await Promise.all([files?.close(), elsewhere?.close()]);
});

async function visit(src: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`${url}/page.html?src=${encodeURIComponent(src)}`);
  return tab;
}
const shown = (tab: Page) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('sla-plan-finder')!;
    return {
      fallback: document.querySelector('#fallback')!.checkVisibility(),
      table: shadowRoot!.querySelector('table') !== null,
      status: Array.from(shadowRoot!.querySelectorAll('.wait'), (one) => one.textContent!.trim()),
      buttons: Array.from(shadowRoot!.querySelectorAll('button'), (one) => one.textContent!.trim()),
      contact: shadowRoot!.querySelector('[part=contact]')?.getAttribute('href'),
    };
  });
const heard = (tab: Page) =>
  tab.evaluate(() => {
    const { heard: codes, broken } = window as unknown as { heard: string[]; broken: string[] };
    return { codes, broken };
  });
const untilHeard = (tab: Page) =>
  tab.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0, { timeout: 20_000 });
/** Not by the mouse: what arrives above may move the button under it. */
const again = (tab: Page) => tab.$eval('sla-plan-finder >>> button', (button) => button.click());
const GONE = 'The plan finder is not available at the moment.';

describe('a catalog that', () => {
  for (const [what, [fault, code]] of Object.entries(FAULTS)) {
    it(`${what}: the fallback and the contact stay, the page hears "${code}", another try brings it`, async () => {
      answer = fault;
      const tab = await visit('/plans.json');
      await untilHeard(tab);
      const { codes, broken } = await heard(tab);
      assert.deepEqual([codes[0], broken], [code, []]);
      const retried = !['not-json', 'wrong-type'].includes(code);
      assert.deepEqual(await shown(tab), {
        fallback: true,
        table: false,
        status: [GONE],
        buttons: retried ? ['Try again'] : [],
        contact: '/contact',
      });
      answer = json(managed);
      if (retried) {
        await again(tab);
        await appears(tab, 'table');
        assert.equal((await shown(tab)).fallback, false);
      }
      await tab.close();
    });
  }

  it('takes longer than ten seconds: a word while it waits, then the fallback and another try', async () => {
    answer = () => {};
    const tab = await visit('/plans.json');
    await appears(tab, '.wait');
    assert.deepEqual((await shown(tab)).status, ['The plan finder is loading.']);
    await untilHeard(tab);
    assert.deepEqual((await heard(tab)).codes, ['time-out']);
    answer = json(managed);
    await again(tab);
    await appears(tab, 'table');
    await tab.close();
  });

  it('has moved: it is followed', async () => {
    const tab = await visit('/moved.json');
    await appears(tab, 'table');
    await tab.close();
  });

  it('is on another origin: used with its leave, and not without', async () => {
    const allowed = await visit(`${elsewhere.url}/managed-databases.json`);
    await appears(allowed, 'table');
    await allowed.close();
    const other = createServer((_, response) => response.end(managed)).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const refused = await visit(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    await untilHeard(refused);
    assert.deepEqual((await heard(refused)).codes, ['not-reached']);
    await refused.close();
    other.closeAllConnections();
    other.close();
  });

  it('is another one the second time: answers that still mean something stay', async () => {
    const tab = await visit('/plans.json');
    await appears(tab, 'table');
    await (await tab.$('sla-plan-finder >>> input'))!.click();
    const changed = JSON.parse(managed) as { id: string };
    changed.id = 'changed';
    answer = json(JSON.stringify(changed));
    await tab.$eval('sla-plan-finder', (finder) => finder.setAttribute('src', '/plans.json?2'));
    await tab.waitForFunction(
      () =>
        (document.querySelector('sla-plan-finder') as unknown as { recommendation?: { catalog: { id: string } } })
          .recommendation?.catalog.id === 'changed',
    );
    const answers = await tab.$eval('sla-plan-finder', (finder) => (finder as unknown as { answers: object }).answers);
    assert.deepEqual(answers, { integrations: [{ id: 'shop' }] });
    answer = json(managed);
    await tab.close();
  });
});

describe('besides', () => {
  it('the part that reads catalogs does not load: the page hears so, another try brings it', async () => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let lost = true;
    tab.on(
      'request',
      (request) => void (lost && /check-.*\.js/.test(request.url()) ? request.abort() : request.continue()),
    );
    await tab.goto(`${url}/page.html?src=/plans.json`);
    await untilHeard(tab);
    assert.deepEqual((await heard(tab)).codes, ['not-loaded']);
    lost = false;
    await again(tab);
    await appears(tab, 'table');
    await tab.close();
  });

  it('taken out of the page in the middle of every wait, it stays silent, and comes to itself when it is back', async () => {
    for (const wait of [0, 1, 5, 20, 60, 150]) {
      answer = (_, response) => void setTimeout(() => json(managed)(_, response), 80);
      const tab = await visit('/plans.json');
      await tab.evaluate(async (ms) => {
        const finder = document.querySelector('sla-plan-finder')!;
        await new Promise((resolve) => setTimeout(resolve, ms));
        finder.remove();
        await new Promise((resolve) => setTimeout(resolve, 200));
        document.body.append(finder);
      }, wait);
      await appears(tab, 'table');
      assert.deepEqual((await heard(tab)).broken, []);
      await tab.close();
    }
    answer = json(managed);
  });

  it('frozen prototypes, an extension that rewrites the page, other clocks: the result is the same', async () => {
    const tab = await browser.newPage();
    await tab.emulateTimezone('Pacific/Kiritimati');
    await tab.evaluateOnNewDocument(() => {
      // Not Object.prototype: with that frozen, assigning "toString" to anything throws, in every library.
      for (const one of [Array, Map, Set, Promise, String]) Object.freeze(one.prototype);
      Date.now = () => 0;
      document.addEventListener('DOMContentLoaded', () => {
        // A translator, as built into browsers.
        setInterval(() => {
          for (const node of document.querySelectorAll('p, h1')) node.innerHTML = `<font>${node.textContent}</font>`;
        }, 20);
      });
    });
    await tab.goto(`${url}/page.html?src=/plans.json`);
    await appears(tab, 'table');
    await (await tab.$('sla-plan-finder >>> input'))!.click();
    assert.deepEqual(await heard(tab), { codes: [], broken: [] });
    await tab.close();
  });
});
it('every fault was asked for', () => assert.ok(asked > Object.keys(FAULTS).length));
