/** A page in each framework: it hands a catalog in as an object, hears events, changes the catalog, unmounts. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { appears } from '../../embed/appears.js';
import { serve, type Site } from '../../embed/server.js';
import { Visitor } from '../../embed/visitor.js';
import { chromiumLaunchOptions } from '../../tools/browser.mjs';
import { buildApp, FRAMEWORKS } from '../build.mjs';

const page = (framework: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${framework}</title>
<link rel="icon" href="data:,"><div id="app"></div><button id="load">Define</button><ol id="heard"></ol>
<script type="module" src="/${framework}/app.js"></script>`;

let browser: Browser;
let site: Site;

before(async () => {
  for (const name of Object.keys(FRAMEWORKS)) await buildApp(name);
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const pages = Object.fromEntries(Object.keys(FRAMEWORKS).map((name) => [`/${name}.html`, page(name)]));
  site = await serve('test/hosts/dist', pages);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const light = (visitor: Visitor, selector: string) =>
  visitor.page.$$eval(selector, (all) => all.map((one) => (one.textContent ?? '').trim()));
const plans = async (visitor: Visitor) => (await visitor.texts('thead th')).slice(1).join();
const WITH = (first: string) => `${first},Team,Business,Mission`;
const BUILT_IN = 'Standard,Premium,Enterprise';
/** Until it is so: a framework renders when it likes. */
async function becomes<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 10_000;
  let seen = await read();
  while (JSON.stringify(seen) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await read();
  }
  assert.deepEqual(seen, expected);
}

async function walkToPlan(visitor: Visitor): Promise<void> {
  for (const label of ['Web shop', 'Next', 'Only our own people', 'A day', 'We would enter them again', 'Next'])
    await visitor.click(label);
  for (const label of ['Up to 20 GB', 'By e-mail', 'None of these', 'Show my plan']) await visitor.click(label);
}

for (const name of Object.keys(FRAMEWORKS))
  describe(name, () => {
    it('hands in a catalog, hears events, changes the catalog, unmounts and mounts again', async () => {
      const visitor = await Visitor.open(browser, `${site.url}/${name}.html`);
      const { page } = visitor;
      await becomes(() => plans(visitor), WITH('Starter'));
      const attributes = await page.$eval('sla-plan-finder', (finder) => ({
        catalog: finder.hasAttribute('catalog'),
        contact: finder.getAttribute('contact-href'),
        preview: (finder as unknown as { preview: boolean }).preview,
      }));
      assert.deepEqual(attributes, {
        catalog: false,
        contact: '/contact?plan={plan}',
        preview: true,
      });

      await walkToPlan(visitor);
      assert.equal(await visitor.heading(), 'Starter is enough.');
      await becomes(() => light(visitor, '#plan'), ['starter']);
      const heard = await light(visitor, '#heard li');
      assert.equal(heard[0], 'sla-start');
      assert.equal(heard.filter((type) => type === 'sla-answer').length, 7);
      assert.equal(heard.at(-1), 'sla-recommend');
      assert.equal(heard.length, 9);

      // The framework has rendered since; what was answered stays, also under another catalog with the same questions.
      const answers = () =>
        page.$eval('sla-plan-finder', (finder) => (finder as unknown as { answers: object }).answers);
      const given = await answers();
      await page.click('#change');
      await becomes(() => visitor.heading(), 'Basic is enough.');
      assert.deepEqual(await answers(), given);
      await page.click('#change');
      await becomes(() => plans(visitor), BUILT_IN);
      assert.ok((await light(visitor, '#heard li')).includes('sla-error'), 'what was dropped is reported');
      await page.click('#change');
      await becomes(() => plans(visitor), WITH('Starter'));

      await page.click('#toggle');
      await becomes(() => page.$$eval('sla-plan-finder', (all) => all.length), 0);
      await page.click('#toggle');
      await becomes(() => plans(visitor), WITH('Starter'));
      await walkToPlan(visitor);
      await becomes(() => visitor.heading(), 'Starter is enough.');
      const again = await light(visitor, '#heard li');
      assert.equal(again.filter((type) => type === 'sla-recommend').length, 2, 'heard once by each of the two');
      assert.deepEqual(visitor.troubles, []);
      await page.close();
    });

    it('hands in a catalog before the tag is known', async () => {
      const visitor = await Visitor.arrive(browser, `${site.url}/${name}.html?late`);
      const { page } = visitor;
      assert.deepEqual(await light(visitor, 'sla-plan-finder'), ['Ask us which plan fits.']);
      assert.equal(await page.$eval('sla-plan-finder', (finder) => finder.shadowRoot), null);
      await page.click('#load');
      await appears(page, 'h3');
      await becomes(() => plans(visitor), WITH('Starter'));
      await walkToPlan(visitor);
      await becomes(() => light(visitor, '#plan'), ['starter']);
      await page.click('#change');
      await becomes(() => visitor.heading(), 'Basic is enough.');
      assert.deepEqual(visitor.troubles, []);
      await page.close();
    });
  });
