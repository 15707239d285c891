import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pickLanguage } from './pick.js';
import { sv } from './sv.js';

/** Every language at once: for the command line and servers. A page loads one (`languages.ts`). */
const all: Readonly<Record<string, Messages>> = { da, de, en, es, fr, nb, nl, sv };

/** The words for a tag such as `de-AT`; English where there are none. */
export const wordsFor = (tag: string): Messages => all[pickLanguage(tag, all)]!;
