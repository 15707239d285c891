// The weight of what a visitor loads, brotli. The limits of .size-limit.json keep it from growing unnoticed;
// the goals are the design's, and stay in sight for as long as they are missed.
import { execFileSync } from 'node:child_process';

/** Bytes, by the start of the name. */
const GOALS = {
  'embed: built-in': 18_000,
  'embed: validator': 9_000,
  'embed: classic': 27_000,
  engine: 3_500,
};
const goalOf = (name) => Object.entries(GOALS).find(([start]) => name.startsWith(start))?.[1];

const run = () => {
  try {
    return execFileSync('npx', ['--no-install', 'size-limit', '--json'], { encoding: 'utf8' });
  } catch (failed) {
    process.exitCode = 1;
    return failed.stdout || String(failed.stderr);
  }
};
const output = run();
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
try {
  for (const { name, size, sizeLimit, passed } of JSON.parse(output)) {
    const goal = goalOf(name);
    const missed = goal !== undefined && size > goal ? `, goal ${kB(goal)} missed by ${kB(size - goal)}` : '';
    console.log(`${passed ? 'ok  ' : 'OVER'} ${name.padEnd(44)} ${kB(size).padStart(9)} of ${kB(sizeLimit)}${missed}`);
  }
} catch {
  console.log(output);
  process.exitCode = 1;
}
if (process.argv.includes('--why')) await import('./build/why.mjs');
