import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, toJson } from '../../src/catalog/json.js';

const VALUE = { list: ['a', 1, true, null], text: 'b', none: undefined };
const AS_JSON = '{"list":["a",1,true,null],"text":"b"}';

describe('toJson', () => {
  it('is JSON', () => assert.equal(toJson(VALUE), AS_JSON));

  for (const { prototype, name } of [Array, Object])
    it(`stays so on a page that has taught every ${name} a toJSON`, () => {
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'taught' });
      try {
        assert.equal(JSON.stringify(VALUE).includes('taught'), true);
        assert.equal(toJson(VALUE), AS_JSON);
        assert.equal(hashOf(VALUE), hashOf(JSON.parse(AS_JSON)));
      } finally {
        delete (prototype as { toJSON?: unknown }).toJSON;
      }
    });
});
