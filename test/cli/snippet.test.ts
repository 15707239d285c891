import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { checkCatalog } from '../../src/catalog/check.js';
import type { Catalog } from '../../src/catalog/types.js';
import { PLACE_STYLE } from '../../src/cli/snippet-style.js';
import { snippet, snippetCommand } from '../../src/cli/snippet.js';
import { messages as de } from '../../src/messages/de.js';
import { recommend } from '../../src/engine/index.js';
import { readMarkup } from '../lint/markup.js';
import { patched } from '../lint/patch.js';
import { fixture, temporaryFolder } from './files.js';

const files = temporaryFolder();
after(files.remove);
const databases = fixture('managed-databases.json') as Catalog;
const evil = `</script><!--<b onclick=x> & "x" 'y'`;
const hostile = patched(fixture('lint/base.json'), {
  '/title': evil,
  '/plans/0/name': evil,
  '/featureGroups/0/name': evil,
  '/featureGroups/0/features/0/name': evil,
  '/featureGroups/0/features/0/cells/small/note': evil,
  '/footnotes/*/text': evil,
  '/contact/text': evil,
  '/contact/label': evil,
  '/contact/href': `https://example.com/?a="${evil}&p={plan}`,
});
const inlineJson = (html: string): unknown =>
  JSON.parse(/<script type="application\/json">(.*)<\/script>/.exec(html)![1]!);

describe('snippet', () => {
  it('is the tag with the comparison table inside', () => {
    const html = snippet(builtInCatalog, { src: 'plans.json' });
    const { elements, text } = readMarkup(html);
    assert.match(
      html,
      /^<style>[^<]+<\/style>\n<sla-plan-finder src="plans\.json">\n {2}<div class="sla-place" lang="en"><div class="sla-finder/,
    );
    assert.match(html, /<\/sla-plan-finder>\n$/);
    const count = (name: string) => elements.filter((element) => element === name).length;
    const { plans, featureGroups } = builtInCatalog;
    const [groups, rows] = [featureGroups.length, featureGroups.flatMap(({ features }) => features).length];
    const expected = [groups, plans.length + groups + rows, 1 + groups * plans.length + rows * plans.length];
    assert.deepEqual([count('tbody'), count('th'), count('td')], expected);
    assert.ok(html.includes('<td>Available\u202f<sup>*</sup><br><small>provided when required</small></td>'));
    assert.ok(html.includes('<p><sup>*</sup> Ask us for the terms.'));
    // Not offered is shown, never left blank.
    assert.doesNotMatch(html.replace('<tr><td></td>', ''), /<td><\/td>/);
    assert.ok(!text.includes('undefined'));
  });

  it('is well-formed whatever the catalog says, and shows it as it is', () => {
    for (const options of [{ src: evil }, { inline: true }, { src: 'x', script: evil }]) {
      const html = snippet(hostile, options);
      const { attributes, elements, text } = readMarkup(html);
      assert.ok(text.includes(evil));
      assert.ok(!attributes.has('onclick') && !elements.includes('b'));
    }
  });

  it('carries the catalog inline, without what only the owner reads', () => {
    for (const catalog of [builtInCatalog, databases, hostile]) {
      const html = snippet(catalog, { inline: true });
      assert.doesNotMatch(html, /"basis"|"othersBasis"|"uncertain"|"examples"/);
      const { catalog: inside, diagnostics } = checkCatalog(inlineJson(html));
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity !== 'info'),
        [],
      );
      for (const { answers } of catalog.examples ?? [])
        assert.deepEqual(recommend(inside!, answers), recommend(catalog, answers));
      assert.equal(inside!.title, catalog.title);
      assert.deepEqual(inside!.contact, catalog.contact);
    }
  });

  it('links to a person only where that is safe', () => {
    const linked = (href: string | null) => {
      const html = snippet(patched(hostile, { '/contact/href': href ?? '' }), { src: 'x' });
      return /<a href="([^"]*)">/.exec(html)?.[1];
    };
    assert.equal(linked('/contact?plan={plan}'), '/contact?plan=');
    assert.equal(linked('mailto:a@example.com'), 'mailto:a@example.com');
    assert.equal(linked('java\nscript:alert(1)'), undefined);
    assert.equal(linked(null), undefined);
  });

  it('has the language of its catalog, as what stands in it has', () => {
    const tag = (lang: string, inline: boolean) =>
      /<sla-plan-finder[^>]*>/.exec(snippet({ ...builtInCatalog, lang }, { src: 'c.json', inline }))?.[0];
    assert.equal(tag('de-AT', false), '<sla-plan-finder src="c.json" lang="de-AT">');
    assert.equal(tag('de-AT', true), '<sla-plan-finder lang="de-AT">');
    assert.equal(tag('en-GB', true), '<sla-plan-finder>');
  });

  it('points to the file by its name, or to where it is told', () => {
    const path = files.writeCatalog('our plans.json', {});
    assert.match(snippetCommand(path).stdout, /\n<sla-plan-finder src="our%20plans\.json">/);
    assert.match(
      snippetCommand(path, { src: '/plans.json', script: '/finder.js' }).stdout,
      /\n<script type="module" src="\/finder\.js"><\/script>\n<sla-plan-finder src="\/plans\.json">/,
    );
  });

  it('keeps the place of the finder by a style inside, or by a file where the page allows none', () => {
    const inside = snippet(builtInCatalog, {});
    assert.ok(inside.startsWith(`<style>\n${PLACE_STYLE}`));
    const outside = snippet(hostile, { css: evil });
    assert.ok(!outside.includes('<style') && outside.startsWith('<link rel="stylesheet" href="&lt;/script&gt;'));
    assert.doesNotMatch(outside, / style=/);
    readMarkup(outside);
    // The heading and the questions' room are in the catalog's language.
    const german = snippet({ ...databases, lang: 'de-AT' }, {});
    assert.ok(german.includes(`<h2>${de.heading}</h2>`) && german.includes(`<p>${de.integrationsHint}</p>`));
  });
});
