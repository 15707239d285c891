// npm run test:mutants: does each law catch an engine that is wrong, and do the linter's tests catch a wrong linter?
// Every mutation of test/fixtures/mutants.json (mutants-lint.json) is put into a copy of the tree, and the tests of its
// law alone (those of the linter) must fail there. Exit 1 when one survives. With a law's number, a code of the linter,
// `engine` or `lint`: only those.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;
/** A mutation that runs for ever is caught as well. */
const PATIENCE = 60_000;
const only = process.argv[2];
const fixture = (name) => JSON.parse(readFileSync(join(root, 'test/fixtures', name), 'utf8'));
const mutants = [
  ...fixture('mutants.json').map((one) => ({ ...one, folder: 'engine', proof: `law ${one.law}` })),
  ...fixture('mutants-lint.json').map((one) => ({ ...one, folder: 'lint', proof: one.code })),
].filter(({ law, code, folder }) => !only || [String(law), code, folder].includes(only));

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

/** The arguments of node:test for what must notice a mutation, the quick tests first. */
function proofs({ folder, law }) {
  if (folder === 'lint') {
    const slow = readdirSync(join(root, 'test/lint')).filter((file) => /^(?!codes\.).*\.test\.ts$/.test(file));
    return [['test/lint/codes.test.ts'], slow.map((file) => `test/lint/${file}`)];
  }
  const file = { 5: 'laws-possible', 7: 'laws-reasons', 8: 'counterfactual' }[law] ?? 'laws';
  return [[`--test-name-pattern=law ${law}\\b`, `test/engine/${file}.test.ts`]];
}

function passes(cwd, args) {
  return new Promise((resolve) => {
    const node = ['--import', 'tsx', '--test', ...args];
    const child = spawn(process.execPath, node, { cwd, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), PATIENCE);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** Resolves to whether everything that should notice it passes in a folder. */
async function survives(folder, mutant) {
  for (const args of proofs(mutant)) if (!(await passes(folder, args))) return false;
  return true;
}

async function killed(mutant, folder) {
  const path = join(folder, 'src', mutant.folder, mutant.file);
  const text = readFileSync(path, 'utf8');
  let mutated = replaceOnce(text, mutant.from, mutant.to, mutant.file);
  if (mutant.alsoFrom) mutated = replaceOnce(mutated, mutant.alsoFrom, mutant.alsoTo, mutant.file);
  writeFileSync(path, mutated);
  const survived = await survives(folder, mutant);
  writeFileSync(path, text);
  return !survived;
}

const folders = Array.from({ length: Math.min(4, availableParallelism()) }, copy);
let survivors = 0;
try {
  // Only what holds without a mutation says something with one.
  const known = new Map(mutants.map((mutant) => [JSON.stringify(proofs(mutant)), mutant]));
  for (const one of known.values())
    if (!(await survives(folders[0], one))) throw new Error(`${one.proof}: fails as it is`);
  const results = [];
  const queue = [...mutants.entries()];
  await Promise.all(
    folders.map(async (folder) => {
      for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await killed(next[1], folder);
    }),
  );
  for (const [index, { proof, file, what }] of mutants.entries())
    console.log(`${results[index] ? 'killed  ' : 'SURVIVED'}  ${proof.padEnd(22)}  ${file.padEnd(18)}  ${what}`);
  survivors = results.filter((dead) => !dead).length;
  console.log(`\n${mutants.length} mutations, ${mutants.length - survivors} killed, ${survivors} survived`);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
process.exitCode = survivors > 0 ? 1 : 0;
