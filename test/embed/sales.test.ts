/** The sales page as one file: opened from a disk, without a network, by keyboard alone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { appears } from './appears.js';

const folder = mkdtempSync(join(tmpdir(), 'sla-sales-'));
const file = join(folder, 'sales.html');
let browser: Browser;
let page: Page;
let troubles: string[];

before(async () => {
  execFileSync(process.execPath, ['test/tools/sales.mjs', file]);
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) troubles.push(request.url());
  });
  await page.setOfflineMode(true);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(pathToFileURL(file).href);
  await appears(page, 'h3');
});

const press = async (...keys: KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
  // One turn for the element, one for the page beside it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};
const texts = (selector: string) =>
  page.$$eval(selector, (nodes) => nodes.map((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim()));
const verdict = async () => (await texts('sla-plan-finder >>> .verdict'))[0];
const ladder = () => texts('#ladder li');
const choose = async (because: string) => {
  await press('o', 'ArrowRight', 'ArrowRight', 'Tab');
  await page.keyboard.type(because);
  await press('Enter', 'Escape');
};

describe('the sales page from a file, offline', () => {
  it('is at a result after one key, and the focus is on it', async () => {
    const from = Date.now();
    await press('3');
    assert.equal(await verdict(), 'Enterprise fits.');
    console.log(`from start to result: 1 key, ${Date.now() - from} ms`);
    assert.equal(
      await page.evaluate(() => document.querySelector('sla-plan-finder')!.shadowRoot!.activeElement?.className),
      'verdict',
    );
    assert.deepEqual(await ladder(), ['Standard', 'Premium', 'EnterpriseRecommended']);
    assert.deepEqual(troubles, []);
  });

  it('what-if is live: an arrow key changes an answer, the plan flips, and one key takes it back', async () => {
    await press('3', 'w', 'Tab', 'ArrowLeft');
    assert.equal(await verdict(), 'Premium fits.');
    assert.deepEqual(await ladder(), ['Standard', 'PremiumRecommended', 'Enterprise']);
    assert.deepEqual(await texts('#said'), ['Premium in place of Enterprise.']);
    await press('z');
    assert.equal(await verdict(), 'Enterprise fits.');
    assert.deepEqual(troubles, []);
  });

  it('each field of what-if says the plan that it leads to', async () => {
    await press('2', 'w');
    const count = (await page.$$('#board .radio:first-of-type input')).length;
    for (let index = 0; index < count; index++) {
      const [promised] = await texts('#board .radio:first-of-type label:has(:checked) small');
      assert.match((await verdict())!, new RegExp(`^${promised} `));
      await press('ArrowRight');
    }
  });

  it('a choice with a reason travels into result, summary, mail and print; the recommendation stays', async () => {
    await press('2');
    await choose('the group asks for it');
    const both = 'Recommended: Premium Chosen: Enterprise, because the group asks for it';
    assert.equal(await verdict(), 'Premium fits.');
    assert.deepEqual(await texts('sla-plan-finder >>> .notice'), [both]);
    assert.deepEqual(await ladder(), ['Standard', 'PremiumRecommended', 'EnterpriseChosen']);
    assert.match((await texts('#summary'))[0]!, new RegExp(both));
    const mail = new URL(await page.$eval('#mail', (link) => (link as HTMLAnchorElement).href));
    assert.equal(mail.searchParams.get('subject'), 'Enterprise');
    assert.match(mail.searchParams.get('body')!, /Chosen: Enterprise, because the group asks for it\r\n/);
    assert.equal(await page.$eval('#live', (form) => new FormData(form as HTMLFormElement).get('plan')), 'enterprise');
    await page.emulateMediaType('print');
    const shown = await page.$$eval('sla-plan-finder >>> .notice', (notes) =>
      notes.map((one) => one.checkVisibility()),
    );
    assert.deepEqual(shown, [true]);
    assert.equal(await page.$eval('#side', (side) => side.checkVisibility()), false);
    assert.deepEqual(troubles, []);
  });

  it('a choice without a reason is none: the focus goes to what is missing', async () => {
    await press('2', 'o', 'ArrowRight', 'Enter');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'because');
    assert.deepEqual(await texts('sla-plan-finder >>> .notice'), []);
  });

  it('letters are letters where one types, and keys do nothing when they are switched off', async () => {
    await press('2');
    await choose('smz 1');
    assert.equal(await page.$eval('#because', (field) => (field as HTMLInputElement).value), 'smz 1');
    assert.equal(await verdict(), 'Premium fits.');
    await page.click('#keys-on');
    await press('1');
    assert.equal(await verdict(), 'Premium fits.');
  });

  it('starts where the address says', async () => {
    await page.goto('about:blank');
    await page.goto(`${pathToFileURL(file).href}#P09`);
    await appears(page, '.verdict');
    assert.equal(await verdict(), 'Enterprise comes closest.');
  });

  it('has nothing of one customer left for the next', async () => {
    await press('3');
    await page.$eval('sla-plan-finder >>> .sheet', (sheet) => ((sheet as HTMLDetailsElement).open = true));
    await page.type('sla-plan-finder >>> #for', 'Acme');
    await press('Escape', 'o', 'ArrowDown', 'Escape');
    for (const key of ['4', '5', '6', '3'] as const) {
      await press(key);
      await appears(page, '#for');
      assert.equal(await page.$eval('sla-plan-finder >>> #for', (name) => (name as HTMLInputElement).value), '');
      assert.equal(await page.$('#choice input:checked'), null);
      const empty = await page.$$eval(
        '#board fieldset.radio',
        (groups) =>
          groups.filter(
            (one) => !one.querySelector(':checked') && one.querySelector('p')?.textContent !== 'Not answered',
          ).length,
      );
      assert.equal(empty, 0, `every answer of scenario ${key} is shown as chosen`);
    }
    assert.deepEqual(troubles, []);
  });

  it('begins "What if?" at the answer that was given, and what has the focus is in sight', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await press('3', 'w');
    assert.equal(await page.$eval('#board input:checked', (one) => one === document.activeElement), true);
    for (let turn = 0; turn < 12; turn++) {
      const covered = await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        const foot = document.querySelector('footer')!.getBoundingClientRect();
        return foot.top < innerHeight && bottom > foot.top + 1 && top < foot.bottom ? `${top} ${foot.top}` : '';
      });
      assert.equal(covered, '');
      await press('Tab');
    }
  });

  it('undoes what was answered in the finder itself, one act at a time', async () => {
    await press('3');
    const first = await verdict();
    const tryIt = await page.$$('sla-plan-finder >>> .plain .link');
    await tryIt[0]!.click();
    await press();
    assert.notEqual(await verdict(), first);
    await press('z');
    await press('r');
    assert.equal(await verdict(), first);
    await press('z');
    assert.deepEqual(await texts('#said'), ['There is nothing to undo.']);
  });

  it('comes back from the starts to the same meeting, and keeps the focus when a choice is taken back', async () => {
    await press('3');
    await choose('they asked for it');
    assert.equal((await texts('#choice button')).length, 2);
    await page.focus('#choice .acts button[type=button]');
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement!.closest('#choice') !== null), true);
    assert.deepEqual(await texts('#said'), ['The recommended plan is the plan again.']);
    await press('Escape');
    const shown = await ladder();
    await press('s');
    assert.equal(await page.$eval('#live', (one) => (one as HTMLElement).hidden), true);
    await press('s');
    assert.equal(await page.$eval('#live', (one) => (one as HTMLElement).hidden), false);
    assert.deepEqual(await ladder(), shown);
  });
});
