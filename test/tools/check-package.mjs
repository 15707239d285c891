// The packed tarball, as npm would publish it: its metadata (publint) and its types (Are the types wrong?).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'sla-plan-finder-'));
const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
  encoding: 'utf8',
});
const [{ filename, entryCount, size }] = JSON.parse(packed);
const tarball = join(folder, filename);
console.log(`${filename}: ${entryCount} files, ${(size / 1000).toFixed(0)} kB`);
/** Quiet unless something is wrong. */
function check(...command) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8' });
  console.log(status === 0 ? `${command[0]}: ok` : stdout + stderr);
  return status ?? 1;
}
const failed =
  check('publint', tarball, '--strict') |
  // ES modules only, and data files have no types.
  check(
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'table-flipped',
    '--no-emoji',
    '--exclude-entrypoints',
    './embed',
  );
rmSync(folder, { recursive: true });
process.exitCode = failed;
