import { basename } from 'node:path';
import type { Catalog } from '../catalog/types.js';
import { escapeHtml } from '../lint/escape-html.js';
import { withCatalog } from './check.js';
import { done, refused, type Result } from './result.js';
import { fallback } from './snippet-fallback.js';
import { forVisitors } from './snippet-catalog.js';

export interface SnippetOptions {
  /** Where the page finds the catalog; the file's own name if not given. */
  readonly src?: string;
  /** Put the catalog into the page instead. */
  readonly inline?: boolean;
  /** Where the page finds the script; without it, no script tag is printed. */
  readonly script?: string;
}

/**
 * `snippet plans.json`: the tag to paste into a page, with the comparison table inside. Whoever has no script
 * reads the table; the finder replaces it.
 */
export function snippetCommand(path: string, options: SnippetOptions = {}): Result {
  if (options.inline && options.src !== undefined)
    return refused('Either --src or --inline: the catalog is at one place only.\n');
  const src = encodeURIComponent(basename(path));
  return withCatalog(path, (catalog) => done(snippet(catalog, { src, ...options })));
}

export function snippet(catalog: Catalog, { src = '', inline = false, script }: SnippetOptions): string {
  const lines = [
    ...(script === undefined ? [] : [`<script type="module" src="${escapeHtml(script)}"></script>`]),
    inline ? '<sla-plan-finder>' : `<sla-plan-finder src="${escapeHtml(src)}">`,
    ...(inline ? [`  <script type="application/json">${asScript(forVisitors(catalog))}</script>`] : []),
    ...fallback(catalog).map((line) => `  ${line}`),
    '</sla-plan-finder>',
  ];
  return lines.join('\n') + '\n';
}

/** JSON that no text of a catalog can end early: a script's content has no other escape. */
const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
