import type * as z from 'zod/mini';
import { pointer, type Path } from '../engine/pointer.js';
import type { Diagnostic } from './diagnostic.js';

type Issue = z.core.$ZodIssue;

const NAMES: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
};

/** The value at a path, or `undefined`. */
function at(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** Where something is, in the owner's words: `"Response" › "P1 response" › cells › premium`. */
export function place(root: unknown, path: Path): string {
  const words: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === 'string') return words.push(step.slice(0, 80));
    const item = at(root, path.slice(0, index + 1)) as Record<string, unknown> | null | undefined;
    const name = [item?.name, item?.label, item?.title, item?.text, item?.id].find((n) => n && typeof n === 'string');
    words.push(name ? `"${(name as string).slice(0, 80)}"` : `no. ${step + 1}`);
    // "plans › "Premium"" says no more than the name itself.
    if (name && typeof path[index - 1] === 'string') words.splice(-2, 1);
    return words;
  });
  return words.join(' › ') || 'The catalog';
}

/** What was found, short enough for a sentence. */
export function found(value: unknown): string {
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}${value.length > 40 ? '…' : ''}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  if (issue.code !== 'invalid_union') return 'something else';
  if ('options' in issue) return (issue.options as string[]).map((value) => `"${value}"`).join(' or ');
  return [...new Set(issue.errors.flat().map(expected))].join(' or ');
}

/** A zod issue as a diagnostic: what, where, what to do. Zod's own texts are never shown. */
export function diagnose(root: unknown, issue: Issue): Diagnostic {
  const path = issue.path as Path;
  const where = place(root, path);
  const make = (code: string, message: string, hint: string): Diagnostic => ({
    code,
    severity: 'error',
    path: pointer(path),
    message,
    hint,
  });
  const value = at(root, path);
  if (issue.code === 'too_small')
    return make('empty-list', `${where}: the list is empty.`, 'Give it one entry or more.');
  if (issue.code === 'custom') {
    return make(
      'invalid-need',
      `${where}: a need says one thing, and this one says none or several.`,
      'Beside "feature", give exactly one of atMost, atLeast, is or includes.',
    );
  }
  const wanted = expected(issue) + (path.at(-1) === 'value' && /number/.test(expected(issue)) ? ' or null' : '');
  if (value === undefined) {
    const key = String(path.at(-1));
    return make('missing-key', `${place(root, path.slice(0, -1))}: "${key}" is missing.`, `Add "${key}": ${wanted}.`);
  }
  const number = typeof value === 'string' && value.trim() !== '' && /number/.test(wanted) && Number.isFinite(+value);
  return make(
    'wrong-type',
    `${where}: ${wanted} belongs here, and the catalog has ${found(value)}.`,
    number ? `Write ${+value} without quotes.` : `Replace it with ${wanted}.`,
  );
}
