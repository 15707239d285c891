import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Mutant {
  readonly file: string;
  readonly what: string;
  readonly from: string;
  readonly alsoFrom?: string;
}

describe('npm run test:mutants', () => {
  // It takes minutes, so it is not run at every change; but a change may take away what it breaks.
  it('finds what each mutation replaces, once', () => {
    for (const [fixture, folder] of [
      ['mutants', 'engine'],
      ['mutants-lint', 'lint'],
    ] as const)
      for (const { file, what, from, alsoFrom = from } of JSON.parse(
        readFileSync(`test/fixtures/${fixture}.json`, 'utf8'),
      ) as Mutant[]) {
        const code = readFileSync(`src/${folder}/${file}`, 'utf8');
        for (const part of [from, alsoFrom]) assert.equal(code.split(part).length, 2, `${file}: ${what}`);
      }
  });
});
