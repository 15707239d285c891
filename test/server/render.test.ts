import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { checkCatalog } from '../../src/catalog/check.js';
import type { Catalog } from '../../src/catalog/types.js';
import { messages as de } from '../../src/messages/de.js';
import { messageLanguages } from '../../src/messages/languages.js';
import { renderFinder, type RenderOptions } from '../../src/server/index.js';
import { fixture } from '../cli/files.js';
import { readMarkup } from '../lint/markup.js';
import { patched } from '../lint/patch.js';

const databases = fixture('managed-databases.json') as Catalog;
const evil = `</template></style></script><!--<b onclick=x> & "x" 'y' checked="false" <!--lit-part-->`;
/** The parts of it that a search for markers and attributes would find. */
const escaped = /checked=&quot;|lit-part--&gt;/g;
const hostile = patched(fixture('lint/base.json'), {
  '/title': evil,
  '/plans/0/name': evil,
  '/featureGroups/0/name': evil,
  '/featureGroups/0/features/0/name': evil,
  '/featureGroups/0/features/0/cells/small/note': evil,
  '/footnotes/*/text': evil,
  '/integrations/suggestions/0/name': evil,
  '/unsure': evil,
  '/contact/text': evil,
  '/contact/label': evil,
}) as Catalog;

/** What is in the shadow root, and what is beside it in the element. */
function parts(html: string): { tag: string; shadow: string; light: string } {
  const found =
    /^(<sla-plan-finder[^>]*>)\n<template shadowrootmode="open">(.*)<\/template>(.*)<\/sla-plan-finder>\n$/s.exec(html);
  assert.ok(found, html.slice(0, 200));
  const [, tag, shadow, light] = found;
  return { tag: tag!, shadow: shadow!, light: light! };
}
/** Void elements may end as they do in XML. */
const read = (html: string) => readMarkup(html.replaceAll('/>', '>'));
const count = (elements: readonly string[], name: string) => elements.filter((one) => one === name).length;

describe('renderFinder', () => {
  it('needs no page', () => assert.equal('document' in globalThis, false));

  it('is the element with its first view in a declarative shadow root', () => {
    const { tag, shadow, light } = parts(renderFinder());
    assert.equal(tag, '<sla-plan-finder lang="en">');
    const { elements, text } = read(shadow);
    assert.deepEqual([elements[0], count(elements, 'style'), count(elements, 'table')], ['style', 1, 1]);
    assert.equal(count(elements, 'input'), builtInCatalog.integrations.suggestions.length + 2);
    assert.equal(count(elements, 'tbody'), builtInCatalog.featureGroups.length);
    for (const { name } of builtInCatalog.integrations.suggestions) assert.ok(text.includes(name));
    // Who has no declarative shadow root reads the table too; the built-in catalog is in the script.
    assert.deepEqual([count(read(light).elements, 'table'), count(read(light).elements, 'script')], [1, 0]);
  });

  it('has nothing of its own making in it', () => {
    const every: RenderOptions = {
      nonce: 'n',
      attributes: { layout: 'page', preview: true, integrations: 'crm payroll' },
    };
    for (const catalog of [undefined, databases, hostile])
      for (const options of [{}, every, ...Object.keys(messageLanguages).map((lang) => ({ lang }))]) {
        const { shadow } = parts(renderFinder(catalog, options));
        const { text, attributes } = read(shadow);
        assert.doesNotMatch(
          shadow.replaceAll(escaped, ''),
          /undefined|\[object|NaN|lit-part|lit-node|<\?>| (checked|disabled)="/,
        );
        assert.doesNotMatch(text, /\bnull\b/);
        assert.ok(
          [...attributes].every((name) => !name.startsWith('on')),
          [...attributes].join(),
        );
      }
  });

  it('shows whatever a catalog says as it is', () => {
    const html = renderFinder(hostile, { attributes: { 'contact-href': evil } });
    const { attributes, elements, text } = read(html);
    assert.ok(text.includes(evil));
    assert.ok(!attributes.has('onclick') && !elements.includes('b'));
    assert.deepEqual([count(elements, 'template'), count(elements, 'script')], [1, 1]);
  });

  it('carries an own catalog, or says where it is', () => {
    const { light } = parts(renderFinder(hostile));
    const json = /<script type="application\/json">(.*)<\/script>/.exec(light)![1]!;
    const { catalog, diagnostics } = checkCatalog(JSON.parse(json));
    assert.deepEqual([catalog!.title, diagnostics.some(({ severity }) => severity === 'error')], [evil, false]);
    const { tag, light: without } = parts(renderFinder(databases, { attributes: { src: '/plans.json' } }));
    assert.match(tag, / src="\/plans\.json"/);
    assert.doesNotMatch(without, /<script/);
  });

  it('speaks the language that its tag says', () => {
    const german = parts(renderFinder(undefined, { lang: 'de-AT' }));
    assert.equal(german.tag, '<sla-plan-finder lang="de-AT">');
    assert.ok(german.shadow.includes(de.integrationsHint) && !german.shadow.includes('business days'));
    assert.equal(
      renderFinder(undefined, { attributes: { lang: 'de-AT' } }),
      renderFinder(undefined, { lang: 'de-AT' }),
    );
    assert.match(renderFinder(databases, { attributes: { lang: 'de' } }), /^<sla-plan-finder lang="de">/);
    // What is said of the words goes before what is said of the tag; nothing says no language.
    assert.match(renderFinder(undefined, { lang: 'fr', attributes: { lang: 'de' } }), /^<sla-plan-finder lang="fr">/);
    for (const lang of [undefined, false, true, ''])
      assert.match(renderFinder(undefined, { attributes: { lang } }), /^<sla-plan-finder lang="en">/);
    // An own catalog keeps its own words.
    assert.ok(parts(renderFinder(databases, { lang: 'de' })).shadow.includes(databases.title));
  });

  it('shows what the attributes ask for', () => {
    const shadow = (attributes: RenderOptions['attributes']) => parts(renderFinder(undefined, { attributes })).shadow;
    const ticked = shadow({ integrations: ' crm  payroll nothing-known' });
    assert.deepEqual(
      [...ticked.matchAll(/value="([^"]*)"\s+checked/g)].map(([, value]) => value),
      ['payroll', 'crm'],
    );
    assert.equal(shadow({}).includes(' checked'), false);
    assert.equal(shadow({ layout: 'page' }).includes('type="radio"'), true);
    assert.equal(shadow({}).includes('type="radio"'), false);
    assert.match(shadow({ disabled: true }), /<fieldset role="none" class="step" disabled/);
    assert.equal(shadow({ preview: true }).includes('class="preview"'), true);
    assert.equal(shadow({ preview: false }).includes('class="preview"'), false);
    assert.match(renderFinder(undefined, { nonce: '"n' }), /<style nonce="&quot;n">/);
    assert.throws(() => renderFinder(undefined, { attributes: { 'a onclick': 'x' } }), /"a onclick" is no name/);
    for (const name of ['1x', 'x>', 'a=b', 'x/', 'data-"', ''])
      assert.throws(() => shadow({ [name]: 'x' }), /is no name/);
    const named = { 'data-x1': 'a"b', 'aria-level2': true, 'data-a_b.c': '2' };
    const written = ' data-x1="a&quot;b" aria-level2 data-a_b.c="2"';
    assert.ok(parts(renderFinder(undefined, { attributes: named })).tag.includes(written));
    assert.ok(parts(renderFinder(undefined, { fallback: '<p>Mine</p>' })).light.includes('\n<p>Mine</p>\n'));
  });

  it('recommends nothing, also where no style hides it', () => {
    assert.ok(!read(parts(renderFinder()).shadow).text.includes('Recommended'));
  });
});
