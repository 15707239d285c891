import { basename } from 'node:path';
import { forPage } from '../catalog/seal.js';
import type { Catalog } from '../catalog/types.js';
import { escapeHtml } from '../lint/escape-html.js';
import { asScript } from './as-script.js';
import { withCatalog } from './check.js';
import { done, refused, type Result } from './result.js';
import { fallback } from './snippet-fallback.js';
import { PLACE_STYLE } from './snippet-style.js';

export interface SnippetOptions {
  /** Where the page finds the catalog; the file's own name if not given. */
  readonly src?: string;
  /** Put the catalog into the page instead. */
  readonly inline?: boolean;
  /** Where the page finds the script; without it, no script tag is printed. */
  readonly script?: string;
  /** Where the page finds the style (`emit css`); without it, it is printed into the page. */
  readonly css?: string;
}

/**
 * `snippet plans.json`: the tag to paste into a page, with the comparison table inside. Whoever has no script
 * reads the table; the finder replaces it, and nothing around it moves.
 */
export function snippetCommand(path: string, options: SnippetOptions = {}): Result {
  if (options.inline && options.src !== undefined)
    return refused('Either --src or --inline: the catalog is at one place only.\n');
  const src = encodeURIComponent(basename(path));
  return withCatalog(path, (catalog) => done(snippet(catalog, { src, ...options })));
}

export function snippet(catalog: Catalog, { src = '', inline = false, script, css }: SnippetOptions): string {
  // The words around the catalog would be the page's: half of it in another language, and not what the fallback says.
  const lang = /^en\b/i.test(catalog.lang) ? '' : ` lang="${escapeHtml(catalog.lang)}"`;
  const lines = [
    // Before the tag, or it would be seen without it for a moment.
    ...(css === undefined
      ? ['<style>', ...PLACE_STYLE.trimEnd().split('\n'), '</style>']
      : [`<link rel="stylesheet" href="${escapeHtml(css)}">`]),
    ...(script === undefined ? [] : [`<script type="module" src="${escapeHtml(script)}"></script>`]),
    inline ? `<sla-plan-finder${lang}>` : `<sla-plan-finder src="${escapeHtml(src)}"${lang}>`,
    ...(inline ? [`  <script type="application/json">${asScript(forPage(catalog))}</script>`] : []),
    ...fallback(catalog).map((line) => `  ${line}`),
    '</sla-plan-finder>',
  ];
  return lines.join('\n') + '\n';
}
