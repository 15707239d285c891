/** The messages of every language beside the English ones: none missing, none unused, none too long for its place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/messages/en.js';
import { messageLanguages } from '../../src/messages/languages.js';
import type { Messages } from '../../src/messages/messages.js';
import { named } from '../../src/messages/named.js';
import { said } from './samples.js';

const languages = await Promise.all(
  Object.entries(messageLanguages).map(async ([lang, load]) => ({ lang, ...(await load()) })),
);
const keys = Object.keys(en) as (keyof Messages)[];

/** Characters that fit where there is little room: a button at 360 px, the tag of a plan's narrow column. */
const ROOM: Partial<Record<keyof Messages, number>> = {
  add: 12,
  back: 12,
  backToPlan: 24,
  change: 12,
  checkIt: 22,
  copyLink: 20,
  next: 12,
  reasonNumber: 12,
  recommended: 14,
  restore: 24,
  retry: 18,
  showPlan: 20,
  startAgain: 20,
  tryIt: 14,
  undo: 16,
};

it('there are seven languages besides English', () => {
  assert.deepEqual(
    languages.map(({ lang }) => lang),
    ['da', 'de', 'es', 'fr', 'nb', 'nl', 'sv'],
  );
});

for (const { lang, messages } of languages) {
  describe(`messages in ${lang}`, () => {
    it('are those of English, in the same order, which the embed counts on', () => {
      assert.deepEqual(Object.keys(messages), keys);
      assert.equal(messages.lang, lang);
      for (const key of keys) assert.equal(typeof messages[key], typeof en[key], key);
    });

    it('are not English that nobody has translated', () => {
      const same = said(messages).filter(({ text }, index) => text === said(en)[index]!.text && /\p{L}{3}/u.test(text));
      assert.deepEqual(
        same.map(({ text }) => text.replaceAll(/<.*?>/g, '')).filter((text) => /\p{L}{3}/u.test(text)),
        [],
      );
    });

    it('say everything that they are given', () => {
      const shown = (text: string) => [...text.matchAll(/<.*?>|\d+/g)].map(([one]) => one).sort();
      said(messages).forEach(({ call, text }, index) => {
        assert.doesNotMatch(text, /undefined|null|NaN|\[object/, call);
        const names = (texts: string[]) => texts.filter((one) => one.startsWith('<'));
        assert.deepEqual(names(shown(text)), names(shown(said(en)[index]!.text)), call);
      });
    });

    it('fit their places', () => {
      const long = said(messages).filter(({ key, text }, index) => {
        const english = said(en)[index]!.text.length;
        return text.length > (ROOM[key] ?? Math.max(english * 1.6, english + 12));
      });
      assert.deepEqual(
        long.map(({ call, text }) => `${call}: ${text}`),
        [],
      );
    });

    it('begin a sentence with a capital, and clauses of the catalog too', () => {
      assert.match(messages.sentence('ça va'), /^Ça va\.$/);
      assert.match(messages.both('élan', 'fin'), /^Élan, \S+ fin\.$/);
      assert.equal(messages.sentence(''), '.');
    });
  });
}

it('a list of messages gets its names back', async () => {
  const { messages: de } = await messageLanguages['de']!();
  assert.deepEqual(named(Object.values(de) as never), de);
  assert.equal(named(de), de);
});
