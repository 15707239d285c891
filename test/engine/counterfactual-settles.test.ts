/** "This answer would settle it": by trying every answer to every open question. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog, IntegrationAnswer, Need } from '../../src/catalog/types.js';
import { recommend, type OpenQuestion } from '../../src/engine/index.js';
import { lintCatalog } from '../../src/lint/index.js';
import managedDatabases from '../fixtures/managed-databases.json' with { type: 'json' };
import { choices } from '../lint/brute-force.js';
import { randomCatalog } from '../lint/random-catalogs.js';
import { anyAnswers } from './counterfactual-answers.js';
import { checkUntilSeen } from './enough.js';

/** The most plans that are still possible after some answer to this one question. */
function leaves(catalog: Catalog, answers: Answers, open: OpenQuestion): number {
  const question = catalog.questions.find(({ id }) => id === open.question)!;
  const after = choices(question).map((value): Answers => {
    const organisation = { ...answers.organisation, [question.id]: value };
    if (open.scope === 'organisation') return { ...answers, organisation };
    const integrations = (answers.integrations as readonly IntegrationAnswer[]).map((one) =>
      one.id === open.integration ? ({ ...one, [question.id]: value } as IntegrationAnswer) : one,
    );
    return { ...answers, integrations };
  });
  return Math.max(...after.map((complete) => recommend(catalog, complete).possible.length));
}

/** `possible` is proved elsewhere (law 5): here it is only asked again after each answer. */
function check(catalog: Catalog, answers: Answers): number {
  const { settles, open, possible, settled } = recommend(catalog, answers);
  const tried = open
    .filter(({ scope }) => scope !== 'integrations')
    .map((one) => ({ ...one, leaves: leaves(catalog, answers, one) }));
  const fewest = Math.min(possible.length - 1, ...tried.map((one) => one.leaves));
  const expected = settled ? [] : tried.filter((one) => one.leaves === fewest).slice(0, 3);
  assert.deepEqual(settles, expected);
  return settles.length;
}

/** A copy of a catalog as its owner would edit it. */
type Editable = {
  questions: { id: string; options: { points?: number; needs?: readonly Need[] }[] }[];
  score: { product: string[]; othersPercent: number; bands: { from: number }[] };
};
function edited(catalog: Catalog, edit: (copy: Editable) => void): Catalog {
  const copy = structuredClone(catalog);
  edit(copy as unknown as Editable);
  return copy;
}

const quiet = { size: 'small', help: 'mail', rules: [] };

/** The second vendor's catalog with users (1, 2) x downtime (1, 2, 4) as the score. */
const scored = (othersPercent: number, from: readonly number[]): Catalog =>
  edited(managedDatabases as unknown as Catalog, ({ score }) => {
    score.product = ['users', 'downtime'];
    score.othersPercent = othersPercent;
    score.bands = from.map((start, index) => ({ ...score.bands[index]!, from: start }));
  });

describe('what is possible', () => {
  it('a plan between two others may be out of reach', () => {
    const answers = { integrations: [{ id: 'shop', downtime: 'day', rework: 'again' }], organisation: quiet };
    // Score 1 or 2; the second band starts at 2 and has no room.
    const catalog = edited(scored(0, [0, 1, 2]), ({ score }) => score.bands.splice(1, 1));
    const plans = catalog.plans.map(({ id }) => id);
    assert.deepEqual(recommend(catalog, answers).possible, [plans[0], plans[2]]);
  });
});

describe('the questions that settle the result', () => {
  const payroll = { id: 'payroll', impact: 'major' };
  const organisation = { urgent: 'none', people: '1', suppliers: 'us', extras: [] };

  it('one rating that is open settles it, whatever it is', () => {
    assert.deepEqual(recommend(builtInCatalog, { integrations: [payroll], organisation }).settles, [
      { scope: 'integration', integration: 'payroll', question: 'urgency', unsure: false, leaves: 1 },
    ]);
  });

  it('none does while two may each lift the plan to the top', () => {
    const answers = { integrations: [payroll], organisation: { ...organisation, people: 'unsure' } };
    assert.deepEqual(recommend(builtInCatalog, answers).settles, []);
  });

  it('one may rule out a plan without settling it', () => {
    const integrations = [
      { id: 'payroll', impact: 'unsure', urgency: 'same-day' },
      { id: 'crm', impact: 'minor' },
    ];
    const { settles, possible } = recommend(builtInCatalog, { integrations, organisation });
    assert.equal(possible.length, 3);
    assert.deepEqual(settles, [
      { scope: 'integration', integration: 'payroll', question: 'impact', unsure: true, leaves: 2 },
    ]);
  });

  it('of several only those that leave the fewest', () => {
    // Score 1, 2, 4 | 2, 4, 8: the first rating leaves three of four plans, the second two.
    const catalog = scored(0, [0, 2, 4, 8]);
    const integrations = [{ id: 'shop', rework: 'again' }];
    const { settles, possible } = recommend(catalog, { integrations, organisation: quiet });
    assert.equal(possible.length, 4);
    assert.deepEqual(
      settles.map((one) => [one.question, one.leaves]),
      [['downtime', 2]],
    );
  });

  it('no more than three', () => {
    // The lowest plan at all mildest, a high one at all strongest, one between for the rest.
    const catalog = scored(100, [0, 3, 16]);
    const integrations = ['shop', 'app'].map((id) => ({ id, rework: 'again' }));
    const answers = { integrations, organisation: quiet };
    assert.deepEqual(
      recommend(catalog, answers).settles.map((one) => [one.integration, one.question, one.leaves]),
      [
        ['shop', 'users', 2],
        ['shop', 'downtime', 2],
        ['app', 'users', 2],
      ],
    );
  });

  it('an answer that asks for something even at its mildest settles as well', () => {
    const catalog = edited(builtInCatalog, (copy) => {
      const people = copy.questions.find(({ id }) => id === 'people')!;
      people.options[0]!.needs = people.options[1]!.needs!;
    });
    const integrations = [{ id: 'crm', impact: 'minor' }];
    const { people: _, ...others } = organisation;
    assert.deepEqual(
      recommend(catalog, { integrations, organisation: others }).settles.map((one) => [one.question, one.leaves]),
      [['people', 1]],
    );
  });

  it('are those by trying every answer, for the built-in catalog', () => {
    let some = 0;
    // Else the organisation alone asks for the highest plan nearly always.
    const mild = fc
      .subarray(Object.entries(organisation), { minLength: 3 })
      .map((entries) => Object.fromEntries(entries));
    const property = fc.property(anyAnswers(builtInCatalog, 3, 3), fc.option(mild, { freq: 3 }), (answers, instead) => {
      if (check(builtInCatalog, { ...answers, ...(instead && { organisation: instead }) }) > 0) some++;
    });
    checkUntilSeen(property, 300, 11, () => ({ some }));
  });

  it('are those by trying every answer, for random catalogs', () => {
    let some = 0;
    const property = fc.property(
      randomCatalog.chain((catalog) =>
        fc.tuple(fc.constant(catalog), fc.array(anyAnswers(catalog, 3, 3), { minLength: 4, maxLength: 4 })),
      ),
      ([catalog, list]) => {
        if (lintCatalog(catalog).some(({ severity }) => severity === 'error')) return;
        for (const answers of list) if (check(catalog, answers) > 0) some++;
      },
    );
    checkUntilSeen(property, 800, 11, () => ({ some }));
  });
});
