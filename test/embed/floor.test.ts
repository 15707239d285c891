import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FLOOR } from '../tools/build/floor.mjs';
import { styleSheets, tooNewInScript } from './floor-script.js';
import { tooNewInStyles } from './floor-styles.js';

/** Too new by their name, and why they may stay. One that is no longer there fails, too. */
const NOT_WHAT_IT_SEEMS: Record<string, string> = {
  added: 'ours: a word about an added integration',
  changed: 'ours: the conversation tells its host',
  check: 'zod',
  number: 'zod',
  retry: 'ours: a catalog that did not arrive',
  run: '@lit/task and zod',
  union: 'zod',
  when: 'zod',
  captureStackTrace: 'zod asks for it first',
  createHTML: 'lit asks for trustedTypes first',
  createPolicy: 'lit asks for trustedTypes first',
  trustedTypes: 'lit asks whether it is there',
};
const NICE_TO_HAVE: Record<string, string> = {
  'text-wrap': 'lines break less evenly without it',
  'text-wrap: balance': 'lines break less evenly without it',
  'text-wrap: pretty': 'lines break less evenly without it',
  'hyphenate-limit-chars': 'a word that is too long for its column breaks anywhere without it',
  'accent-color': 'boxes have the system\u2019s colour without it',
  ':details-content': 'on paper, what is folded away stays folded without it, and the line says how much there is',
  'content-visibility': 'only in the rule above',
  'content-visibility: visible': 'only in the rule above',
  'break-after: avoid': 'a heading may stand at the foot of a printed page without it',
  'cursor: pointer': 'a telephone has no pointer',
};

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && !/^(cli|\.weighed)/.test(file))
  .map((file) => ({ file, code: readFileSync(join('dist', file), 'utf8') }));

const name = (finding: string) => finding.slice(0, finding.lastIndexOf(': '));

function compare(findings: { file: string; finding: string }[], allowed: Record<string, string>) {
  const wrong = findings.filter(({ finding }) => !Object.hasOwn(allowed, name(finding)));
  const hint = `too new: ${wrong.map(({ file, finding }) => `${finding} (${file})`).join('; ')}. A function of our own?
    Then say so in the list above.`;
  assert.deepEqual(wrong, [], hint);
  const stale = Object.keys(allowed).filter((one) => !findings.some(({ finding }) => name(finding) === one));
  assert.deepEqual(stale, [], 'exceptions that nothing needs any more');
}

describe('the oldest browsers that are promised', () => {
  it('parse every script, and have what it calls', () => {
    assert.ok(scripts.some(({ file }) => file.endsWith('sla-plan-finder.iife.js')));
    const found = scripts.flatMap(({ file, code }) => tooNewInScript(code).map((finding) => ({ file, finding })));
    compare(found, NOT_WHAT_IT_SEEMS);
  });

  it('have what the styles ask for', () => {
    const sheets = scripts.flatMap(({ file, code }) => styleSheets(code).map((sheet) => ({ file, sheet })));
    assert.ok(sheets.length > 3);
    const found = sheets.flatMap(({ file, sheet }) => tooNewInStyles(sheet).map((finding) => ({ file, finding })));
    compare(found, NICE_TO_HAVE);
  });

  it('read the files of a script tag rightly in a page of any encoding, and keep a byte for each letter', () => {
    const files = scripts.filter(({ file }) => /^embed[/\\]sla-plan-finder(\.iife)?\.js$/.test(file));
    assert.deepEqual(
      files.map(({ code }) => /[^\0-\x7f]/.exec(code)?.[0]),
      [undefined, undefined],
    );
  });

  it('are the ones that the README names', () => {
    const { chrome, firefox, safari } = FLOOR;
    const line = `Chrome ${chrome}, Firefox ${firefox}, Safari ${safari} and newer`;
    assert.ok(readFileSync('README.md', 'utf8').includes(line), line);
  });
});

describe('the check itself', () => {
  it('finds what a script must not call, and leaves what it may', () => {
    const code = `[].toSorted(); [].findLast(a); Object.groupBy(a, b); AbortSignal.any([]); Promise.any([]);
      structuredClone({}); globalThis.navigation; new Set().isSubsetOf(b); class A { static {} }`;
    assert.deepEqual(tooNewInScript(code).map(name), ['any', 'groupBy', 'isSubsetOf', 'navigation', 'toSorted']);
  });

  for (const code of ['/a/v', 'import x from "./y" with { type: "json" }', 'using x = y'])
    it(`refuses ${code}`, () => assert.throws(() => tooNewInScript(code), SyntaxError));

  it('finds what a style must not ask for, and leaves what it may', () => {
    const sheet = `@scope (a){b{color:red}}a:has(b){top:0}a:user-valid{color:light-dark(red,blue);field-sizing:content;
      width:min(1px,2em);inset-inline:0;-webkit-hyphens:auto;hyphens:auto}@container (width>9em){b{color:color-mix(in srgb,red,blue)}}`;
    const expected = [':has', ':user-valid', '@scope', 'field-sizing', 'field-sizing: content', 'light-dark()'];
    assert.deepEqual(tooNewInStyles(sheet.replaceAll(/\n\s*/g, '')).map(name), expected);
  });
});
