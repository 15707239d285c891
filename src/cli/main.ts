#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

const { code, stdout, stderr } = await run(process.argv.slice(2));
// Not process.exit(): a pipe may still be reading.
process.exitCode = code;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // "| head" closes the pipe early, which is no error; a full disk is.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`The output could not be written (${error.code}).\n`);
  process.exitCode = 2;
});
process.stderr.write(stderr);
process.stdout.write(stdout);
