import type { Texts } from './translate.js';

/** The built-in catalog's texts by language, each a file that comes on demand. The English ones are the catalog itself. */
export const catalogLanguages: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>> = {
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  sv: () => import('./sv.js'),
};
