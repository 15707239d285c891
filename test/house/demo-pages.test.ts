/** Every page of the demo, as `npm start` serves it: it loads without a word or a jump, is accessible, fits a telephone. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { appears } from '../embed/appears.js';
import { shiftNotes, takeShifts } from '../embed/shifts.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';

const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a development server says itself. */
const OF_THE_SERVER = /^\[vite\]|^Lit is in dev mode/;

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let said: string[] = [];
let address: string;

before(async () => {
  server = await createServer({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  address = server.resolvedUrls!.local[0]!;
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, width: number, scheme = 'light'): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // As an extension would: the strict page's policy stays in force for everything of its own.
  await page.setBypassCSP(false);
  await page.evaluateOnNewDocument(shiftNotes);
  await page.goto(address + path, { waitUntil: 'load' });
  const html = readFileSync(join('demo', path), 'utf8');
  if (/sla-plan-finder[\s>]/.test(html.slice(html.indexOf('<main'))) && html.includes('main.ts'))
    await appears(page, 'table');
}

/** The result is a second picture of the page, and the longer one. */
const toResult = () =>
  page.evaluate(async () => {
    for (const finder of document.querySelectorAll('sla-plan-finder')) {
      if (finder.getAttribute('src') || !finder.showResult) continue;
      finder.answers = {
        integrations: [{ id: 'payroll', impact: 'major', urgency: 'same-day' }],
        organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] },
      };
      await finder.updateComplete;
      finder.showResult();
      await finder.updateComplete;
    }
  });

async function violations(): Promise<string[]> {
  // By the debugger, which no policy of the page binds.
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { violations } = await (globalThis as any).axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.map((one: any) => `${one.id}: ${one.nodes.map((node: any) => node.target.join(' ')).join(', ')}`);
  }, WCAG);
}

describe('pages of the demo', () => {
  it('there are enough of them, and the start page leads to each', () => {
    const start = readFileSync('demo/index.html', 'utf8');
    const missing = pages.filter((path) => path !== 'index.html' && !start.includes(`href="./${path}"`));
    assert.deepEqual(missing, []);
    assert.ok(pages.length >= 20, String(pages.length));
  });

  for (const path of pages) {
    it(`${path}: says nothing, is accessible in light and dark, and does not scroll sideways at 360 pixels`, async () => {
      for (const scheme of ['light', 'dark']) {
        await open(path, 360, scheme);
        await toResult();
        assert.deepEqual(await violations(), [], scheme);
        const { wide, room } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          room: document.documentElement.clientWidth,
        }));
        assert.ok(wide <= room, `${wide} of ${room}`);
        assert.deepEqual(
          said.filter((text) => !OF_THE_SERVER.test(text)),
          [],
        );
      }
    });
  }
});

describe('pages of the demo while they load', () => {
  for (const path of pages) {
    it(`${path}: nothing moves, on a telephone and on a desk`, async () => {
      for (const width of [360, 1280]) {
        await open(path, width);
        await page.waitForNetworkIdle();
        const { own, moved } = await takeShifts(page);
        assert.ok(own < 0.001, `${width}: ${moved.join('\n')}`);
      }
    });
  }
});

describe('themes', () => {
  const element = readFileSync('src/elements/plan-finder.ts', 'utf8');
  const documented = new Set(Array.from(element.matchAll(/@cssprop \[(--sla-[\w-]+)\]/g), ([, name]) => name));
  for (const path of pages.filter((one) => one.startsWith('themes/'))) {
    it(`${path}: made of the documented properties alone, in about ten lines`, () => {
      const html = readFileSync(join('demo', path), 'utf8');
      const sheet = /<style id="finder-theme">\s*sla-plan-finder \{([^}]*)\}\s*<\/style>/.exec(html)?.[1];
      assert.ok(sheet, 'one rule for the finder');
      const declarations = sheet.trim().split('\n');
      assert.ok(declarations.length <= 10, `${declarations.length} lines`);
      for (const line of declarations) assert.ok(documented.has(line.trim().split(':')[0]), line);
      const css = readFileSync(join('demo', path.replace('.html', '.css')), 'utf8');
      // The type's size may differ from the page's; everything else is in the rule above.
      const others = [...css.matchAll(/sla-plan-finder[^{]*\{([^}]*)\}/g)].map(([, body]) => body!.trim());
      assert.ok(
        others.every((body) => /^font-size: [^;]+;$/.test(body)),
        others.join(),
      );
    });
  }
});
