import { readFileSync, statSync } from 'node:fs';
import { errorPosition } from './json-position.js';
import { printable } from './result.js';

/** A file's JSON, or why there is none, as a sentence without the file's name. */
export type ReadFile = { readonly value: unknown } | { readonly problem: string; readonly at?: string };

const MAX_BYTES = 20_000_000;
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EACCES: 'this file may not be read.',
};

/** Reads JSON (UTF-8, with or without a byte order mark). Never throws. */
export function readJson(path: string): ReadFile {
  let text: string;
  try {
    if (statSync(path).size > MAX_BYTES) return { problem: 'this file is larger than 20 MB, which no catalog is.' };
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = 'unknown' } = error as { code?: string };
    return { problem: PROBLEMS[code] ?? `this file cannot be read (${code}).` };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return notJson(text, (error as Error).message);
  }
}

function notJson(text: string, message: string): ReadFile {
  if (text.trim() === '') return { problem: 'the file is empty.' };
  const before = text.slice(0, errorPosition(text)).split('\n');
  // Node shows a piece of the file, which may be anything.
  const reason = printable(message.replace(/ in JSON.*$|, (\.\.\.)?".*$/s, '')).slice(0, 100);
  return {
    problem: `this is not JSON: ${reason}. JSON has no comments, and no comma after the last entry.`,
    at: `${before.length}:${before.at(-1)!.length + 1}`,
  };
}
