import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { en } from '../../src/messages/en.js';

const keys = Object.keys(en);

it('every message is used by a view, an element or the summary', () => {
  const code = ['views', 'elements', 'handoff']
    .flatMap((folder) => readdirSync(join('src', folder)).map((file) => join('src', folder, file)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // `words.next`, or `const { next } = … .words`.
  const lists = [...code.matchAll(/const \{([^}]*)\} = [\w.]*\bwords;/g)];
  const taken = new Set(lists.flatMap(([, list]) => list!.split(/[,\s]+/)));
  const unused = keys.filter((key) => !taken.has(key) && !new RegExp(`\\bwords\\.${key}\\b`).test(code));
  assert.deepEqual(unused, []);
});
