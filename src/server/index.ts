import { forPage } from '../catalog/seal.js';
import { builtInCatalogIn } from '../catalog/translations/all.js';
import type { Catalog } from '../catalog/types.js';
import { asScript } from '../cli/as-script.js';
import { fallback } from '../cli/snippet-fallback.js';
import { escapeHtml } from '../lint/escape-html.js';
import { wordsFor } from '../messages/all.js';
import { styles } from '../views/styles.js';
import { firstView } from './view.js';

export type { Catalog } from '../catalog/types.js';
export { inlineScript, type InlineScript, type InlineScriptOptions } from './inline-script.js';

export interface RenderOptions {
  /**
   * The language of the words, as a tag such as `de-AT`; without it the `lang` of the attributes, or that of the
   * catalog. The tag gets it as `lang`.
   */
  readonly lang?: string;
  /**
   * Attributes of the tag, such as `{ 'contact-href': '/contact', share: true }`. With a `src` the browser reads the
   * catalog from there; without, an own catalog goes into the page.
   */
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /** The nonce of the page's `style-src`. A policy that allows no style leaves the content bare until the script runs. */
  readonly nonce?: string;
  /** HTML for browsers that know no declarative shadow root, and for a catalog that fails; without it the table. */
  readonly fallback?: string;
}

/**
 * A `<sla-plan-finder>` with its first view inside, as Declarative Shadow DOM: the first question and the table can be
 * read and answered before any script. `catalog` is one without errors (`sla-plan-finder lint`); without it the
 * built-in one.
 */
export function renderFinder(catalog?: Catalog, options: RenderOptions = {}): string {
  const tagged = options.attributes?.lang;
  const lang = options.lang ?? ((typeof tagged === 'string' && tagged) || (catalog?.lang ?? 'en'));
  const shown = catalog ?? builtInCatalogIn(lang);
  const attributes = { ...options.attributes, lang };
  const { integrations, layout, preview, disabled, src } = attributes as Record<string, string | boolean | undefined>;
  const view = firstView(shown, wordsFor(lang), {
    page: layout === 'page',
    preview: isSet(preview),
    disabled: isSet(disabled),
    integrations: typeof integrations === 'string' ? integrations.split(/\s+/).filter(Boolean) : [],
  });
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeHtml(options.nonce)}"`;
  return [
    `<sla-plan-finder${Object.entries(attributes).map(attribute).join('')}>`,
    '<template shadowrootmode="open">',
    `<style${nonce}>${styles.map(({ cssText }) => cssText).join('')}</style>`,
    view,
    '</template>',
    ...(catalog && !isSet(src) ? [`<script type="application/json">${asScript(forPage(catalog))}</script>`] : []),
    options.fallback ?? fallback(shown).join('\n'),
    '</sla-plan-finder>\n',
  ].join('\n');
}

const isSet = (value: string | boolean | undefined): boolean => value !== undefined && value !== false;

function attribute([name, value]: readonly [string, string | boolean | undefined]): string {
  if (!/^[a-z][a-z\d._-]*$/.test(name)) throw new TypeError(`renderFinder: "${name}" is no name of an attribute`);
  return isSet(value) ? ` ${name}${value === true ? '' : `="${escapeHtml(String(value))}"`}` : '';
}
