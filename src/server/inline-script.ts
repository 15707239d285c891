import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeHtml } from '../lint/escape-html.js';

export interface InlineScriptOptions {
  /**
   * Address of the folder that serves the package's `dist/embed`, such as `/sla-plan-finder/0.1.0/`: a language, or the
   * check of a catalog without a seal, still comes from there.
   */
  readonly files: string;
  /** The nonce of the page's `script-src`. */
  readonly nonce?: string;
}

export interface InlineScript {
  /** A `<script type="module">` with the whole component in it. */
  readonly html: string;
  /** For a policy of hashes: what `script-src` lists, in quotes, such as `sha384-…`. */
  readonly hash: string;
}

/** How the built file names the parts that come on demand. */
const BESIDE = /\bimport\("\.\/(?=[\w-]+\.js"\))/g;

/**
 * The script itself, to stand after the finder in a page that was made beforehand: such a page is answered after one
 * request, and caches keep the script with it alone.
 */
export function inlineScript({ files, nonce }: InlineScriptOptions): InlineScript {
  const embed = readFileSync(createRequire(import.meta.url).resolve('sla-plan-finder/embed'), 'utf8');
  const from = begun(folder(files));
  const code = embed.replaceAll(BESIDE, () => `import(${from}`);
  const attribute = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
  return {
    html: `<script type="module"${attribute}>${code}</script>\n`,
    hash: `sha384-${createHash('sha384').update(code).digest('base64')}`,
  };
}

/** As an import takes an address: `sla` alone would be the name of a package. */
function folder(files: string): string {
  const address = files.endsWith('/') ? files : `${files}/`;
  return /^(?:\.{0,2}\/|[a-z][a-z\d+.-]*:)/i.test(address) ? address : `./${address}`;
}

/** The beginning of a text, for the name to follow. An address ends neither the text nor the element around it. */
const begun = (address: string): string =>
  JSON.stringify(address)
    .slice(0, -1)
    .replaceAll('<', String.raw`\u003c`);
