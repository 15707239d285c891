import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/messages/en.js';
import { override } from '../../src/messages/override.js';
import { pickLanguage } from '../../src/messages/pick.js';

describe('messages of the page', () => {
  it('replace single ones and leave the others', () => {
    const { words, unusable } = override(en, { next: 'Onwards', enough: (plan: string) => `${plan} will do.` });
    assert.deepEqual(unusable, []);
    assert.equal(words.next, 'Onwards');
    assert.equal(words.enough('Standard'), 'Standard will do.');
    assert.equal(words.back, en.back);
    assert.equal(en.next, 'Next');
  });

  it('of a wrong type or an unknown name are left out and told', () => {
    const { words, unusable } = override(en, { next: 5, enough: 'Enough.', nxet: 'Onwards', toString: 'x' });
    assert.deepEqual(
      unusable.map(({ code, key }) => `${code} ${key}`),
      ['wrong-type next', 'wrong-type enough', 'unknown-key nxet', 'unknown-key toString'],
    );
    assert.deepEqual(Object.keys(words), Object.keys(en));
    assert.equal(words.next, en.next);
    assert.equal(words.enough('Standard'), 'Standard is enough.');
  });

  it('that are no object at all are told once', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const thrower = {
      get heading() {
        throw new Error('no');
      },
    };
    for (const given of ['de', 5, true, [], () => {}, revoked.proxy, thrower]) {
      const { words, unusable } = override(en, given);
      assert.equal(words, en);
      assert.deepEqual(
        unusable.map(({ code }) => code),
        ['wrong-type'],
      );
    }
    assert.deepEqual(override(en, null), { words: en, unusable: [] });
  });

  it('that throw, or say nothing, give way to the original', () => {
    const fail = () => {
      throw new Error('no');
    };
    const { words } = override(en, { enough: fail, fits: () => undefined });
    assert.equal(words.enough('Standard'), 'Standard is enough.');
    assert.equal(words.fits('Premium'), 'Premium fits.');
  });
});

describe('the language for a tag', () => {
  const languages = { de: 1, nb: 1 };
  for (const [tag, language] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    [' de ', 'de'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['nb', 'nb'],
    ['en-GB', 'en'],
    ['fi', 'en'],
    ['den', 'en'],
    ['toString', 'en'],
    ['', 'en'],
  ] as const) {
    it(`${JSON.stringify(tag)}: ${language}`, () => assert.equal(pickLanguage(tag, languages), language));
  }
});
