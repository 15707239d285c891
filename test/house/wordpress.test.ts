import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const FOLDER = 'demo/wordpress/sla-plan-finder';
const plugin = readFileSync(`${FOLDER}/sla-plan-finder.php`, 'utf8');
const readme = readFileSync(`${FOLDER}/readme.txt`, 'utf8');

/** What is between the first `start` and the next `end`, in quotes. */
const quoted = (text: string, start: string, end: string) => {
  const from = text.indexOf(start);
  return [...text.slice(from, text.indexOf(end, from)).matchAll(/'([^']+)'/g)].map(([, name]) => name);
};

it('the WordPress plugin lets the same attributes through as a div', () => {
  const mount = quoted(readFileSync('src/elements/mount.ts', 'utf8'), 'const ATTRIBUTES', ';');
  assert.ok(mount.includes('contact-href'));
  assert.deepEqual(quoted(plugin, 'const ATTRIBUTES', ';'), mount);
  for (const name of mount) assert.match(readme, new RegExp(`^\\* .*\\b${name}\\b.*:`, 'm'));
});

it('the WordPress plugin has the version of the package, wherever it says one', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const [text, pattern] of [
    [plugin, /^ \* Version: (.*)$/m],
    [plugin, /^const VERSION = '(.*)';$/m],
    [readme, /^Stable tag: (.*)$/m],
  ] as const)
    assert.equal(pattern.exec(text)?.[1], version, String(pattern));
});
