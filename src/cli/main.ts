#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

const { code, stdout, stderr } = await run(process.argv.slice(2));
// "| head" closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stderr.write(stderr);
process.stdout.write(stdout);
// Not process.exit(): a pipe may still be reading.
process.exitCode = code;
