import type { Diagnostic } from '../catalog/diagnostic.js';
import type { Dropped } from '../engine/index.js';
import { emit } from './events.js';

/** Tells the page what could not be used, and of a catalog its editor, in the console, with path and hint. */
export function report(host: HTMLElement, source: string, diagnostics: readonly Diagnostic[]): void {
  emit(host, 'sla-error', { diagnostics, source });
  if (source !== 'catalog') return;
  const lines = diagnostics.map(
    ({ severity, path, message, hint }) =>
      `\n${severity}${path && ` at ${path}`}: ${message}${hint === undefined ? '' : `\n    ${hint}`}`,
  );
  // The editor's place to look; visitors don't see it.
  // oxlint-disable-next-line no-console
  console.warn(`<${host.localName}> does not use its own catalog.${lines.join('')}`);
}

/** Tells the page which answers were left out, in the words of a diagnostic. */
export function reportDropped(host: HTMLElement, dropped: readonly Dropped[]): void {
  if (dropped.length > 0) report(host, 'answers', dropped.map(leftOut));
}

const leftOut = ({ code, path }: Dropped): Diagnostic => ({
  code,
  severity: 'warning',
  path,
  message: `${path ? `The answer at ${path}` : 'The whole of the answers'} was left out: ${code.replaceAll('-', ' ')}.`,
});
