/** The words between names are those that `Intl.ListFormat` knows for each language, without its price at the start. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { en } from '../../src/messages/en.js';
import { messageLanguages } from '../../src/messages/languages.js';

const NAMES = ['Payroll', 'Finance', 'Integraciones', 'Historia', 'Hielo', 'hia', 'Hiona', 'CRM', '“Id”'];
const languages = [
  en,
  ...(await Promise.all(Object.values(messageLanguages).map((load) => load()))).map(({ messages }) => messages),
];

for (const { lang, list } of languages) {
  it(`${lang}: lists of none to many`, () => {
    const known = new Intl.ListFormat(lang, { type: 'conjunction' });
    for (const last of NAMES)
      for (const names of [[], [last], ['A', last], ['A', 'B', last], [...NAMES, last]])
        assert.equal(list(names), known.format(names));
  });
}
