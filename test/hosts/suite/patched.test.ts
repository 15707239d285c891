/** Pages that have changed the language itself, or where addresses lead: all that the component says stays the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import type { SlaEventDetails, SlaPlanFinder } from '../../../src/element.js';
import { serve, type Site } from '../../embed/server.js';
import { Visitor } from '../../embed/visitor.js';
import { walk } from '../../embed/walk.js';
import { chromiumLaunchOptions } from '../../tools/browser.mjs';
import { PATCHED } from './hostile-pages.js';

const managed = readFileSync('test/fixtures/managed-databases.json', 'utf8');
/** What the validator, and what the linter complains about. */
const BROKEN = [managed.replace('"boolean"', '"bool"'), managed.replaceAll('"mission"', '"misson"')];

const HOSTS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(PATCHED).map(([name, script]) => [name, `<script>${script}</script>`])),
  'a base elsewhere': '<base href="https://elsewhere.invalid/deep/" target="_blank">',
};
// The script stands before a <base>, which would say where it comes from, and runs after everything else.
const page = (head: string, script: string) => `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A</title>
<link rel="icon" href="data:,">${script}${head}<form>
<sla-plan-finder share name="plan" contact-href="/contact?plan={plan}&answers={answers}"></sla-plan-finder></form>`;
const SCRIPTS = {
  module: '<script type="module" src="/sla-plan-finder.js"></script>',
  classic: '<script defer src="/sla-plan-finder.iife.js"></script>',
};

let browser: Browser;
let site: Site;
const path = (name: string, kind: string) => `/${name.replaceAll(/\W+/g, '-')}-${kind}.html`;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const pages = Object.entries({ plain: '', ...HOSTS }).flatMap(([name, head]) =>
    Object.entries(SCRIPTS).map(([kind, script]): [string, string] => [path(name, kind), page(head, script)]),
  );
  site = await serve('dist/embed', Object.fromEntries(pages));
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A conversation, and then catalogs from the page: everything that comes out of it. */
async function everything(name: string, kind: string): Promise<unknown> {
  const visitor = await Visitor.open(browser, site.url + path(name, kind));
  const verdict = await walk(visitor);
  const result = await visitor.page.$eval('sla-plan-finder', (element) => {
    const finder = element as unknown as SlaPlanFinder;
    return {
      answers: finder.answers,
      recommendation: finder.recommendation,
      fragment: location.pathname.endsWith('.html') + location.hash,
      form: [...new FormData(document.forms[0]).entries()],
      contact: finder.shadowRoot!.querySelector('[part=contact]')!.getAttribute('href'),
    };
  });
  const texts = await visitor.texts('.finder *');
  const reported: unknown[] = [];
  for (const catalog of [managed, ...BROKEN]) {
    await visitor.page.$eval(
      'sla-plan-finder',
      (finder, text) => {
        finder.addEventListener('sla-error', (event) => {
          const { diagnostics } = (event as CustomEvent<SlaEventDetails['sla-error']>).detail;
          document.title = diagnostics.map((one) => `${one.path} ${one.message}`).join();
        });
        (finder as unknown as SlaPlanFinder).catalog = JSON.parse(text);
      },
      catalog,
    );
    // Read, and shown or refused.
    await new Promise((resolve) => setTimeout(resolve, 400));
    reported.push(await visitor.page.title(), await visitor.texts('th, .wait'));
  }
  await visitor.page.$eval('sla-plan-finder', (finder) => {
    finder.lang = 'de';
    (finder as unknown as SlaPlanFinder).catalog = undefined;
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  const german = await visitor.texts('h2, th');
  // A refused catalog is listed in the console.
  const troubles = visitor.troubles.filter((line) => !line.startsWith('<sla-plan-finder>'));
  await visitor.page.close();
  return { verdict, result, texts, reported, german, troubles };
}

describe('says the same as on a plain page', () => {
  const plain: Record<string, unknown> = {};
  for (const name of Object.keys(HOSTS))
    for (const kind of Object.keys(SCRIPTS))
      it(`with ${name}, ${kind} file`, async () => {
        plain[kind] ??= await everything('plain', kind);
        assert.deepEqual(await everything(name, kind), plain[kind]);
      });
});
