// The engine beside a hand-written switch and two rules engines on the same rules and the same answers, in turns; and by
// itself with grown catalogs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { allOpen, complete, pairsOnly, ratingsOpen } from './answers.mjs';
import { GROWN, grown, INTEGRATIONS } from './grown.mjs';
import { median, number, table } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROUNDS = 9;
const MS_PER_TURN = 40;

/** Microseconds per set of answers, for about MS_PER_TURN. */
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

/** The median of each over the rounds. In turns, so that a slow minute of the machine is everybody's. */
async function inTurns(runs) {
  const times = runs.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, [run, list]] of runs.entries()) times[index].push(await turn(run, list));
  return times.map(median);
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

export async function benchEngine(figures) {
  if (!existsSync(join(here, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  const { builtInCatalog, everything } = await ours();
  const { handWritten, withJsonLogic, withJsonRulesEngine } = await import('./rivals.mjs');
  const withBuiltIn = (answers) => everything(builtInCatalog, answers);
  const contestants = [
    ['hand-written switch', handWritten],
    ['recommend, everything', withBuiltIn],
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
  const rows = [];
  for (const [name, list] of cases) {
    for (const answers of list) {
      const plans = await Promise.all(contestants.map(([, run]) => run(answers)));
      if (new Set(plans).size > 1)
        throw new Error(`${name}: ${contestants.map(([who], i) => `${who}: ${plans[i]}`).join(', ')}`);
    }
    const medians = await inTurns(contestants.map(([, run]) => [run, list]));
    const cells = medians.map((time) => `${number(time)} (${number(time / medians[0])})`);
    rows.push([name, ...cells, ...figures.cells(`engine: ${name}, of json-logic-js`, medians[1] / medians[2])]);
  }
  console.log('Engine: microseconds per set of answers (times the hand-written switch). All agree on the plan.\n');
  const beside = ['everything ÷ json-logic-js', 'last release'];
  table(['answers', ...contestants.map(([who]) => who), ...beside], rows);

  const base = complete(builtInCatalog, INTEGRATIONS, 10);
  const growth = [];
  for (const [what, times] of GROWN) {
    const catalog = grown(builtInCatalog, what, times);
    const list = complete(catalog, what === 'integrations' ? INTEGRATIONS * times : INTEGRATIONS, 10);
    const [before, after] = await inTurns([
      [withBuiltIn, base],
      [(answers) => everything(catalog, answers), list],
    ]);
    const name = `${what} ${times}x`;
    growth.push([name, number(before), number(after), ...figures.cells(`engine: ${name}`, after / before)]);
  }
  console.log('Engine, growth: microseconds per set of complete answers.\n');
  table(['catalog', 'built-in', 'grown', 'ratio', 'last release'], growth);
}
