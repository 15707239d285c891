/** The meeting sheet, as `Print` and Ctrl+P put it on paper: what is there, and that all of it is. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { appears } from './appears.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { states } from '../tools/gallery-states.mjs';
import { serve, type Site } from './server.js';

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<body style="margin:0;font-family:'Liberation Sans',Arial,sans-serif"><script type="module" src="/sla-plan-finder.js"></script>
<sla-plan-finder contact-href="#contact" share></sla-plan-finder>`;

let browser: Browser;
let site: Site;
let page: Page;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  site = await serve('dist/embed', { '/page.html': PAGE });
  page = await browser.newPage();
  // As wide as an A4 sheet between its margins.
  await page.setViewport({ width: 718, height: 900 });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(state: string): Promise<void> {
  await page.emulateMediaType('screen');
  await page.goto('about:blank');
  await page.goto(`${site.url}/page.html`);
  await appears(page, 'table');
  await states[state]!(page);
}

/** What can be read of the texts under a selector. */
const seen = (selector: string) =>
  page.$$eval(`sla-plan-finder >>> ${selector}`, (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent!.replaceAll(/\s+/g, ' ').trim()),
  );

describe('on paper', () => {
  it('stand the questions that would settle the plan, and nothing to press', async () => {
    await open('result-unsure');
    const asked = await seen('.plain .top');
    assert.ok(asked.length > 0);
    await page.emulateMediaType('print');
    assert.deepEqual(await seen('.plain .top'), asked);
    const lines = await page.$$eval('sla-plan-finder >>> .plain .top', (all) =>
      all.map((one) => getComputedStyle(one).textDecorationLine),
    );
    assert.deepEqual([...new Set(lines)], ['none']);
    assert.deepEqual(await seen('.plain .link:not(.top)'), []);
  });

  it('stands no ring around what has the focus', async () => {
    await open('result-premium');
    const ring = () =>
      page.$eval('sla-plan-finder >>> .verdict', (verdict) => {
        (verdict as HTMLElement).focus({ focusVisible: true } as FocusOptions);
        return getComputedStyle(verdict).outlineStyle;
      });
    await page.keyboard.press('Tab');
    assert.equal(await ring(), 'solid');
    await page.emulateMediaType('print');
    assert.equal(await ring(), 'none');
  });

  it('stands the whole note, and room for one by hand where there is none', async () => {
    const height = () =>
      page.$eval('sla-plan-finder >>> .sheet p:has(#note)', (line) => [
        line.getBoundingClientRect().height,
        parseFloat(getComputedStyle(line).lineHeight),
      ]);
    await open('result-premium');
    await page.emulateMediaType('print');
    const [empty, line] = await height();
    assert.ok(empty! > 2 * line!, 'two lines to write on');
    await page.emulateMediaType('screen');
    await page.$eval('sla-plan-finder >>> details.sheet', (sheet) => ((sheet as HTMLDetailsElement).open = true));
    const note = `Second meeting\n${'Payroll is what they fear for most. '.repeat(16)}`.slice(0, 599) + '!';
    const field = (await page.$('sla-plan-finder >>> #note'))!;
    await field.type(note);
    assert.equal(await field.evaluate((one) => (one as HTMLTextAreaElement).value), note);
    await page.emulateMediaType('print');
    const cut = await page.$$eval('sla-plan-finder >>> .sheet p:has(#note) > *', (all) =>
      all
        .filter((one) => one.checkVisibility() && one.id !== 'for' && one.localName !== 'label')
        .map((one) => [
          'value' in one ? one.value : one.textContent,
          one.scrollHeight > one.clientHeight,
          one.scrollWidth > one.clientWidth,
        ]),
    );
    assert.deepEqual(cut, [[note, false, false]]);
    assert.ok((await height())[0]! > empty! + 3 * line!, 'as high as it is long');
  });

  it('stands every reason, also what is folded away on the screen', async () => {
    await open('result-premium');
    await page.$eval('sla-plan-finder', async (finder) => {
      const ids = ['payroll', 'crm', 'webshop', 'finance', 'hr', 'reporting'];
      finder.answers = {
        integrations: ids.map((id) => ({ id, impact: 'minor', urgency: 'days' })),
        organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] },
      };
      finder.showResult();
      await finder.updateComplete;
    });
    const all = await page.$$eval('sla-plan-finder >>> .reasons p', (told) => told.length);
    assert.ok((await seen('.reasons p')).length < all);
    await page.emulateMediaType('print');
    assert.equal((await seen('.reasons p')).length, all);
    assert.deepEqual(await seen('summary'), []);
  });

  it('is two sheets for three to five integrations', async () => {
    const ids = ['payroll', 'crm', 'webshop', 'finance', 'hr'];
    const ratings = [
      ['moderate', 'day-or-two'],
      ['moderate', 'same-day'],
      ['minor', 'same-day'],
      ['moderate', 'days'],
      ['moderate', 'day-or-two'],
    ];
    const integrations = ids.map((id, index) => ({ id, impact: ratings[index]![0]!, urgency: ratings[index]![1]! }));
    const extras = ['alerts', 'check-up', 'specialists'];
    const organisation = { urgent: '1-2', people: '2-3', suppliers: 'help', extras };
    for (const count of [3, 4, 5]) {
      await open('start');
      await page.$eval(
        'sla-plan-finder',
        async (finder, answers) => {
          finder.answers = answers;
          finder.showResult();
          await finder.updateComplete;
        },
        { integrations: integrations.slice(0, count), organisation },
      );
      assert.deepEqual(await seen('.verdict'), ['Premium fits.']);
      await page.emulateMediaType('print');
      const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
      const pdf = Buffer.from(await page.pdf({ format: 'A4', margin })).toString('latin1');
      assert.equal(pdf.match(/\/Type ?\/Page\b/g)!.length, 2, `${count} integrations`);
    }
  });
});
