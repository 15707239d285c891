/** Pages that are hard on a guest: the conversation reaches its plan, and looks as it does on a plain page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { serve, type Site } from '../../embed/server.js';
import { Visitor } from '../../embed/visitor.js';
import { chromiumLaunchOptions } from '../../tools/browser.mjs';
import { STYLED, type Host } from './hostile-pages.js';
import { differences, inheritedFrom, looksOf, SIZES, type Looks } from './looks.js';

const FINDER = '<script type="module" src="/sla-plan-finder.js"></script><sla-plan-finder></sla-plan-finder>';
/** What a page has of its own, which must stay as it is. */
const THEIRS = `<div id="theirs"><h2>Theirs</h2><p class="intro">A <a href="#">link</a></p><ul><li>One</li></ul>
<table class="table"><caption>Theirs</caption><tr><th>1</th><td class="marked">2</td></tr></table>
<fieldset><legend>L</legend><label class="option"><input type="radio"> R</label><button class="button">B</button></fieldset></div>`;
const page = ({ doctype = '<!doctype html>', head = '' }: Partial<Host>, body = FINDER) =>
  `${doctype}<html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
${head}<body><div id="around">${THEIRS}${body}</div>`;
const path = (name: string) => `/${encodeURIComponent(name.replaceAll(/\W+/g, '-'))}`;

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const pages = Object.entries(STYLED).flatMap(([name, host]): [string, string][] => [
    [`${path(name)}.html`, page(host)],
    [`${path(name)}-without.html`, page(host, '<sla-plan-finder></sla-plan-finder>')],
  ]);
  site = await serve('dist/embed', Object.fromEntries([...pages, ['/plain.html', page({})]]));
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** From the first box to the plan, with a look at each step. */
async function walkAndLook(visitor: Visitor): Promise<Looks[]> {
  const looks = [await looksOf(visitor.page)];
  const steps = [
    ['Payroll', 'Next'],
    ['Finance or operations are held up.', 'Until later the same day', 'Next'],
    ['None', 'One', 'We do that ourselves', 'None of these', 'Show my plan'],
  ];
  for (const labels of steps) {
    for (const label of labels) await visitor.click(label);
    // Neither the focus nor the mouse, nor what fades, is what is compared. Above the finder is the page's own heading.
    await visitor.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await visitor.page.mouse.move(0, 0);
    await visitor.page.evaluate(() => {
      for (const one of document.querySelector('sla-plan-finder')!.shadowRoot!.querySelectorAll<HTMLElement>('*'))
        one.blur();
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    looks.push(await looksOf(visitor.page));
  }
  assert.equal(await visitor.heading(), 'Premium fits.');
  return looks;
}

/** Everything that is computed for what is not ours. */
const theirs = (visitor: Visitor) =>
  visitor.page.$$eval(
    'html, head, body, #around, #theirs, #theirs *',
    (all, sizes) =>
      all.map((one) => {
        const style = getComputedStyle(one);
        return (
          [...style]
            .filter((name) => !name.startsWith('--'))
            // Boxes around the finder are as large as it makes them.
            .filter((name) => one.closest('#theirs') || !new RegExp(sizes).test(name))
            .map((name) => `${one.localName} ${name}: ${style.getPropertyValue(name)}`)
            .join('\n')
        );
      }),
    SIZES.source,
  );

describe('on a page with', () => {
  for (const name of Object.keys(STYLED))
    it(`${name}: reaches a plan, looks as on a plain page, leaves what is theirs alone`, async () => {
      const visitor = await Visitor.open(browser, `${site.url}${path(name)}.html`);
      const hostile = await walkAndLook(visitor);
      const plain = await Visitor.open(browser, `${site.url}/plain.html`);
      await plain.page.addStyleTag({ content: `#around { ${await inheritedFrom(visitor.page)} }` });
      const expected = await walkAndLook(plain);
      const found = expected.flatMap((looks, step) =>
        differences(looks, hostile[step]!).map((line) => `step ${step}: ${line}`),
      );
      assert.deepEqual(found.slice(0, 20), [], `${found.length} differences`);
      const room = await visitor.page.$eval('sla-plan-finder', (finder) => finder.getBoundingClientRect().width);
      assert.ok(room > 1100, `${room} of 1280 pixels`);
      const without = await Visitor.arrive(browser, `${site.url}${path(name)}-without.html`);
      assert.deepEqual(await theirs(visitor), await theirs(without));
      assert.deepEqual(visitor.troubles, []);
      for (const { page } of [visitor, plain, without]) await page.close();
    });
});
