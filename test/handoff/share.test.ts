import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { normaliseAnswers } from '../../src/engine/index.js';
import { decodeAnswers, encodeAnswers, fingerprint } from '../../src/handoff/share.js';
import { anyAnswers } from '../engine/counterfactual-answers.js';

const managed = JSON.parse(readFileSync('test/fixtures/managed-databases.json', 'utf8')) as Catalog;
const normal = (catalog: Catalog, answers: unknown) => normaliseAnswers(catalog, answers).answers;

describe('answers in a link', () => {
  for (const catalog of [builtInCatalog, managed]) {
    it(`come back as they were: ${catalog.id}`, () => {
      fc.assert(
        fc.property(anyAnswers(catalog, catalog.integrations.max, 2), (given) => {
          const answers = normal(catalog, given);
          const text = encodeAnswers(catalog, answers)!;
          assert.ok(text.length <= 1000);
          assert.match(text, /^[\w.~*()!%-]+$/, 'nothing that an address has to escape');
          const shared = decodeAnswers(catalog, text)!;
          assert.equal(shared.changed, false);
          const back = normal(catalog, shared.answers);
          // "No integration ticked yet" and "not asked" are the same to a visitor.
          const kept = Array.isArray(answers.integrations) && answers.integrations.length === 0;
          const { integrations: _none, ...rest } = answers;
          assert.deepEqual(
            { organisation: {}, ...back },
            { organisation: {}, ...((kept ? rest : answers) as Answers) },
          );
        }),
        { numRuns: 300 },
      );
    });
  }

  it('carry a visitor\u2019s own names, whatever is in them, shortened when there are too many', () => {
    const own = (name: string) => ({ integrations: [{ id: 'own-1', name, impact: 'major' }] });
    for (const name of [
      'Fleet (old)',
      "it's~a*b!c.d",
      '100 % <b>',
      'Löhne & Gehälter',
      '給与',
      '🚚 Lkw',
      '__proto__',
    ]) {
      const back = normal(
        builtInCatalog,
        decodeAnswers(builtInCatalog, encodeAnswers(builtInCatalog, own(name) as never)!)!.answers,
      );
      assert.deepEqual(back, own(name));
    }
    const many = {
      integrations: Array.from({ length: 12 }, (_, i) => ({
        id: `own-${i + 1}`,
        name: '給与'.repeat(30),
        impact: 'critical',
        urgency: 'day-or-two',
      })),
    } as unknown as Answers;
    const text = encodeAnswers(builtInCatalog, many)!;
    assert.ok(text.length <= 1000, `${text.length}`);
    const back = normal(builtInCatalog, decodeAnswers(builtInCatalog, text)!.answers);
    assert.equal((back.integrations as unknown[]).length, 12);
  });

  it('keep their meaning when a text changes, and say so when a rule does', () => {
    const text = encodeAnswers(builtInCatalog, { organisation: { people: '1' } })!;
    assert.equal(decodeAnswers({ ...builtInCatalog, title: 'Other' }, text)!.changed, false);
    const { score } = builtInCatalog;
    const stricter = { ...builtInCatalog, score: { ...score, othersPercent: score.othersPercent + 1 } };
    assert.equal(decodeAnswers(stricter, text)!.changed, true);
    assert.notEqual(fingerprint(builtInCatalog), fingerprint(stricter));
  });

  it('anything else in the address is left alone, and never throws', () => {
    assert.equal(decodeAnswers(builtInCatalog, '2.x.whatever'), null);
    assert.equal(decodeAnswers(builtInCatalog, '1.x.%E0%A4%A().e'), null);
    const odd = fc.oneof(
      fc.string(),
      fc.string().map((text) => `1.${fingerprint(builtInCatalog)}.${text}`),
    );
    fc.assert(
      fc.property(odd, (text) => {
        const shared = decodeAnswers(builtInCatalog, text);
        normaliseAnswers(builtInCatalog, shared?.answers);
      }),
      { numRuns: 2000 },
    );
    const whole = encodeAnswers(builtInCatalog, {
      integrations: [{ id: 'crm', impact: 'minor' }],
      organisation: { people: '1' },
    })!;
    // Cut off anywhere, what is left of it is read.
    for (let i = 0; i <= whole.length; i++)
      normaliseAnswers(builtInCatalog, decodeAnswers(builtInCatalog, whole.slice(0, i))?.answers);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});
