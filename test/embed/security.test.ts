/** What strict pages forbid is never tried, and nothing that comes from outside becomes markup or script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { appears } from './appears.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { serve, type MadeUp, type Site } from './server.js';
import { spy, violations } from './spies.js';
import { Visitor } from './visitor.js';
import { walk } from './walk.js';

const sri = JSON.parse(readFileSync('dist/embed/sri.json', 'utf8')) as Record<string, string>;
const managed = readFileSync('test/fixtures/managed-databases.json', 'utf8');
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const TYPES = "; require-trusted-types-for 'script'; trusted-types";
const MODULE = '<script type="module" src="/sla-plan-finder.js"></script>';
const CLASSIC = 'sla-plan-finder.iife.js';
// Another copy of Lit that came first.
const OTHER_LIT = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";

/** What, the policy, what loads the element. */
const POLICIES: readonly (readonly [string, string, string])[] = [
  ['strict, module', STRICT, MODULE],
  ['strict, classic', STRICT, `<script src="/${CLASSIC}"></script>`],
  [
    'nonce',
    "default-src 'none'; script-src 'nonce-abc'; connect-src 'self'",
    MODULE.replace('script ', 'script nonce="abc" '),
  ],
  [
    'nonce, strict-dynamic',
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'",
    MODULE.replace('script ', 'script nonce="abc" '),
  ],
  [
    'hash with integrity, single file',
    `default-src 'none'; script-src '${sri[CLASSIC]}'; connect-src 'self'`,
    `<script src="/${CLASSIC}" integrity="${sri[CLASSIC]}"></script>`,
  ],
  ['Trusted Types, own policy', `${STRICT}${TYPES} sla-plan-finder`, MODULE],
  [
    'Trusted Types, beside another Lit',
    `${STRICT.replace("'self'", "'self' 'nonce-abc'")}${TYPES} lit-html sla-plan-finder`,
    `<script nonce="abc">${OTHER_LIT}</script>${MODULE}`,
  ],
];
const page = (csp: string, head: string, tag: string): MadeUp => ({
  body: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${tag}`,
  headers: { 'content-security-policy': `${csp}; img-src data:` },
});

let browser: Browser;
let site: Site;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const pages = POLICIES.flatMap(([, csp, head], index): [string, MadeUp][] => [
    [`/${index}.html`, page(csp, head, '<sla-plan-finder></sla-plan-finder>')],
    [`/${index}-own.html`, page(csp, head, '<sla-plan-finder src="/plans.json"></sla-plan-finder>')],
  ]);
  site = await serve('dist/embed', {
    ...Object.fromEntries(pages),
    '/plans.json': managed,
    '/evil.json': evil(),
    '/evil.html': page(STRICT, MODULE, '<sla-plan-finder src="/evil.json" share></sla-plan-finder>'),
    '/free.html': {
      body: `<!doctype html><title>A page</title>${MODULE}<sla-plan-finder share></sla-plan-finder>`,
      headers: {},
    },
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const SCRIPT = '<img src=x onerror=pwned=1><script>pwned=1</script>"\'`${pwned=1}';

/** The second vendor's catalog with something nasty in each of its texts. */
function evil(): string {
  const TEXTS = new Set([
    'name',
    'label',
    'summary',
    'suits',
    'title',
    'hint',
    'because',
    'if',
    'ifMore',
    'ifWithout',
    'note',
    'none',
  ]);
  const spoil = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) || key === 'unsure' ? `${value}${SCRIPT}` : value;
    if (Array.isArray(value)) return value.map((one) => spoil(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
  };
  return JSON.stringify(spoil(JSON.parse(managed)));
}

describe('a page with a strict policy', () => {
  for (const [index, [what]] of POLICIES.entries()) {
    it(`${what}: a whole conversation, styled, without one violation`, async () => {
      const visitor = await Visitor.open(browser, `${site.url}/${index}.html`, spy);
      assert.equal(await walk(visitor), 'Premium fits.');
      const display = await visitor.page.$eval('sla-plan-finder >>> .unseen', (one) => getComputedStyle(one).position);
      assert.equal(display, 'absolute', 'its styles are there');
      assert.deepEqual(await violations(visitor.page), []);
      assert.deepEqual(visitor.troubles, []);
      await visitor.page.close();
    });

    it(`${what}: another vendor's catalog by its address, without one violation`, async () => {
      const visitor = await Visitor.open(browser, `${site.url}/${index}-own.html`, spy);
      await visitor.click('Web shop');
      await visitor.click('Next');
      assert.equal(await visitor.heading(), 'Step 2 of 3: Web shop');
      assert.deepEqual(await violations(visitor.page), []);
      assert.deepEqual(visitor.troubles, []);
      await visitor.page.close();
    });
  }
});

describe('markup from outside stays text', () => {
  const untouched = async (visitor: Visitor) => {
    assert.equal(await visitor.page.evaluate(() => 'pwned' in window), false);
    assert.equal((await visitor.page.$$('sla-plan-finder >>> :is(img, script)')).length, 0);
    assert.deepEqual(await violations(visitor.page), []);
  };

  it('in every text of a catalog, over a whole conversation', async () => {
    const visitor = await Visitor.open(browser, `${site.url}/evil.html`, spy);
    await appears(visitor.page, 'table');
    const shown = async () => (await visitor.texts('.finder')).join();
    assert.ok((await shown()).includes(SCRIPT));
    await visitor.click(`Web shop${SCRIPT}`);
    await visitor.click('Next');
    for (const label of ['Customers or partners', 'A few minutes', 'None may ever be lost'])
      await visitor.click(label + SCRIPT);
    await visitor.click('Next');
    for (const label of ['Up to 8 TB', 'By chat', 'Health data']) await visitor.click(label + SCRIPT);
    await visitor.click('Show my plan');
    assert.match(await visitor.heading(), /^Mission<img/);
    await untouched(visitor);
    await visitor.page.close();
  });

  it('in the name of an integration, in the address and in the contact link', async () => {
    const visitor = await Visitor.open(
      browser,
      `${site.url}/free.html#sla=1.x.own-1(name~${encodeURIComponent(SCRIPT)})!people~${encodeURIComponent(SCRIPT)}.e`,
      spy,
    );
    await untouched(visitor);
    await visitor.page.$eval(
      'sla-plan-finder',
      (finder, text) => {
        Object.assign(finder, {
          contactHref: `javascript:pwned=1//${text}`,
          answers: { integrations: [{ id: 'own-1', name: text, impact: 'major', urgency: 'hours' }] },
        });
        (finder as unknown as { showResult(): void }).showResult();
      },
      SCRIPT,
    );
    await appears(visitor.page, '.verdict');
    assert.equal((await visitor.page.$$('sla-plan-finder >>> a')).length, 0);
    assert.ok((await visitor.texts('.conversation')).join().includes(SCRIPT.slice(0, 30)));
    await untouched(visitor);
    await visitor.page.close();
  });
});
