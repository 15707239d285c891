import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { pageLines } from '../fixtures/sla-page-lines.js';

/** Letters and digits alone: typography was mended, words were not. */
const words = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+/]+/gu, ' ')
    .trim();

/** Lines that speak to whoever builds the page, and the headings of columns that the table has once. */
const NOT_FOR_VISITORS = new Set([
  'hero section',
  'comparison table',
  'this section is now your enhanced table with microcopy',
]);

it('the demo says every line of the owner\u2019s page', () => {
  const html = readFileSync('demo/sla.html', 'utf8');
  const body = html.slice(html.indexOf('<body>'));
  const said = ` ${words(body.replaceAll(/<[^>]*>/g, ' '))} `;
  const missing = pageLines
    .map(words)
    .filter(
      (line) =>
        line &&
        !NOT_FOR_VISITORS.has(line) &&
        !line.startsWith('feature standard premium') &&
        !said.includes(` ${line} `),
    );
  assert.deepEqual(missing, []);
});
