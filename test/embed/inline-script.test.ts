/** A page with the script in it: one request, read before its end has arrived, and parts on demand from the right place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import type { Catalog } from '../../src/catalog/types.js';
import { inlineScript, renderFinder } from '../../src/server/index.js';
import { run } from '../../src/cli/run.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { appears } from './appears.js';
import { serve, type MadeUp, type Site } from './server.js';
import { shiftNotes, takeShifts } from './shifts.js';
import { spy, violations } from './spies.js';
import { Visitor } from './visitor.js';
import { walk } from './walk.js';

const own = JSON.parse(readFileSync('test/fixtures/managed-databases.json', 'utf8')) as Catalog;
const start = (lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><h1>Plans</h1>`;
const unsealed = (html: string) => html.replace(/"seal":"[^"]+"/, '"seal":""');

let browser: Browser;
let site: Site;
/** Where the other files are: not beside the page. */
let files: string;

/** Nothing but what the policy of such a page names. */
const policed = (policy: string, finder: string, script: string): MadeUp => ({
  body: start() + finder + script,
  headers: { 'content-security-policy': `default-src 'none'; img-src data:; ${policy}` },
});

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const elsewhere = await serve('dist');
  files = `${elsewhere.url}/embed`;
  const { html, hash } = inlineScript({ files });
  const { html: withNonce } = inlineScript({ files, nonce: 'abc' });
  const styled = renderFinder(undefined, { nonce: 'abc' });
  const here = await serve('dist/embed', {
    '/folder/built-in.html': start() + renderFinder() + html,
    '/folder/own.html': start() + renderFinder(own) + html,
    '/folder/unsealed.html': start() + unsealed(renderFinder(own)) + html,
    '/folder/german.html': start('de') + renderFinder(undefined, { lang: 'de' }) + html,
    '/folder/bare.html': start() + '<sla-plan-finder></sla-plan-finder>' + html,
    '/hash.html': policed(`script-src '${hash}'; style-src 'nonce-abc'`, styled, html),
    '/nonce.html': policed(
      "script-src 'nonce-abc'; style-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types sla-plan-finder",
      styled,
      withNonce,
    ),
  });
  site = { url: here.url, close: () => Promise.all([here.close(), elsewhere.close()]).then(() => undefined) };
});
after(async () => {
  await browser?.close();
  await site?.close();
});

describe('the script in the page', () => {
  for (const [page, what] of [
    ['built-in', 'prerendered'],
    ['bare', 'a bare tag'],
  ] as const)
    it(`${what}: a whole conversation with one request`, async () => {
      const visitor = await Visitor.open(browser, `${site.url}/folder/${page}.html`, spy);
      await visitor.page.waitForSelector('sla-plan-finder:defined');
      assert.equal(await walk(visitor), 'Premium fits.');
      assert.deepEqual(
        visitor.requests.filter((url) => !url.startsWith('data:')),
        [`${site.url}/folder/${page}.html`],
      );
      assert.deepEqual([await violations(visitor.page), visitor.troubles], [[], []]);
      await visitor.page.close();
    });

  it('an own catalog, sealed: nothing else is asked for', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/folder/own.html`);
    await visitor.click('Web shop');
    await visitor.click('Next');
    assert.equal(await visitor.heading(), 'Step 2 of 3: Web shop');
    assert.equal(visitor.requests.filter((url) => url.endsWith('.js')).length, 0);
    await visitor.page.close();
  });

  it('a language comes from the folder, alone', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/folder/german.html`);
    await appears(visitor.page, '[data-focus]');
    const scripts = visitor.requests.filter((url) => url.endsWith('.js'));
    assert.equal(scripts.length, 2);
    for (const url of scripts) assert.match(url, /\/embed\/(messages|catalog)-de-[\w-]+\.js$/);
    assert.ok(scripts.every((url) => url.startsWith(files)));
    await visitor.click('Weiter');
    assert.deepEqual(visitor.troubles, []);
    await visitor.page.close();
  });

  it('a catalog without a seal is checked by the part in the folder', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/folder/unsealed.html`);
    await visitor.click('Web shop');
    await visitor.click('Next');
    assert.equal(await visitor.heading(), 'Step 2 of 3: Web shop');
    assert.ok(visitor.requests.some((url) => /\/embed\/check-[\w-]+\.js$/.test(url) && url.startsWith(files)));
    assert.deepEqual(visitor.troubles, []);
    await visitor.page.close();
  });

  for (const policy of ['hash', 'nonce'])
    it(`a strict policy with a ${policy}: not one violation`, async () => {
      const visitor = await Visitor.open(browser, `${site.url}/${policy}.html`, spy);
      await visitor.page.waitForSelector('sla-plan-finder:defined');
      assert.equal(await walk(visitor), 'Premium fits.');
      assert.deepEqual([await violations(visitor.page), visitor.troubles], [[], []]);
      await visitor.page.close();
    });

  it('is read and ticked while its end is on its way, and nothing moves', async () => {
    const { html } = inlineScript({ files });
    const half = start() + renderFinder() + html.slice(0, html.length / 2);
    let started: (rest: ServerResponse) => void;
    const halfway = new Promise<ServerResponse>((resolve) => (started = resolve));
    const server: Server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').write(half);
      started(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    try {
      await page.evaluateOnNewDocument(shiftNotes);
      await page.setViewport({ width: 1280, height: 6000 });
      const { port } = server.address() as AddressInfo;
      const loaded = page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
      const rest = await halfway;
      await page.waitForSelector('sla-plan-finder');
      await appears(page, 'table');
      assert.ok(await (await page.$('sla-plan-finder >>> table'))!.isVisible());
      await (await page.$('sla-plan-finder >>> input[value="payroll"]'))!.click();
      await takeShifts(page);
      rest.end(html.slice(html.length / 2));
      await loaded;
      await page.waitForSelector('sla-plan-finder:defined');
      const { all, moved } = await takeShifts(page);
      assert.deepEqual([all, moved], [0, []]);
      const answers = await page.$eval('sla-plan-finder', (one) => (one as unknown as { answers: object }).answers);
      assert.deepEqual(answers, { integrations: [{ id: 'payroll' }] });
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('inlineScript', () => {
  const first = (address: string) => {
    const { html } = inlineScript({ files: address });
    const [, found] = /import\("([^]*?)check-/.exec(html)!;
    return JSON.parse(`"${found}"`) as string;
  };

  it('takes addresses of every kind, with or without the slash at their end', () => {
    for (const [address, folder] of [
      ['/sla', '/sla/'],
      ['/sla/', '/sla/'],
      ['sla', './sla/'],
      ['../sla/', '../sla/'],
      ['.', './'],
      ['//cdn.example/sla', '//cdn.example/sla/'],
      ['https://cdn.example/sla/0.1.0', 'https://cdn.example/sla/0.1.0/'],
    ] as const)
      assert.equal(first(address), folder);
  });

  it('no address ends the script or the text in it', () => {
    const evil = `/"+alert(1)+"</script><!--$&\u2028`;
    assert.equal(first(evil), `${evil}/`);
    assert.deepEqual(inlineScript({ files: evil }).html.match(/<\/?script|<!--/g), ['<script', '</script']);
    assert.match(
      inlineScript({ files: '/', nonce: '"><b>' }).html,
      /^<script type="module" nonce="&quot;&gt;&lt;b&gt;">/,
    );
  });

  it('is what the command prints, with the hash beside it', async () => {
    const { html, hash } = inlineScript({ files: '/sla/' });
    const printed = await run(['emit', 'script', '--files', '/sla/']);
    assert.deepEqual(printed, { code: 0, stdout: html, stderr: `For a policy of hashes: script-src '${hash}'\n` });
    const nowhere = await run(['emit', 'script', '--files', '/sla/', '-o', 'no/such/folder/script.html']);
    assert.deepEqual([nowhere.code, nowhere.stdout], [2, '']);
    assert.match(nowhere.stderr, /script\.html: this file cannot be written \(ENOENT\)\.\n$/);
    assert.doesNotMatch(nowhere.stderr, /sha384/);
  });

  it('leaves no address as it is in the file', () => {
    const { html } = inlineScript({ files: '/sla/' });
    const names = Object.keys(JSON.parse(readFileSync('dist/embed/sri.json', 'utf8')) as object).filter(
      (file) => /-[\w-]{6}\.js$/.test(file) && !file.startsWith('sla-plan-finder'),
    );
    assert.ok(names.length > 10);
    for (const name of names) assert.ok(html.includes(`import("/sla/${name}")`), name);
    assert.doesNotMatch(html, /"\.\//);
  });
});
