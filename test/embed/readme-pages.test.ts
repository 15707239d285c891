/** The README's snippets for a page do what they say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { sealCatalog } from '../../src/catalog/seal.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type Site } from './server.js';
import { here, withWords } from './snippets.js';
import { Visitor } from './visitor.js';
import { walk } from './walk.js';

const HEAD = '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>R</title><link rel="icon" href="data:,">';
const SCRIPT = '<script type="module" src="https://your.site/sla-plan-finder.js"></script>';
const page = (code: string) => HEAD + (code.includes('<script') ? '' : SCRIPT) + code;

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const catalog = { ...JSON.parse(readFileSync('dist/catalog.json', 'utf8')), title: 'Own plans' };
  const pages = here('html').map((code, index) => [`/${index}.html`, page(code)] as const);
  site = await serve('dist/embed', {
    ...Object.fromEntries(pages),
    '/plans.sealed.json': JSON.stringify(sealCatalog(catalog).catalog),
    '/bare.html': page('<sla-plan-finder></sla-plan-finder>'),
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page; what it asks of https://your.site comes from dist/embed. */
async function open(path: string): Promise<Visitor> {
  const visitor = new Visitor(await browser.newPage());
  const { page: tab, troubles } = visitor;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const file = /^https:\/\/your\.site\/(.*)$/.exec(request.url())?.[1];
    if (file === undefined) return void request.continue();
    const body = readFileSync(join('dist/embed', file));
    void request.respond({ body, contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' } });
  });
  tab.on('pageerror', (error) => troubles.push(String(error)));
  tab.on('console', (message) => troubles.push(message.text()));
  await tab.goto(site.url + path, { waitUntil: 'networkidle0' });
  return visitor;
}

describe('html', () => {
  const at = (words: string) => open(`/${here('html').indexOf(withWords(words))}.html`);

  for (const [index, code] of here('html').entries())
    it(`no. ${index + 1} shows what it has, without a complaint: ${code.split('\n', 1)[0]}`, async () => {
      const visitor = await open(`/${index}.html`);
      const shown = await visitor.page.$$eval('sla-plan-finder, sla-plan-table', (all) =>
        all.map((one) => one.shadowRoot?.querySelectorAll('tbody tr').length ?? 0),
      );
      assert.ok(shown.length > 0);
      for (const rows of shown) assert.ok(rows > 10);
      assert.deepEqual(visitor.troubles, []);
      await visitor.page.close();
    });

  it('the first one hands the plan to the contact page', async () => {
    const visitor = await at('contact-href="/contact?plan={plan}"');
    assert.equal(await walk(visitor), 'Premium fits.');
    const href = await visitor.page.$eval('sla-plan-finder >>> a[part=contact]', (link) => link.getAttribute('href'));
    assert.equal(href, '/contact?plan=premium');
    await visitor.page.close();
  });

  it('the form needs a plan, and then sends it with summary and answers', async () => {
    const visitor = await at('<form');
    const valid = () => visitor.page.$eval('form', (form) => form.checkValidity());
    assert.equal(await valid(), false);
    await walk(visitor);
    assert.equal(await valid(), true);
    const entries = await visitor.page.$eval('form', (form) => [...new FormData(form)]);
    assert.deepEqual(
      entries.map(([name]) => name),
      ['plan', 'plan-summary', 'plan-answers'],
    );
    assert.equal(entries[0]![1], 'premium');
    await visitor.page.close();
  });

  it('the table follows its finder', async () => {
    const visitor = await at('for="finder"');
    await walk(visitor);
    const marked = await visitor.page.$$eval('sla-plan-table >>> thead th.marked', (all) => all.length);
    assert.equal(marked, 1);
    await visitor.page.close();
  });

  it('the div becomes a finder with its attributes', async () => {
    const visitor = await at('<div data-sla-plan-finder');
    const answers = await visitor.page.$eval(
      'sla-plan-finder',
      (one) => (one as unknown as { answers: object }).answers,
    );
    assert.deepEqual(answers, { integrations: [{ id: 'payroll' }, { id: 'crm' }] });
    assert.equal(await visitor.page.$eval('sla-plan-finder > p', (one) => one.checkVisibility()), false);
    await visitor.page.close();
  });

  it('the own catalog is the one of its address', async () => {
    const visitor = await at('src="/plans.sealed.json"');
    assert.match((await visitor.texts('caption'))[0]!, /^Own plans/);
    await visitor.page.close();
  });
});

describe('css', () => {
  for (const code of here('css'))
    it(`takes effect: ${code.split('\n', 1)[0]}`, async () => {
      const visitor = await open('/bare.html');
      // A colour takes its time otherwise.
      await visitor.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await visitor.page.addStyleTag({ content: code });
      const declared = [...code.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!] as const);
      assert.ok(declared.length > 0);
      const readme = readFileSync('README.md', 'utf8');
      for (const [name] of declared) assert.ok(readme.includes(`- \`${name}\`:`), `${name} is documented`);
      const [, accent] = declared.find(([name]) => name === '--sla-accent')!;
      const colour = await visitor.page.$eval(
        'sla-plan-finder >>> .button',
        (one) => getComputedStyle(one).backgroundColor,
      );
      const rgb = [1, 3, 5].map((i) => Number.parseInt(accent.slice(i, i + 2), 16));
      assert.equal(colour, `rgb(${rgb.join(', ')})`);
      await visitor.page.close();
    });
});

describe('js', () => {
  it('the dataLayer gets the plan when it is shown', async () => {
    const visitor = await open('/bare.html');
    await visitor.page.evaluate('window.dataLayer = []');
    await visitor.page.addScriptTag({ content: withWords('dataLayer') });
    await walk(visitor);
    const pushed: unknown = await visitor.page.evaluate('window.dataLayer');
    assert.deepEqual(pushed, [{ event: 'sla-recommend', plan: 'premium' }]);
    await visitor.page.close();
  });

  it('the property messages replaces a word', async () => {
    const visitor = await open('/bare.html');
    await visitor.page.addScriptTag({ content: withWords('.messages =') });
    await visitor.page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await visitor.texts('h2'), ['Which plan is yours?']);
    await visitor.page.close();
  });
});
