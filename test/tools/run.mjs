// The whole test command: every step in order, real tests counted, one closing line.
// A step that is no test (build, lint, types, sizes, package) counts as one failure when it fails and as nothing when it passes.
import { spawn } from 'node:child_process';
import { chromiumLaunchOptions } from './browser.mjs';

const steps = [
  ['build', 'npm run --silent build'],
  ['lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['node tests', 'npm run --silent test:node'],
  ['browser tests, source', 'npm run --silent test:browser'],
  ['browser tests, built files', 'npm run --silent test:embed'],
  ['sizes', 'npm run --silent size'],
  ['package', 'npm run --silent check:package'],
];

const { found } = await chromiumLaunchOptions();
console.log(`Browser: ${found}`);

const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
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
for (const [name, command] of steps) {
  const from = Date.now();
  const { code, output } = await run(command);
  const [pass, fail] = [count(output, 'pass'), count(output, 'fail')];
  passed += pass;
  failed += fail || (code === 0 ? 0 : 1);
  const what = pass + fail > 0 ? `${pass} passed, ${fail} failed` : code === 0 ? 'ok' : 'FAILED';
  console.log(`${name.padEnd(28)} ${what.padEnd(24)} ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (code !== 0 || name === 'sizes') console.log(output.trim());
}
console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
