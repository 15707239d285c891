import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file: join('src', file), code: readFileSync(join('src', file), 'utf8') }));

/** Texts by the ids of the built-in catalog: data. */
const TRANSLATION = /translations.[a-z]{2}\.ts$/;

it('no file has two subjects: 150 lines, and the element 260', () => {
  const LONGER: Record<string, number> = {
    // Data.
    'src/catalog/built-in.ts': Infinity,
    'src/catalog/schema-descriptions.ts': Infinity,
    ...Object.fromEntries(sources.flatMap(({ file }) => (TRANSLATION.test(file) ? [[file, Infinity]] : []))),
    // Declarations, half of them comments.
    'src/catalog/types.ts': 250,
    // Where the conversation stands, and every way on from there.
    'src/elements/conversation.ts': 300,
    'src/elements/plan-finder.ts': 250,
    // Style sheets: one declaration a line.
    'src/views/styles-conversation.ts': 250,
    'src/views/styles-table.ts': 200,
  };
  const long = sources
    .map(({ file, code }) => ({ file, lines: code.split('\n').length - 1 }))
    .filter(({ file, lines }) => lines > (LONGER[file] ?? 180));
  assert.deepEqual(long, []);
});

it('no id of a plan, feature or question of the built-in catalog is in the code', () => {
  const ids = [
    ...builtInCatalog.plans.map(({ id }) => id),
    ...builtInCatalog.featureGroups.flatMap(({ features }) => features.map(({ id }) => id)),
    ...builtInCatalog.questions.map(({ id }) => id),
  ];
  const found = sources
    .filter(({ file }) => file !== join('src', 'catalog', 'built-in.ts') && !TRANSLATION.test(file))
    .flatMap(({ file, code }) =>
      ids.filter((id) => new RegExp(`['"\`.]${id}['"\`]`).test(code)).map((id) => `${file}: ${id}`),
    );
  assert.deepEqual(found, []);
});

it('no style attribute, no inner HTML, no eval, no decorator in what a page loads', () => {
  const forbidden =
    /\bstyle=|styleMap|unsafeHTML|innerHTML|\beval\(|new Function|^\s*@(customElement|property|state)\b/m;
  const found = sources
    .filter(({ file }) => !/src.(cli|lint|server)/.test(file))
    .flatMap(({ file, code }) => (forbidden.test(code) ? [`${file}: ${forbidden.exec(code)![0]}`] : []));
  assert.deepEqual(found, []);
});

it('nothing goes through an object by "for … in": a page may have taught every object something', () => {
  const found = sources.filter(({ code }) => /\bfor \((?:const|let|var) \w+ in /.test(code)).map(({ file }) => file);
  assert.deepEqual(found, []);
});

it('asks the page for its colours, never the system: a page that is always light stays so', () => {
  // Two of the three engines could not test it either: test/tools/engines/colour-scheme.mjs.
  const found = sources.filter(({ code }) => code.includes('prefers-color-scheme')).map(({ file }) => file);
  assert.deepEqual(found, []);
});
