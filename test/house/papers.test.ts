import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { run } from '../../src/cli/run.js';

/** What is written for people names files and commands: they exist. */
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'ACCESSIBILITY.md', 'CHANGELOG.md'];
const { scripts, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, unknown>
>;
const text = (paper: string) => readFileSync(paper, 'utf8');

/** The paths in backticks or links that name a file of this repository; a folder where it says one. */
function paths(paper: string): string[] {
  const named = [
    ...text(paper).matchAll(/`((?:src|test|demo|dist|\.ci|\.gallery)\/[^`\s]*)`/g),
    ...text(paper).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g),
  ];
  return named.map(([, path]) => path!).filter((path) => !/[<>*…]/.test(path));
}

for (const paper of PAPERS) {
  describe(paper, () => {
    it('names only files that exist', () => {
      const built = (path: string) => path.startsWith('dist/') || path.startsWith('.gallery/');
      assert.deepEqual(
        paths(paper).filter((path) => !built(path) && !existsSync(path)),
        [],
      );
    });

    it('names only commands that exist', async () => {
      const npm = [...text(paper).matchAll(/npm (?:run (?:-s |--silent )?([\w:]+)|(start|test)\b)/g)];
      const named = npm.map(([, script, short]) => script ?? short!);
      // `npm run test:node, test:browser, …` in a comment goes on with names alone.
      const more = [...text(paper).matchAll(/\b((?:test|check|zip):[a-z]+)\b/g)].map(([, script]) => script!);
      assert.deepEqual(
        [...named, ...more].filter((script) => !(script in scripts!)),
        [],
      );
      const commands = [...text(paper).matchAll(/npx sla-plan-finder ([a-z]+)/g)].map(([, command]) => command!);
      const answered = await Promise.all(commands.map((command) => run([command])));
      assert.deepEqual(
        commands.filter((_, index) => answered[index]!.stderr.includes('There is no command')),
        [],
      );
    });
  });
}

describe('README.md', () => {
  it('names every door of the package', () => {
    const doors = Object.keys(exports!).map((door) => (door === '.' ? '`sla-plan-finder`' : door.slice(1)));
    const told = text('README.md');
    // For tools, not for people.
    const missing = doors.filter(
      (door) => door !== '/package.json' && !told.includes(door.replace('*.json', 'de.json')),
    );
    assert.deepEqual(missing, []);
  });
});

describe('SECURITY.md', () => {
  const promises = text('SECURITY.md')
    .split('\n')
    .filter((line) => /^\|(?! promise| ?-)/.test(line));

  it('links every promise to a test', () => {
    assert.ok(promises.length > 7);
    for (const promise of promises) assert.match(promise, /\]\((test\/[\w/.-]+\.test\.ts|test\/[\w/]+)\)/, promise);
  });
});
