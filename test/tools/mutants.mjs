// npm run test:mutants: does each law catch an engine that is wrong? Every mutation of test/fixtures/mutants.json is
// put into a copy of the tree, and the tests of its law alone must fail there. Exit 1 when a mutation survives.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
/** A mutation that runs for ever is caught as well. */
const PATIENCE = 60_000;
const only = process.argv[2];
const mutants = JSON.parse(readFileSync(join(root, 'test/fixtures/mutants.json'), 'utf8')).filter(
  ({ law }) => !only || String(law) === only,
);
const laws = new Set(mutants.map(({ law }) => law));

/** A copy of what the laws need; the packages stay where they are. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'sla-mutant-'));
  for (const part of ['src', 'test/engine', 'test/fixtures', 'test/lint', 'package.json', 'tsconfig.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function replaceOnce(text, from, to, where) {
  if (text.split(from).length !== 2) throw new Error(`${where}: "${from}" must be there exactly once`);
  return text.replace(from, () => to);
}

/** Resolves to whether the tests of one law pass in a folder. */
function passes(folder, law) {
  const file = { 5: 'laws-possible', 7: 'laws-reasons', 8: 'counterfactual' }[law] ?? 'laws';
  const args = ['--import', 'tsx', '--test', `--test-name-pattern=law ${law}\\b`, `test/engine/${file}.test.ts`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), PATIENCE);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

async function killed(mutant, folder) {
  const path = join(folder, 'src/engine', mutant.file);
  const text = readFileSync(path, 'utf8');
  let mutated = replaceOnce(text, mutant.from, mutant.to, mutant.file);
  if (mutant.alsoFrom) mutated = replaceOnce(mutated, mutant.alsoFrom, mutant.alsoTo, mutant.file);
  writeFileSync(path, mutated);
  const survived = await passes(folder, mutant.law);
  writeFileSync(path, text);
  return !survived;
}

const folders = Array.from({ length: Math.min(4, availableParallelism()) }, copy);
let survivors = 0;
try {
  // Only a law that holds without a mutation says something with one.
  for (const law of laws) if (!(await passes(folders[0], law))) throw new Error(`law ${law} fails as it is`);
  const results = [];
  const queue = [...mutants.entries()];
  await Promise.all(
    folders.map(async (folder) => {
      for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await killed(next[1], folder);
    }),
  );
  for (const [index, { law, file, what }] of mutants.entries())
    console.log(
      `${results[index] ? 'killed  ' : 'SURVIVED'}  law ${String(law).padEnd(2)}  ${file.padEnd(18)}  ${what}`,
    );
  survivors = results.filter((dead) => !dead).length;
  console.log(`\n${mutants.length} mutations, ${mutants.length - survivors} killed, ${survivors} survived`);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
process.exitCode = survivors > 0 ? 1 : 0;
