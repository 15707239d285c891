import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { readSealed } from '../../src/catalog/sealed.js';
import { catalogJsonSchema } from '../../src/catalog/schema-json.js';
import { run } from '../../src/cli/run.js';
import { PLACE_STYLE } from '../../src/cli/snippet-style.js';
import { messages as de } from '../../src/messages/de.js';
import { fixturePath, temporaryFolder } from './files.js';

const files = temporaryFolder();
after(files.remove);
const base = fixturePath('lint/base.json');
const wrong = files.writeCatalog('wrong.json', { '/featureGroups/0/features/0/cells/medium/value': 4 });

describe('the command line', () => {
  it('explains itself', async () => {
    for (const args of [['--help'], ['lint', '--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stderr], [0, '']);
      for (const command of ['lint', 'sheet', 'seal', 'snippet', 'prerender', 'emit'])
        assert.ok(stdout.includes(`sla-plan-finder ${command}`));
    }
    assert.deepEqual([(await run([])).code, (await run([])).stdout], [2, '']);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  const slips: Readonly<Record<string, readonly [string[], RegExp]>> = {
    'an unknown command': [['lnt', base], /no command "lnt"\. Did you mean "lint"\?/],
    'no file': [['sheet'], /"sheet" takes one thing: the file of a catalog/],
    'two files': [['lint', base, base], /"lint" takes one thing/],
    'an unknown option': [['lint', base, '--jsn'], /Unknown option '--jsn'/],
    'an option of another command': [['sheet', base, '--json'], /Unknown option '--json'/],
    'an unknown thing to emit': [['emit', 'toString'], /"emit schema", "emit catalog", "emit css" or "emit script"/],
    'a script without its files': [['emit', 'script'], /"emit script" needs --files/],
    'a script whose files are nowhere': [['emit', 'script', '--files', ''], /"emit script" needs --files/],
    'files of something else': [['emit', 'css', '--files', '/sla/'], /--files belongs to "emit script"/],
    'two places for the catalog': [['snippet', base, '--inline', '--src', 'x.json'], /Either --src or --inline/],
    'a name that every object has': [['constructor', base], /no command "constructor"/],
  };
  for (const [name, [args, words]] of Object.entries(slips)) {
    it(`asks for what it needs: ${name}`, async () => {
      const { code, stdout, stderr } = await run(args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
    });
  }

  it('emits the schema, the built-in catalog and the style of snippets', async () => {
    assert.equal((await run(['emit', 'css'])).stdout, PLACE_STYLE);
    assert.deepEqual(JSON.parse((await run(['emit', 'schema'])).stdout), catalogJsonSchema());
    assert.deepEqual(JSON.parse((await run(['emit', 'catalog'])).stdout), builtInCatalog);
    const file = join(files.folder, 'place.css');
    assert.deepEqual(await run(['emit', 'css', '-o', file]), { code: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(file, 'utf8'), PLACE_STYLE);
  });

  it('writes the decision sheet both ways', async () => {
    assert.match((await run(['sheet', base])).stdout, /^# Decision sheet: Care plans\n/);
    assert.match((await run(['sheet', base, '--html'])).stdout, /^<!doctype html>\n/);
  });

  it('seals, to the output or to a file, and what goes into a page', async () => {
    const { code, stdout, stderr } = await run(['seal', base]);
    assert.deepEqual([code, stderr], [0, '']);
    const sealed = readSealed(JSON.parse(stdout));
    assert.ok(sealed);
    const file = join(files.folder, 'sealed.json');
    assert.deepEqual(await run(['seal', base, '--out', file]), { code: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(file, 'utf8'), stdout);
    for (const args of [
      ['snippet', base, '--inline'],
      ['prerender', base],
    ]) {
      const [, json] = /<script type="application\/json">(.*)<\/script>/.exec((await run(args)).stdout)!;
      assert.deepEqual(readSealed(JSON.parse(json!)), sealed, args.join(' '));
    }
    assert.equal((await run(['seal', base, '-o', join(files.folder, 'no', 'sealed.json')])).code, 2);
  });

  it('says that a file was changed after it was sealed', async () => {
    const { stdout } = await run(['seal', base]);
    const changed = files.write('changed.json', stdout.replace('Care plans', 'Good care plans'));
    const { code, stdout: said } = await run(['lint', changed]);
    assert.equal(code, 0);
    assert.match(said, /changed after it was sealed[^]*\/seal \(broken-seal\)/);
  });

  it('prerenders, to the output or to a file', async () => {
    const { code, stdout, stderr } = await run(['prerender', base, '--lang', 'de-AT', '--src', '/a b.json']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^<sla-plan-finder src="\/a b\.json" lang="de-AT">\n<template shadowrootmode="open">/);
    assert.ok(stdout.includes(de.integrationsHint));
    const file = join(files.folder, 'page.html');
    assert.deepEqual(await run(['prerender', base, '-o', file]), { code: 0, stdout: '', stderr: '' });
    assert.match(readFileSync(file, 'utf8'), /<script type="application\/json">\{/);
    const nowhere = await run(['prerender', base, '-o', join(files.folder, 'no', 'page.html')]);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.stderr, /page\.html: this file cannot be written \(ENOENT\)/);
  });

  it('makes no sheet, no seal, no snippet and no page of a catalog with errors', async () => {
    for (const command of ['sheet', 'seal', 'snippet', 'prerender']) {
      const { code, stdout, stderr } = await run([command, wrong]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /the page shows "8 hours" but the rules use 4/);
    }
  });

  it('does all of it as a program', async () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const spawn = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    };
    assert.deepEqual(spawn('lint', wrong), await run(['lint', wrong]));
    assert.equal(spawn('lint', wrong).code, 1);
    const missing = spawn('lint', `${files.folder}/missing.json`);
    assert.deepEqual([missing.code, missing.stdout], [2, '']);
    assert.match(missing.stderr, /missing\.json: there is no such file\.\n$/);
  });
});
