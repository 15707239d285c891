import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { catalogJsonSchema } from '../../src/catalog/schema-json.js';
import { run } from '../../src/cli/run.js';
import { PLACE_STYLE } from '../../src/cli/snippet-style.js';
import { fixturePath, temporaryFolder } from './files.js';

const files = temporaryFolder();
after(files.remove);
const base = fixturePath('lint/base.json');
const wrong = files.writeCatalog('wrong.json', { '/featureGroups/0/features/0/cells/medium/value': 4 });

describe('the command line', () => {
  it('explains itself', () => {
    for (const args of [['--help'], ['lint', '--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = run(args);
      assert.deepEqual([code, stderr], [0, '']);
      for (const command of ['lint', 'sheet', 'snippet', 'emit'])
        assert.ok(stdout.includes(`sla-plan-finder ${command}`));
    }
    assert.deepEqual([run([]).code, run([]).stdout], [2, '']);
  });

  const slips: Readonly<Record<string, readonly [string[], RegExp]>> = {
    'an unknown command': [['lnt', base], /no command "lnt"\. Did you mean "lint"\?/],
    'no file': [['sheet'], /"sheet" takes one thing: the file of a catalog/],
    'two files': [['lint', base, base], /"lint" takes one thing/],
    'an unknown option': [['lint', base, '--jsn'], /Unknown option '--jsn'/],
    'an option of another command': [['sheet', base, '--json'], /Unknown option '--json'/],
    'an unknown thing to emit': [['emit', 'toString'], /"emit schema", "emit catalog" or "emit css"/],
    'two places for the catalog': [['snippet', base, '--inline', '--src', 'x.json'], /Either --src or --inline/],
    'a name that every object has': [['constructor', base], /no command "constructor"/],
  };
  for (const [name, [args, words]] of Object.entries(slips)) {
    it(`asks for what it needs: ${name}`, () => {
      const { code, stdout, stderr } = run(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
    });
  }

  it('emits the schema, the built-in catalog and the style of snippets', () => {
    assert.equal(run(['emit', 'css']).stdout, PLACE_STYLE);
    assert.deepEqual(JSON.parse(run(['emit', 'schema']).stdout), catalogJsonSchema());
    assert.deepEqual(JSON.parse(run(['emit', 'catalog']).stdout), builtInCatalog);
  });

  it('writes the decision sheet both ways', () => {
    assert.match(run(['sheet', base]).stdout, /^# Decision sheet: Care plans\n/);
    assert.match(run(['sheet', base, '--html']).stdout, /^<!doctype html>\n/);
  });

  it('makes no sheet and no snippet of a catalog with errors', () => {
    for (const command of ['sheet', 'snippet']) {
      const { code, stdout, stderr } = run([command, wrong]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /the page shows "8 hours" but the rules use 4/);
    }
  });

  it('does all of it as a program', () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const spawn = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    };
    assert.deepEqual(spawn('lint', wrong), run(['lint', wrong]));
    assert.equal(spawn('lint', wrong).code, 1);
    const missing = spawn('lint', `${files.folder}/missing.json`);
    assert.deepEqual([missing.code, missing.stdout], [2, '']);
    assert.match(missing.stderr, /missing\.json: there is no such file\.\n$/);
  });
});
