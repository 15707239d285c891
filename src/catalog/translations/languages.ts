import type { Texts } from './translate.js';

/** The built-in catalog's texts by language, each a file that comes on demand. The English ones are the catalog itself. */
export const catalogLanguages: Readonly<Record<string, () => Promise<Texts>>> = {
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  nb: async () => (await import('./nb.js')).nb,
  nl: async () => (await import('./nl.js')).nl,
  sv: async () => (await import('./sv.js')).sv,
};
