import { pickLanguage } from '../../messages/pick.js';
import { builtInCatalog } from '../built-in.js';
import type { Catalog } from '../types.js';
import { da } from './da.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { sv } from './sv.js';
import { translate, type Texts } from './translate.js';

/** Every language at once: for servers. A page loads one (`languages.ts`). */
const all: Readonly<Record<string, Texts>> = { da, de, es, fr, nb, nl, sv };

/** The built-in catalog in the language of a tag such as `de-AT`; in English where there is none. */
export function builtInCatalogIn(tag: string): Catalog {
  const texts = all[pickLanguage(tag, all)];
  return texts ? translate(builtInCatalog, texts) : builtInCatalog;
}
