/** The built-in catalog in other languages: the same catalog in other words, and none of them missing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { parseCatalog } from '../../src/catalog/schema.js';
import { catalogLanguages } from '../../src/catalog/translations/languages.js';
import { translate, type Texts } from '../../src/catalog/translations/translate.js';
import { lintCatalog } from '../../src/lint/index.js';
import { messageLanguages } from '../../src/messages/languages.js';

/** The keys of what a visitor reads. `basis` and `uncertain` quote the owner's page and stay as they are. */
const WORDS = new Set(
  'title name summary suits highlights text note caveat hint label because if ifMore ifWithout none unsure claim answer'.split(
    ' ',
  ),
);

type Leaf = readonly [path: string, value: unknown];

/** Everything in a catalog that holds nothing else, by its path. */
function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return [[path.join('/'), value]];
  return entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** A text to translate. Names of plans are names; what has no letter ("—", "3") reads the same everywhere. */
function isText([path, value]: Leaf): boolean {
  const key = path.split('/').findLast((step) => !/^\d+$/.test(step))!;
  return WORDS.has(key) && !/^plans\/\d+\/name$/.test(path) && /\p{L}/u.test(String(value));
}

const textsOf = (catalog: unknown) => new Map(leavesOf(catalog).filter(isText) as [string, string][]);
const rest = (catalog: unknown) =>
  leavesOf(catalog).filter((leaf) => !isText(leaf) && leaf[0] !== 'lang' && leaf[0] !== 'version');

const english = textsOf(builtInCatalog);
const languages = await Promise.all(
  Object.entries(catalogLanguages).map(async ([lang, load]) => ({ lang, ...(await load()) })),
);

it('there is one for every language of the messages', () => {
  assert.deepEqual(
    languages.map(({ lang }) => lang),
    Object.keys(messageLanguages),
  );
});

for (const { lang, texts } of languages) {
  describe(`the built-in catalog in ${lang}`, () => {
    const catalog = translate(builtInCatalog, texts);

    it('is a catalog of its own, marked as a draft', () => {
      assert.equal(catalog.lang, lang);
      assert.equal(catalog.version, `${builtInCatalog.version}-draft`);
      assert.notEqual(catalog, builtInCatalog);
    });

    it('has no error and no warning', () => {
      const { catalog: read, diagnostics } = parseCatalog(catalog);
      const all = [...diagnostics, ...(read ? lintCatalog(read) : [])];
      assert.deepEqual(
        all.filter(({ severity }) => severity !== 'info'),
        [],
      );
      assert.ok(read);
    });

    it('has the ids, values and rules of the English one', () => {
      assert.deepEqual(rest(catalog), rest(builtInCatalog));
    });

    it('has every text, none left over, and the name of the integration where the English text has it', () => {
      const given = textsOf(catalog);
      // Marked, a text of the language can be told from one that stayed English.
      const marked = JSON.parse(JSON.stringify(texts), (_, value: unknown) =>
        typeof value === 'string' ? `†${value}` : value,
      ) as Texts;
      const missing = [...textsOf(translate(builtInCatalog, marked))].filter(([, text]) => !text.startsWith('†'));
      assert.deepEqual(missing, []);
      // A text that nothing in the catalog has room for would be lost without a word.
      assert.equal(count(texts) - 2, english.size);
      const unlike = (test: (text: string) => unknown) =>
        [...english].filter(([path, text]) => Boolean(test(text)) !== Boolean(test(given.get(path)!)));
      assert.deepEqual(
        unlike((text) => text.includes('{integration}')),
        [],
      );
      assert.deepEqual(
        unlike((text) => text.endsWith('?')),
        [],
      );
    });

    it('keeps every number of a cell', () => {
      const numbers = (text: string) => /\d+/.exec(text)?.[0];
      const changed = [...english]
        .filter(([path, text]) => /\/cells\/.*\/text$/.test(path) && numbers(text))
        .filter(([path, text]) => numbers(text) !== numbers(textsOf(catalog).get(path)!));
      assert.deepEqual(changed, []);
    });
  });
}

function count(texts: unknown): number {
  if (typeof texts === 'string') return 1;
  return Object.values(texts as object).reduce((sum: number, one) => sum + count(one), 0);
}

it('a text left out keeps the English one', () => {
  assert.equal(translate(builtInCatalog, { lang: 'xx' }).title, builtInCatalog.title);
});
