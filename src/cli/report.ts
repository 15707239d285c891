import type { Diagnostic, Severity } from '../catalog/diagnostic.js';
import { count, printable } from './result.js';

const LABELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export const tally = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

/** Diagnostics for people, errors first: what, what to do, where. */
export function report(path: string, diagnostics: readonly Diagnostic[]): string {
  const lines = ORDER.flatMap((severity) => diagnostics.filter((one) => one.severity === severity)).map(entry);
  const totals = `${count(tally(diagnostics, 'error'), 'error')}, ${count(tally(diagnostics, 'warning'), 'warning')}`;
  const notes = tally(diagnostics, 'info');
  return [...lines, `${printable(path)}: ${totals}${notes > 0 ? `, ${count(notes, 'note')}` : ''}\n`].join('\n');
}

function entry({ severity, code, path, message, hint, witness }: Diagnostic): string {
  const lines = [`${LABELS[severity]}: ${message}`];
  if (hint) lines.push(`  ${hint}`);
  if (witness) lines.push(`  For example: ${JSON.stringify(witness)}`);
  lines.push(`  ${path || '/'} (${code})`);
  return lines.map((line) => printable(line) + '\n').join('');
}
