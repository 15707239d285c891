import type { Messages } from './messages.js';

/** The languages besides English, each a file that comes on demand. */
export const messageLanguages: Readonly<Record<string, () => Promise<Messages>>> = {
  da: async () => (await import('./da.js')).da,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  nb: async () => (await import('./nb.js')).nb,
  nl: async () => (await import('./nl.js')).nl,
  sv: async () => (await import('./sv.js')).sv,
};
