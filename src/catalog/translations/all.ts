import { pickLanguage } from '../../messages/pick.js';
import { builtInCatalog } from '../built-in.js';
import type { Catalog } from '../types.js';
import { texts as da } from './da.js';
import { texts as de } from './de.js';
import { texts as es } from './es.js';
import { texts as fr } from './fr.js';
import { texts as nb } from './nb.js';
import { texts as nl } from './nl.js';
import { texts as sv } from './sv.js';
import { translate, type Texts } from './translate.js';

/** Every language at once: for servers. A page loads one (`languages.ts`). */
const all: Readonly<Record<string, Texts>> = { da, de, es, fr, nb, nl, sv };

/** The built-in catalog in the language of a tag such as `de-AT`; in English where there is none. */
export function builtInCatalogIn(tag: string): Catalog {
  const texts = all[pickLanguage(tag, all)];
  return texts ? translate(builtInCatalog, texts) : builtInCatalog;
}
