import { messages as da } from './da.js';
import { messages as de } from './de.js';
import { en } from './en.js';
import { messages as es } from './es.js';
import { messages as fr } from './fr.js';
import type { Messages } from './messages.js';
import { messages as nb } from './nb.js';
import { messages as nl } from './nl.js';
import { pickLanguage } from './pick.js';
import { messages as sv } from './sv.js';

/** Every language at once: for the command line and servers. A page loads one (`languages.ts`). */
const all: Readonly<Record<string, Messages>> = { da, de, en, es, fr, nb, nl, sv };

/** The words for a tag such as `de-AT`; English where there are none. */
export const wordsFor = (tag: string): Messages => all[pickLanguage(tag, all)]!;
