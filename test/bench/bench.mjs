// npm run bench: what a recommendation costs, beside a hand-written switch and two rules engines on the same rules and
// the same answers in one run. Ratios can be compared; microseconds belong to this machine and this minute.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { allOpen, complete, pairsOnly, ratingsOpen } from './answers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 9;
const MS_PER_TURN = 40;

if (!existsSync(join(here, 'node_modules'))) {
  console.log('The rules engines to compare with are not installed yet: npm ci in test/bench.');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
}

const { builtInCatalog, everything, planAlone } = await ours();
const { handWritten, withJsonLogic, withJsonRulesEngine } = await import('./rivals.mjs');

const contestants = [
  ['hand-written switch', handWritten],
  ['plan alone', planAlone],
  ['recommend, everything', everything],
  ['json-logic-js, plan', withJsonLogic],
  ['json-rules-engine, plan', withJsonRulesEngine],
];
const cases = [
  ['1 integration', complete(builtInCatalog, 1, 40)],
  ['3 integrations', complete(builtInCatalog, 3, 40)],
  ['12 integrations', complete(builtInCatalog, 12, 40)],
  ['12, pairs only', pairsOnly],
  ['12, ratings open', ratingsOpen],
  ['12, all open', allOpen],
];

for (const [name, list] of cases) {
  for (const answers of list) {
    const plans = await Promise.all(contestants.map(([, run]) => run(answers)));
    if (new Set(plans).size > 1)
      throw new Error(`${name}: ${contestants.map(([who], i) => `${who}: ${plans[i]}`).join(', ')}`);
  }
}

/** Microseconds per answer set, for about MS_PER_TURN. */
async function turn(run, list) {
  let count = 0;
  const start = performance.now();
  let end = start;
  while (end - start < MS_PER_TURN) {
    for (const answers of list) {
      const result = run(answers);
      if (result instanceof Promise) await result;
    }
    count += list.length;
    end = performance.now();
  }
  return (1000 * (end - start)) / count;
}

/** The engine as a browser gets it: bundled, without types. Not minified, so that a profile can be read. */
async function ours() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(here, 'engine.ts'), formats: ['es'], fileName: 'engine' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'sla-bench-'));
  try {
    writeFileSync(join(folder, 'engine.mjs'), output[0].code);
    return await import(pathToFileURL(join(folder, 'engine.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

console.log(
  'Median of the rounds: microseconds per set of answers (times the hand-written switch). All agree on the plan.\n',
);
console.log(`| answers | ${contestants.map(([who]) => who).join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(contestants.length)}`);
for (const [name, list] of cases) {
  const times = contestants.map(() => []);
  // In turns, so that a slow minute of the machine is everybody's.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, run]] of contestants.entries()) times[index].push(await turn(run, list));
  }
  const medians = times.map(median);
  const cells = medians.map((time) => `${number(time)} (${number(time / medians[0])})`);
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
