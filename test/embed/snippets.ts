import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export interface Snippet {
  readonly language: string;
  readonly code: string;
  /** The test that runs it, where it says `<!-- tested: test/… -->` above: what needs more than is here. */
  readonly elsewhere: string | undefined;
}

const FENCE = /(?:<!-- tested: (\S+) -->\s*)?^```(\w*)\n(.*?)^```$/gms;
/** The fenced snippets of the README. */
export const snippets: Snippet[] = [...readFileSync('README.md', 'utf8').matchAll(FENCE)].map(
  ([, elsewhere, language, code]) => ({ language: language!, code: code!, elsewhere }),
);
/** The code of those in these languages that are run here. */
export const here = (...languages: string[]) =>
  snippets.filter(({ language, elsewhere }) => languages.includes(language) && !elsewhere).map(({ code }) => code);
/** The one snippet that has these words in it. */
export function withWords(words: string): string {
  const found = snippets.filter(({ code }) => code.includes(words));
  assert.equal(found.length, 1, `snippets with ${words}`);
  return found[0]!.code;
}
