/** Twelve personas with the outcome that was agreed for them. The what-ifs have their own test. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers } from '../../src/catalog/types.js';
import { normaliseAnswers, recommend } from '../../src/engine/index.js';
import scenarios from '../fixtures/scenarios.json' with { type: 'json' };

interface Expected {
  readonly plan: string;
  readonly status: string;
  readonly possible: readonly string[];
  readonly decisive: readonly string[];
  readonly fit: string;
  /** Of the decisive score reason. */
  readonly integrations?: readonly string[];
  /** Features of the decisive reasons. */
  readonly cells?: readonly string[];
  readonly clarifications?: readonly string[];
  /** Features of the needs that no plan meets. */
  readonly unmet?: readonly string[];
  /** Tested with the what-ifs. */
  readonly counterfactual?: object;
}

const known = new Set([
  'plan',
  'status',
  'possible',
  'decisive',
  'fit',
  'integrations',
  'cells',
  'clarifications',
  'unmet',
]);

test('there are twelve scenarios, and none expects a field that nothing here looks at', () => {
  assert.equal(new Set(scenarios.map((scenario) => scenario.id)).size, 12);
  for (const { expect } of scenarios) {
    assert.deepEqual(
      Object.keys(expect).filter((key) => !known.has(key)),
      'counterfactual' in expect ? ['counterfactual'] : [],
    );
  }
});

for (const { id, title, answers, expect } of scenarios) {
  test(`${id}: ${title}`, () => {
    const expected: Expected = expect;
    const { dropped } = normaliseAnswers(builtInCatalog, answers);
    assert.deepEqual(dropped, [], 'every answer is understood');
    const result = recommend(builtInCatalog, answers as Answers);
    const decisive = result.reasons.filter((reason) => reason.decisive);
    const got: Record<string, unknown> = {
      plan: result.plan,
      status: result.status,
      possible: result.possible,
      fit: result.fit,
      decisive: decisive.map((reason) => reason.id),
      integrations: decisive.find((reason) => reason.band)?.integrations,
      cells: decisive.flatMap((reason) => reason.features),
      clarifications: result.clarifications,
      unmet: result.unmet.map((need) => need.feature),
    };
    const compared = Object.entries(expected).filter(([field]) => field !== 'counterfactual');
    for (const [field, value] of compared) assert.deepEqual(got[field], value, field);
    // What a scenario leaves out of `expect`, the others follow from.
    assert.equal(result.settled, expected.possible.length === 1);
    assert.equal(result.unmet.length > 0, expected.fit === 'closest');
  });
}
