// npm run coverage: what of `src` the tests run, in Node and in the browser together: the same counters are put into a
// copy of the sources for both, so that the two add up line by line. Below the limits it fails. Report: coverage/index.html.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import coverage from 'istanbul-lib-coverage';
import report from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import { EXCLUDED, instrumentedCopy } from './coverage/copy.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, 'coverage');
const LIMITS = { statements: 95, branches: 90, functions: 95, lines: 95 };
/** What looks at the sources as text (test/house) would find counters in them. */
const NODE_TESTS = ['catalog', 'engine', 'lint', 'cli', 'handoff', 'messages'].map((folder) => `test/${folder}`);

rmSync(out, { recursive: true, force: true });
const counts = join(out, '.counts');
mkdirSync(counts, { recursive: true });
const { folder, map } = instrumentedCopy(root);
const env = { ...process.env, COVERAGE_COUNTS: counts };
const run = (what, args, options = '') => {
  const more = [env.NODE_OPTIONS ?? '', options].join(' ').trim();
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...env, NODE_OPTIONS: more },
  });
  if (status !== 0) throw new Error(`${what} failed: only what passes counts`);
};
try {
  const dump = `--import=${join(folder, 'test/tools/coverage/dump.mjs')}`;
  run('Node', ['test/tools/node-tests.mjs', ...NODE_TESTS], dump);
  run('The browser', [join(root, 'node_modules/.bin/wtr'), '--config', 'test/tools/coverage/wtr.config.mjs']);
} finally {
  rmSync(folder, { recursive: true });
}

// From all files with nothing counted, so that one which no test loads is seen.
const all = coverage.createCoverageMap(map);
for (const file of readdirSync(counts)) all.merge(JSON.parse(readFileSync(join(counts, file), 'utf8')));
const context = report.createContext({ dir: out, coverageMap: all, defaultSummarizer: 'nested' });
for (const [kind, options] of [
  ['html', {}],
  ['text', { skipFull: true }],
  ['json', {}],
])
  reports.create(kind, options).execute(context);
rmSync(counts, { recursive: true });

console.log('\nNot counted:');
for (const [file, why] of Object.entries(EXCLUDED)) console.log(`  ${relative('.', file)}: ${why}`);
const summary = all.getCoverageSummary().toJSON();
for (const [what, limit] of Object.entries(LIMITS)) {
  const { pct, covered, total } = summary[what];
  console.log(
    `${pct < limit ? 'LOW ' : 'ok  '} ${what.padEnd(10)} ${pct} % (${covered} of ${total}), limit ${limit} %`,
  );
  if (pct < limit) process.exitCode = 1;
}
