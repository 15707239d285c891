import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { lintCommand } from '../../src/cli/lint.js';
import { fixture, fixturePath, temporaryFolder } from './files.js';

const files = temporaryFolder();
after(files.remove);
const { write, writeCatalog } = files;

describe('lint', () => {
  it('is content with a clean catalog', () => {
    const path = fixturePath('managed-databases.json');
    assert.deepEqual(lintCommand(path), { code: 0, stdout: `${path}: 0 errors, 0 warnings\n`, stderr: '' });
  });

  it('says what, what to do and where, and fails', () => {
    const path = writeCatalog('wrong.json', { '/featureGroups/0/features/0/cells/medium/value': 4 });
    assert.deepEqual(lintCommand(path), {
      code: 1,
      stdout: `error: "First response", Medium: the page shows "8 hours" but the rules use 4.
  Correct the text or the value, whichever is wrong.
  /featureGroups/0/features/0/cells/medium (text-value-mismatch)

${path}: 1 error, 0 warnings
`,
      stderr: '',
    });
  });

  it('does not fail on warnings, and shows them after errors', () => {
    const path = writeCatalog('warned.json', { '/colour': 'blue', '/footnotes/†': { text: 'Unused.' } });
    const { code, stdout } = lintCommand(path);
    assert.equal(code, 0);
    assert.match(stdout, /^warning: .*"colour" is not a key/);
    assert.match(stdout, /: 0 errors, 2 warnings\n$/);
    const both = lintCommand(writeCatalog('both.json', { '/colour': 'blue', '/score/othersPercent': 101 })).stdout;
    assert.match(both, /^error: [^]*\nwarning: /);
  });

  it('shows an example where one shows it', () => {
    const questions = fixture('lint/base.json') as { questions: { options: unknown[] }[] };
    const swapped = questions.questions[2]!.options.toReversed();
    const { stdout } = lintCommand(writeCatalog('order.json', { '/questions/2/options': swapped }));
    assert.match(stdout, /For example: \{"integrations":/);
  });

  it('reports the shape alone when the shape is wrong', () => {
    const { code, stdout } = lintCommand(write('shape.json', '{"format": "sla-plan-catalog/1"}'));
    assert.equal(code, 1);
    assert.match(stdout, /error: The catalog: "plans" is missing\.\n/);
  });

  it('--json gives the same as one object', () => {
    const path = writeCatalog('json.json', { '/colour': 'blue', '/score/othersPercent': 101 });
    const { code, stdout, stderr } = lintCommand(path, { json: true });
    const { diagnostics, ...rest } = JSON.parse(stdout);
    assert.deepEqual([code, stderr, rest], [1, '', { file: path, errors: 1, warnings: 1, infos: 0 }]);
    assert.deepEqual(
      diagnostics.map((one: { code: string }) => one.code),
      ['unknown-key', 'invalid-share'],
    );
  });

  const unreadable: Readonly<Record<string, readonly [() => string, RegExp]>> = {
    'a missing file': [() => `${files.folder}/none.json`, /none\.json: there is no such file\.\n$/],
    'a folder': [() => files.folder, /: this is a folder, not a file\.\n$/],
    'an empty file': [() => write('empty.json', ' \n'), /: the file is empty\.\n$/],
    'a comma too many': [
      () => write('comma.json', '{\n  "format": "sla-plan-catalog/1",\n}'),
      /comma\.json:3:1: this is not JSON: .+\. JSON has no comments, and no comma after the last entry\.\n$/,
    ],
    'half a file': [() => write('half.json', '{\n"plans": ['), /half\.json:2:11: this is not JSON: /],
    'a page instead of JSON': [() => write('page.json', '<!doctype html>'), /page\.json:1:1: this is not JSON: /],
    '21 MB': [() => write('huge.json', ' '.repeat(21_000_000)), /larger than 20 MB/],
  };
  for (const [name, [make, words]] of Object.entries(unreadable)) {
    it(`cannot read ${name}`, () => {
      const path = make();
      const { code, stdout, stderr } = lintCommand(path);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
      const json = lintCommand(path, { json: true });
      assert.equal(json.code, 2);
      assert.deepEqual(
        JSON.parse(json.stdout).diagnostics.map((one: { code: string }) => one.code),
        ['unreadable'],
      );
    });
  }

  it('reads a file with a byte order mark', () => {
    const path = write('bom.json', '\uFEFF' + JSON.stringify(fixture('lint/base.json')));
    assert.equal(lintCommand(path).code, 0);
  });

  it('lets no text of a catalog steer the terminal', () => {
    const evil = '\u001b[2J\u202e\nerror: 0';
    const path = writeCatalog('steer.json', { '/plans/1/name': evil, '/plans/0/name': evil });
    const { stdout } = lintCommand(path);
    assert.match(stdout, /stands there twice/);
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(stdout, /[\u001b\u202e]/);
    assert.equal(stdout.match(/^error/gm)!.length, 1);
  });
});
