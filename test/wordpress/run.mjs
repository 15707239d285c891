// npm run test:wordpress [needs the built files]: the plugin in a real WordPress, by an author and by an administrator.
// Not part of npm test: it installs packages, as root. Pictures go to .gallery/, to be looked at.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { Visitor } from '../embed/visitor.ts';
import { walk } from '../embed/walk.ts';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { CONTENTS } from './pages.mjs';
import { startWordPress } from './site.mjs';

const THEME = process.env.THEME ?? 'twentytwentythree';
/** What the walk ends at, in the link of the shortcode. */
const CONTACT = '/contact?from=sla&plan=premium';

let site;
let browser;
before(async () => {
  site = await startWordPress(THEME, CONTENTS);
  console.log(`WordPress ${site.version}, ${THEME}`);
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  mkdirSync('.gallery', { recursive: true });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const visit = (name) => Visitor.open(browser, site.pages[name].link);
const ours = (visitor) => visitor.requests.filter((url) => url.includes('/plugins/sla-plan-finder/'));
const elements = (visitor, read) => visitor.page.$$eval('sla-plan-finder', read);
const html = async (name) => (await fetch(site.pages[name].link)).text();

async function pictures(visitor, name) {
  for (const width of [1280, 360]) {
    await visitor.page.setViewport({ width, height: 900 });
    const sideways = await visitor.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(sideways, false, `the page scrolls sideways at ${width}`);
    await visitor.page.screenshot({ path: `.gallery/wordpress-${THEME}-${name}-${width}.png`, fullPage: true });
  }
}

describe('from the first box to the plan', () => {
  for (const name of ['shortcode', 'classic', 'div', 'tag'])
    it(`${CONTENTS[name].title} (${CONTENTS[name].by})`, async () => {
      const visitor = await visit(name);
      await pictures(visitor, `${name}-start`);
      await visitor.page.setViewport({ width: 1280, height: 900 });
      assert.equal(await walk(visitor), 'Premium fits.');
      const links = await visitor.page.$$eval('sla-plan-finder >>> a[href]', (all) =>
        all.map((a) => a.getAttribute('href')),
      );
      assert.ok(links.includes(CONTACT), `${CONTACT} is not among ${links.join(', ')}`);
      await pictures(visitor, `${name}-result`);
      assert.deepEqual(visitor.troubles, []);
      assert.deepEqual(ours(visitor), [`${site.url}/wp-content/plugins/sla-plan-finder/0.1.0/sla-plan-finder.js`]);
      // WordPress tries emoji out in a worker made from a blob.
      assert.deepEqual(
        visitor.requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(site.url)),
        [],
      );
      await visitor.page.close();
    });
});

it('the author may not write tags, the administrator may; the div stays as it is', () => {
  const { stripped, div, tag } = site.pages;
  assert.deepEqual([stripped.unfiltered, div.unfiltered, tag.unfiltered], [false, false, true]);
  assert.doesNotMatch(stripped.saved, /sla-plan-finder/);
  assert.match(stripped.saved, /<table>/, 'what is in the tag stays');
  assert.match(div.saved, /<div data-sla-plan-finder data-contact-href="[^"]*\{plan\}" class="alignwide">/);
  assert.match(tag.saved, /<sla-plan-finder contact-href="[^"]*\{plan\}">/);
});

it('what stands in the shortcode, the div and the tag is the fallback', async () => {
  assert.match(await html('shortcode'), /<sla-plan-finder [^>]*>Ask us which plan fits\.<\/sla-plan-finder>/);
  for (const name of ['div', 'tag']) {
    const visitor = await visit(name);
    assert.deepEqual(await elements(visitor, (all) => all.map((one) => one.querySelectorAll('table').length)), [1]);
    await visitor.page.close();
  }
});

it('the shortcode lets known attributes through, and addresses that lead somewhere', async () => {
  const visitor = await visit('attributes');
  const [attributes] = await elements(visitor, (all) =>
    all.map((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]))),
  );
  assert.deepEqual(attributes, {
    class: 'alignwide',
    integrations: 'payroll crm',
    layout: 'page',
    lang: 'en',
    preview: '',
    name: 'a"b>c',
  });
  const ticked = await visitor.page.$$eval('sla-plan-finder >>> :checked', (all) =>
    all.map((box) => box.closest('label').textContent.trim()),
  );
  assert.deepEqual(ticked, ['Payroll', 'CRM']);
  assert.deepEqual(visitor.troubles, []);
  await pictures(visitor, 'attributes');
  await visitor.page.close();
});

it('an own catalog loads its part once, and the first file not twice', async () => {
  const visitor = await visit('own');
  const [entry, check, ...more] = ours(visitor).map((url) => url.split('/').at(-1));
  assert.equal(entry, 'sla-plan-finder.js');
  assert.match(check, /^check-[\w-]+\.js$/);
  assert.deepEqual(more, []);
  assert.match((await visitor.texts('thead')).join(), /Starter.*Team.*Business.*Mission/);
  assert.deepEqual(visitor.troubles, []);
  await visitor.page.close();
});

it('two finders ask for one script, a page without one for none', async () => {
  const scripts = async (name) => (await html(name)).match(/<script[^>]*sla-plan-finder[^>]*>/g) ?? [];
  const [only, ...more] = await scripts('twice');
  assert.deepEqual(more, []);
  assert.match(only, /type="module"/);
  assert.doesNotMatch(only, /\?/);
  assert.deepEqual(await scripts('without'), []);
  assert.deepEqual(await scripts('stripped'), []);
});

it('PHP has nothing to say about the plugin', async () => {
  for (const name of Object.keys(CONTENTS)) await html(name);
  const lines = site.log().split('\n');
  assert.deepEqual(
    lines.filter((line) => line.includes('plugins/sla-plan-finder')),
    [],
  );
});

it('the media library takes neither a script nor JSON, even from the administrator', () => {
  const { 'a.js': script, 'a.json': json, 'a.txt': text } = site.uploads;
  assert.match(script, /not allowed to upload/);
  assert.match(json, /not allowed to upload/);
  assert.equal(text, '');
});
