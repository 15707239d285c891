/** What a server has rendered is read and answered before any script, and goes on when the script arrives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { renderFinder, type RenderOptions } from '../../src/server/index.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { appears } from './appears.js';
import { serve, type Site } from './server.js';
import { holdBack, shiftNotes, takeShifts } from './shifts.js';
import { Visitor } from './visitor.js';

const own = JSON.parse(readFileSync('test/fixtures/managed-databases.json', 'utf8')) as Catalog;
const page = (finder: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css"><script type="module" src="/sla-plan-finder.js"></script>
<h1>Plans</h1>${finder}<p id="after">After.</p>`;
const attributes = { src: '/plans.json', 'contact-href': '/contact' };
const strict = (nonce?: string) => ({
  body: page(renderFinder(undefined, nonce === undefined ? {} : { nonce })),
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self'; img-src data:; style-src 'self' 'nonce-abc'`,
  },
});

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const built = (options: RenderOptions, lang?: string) => page(renderFinder(undefined, options), lang);
  site = await serve('dist/embed', {
    '/page.css':
      'html{overflow-anchor:none} body{margin:0;padding:1rem;font:1rem/1.5 sans-serif} #after{block-size:20em}',
    '/plans.json': JSON.stringify(own),
    '/built-in.html': built({}),
    '/all.html': built({ attributes: { layout: 'page', integrations: 'crm payroll' } }),
    '/german.html': built({ lang: 'de' }, 'de'),
    '/own.html': page(renderFinder(own, { attributes })),
    '/gone.html': page(renderFinder(own, { attributes: { ...attributes, src: '/gone.json' } })),
    '/inside.html': page(renderFinder(own)),
    '/unsealed.html': page(renderFinder(own).replace(/"seal":"[^"]+"/, '"seal":""')),
    '/strict.html': strict(),
    '/nonce.html': strict('abc'),
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const inside = (tab: Page, selector: string) => tab.$(`sla-plan-finder >>> ${selector}`);
const box = (tab: Page, value: string) => inside(tab, `input[value="${value}"]`);
const ticked = (tab: Page) =>
  tab.$$eval('sla-plan-finder >>> input:checked', (all) => all.map((one) => (one as HTMLInputElement).value));
const answers = (tab: Page) =>
  tab.$eval('sla-plan-finder', (finder) => (finder as unknown as { answers?: object }).answers);
/** The script has taken over when the element can be asked. */
async function alive(tab: Page): Promise<void> {
  await tab.waitForSelector('sla-plan-finder:defined');
  await takeShifts(tab);
}

/** A page whose script has not arrived: with the way to let it. */
async function early(path: string, width = 1280, held = /sla-plan-finder\.js$/) {
  const tab = await browser.newPage();
  const troubles: string[] = [];
  tab.on('pageerror', (error) => troubles.push(String(error)));
  await tab.evaluateOnNewDocument(shiftNotes);
  await tab.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['sla-start', 'sla-answer', 'sla-error']) addEventListener(name, ({ type }) => heard.push(type));
  });
  const release = await holdBack(tab, held);
  await tab.setViewport({ width, height: 6000 });
  const loaded = tab.goto(site.url + path, { waitUntil: 'networkidle0' });
  await tab.waitForSelector('#after');
  await takeShifts(tab);
  const heard = () => tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
  return { tab, troubles, release, loaded, heard };
}

describe('without any script', () => {
  for (const [path, value] of [
    ['/built-in.html', 'payroll'],
    ['/own.html', own.integrations.suggestions[0]!.id],
  ] as const) {
    it(`${path}: the table is read and boxes are ticked`, async () => {
      const tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      await tab.goto(site.url + path);
      const table = await inside(tab, 'table');
      assert.ok(await table!.isVisible());
      assert.ok((await table!.boundingBox())!.height > 400);
      const tick = await box(tab, value);
      assert.ok(await tick!.isVisible());
      await tick!.click();
      assert.deepEqual(await ticked(tab), [value]);
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
      assert.equal((await ticked(tab)).length, 2);
      // Styled; and what is for browsers without it is not shown twice.
      assert.equal(await tab.$eval('sla-plan-finder >>> .finder', (one) => getComputedStyle(one).display), 'grid');
      assert.equal(await (await tab.$('.sla-place table'))!.isVisible(), false);
      await tab.close();
    });
  }
});

describe('when the script arrives', () => {
  it('what was ticked and typed before is an answer, and the focus stays', async () => {
    const { tab, troubles, release, loaded, heard } = await early('/built-in.html');
    await (await box(tab, 'payroll'))!.click();
    await (await inside(tab, '#own'))!.type('Our own');
    await (await box(tab, 'crm'))!.click();
    release('');
    await loaded;
    await alive(tab);
    assert.deepEqual(await answers(tab), { integrations: [{ id: 'payroll' }, { id: 'crm' }] });
    assert.deepEqual(await ticked(tab), ['payroll', 'crm']);
    assert.equal(await tab.$eval('sla-plan-finder >>> #own', (one) => (one as HTMLInputElement).value), 'Our own');
    assert.equal((await tab.$$('sla-plan-finder >>> table')).length, 1, 'not doubled');
    assert.deepEqual(await heard(), ['sla-start', 'sla-answer', 'sla-answer']);
    const visitor = new Visitor(tab);
    assert.equal(await visitor.focused(), 'CRM');
    await visitor.press('Enter');
    // What was typed comes along.
    assert.equal(await visitor.heading(), 'Step 2 of 5: Payroll');
    assert.deepEqual(troubles, []);
    await tab.close();
  });

  it('untouched, it has no answers and says nothing', async () => {
    const { tab, release, loaded, heard } = await early('/built-in.html');
    await inside(tab, '.button').then((next) => next!.focus());
    release('');
    await loaded;
    await alive(tab);
    assert.deepEqual([await answers(tab), await heard()], [{}, []]);
    assert.equal(await new Visitor(tab).focused(), 'Next');
    await tab.close();
  });

  it('what the page had ticked and the visitor unticked stays unticked', async () => {
    const { tab, release, loaded } = await early('/all.html');
    await (await box(tab, 'crm'))!.click();
    release('');
    await loaded;
    await alive(tab);
    assert.deepEqual(await answers(tab), { integrations: [{ id: 'payroll' }] });
    await tab.close();
  });

  it('a tick outweighs "I don\u2019t know"', async () => {
    const { tab, release, loaded } = await early('/built-in.html');
    for (const value of ['unsure', 'hr']) await (await box(tab, value))!.click();
    release('');
    await loaded;
    await alive(tab);
    assert.deepEqual(await answers(tab), { integrations: [{ id: 'hr' }] });
    await tab.close();
  });

  it('all questions on one page: ratings and other answers are kept', async () => {
    const { tab, release, loaded } = await early('/all.html');
    const names = await tab.$$eval('sla-plan-finder >>> input[type="radio"]', (all) => [
      ...new Set(all.map((one) => (one as HTMLInputElement).name)),
    ]);
    for (const name of names) await (await inside(tab, `input[name="${name}"]`))!.click();
    await (await box(tab, 'hr'))!.click();
    const before = await ticked(tab);
    assert.equal(before.length, 3 + names.length);
    release('');
    await loaded;
    await alive(tab);
    assert.deepEqual((await ticked(tab)).sort(), before.sort());
    const { integrations, organisation } = (await answers(tab)) as {
      integrations: Record<string, string>[];
      organisation: object;
    };
    assert.deepEqual(
      integrations.map(({ id, ...ratings }) => [id, Object.keys(ratings).length]),
      [
        ['payroll', 2],
        ['crm', 2],
        ['hr', 0],
      ],
    );
    assert.equal(Object.keys(organisation).length, names.length - 4);
    await tab.close();
  });

  it('all questions on one page: whatever was pressed is there again, as far as it goes together', async () => {
    // Of several at once that exclude each other the most that was said stays: ticks, then "None of these".
    const together = (values: readonly string[]) => {
      const said = values.filter((value) => value !== 'unsure');
      const ticks = said.filter(Boolean);
      return ticks.length > 0 ? ticks : said.length > 0 ? said : values;
    };
    const state = (tab: Page) =>
      tab.$$eval('sla-plan-finder >>> :is([type="checkbox"], [type="radio"])', (all) => {
        const groups: Record<string, string[]> = {};
        for (const { name, value, checked } of all as HTMLInputElement[])
          (groups[name] ??= []).push(...(checked ? [value] : []));
        return groups;
      });
    const presses = fc.array(fc.nat(999), { minLength: 1, maxLength: 30, size: 'max' });
    await fc.assert(
      fc.asyncProperty(presses, async (list) => {
        const { tab, release, loaded, troubles } = await early('/all.html');
        await tab.$$eval(
          'sla-plan-finder >>> :is([type="checkbox"], [type="radio"])',
          (all, pressed) => pressed.forEach((n) => (all[n % all.length] as HTMLElement).click()),
          list,
        );
        const before = await state(tab);
        release('');
        await loaded;
        await alive(tab);
        const now = await state(tab);
        for (const [name, values] of Object.entries(now)) {
          assert.deepEqual(values, together(before[name] ?? []), name);
          delete before[name];
        }
        const left = new Set(now['integrations']);
        const gone = Object.keys(before).filter((name) => left.has(name.split('@')[1]!));
        assert.deepEqual(gone, [], 'of an integration that is ticked, all that was rated');
        const { integrations = [], organisation = {} } = (await answers(tab)) as Answers;
        const rated = integrations === 'unsure' ? [] : integrations;
        const given: Record<string, unknown> = { ...organisation };
        for (const { id, ...ratings } of rated)
          for (const [question, value] of Object.entries(ratings)) given[`${question}@${id}`] = value;
        assert.deepEqual(
          integrations === 'unsure' ? ['unsure'] : rated.map(({ id }) => id).sort(),
          [...now['integrations']!].sort(),
        );
        delete now['integrations'];
        // None of a question with several is an empty list, shown by a box of its own.
        const shown = Object.entries(now).map(([name, values]) => [name, values.join() || undefined]);
        const said = Object.keys(now).map((name) => [
          name,
          given[name] === undefined ? undefined : `${given[name]}` || undefined,
        ]);
        assert.deepEqual(shown, said);
        assert.deepEqual(troubles, []);
        await tab.close();
      }),
      { numRuns: 8, endOnFailure: true, includeErrorInReport: true },
    );
  });

  for (const width of [360, 768, 1280])
    it(`${width} pixels: nothing moves`, async () => {
      for (const path of ['/built-in.html', '/own.html', '/inside.html', '/german.html', '/nonce.html']) {
        const { tab, release, loaded } = await early(path, width, /sla-plan-finder\.js$|plans\.json$|check-|-de-/);
        const places = () =>
          tab.$$eval('sla-plan-finder >>> :is(h2, h3, label, th, td, button), #after', (all) =>
            all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => [Math.round(x), Math.round(y)]),
          );
        const before = await places();
        release('sla-plan-finder.js');
        await tab.waitForSelector('sla-plan-finder:defined');
        await new Promise((resolve) => setTimeout(resolve, 100));
        release('');
        await loaded;
        await alive(tab);
        const { all, moved } = await takeShifts(tab);
        assert.deepEqual([all, moved], [0, []], path);
        assert.ok(before.length > 60);
        assert.deepEqual(await places(), before, path);
        await tab.close();
      }
    });
});

describe('while something else is on its way', () => {
  for (const [what, path, late] of [
    ['an own catalog', '/own.html', /plans\.json$/],
    ['the part that checks it', '/unsealed.html', /check-/],
    ['a language', '/german.html', /messages-de/],
  ] as const) {
    it(`${what}: what was rendered stays and takes ticks`, async () => {
      const { tab, release, loaded, troubles } = await early(path, 1280, late);
      await tab.waitForSelector('sla-plan-finder:defined');
      await takeShifts(tab);
      const first = (await tab.$$('sla-plan-finder >>> input[type="checkbox"]'))[0]!;
      const value = await first.evaluate((one) => (one as HTMLInputElement).value);
      assert.ok(await (await inside(tab, 'table'))!.isVisible());
      await first.click();
      assert.deepEqual([await answers(tab), await ticked(tab)], [{}, [value]]);
      release('');
      await loaded;
      await takeShifts(tab);
      assert.deepEqual(await answers(tab), { integrations: [{ id: value }] });
      assert.deepEqual(await ticked(tab), [value]);
      assert.deepEqual(troubles, []);
      await tab.close();
    });
  }

  it('an own catalog that fails: the table and the way to a person', async () => {
    const { tab, release, loaded, heard } = await early('/gone.html');
    release('');
    await loaded;
    await appears(tab, '.wait');
    assert.equal((await inside(tab, 'table')) === null, true);
    assert.ok(await (await tab.$('.sla-place table'))!.isVisible());
    const contact = await inside(tab, 'a[part="contact"]');
    assert.equal(await contact!.evaluate((one) => one.getAttribute('href')), '/contact');
    assert.deepEqual(await heard(), ['sla-error']);
    await tab.close();
  });
});

describe('a policy that forbids styles in the page', () => {
  it('leaves bare content that can be read and ticked, until the script runs', async () => {
    const { tab, release, loaded } = await early('/strict.html');
    assert.equal(await tab.$eval('sla-plan-finder >>> .finder', (one) => getComputedStyle(one).display), 'block');
    assert.ok(await (await inside(tab, 'table'))!.isVisible());
    const shown = await tab.$eval('sla-plan-finder >>> .finder', (one) => (one as HTMLElement).innerText);
    assert.ok(shown.includes('Payroll') && !shown.includes('Recommended'));
    // The headings of a narrow table are not repeated in a wide one.
    assert.equal(shown.split('Enterprise').length, 2);
    await (await box(tab, 'payroll'))!.click();
    release('');
    await loaded;
    await alive(tab);
    assert.equal(await tab.$eval('sla-plan-finder >>> .finder', (one) => getComputedStyle(one).display), 'grid');
    assert.deepEqual(await answers(tab), { integrations: [{ id: 'payroll' }] });
    await tab.close();
  });

  it('is satisfied by its nonce', async () => {
    const { tab, release, loaded } = await early('/nonce.html');
    assert.equal(await tab.$eval('sla-plan-finder >>> .finder', (one) => getComputedStyle(one).display), 'grid');
    release('');
    await loaded;
    await tab.close();
  });
});

it('the example in demo/prerender: answered before its script, and after', async () => {
  const { server } = (await import('../../demo/prerender/server.mjs' as string)) as { server: Server };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    const tab = await browser.newPage();
    const refused: string[] = [];
    tab.on('console', (message) => refused.push(message.text()));
    const release = await holdBack(tab, /sla-plan-finder\.js$/);
    const loaded = tab.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
    await tab.waitForSelector('#contact');
    await (await box(tab, 'payroll'))!.click();
    release('');
    await loaded;
    await tab.waitForSelector('sla-plan-finder:defined');
    assert.deepEqual(await answers(tab), { integrations: [{ id: 'payroll' }] });
    await new Visitor(tab).click('Next');
    assert.equal(await new Visitor(tab).heading(), 'Step 2 of 3: Payroll');
    const one = await Visitor.open(browser, `http://127.0.0.1:${port}/one-request`);
    await one.page.waitForSelector('sla-plan-finder:defined');
    await one.click('Payroll');
    await one.click('Next');
    assert.equal(await one.heading(), 'Step 2 of 3: Payroll');
    assert.deepEqual([one.troubles.filter((text) => !text.includes('404')), one.requests.length], [[], 1]);
    await one.page.close();
    assert.deepEqual(
      refused.filter((text) => !text.includes('404')),
      [],
    );
    await tab.close();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
