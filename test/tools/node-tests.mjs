// Runs node:test on every *.test.ts that is not for the browser (`*.browser.test.ts`) below the folders given.
// Node 20 takes no glob here, and the shell's differ.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = process.argv.slice(2);
const all = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'));
const files = folders.flatMap(all).sort();
if (files.length === 0) throw new Error(`no test in ${folders.join(', ')}`);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=2', ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
