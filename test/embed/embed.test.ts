import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import type * as Seal from '../../src/catalog/seal.js';
import type * as Engine from '../../src/engine/index.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type Site } from './server.js';
import { Visitor } from './visitor.js';

const MODULE = (from: string) => `<script type="module" src="${from}/sla-plan-finder.js"></script>`;
const CLASSIC = (from: string) => `<script src="${from}/sla-plan-finder.iife.js"></script>`;
const host = (script: string) => `<!doctype html><html lang="en-GB"><title>A page</title><link rel="icon" href="data:,">
${script}<sla-plan-finder></sla-plan-finder>`;

/** Two integrations, the first of them critical: eleven answers. */
const EXPECTED = {
  integrations: [
    { id: 'payroll', impact: 'critical', urgency: 'hours' },
    { id: 'crm', impact: 'minor', urgency: 'days' },
  ],
  organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] },
};

let browser: Browser;
let files: Site;
let page: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  // The files come from one origin, the page from another, as with a CDN; and once from the same.
  files = await serve('dist/embed');
  page = await serve('test/embed/nothing-here', {
    '/module.html': host(MODULE(files.url)),
    '/classic.html': host(CLASSIC(files.url)),
    '/twice.html': host(MODULE(files.url) + CLASSIC(files.url) + CLASSIC(files.url)),
    '/empty.html': host(''),
  });
});
after(async () => {
  await browser?.close();
  await Promise.all([files?.close(), page?.close()]);
});

const answers = (visitor: Visitor) =>
  visitor.page.$eval('sla-plan-finder', (finder) => (finder as unknown as { answers: unknown }).answers);

async function atTheEnd(visitor: Visitor, script: string): Promise<void> {
  assert.deepEqual(await answers(visitor), EXPECTED);
  assert.equal(await visitor.heading(), 'Enterprise fits.');
  assert.deepEqual(await visitor.texts('thead th.marked'), ['EnterpriseRecommended']);
  const reasons = await visitor.texts('.reasons > li > p');
  assert.equal(reasons.length, 1);
  assert.match(reasons[0]!, /Payroll/);
  const { recommend } = (await import('../../dist/engine.js' as string)) as typeof Engine;
  const { default: catalog } = await import('../../dist/catalog.json', { with: { type: 'json' } });
  const decision = recommend(catalog as never, EXPECTED);
  assert.equal(decision.plan, 'enterprise');
  const rows = await visitor.page.$$eval('sla-plan-finder >>> tr.decisive', (all) => all.map((row) => row.id));
  const deciding = decision.reasons.filter((reason) => reason.decisive).flatMap((reason) => reason.features);
  assert.deepEqual(
    rows,
    deciding.map((id) => `row:${id}`),
  );
  // One request beside the page; no complaint; nothing kept.
  assert.deepEqual(
    visitor.requests.filter((url) => !url.startsWith('data:') && !url.endsWith('.html')),
    [`${files.url}/${script}`],
  );
  assert.deepEqual(visitor.troubles, []);
  assert.deepEqual(await visitor.page.cookies(), []);
  assert.equal(await visitor.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
}

for (const [kind, script] of [
  ['module', 'sla-plan-finder.js'],
  ['classic', 'sla-plan-finder.iife.js'],
] as const) {
  describe(`the ${kind} file on a plain page from another origin`, () => {
    it('is walked from the first box to the plan by mouse', async () => {
      const visitor = await Visitor.open(browser, `${page.url}/${kind}.html`);
      for (const label of ['Payroll', 'CRM', 'Next']) await visitor.click(label);
      await visitor.click('A core process stops, across several systems or teams.');
      await visitor.click('A few hours at most');
      await visitor.click('Next');
      await visitor.click('Hardly anything. Work goes on without it.');
      await visitor.click('A few days');
      await visitor.click('Next');
      for (const label of ['None', 'One', 'We do that ourselves', 'None of these']) await visitor.click(label);
      await visitor.click('Show my plan');
      await atTheEnd(visitor, script);
      console.log(`by mouse: ${visitor.clicks} clicks`);
      await visitor.page.close();
    });

    it('is walked from the first box to the plan by keyboard alone', async () => {
      const visitor = await Visitor.open(browser, `${page.url}/${kind}.html`);
      await visitor.press('Tab');
      assert.equal(await visitor.focused(), 'Payroll');
      await visitor.press(' ', 'Tab', 'Tab', ' ', 'Enter');
      assert.equal(await visitor.focused(), 'Step 2 of 4: Payroll');
      await visitor.press('Tab', ' ', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      await visitor.press('Tab', ' ', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
      assert.equal(await visitor.focused(), 'Step 3 of 4: CRM');
      // Past "Same as Payroll".
      await visitor.press('Tab', 'Tab', ' ', 'Tab', ' ', 'Enter');
      assert.equal(await visitor.focused(), 'Step 4 of 4: Your organisation');
      await visitor.press('Tab', ' ', 'Tab', ' ', 'Tab', ' ', 'Tab');
      while ((await visitor.focused()) !== 'None of these') await visitor.press('Tab');
      await visitor.press(' ', 'Enter');
      assert.equal(await visitor.focused(), 'Enterprise fits.');
      await atTheEnd(visitor, script);
      console.log(`by keyboard: ${visitor.keys} keystrokes`);
      await visitor.page.close();
    });
  });
}

it('an own catalog needs nothing more when it is sealed, and what checks it when it is not', async () => {
  const { sealCatalog } = (await import('../../dist/seal.js' as string)) as typeof Seal;
  const own: unknown = JSON.parse(readFileSync('test/fixtures/managed-databases.json', 'utf8'));
  const site = await serve('test/embed/nothing-here', {
    '/sealed.html': host(MODULE(files.url)).replace('finder>', 'finder src="/sealed.json">'),
    '/sealed.json': JSON.stringify(sealCatalog(own).catalog),
    '/plain.html': host(MODULE(files.url)).replace('finder>', 'finder src="/plain.json">'),
    '/plain.json': JSON.stringify(own),
  });
  try {
    const scripts = async (path: string) => {
      const visitor = await Visitor.open(browser, site.url + path);
      const [first] = await visitor.texts('.option');
      const loaded = visitor.requests.filter((url) => url.endsWith('.js')).map((url) => url.replace(/.*\//, ''));
      assert.deepEqual(visitor.troubles, []);
      await visitor.page.close();
      return { first, loaded: loaded.map((file) => file.replace(/^(check)-[\w-]{6}\.js$/, '$1')) };
    };
    assert.deepEqual(await scripts('/sealed.html'), { first: 'Web shop', loaded: ['sla-plan-finder.js'] });
    assert.deepEqual(await scripts('/plain.html'), { first: 'Web shop', loaded: ['sla-plan-finder.js', 'check'] });
  } finally {
    await site.close();
  }
});

it('adds no global, and is silent when it is loaded twice', async () => {
  const globals = async (path: string) => {
    const tab = await browser.newPage();
    const troubles: string[] = [];
    tab.on('pageerror', (error) => troubles.push(String(error)));
    tab.on('console', (message) => troubles.push(message.text()));
    await tab.goto(page.url + path, { waitUntil: 'networkidle0' });
    const names = await tab.evaluate(() => Object.getOwnPropertyNames(window));
    await tab.close();
    return { names, troubles };
  };
  const { names: before } = await globals('/empty.html');
  const { names, troubles } = await globals('/twice.html');
  assert.deepEqual(
    names.filter((name) => !before.includes(name)),
    [],
  );
  assert.deepEqual(troubles, []);
});
