import { writeFileSync } from 'node:fs';
import { done, printable, refused, type Result } from './result.js';

/** A text on the standard output, or in the file that was named. */
export function written(text: string, out?: string): Result {
  if (out === undefined) return done(text);
  try {
    writeFileSync(out, text);
  } catch (error) {
    return refused(`${printable(out)}: this file cannot be written (${(error as NodeJS.ErrnoException).code}).\n`);
  }
  return done('');
}
