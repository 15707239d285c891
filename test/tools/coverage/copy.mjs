// A copy of the tree in which every statement, function and branch of `src` counts how often it is run.
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInstrumenter } from 'istanbul-lib-instrument';

/** Files without counters, and why. */
export const EXCLUDED = {
  'src/cli/main.ts': 'the process around run(): test/embed/package.test.ts starts it',
  'src/embed.ts': 'the entry of the built file: every test of test/embed loads it',
};

const TREE = ['src', 'test', 'demo', 'package.json', 'tsconfig.json', 'README.md'];

/** `map` has every file with counters at nought. */
export function instrumentedCopy(root) {
  const folder = mkdtempSync(join(tmpdir(), 'sla-coverage-'));
  for (const part of TREE)
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (file) => !file.includes('node_modules') });
  for (const part of ['node_modules', 'dist']) symlinkSync(join(root, part), join(folder, part));
  const instrumenter = createInstrumenter({
    esModules: true,
    compact: false,
    parserPlugins: ['typescript'],
    coverageGlobalScope: 'globalThis',
    coverageGlobalScopeFunc: false,
  });
  const map = {};
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((file) => join('src', file));
  for (const file of files.filter((one) => one.endsWith('.ts') && !(one in EXCLUDED))) {
    const path = join(root, file);
    writeFileSync(join(folder, file), instrumenter.instrumentSync(readFileSync(path, 'utf8'), path));
    map[path] = instrumenter.lastFileCoverage();
  }
  return { folder, map };
}
