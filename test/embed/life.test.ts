/** The built files on a page that lives: comes back, goes offline, is framed, adds and removes for hours. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { appears } from './appears.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type Site } from './server.js';
import { Visitor } from './visitor.js';
import { walk } from './walk.js';

const HEAD =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">';
const MODULE = '<script type="module" src="/sla-plan-finder.js"></script>';
const FINDER = '<sla-plan-finder></sla-plan-finder>';

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  site = await serve('dist/embed', {
    '/page.html': `${HEAD}${MODULE}${FINDER}`,
    '/next.html': `${HEAD}<p>Next page</p>`,
    '/form.html': `${HEAD}${MODULE}<form action="/next.html"><input name="native"><sla-plan-finder name="plan"></sla-plan-finder></form>`,
    '/framed.html': `${HEAD}<iframe sandbox="allow-scripts" src="/page.html"></iframe>`,
    '/broken.html': `${HEAD}<script type="module" src="/gone.js"></script><sla-plan-finder><p id="f">Table</p></sla-plan-finder>`,
    '/mount.html': `${HEAD}${MODULE}<div data-sla-plan-finder data-integrations="crm"><p>Table</p></div>`,
    '/bare.html': `${HEAD}${MODULE}`,
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const answers = (page: Page) =>
  page.$eval('sla-plan-finder', (finder) => (finder as unknown as { answers: object }).answers);

describe('a page that comes and goes', () => {
  const back = async (page: Page) => {
    await page.goto(`${site.url}/next.html`);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/form.html' && document.readyState === 'complete');
    await appears(page, 'h3');
  };

  it('comes back by the back button with everything that was answered, frozen or loaded anew', async () => {
    for (const kept of [true, false]) {
      const visitor = await Visitor.open(browser, `${site.url}/form.html`);
      await visitor.page.evaluate((frozen) => {
        // A listener for unload keeps a page from being frozen: the browser then restores its form.
        if (!frozen) addEventListener('unload', () => {});
        addEventListener('pageshow', ({ persisted }) => Object.assign(document, { persisted }));
      }, kept);
      await walk(visitor);
      const before = await answers(visitor.page);
      await back(visitor.page);
      const frozen = await visitor.page.evaluate(() => Boolean((document as { persisted?: boolean }).persisted));
      // The headless shell, which is got where no browser is installed, freezes no page at all.
      if (!kept || !(await browser.version()).startsWith('HeadlessChrome')) assert.equal(frozen, kept);
      assert.deepEqual(await answers(visitor.page), before);
      await visitor.page.close();
    }
  });

  it('keeps over a reload what a native field beside it keeps', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/form.html`);
    await visitor.page.type('input[name=native]', 'hello');
    await walk(visitor);
    const before = await answers(visitor.page);
    await visitor.page.reload({ waitUntil: 'networkidle0' });
    await appears(visitor.page, 'h3');
    const native = await visitor.page.$eval('input[name=native]', (input) => input.value);
    assert.deepEqual(await answers(visitor.page), native === 'hello' ? before : {});
    await visitor.page.close();
  });

  it('goes offline after it was loaded, and nobody notices', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/page.html`);
    await visitor.page.setOfflineMode(true);
    assert.equal(await walk(visitor), 'Premium fits.');
    assert.deepEqual(visitor.troubles, []);
    await visitor.page.close();
  });

  it('frames it without any right but scripts', async () => {
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(`${site.url}/framed.html`, { waitUntil: 'networkidle0' });
    const frame = page.frames()[1]!;
    await appears(frame, 'h3');
    await (await frame.$('sla-plan-finder >>> input'))!.click();
    assert.deepEqual(await frame.$eval('sla-plan-finder', (one) => (one as unknown as { answers: object }).answers), {
      integrations: [{ id: 'payroll' }],
    });
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('keeps the fallback for ever where the script does not arrive', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/broken.html`, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('#f', (one) => one.checkVisibility()), true);
    await page.close();
  });

  it('has a div where the editor takes no unknown tag', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/mount.html`);
    assert.deepEqual(await answers(visitor.page), { integrations: [{ id: 'crm' }] });
    assert.equal(await visitor.page.$eval('div > sla-plan-finder > p', (one) => one.checkVisibility()), false);
    await visitor.page.close();
  });
});

/** What is alive after a collection: kilobytes, nodes, listeners. */
async function alive(page: Page) {
  const client = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  await client.detach();
  return { kilobytes: Math.round(JSHeapUsedSize / 1024), nodes: Nodes, listeners: JSEventListeners };
}

describe('over hours', () => {
  it('added and removed a thousand times it leaves nothing behind', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/bare.html`, { waitUntil: 'networkidle0' });
    const rounds = (count: number) =>
      page.evaluate(async (times) => {
        for (let i = 0; i < times; i++) {
          const one = document.createElement('sla-plan-finder') as unknown as HTMLElement & {
            updateComplete: Promise<boolean>;
            share: boolean;
          };
          one.share = true;
          document.body.append(one);
          await one.updateComplete;
          one.remove();
          // And the same one again, as a list that is sorted does.
          document.body.append(one);
          one.remove();
        }
      }, count);
    await rounds(50);
    const before = await alive(page);
    await rounds(1000);
    const now = await alive(page);
    console.log(`after 1000 more: ${JSON.stringify({ before, now })}`);
    assert.ok(now.nodes - before.nodes < 50, `nodes ${before.nodes} to ${now.nodes}`);
    assert.ok(now.listeners - before.listeners < 10, `listeners ${before.listeners} to ${now.listeners}`);
    assert.ok(now.kilobytes - before.kilobytes < 300, `heap ${before.kilobytes} to ${now.kilobytes} kB`);
    await page.close();
  });
});

describe('over hours, in one finder', () => {
  it('a question that was answered and left leaves nothing behind', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/page.html`, { waitUntil: 'networkidle0' });
    const rounds = (count: number) =>
      page.evaluate(async (times) => {
        const finder = document.querySelector('sla-plan-finder') as unknown as HTMLElement & {
          answers: unknown;
          updateComplete: Promise<boolean>;
          reset(): void;
        };
        for (let i = 0; i < times; i++) {
          finder.answers = { integrations: [{ id: 'crm' }] };
          await finder.updateComplete;
          finder.shadowRoot!.querySelector<HTMLElement>('.actions .button')!.click();
          await finder.updateComplete;
          finder.shadowRoot!.querySelector<HTMLElement>('input[type=radio]')!.click();
          await finder.updateComplete;
          finder.reset();
          await finder.updateComplete;
        }
      }, count);
    await rounds(20);
    const before = await alive(page);
    await rounds(100);
    const now = await alive(page);
    assert.ok(now.nodes - before.nodes < 50, `nodes ${before.nodes} to ${now.nodes}`);
    assert.ok(now.listeners - before.listeners < 10, `listeners ${before.listeners} to ${now.listeners}`);
    await page.close();
  });
});

describe('without a browser', () => {
  it('the library can be imported where there is no DOM', () => {
    for (const entry of ['sla-plan-finder', 'element', 'engine', 'lint', 'schema']) {
      const code = `await import('./dist/${entry}.js'); console.log('fine')`;
      assert.equal(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }), 'fine\n');
    }
  });
});
