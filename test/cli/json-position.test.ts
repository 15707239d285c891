import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { errorPosition } from '../../src/cli/json-position.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('errorPosition', () => {
  // `^` stands before the character that is wrong.
  const marked = [
    '{"a": 1,^}',
    '[1,^]',
    '[^,1]',
    '{"a" ^1}',
    '[^True]',
    '{^a: 1}',
    "{^'a': 1}",
    '[1 ^2]',
    '^// no\n{}',
    '{"a": ^undefined}',
    '{"a": ^"line\nbreak"}',
    '{"a": ^"\\x"}',
    '[1]^]',
    '{"a": [1^}}',
    '0^1',
    '[1^.]',
    '{} ^{}',
  ];
  for (const text of marked) {
    it(text.replace('\n', '↵'), () => {
      const plain = text.replace('^', '');
      assert.ok(!parses(plain));
      assert.equal(errorPosition(plain), text.indexOf('^'));
    });
  }

  it('is the length of a text that ends too early', () => {
    for (const text of ['', '{', '{"a"', '{"a":', '[1,', '{"a": 1, ']) assert.equal(errorPosition(text), text.length);
  });

  it('reads all JSON to its end, and never beyond a slip', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        assert.equal(errorPosition(text), text.length);
        assert.equal(errorPosition(`${text}  ?`), text.length + 2);
      }),
      { numRuns: 300 },
    );
  });
});
