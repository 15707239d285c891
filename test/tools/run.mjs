// The whole test command: every step in order, real tests counted, one closing line.
// A step that is no test (build, lint, types, sizes, package) counts as one failure when it fails and as nothing when it passes.
// With --all-engines the browser tests run in every engine that is installed, and a table names the one that did not run.
import { spawn } from 'node:child_process';
import { chromiumLaunchOptions } from './browser.mjs';
import { engines } from './engines.mjs';

const allEngines = process.argv.includes('--all-engines');
/** What each engine did. */
const table = [];

async function engineSteps() {
  const steps = [];
  for (const [id, { name, find }] of Object.entries(engines)) {
    const { missing } = await find();
    if (missing) table.push([name, '', `did not run: ${missing}`]);
    else steps.push([`browser tests, ${name}`, 'npm run --silent test:browser', { ENGINE: id }, name]);
  }
  return steps;
}

const { found } = await chromiumLaunchOptions();
console.log(`Browser: ${found}`);

const steps = [
  ['build', 'npm run --silent build'],
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['node tests', 'npm run --silent test:node'],
  ...(allEngines ? await engineSteps() : [['browser tests, source', 'npm run --silent test:browser']]),
  ['browser tests, built files', 'npm run --silent test:embed'],
  ['sizes', 'npm run --silent size'],
  ['package', 'npm run --silent check:package'],
];

const run = (command, env) =>
  new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });

// "ℹ pass 12" / "# pass 12" of node:test; "12 tests passed" of the browser reporter.
const count = (output, word) =>
  [
    ...output.matchAll(new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'gm')),
    ...output.matchAll(new RegExp(`^browser: (?:.* )?(\\d+) ${word}`, 'gm')),
  ]
    .map((m) => Number(m[1]))
    .reduce((a, b) => a + b, 0);

let passed = 0;
let failed = 0;
const started = Date.now();
for (const [name, command, env, engine] of steps) {
  const from = Date.now();
  const { code, output } = await run(command, env);
  const pass = count(output, 'pass');
  const fail = count(output, 'fail') || (code === 0 ? 0 : 1);
  passed += pass;
  failed += fail;
  const numbers = `${pass} passed, ${fail} failed`;
  const what = pass > 0 ? numbers : code === 0 ? 'ok' : 'FAILED';
  if (engine) table.push([engine, /^engine: (.*)$/m.exec(output)?.[1] ?? 'did not start', numbers]);
  console.log(`${name.padEnd(28)} ${what.padEnd(24)} ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (code !== 0 || name === 'sizes') console.log(output.trim());
}
if (allEngines) {
  console.log('\nBrowser tests, source, by engine');
  for (const [name, version, numbers] of table) console.log(`${name.padEnd(12)} ${version.padEnd(18)} ${numbers}`);
}
console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
