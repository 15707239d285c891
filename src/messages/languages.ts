import type { Messages } from './messages.js';

/** The languages besides English, each a file that comes on demand. */
export const messageLanguages: Readonly<Record<string, () => Promise<{ readonly messages: Messages }>>> = {
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  sv: () => import('./sv.js'),
};
