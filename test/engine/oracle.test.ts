import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInCatalog as catalog } from '../../src/catalog/built-in.js';
import type { Answers, IntegrationAnswer, MultipleAnswer, Question } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';
import { oracle } from './oracle.js';

/** Every value of a question: one option, or any set of ticks. */
function* values(question: Question): Generator<string | MultipleAnswer> {
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'single') yield* ids;
  else for (let mask = 0; mask < 2 ** ids.length; mask++) yield ids.filter((_, bit) => (mask >> bit) & 1);
}

/** Every way to answer these questions. */
function* every(questions: readonly Question[]): Generator<Record<string, string | MultipleAnswer>> {
  const [first, ...rest] = questions;
  if (!first) yield {};
  else for (const value of values(first)) for (const others of every(rest)) yield { [first.id]: value, ...others };
}

const scoped = (scope: Question['scope']) => catalog.questions.filter((question) => question.scope === scope);
const ratings = [...every(scoped('integration'))];
const organisations = [...every(scoped('organisation'))];
const [first, second] = catalog.integrations.suggestions;
const rated = (id: string, rating: object) => ({ id, ...rating }) as IntegrationAnswer;

/**
 * The oracle knows no integration by name (ENGINE §3 gives none a meaning), so with two of them the pairs of
 * ratings are enough, not their orders: that the engine agrees there is law 4, tested beside.
 */
const portfolios: IntegrationAnswer[][] = [
  [],
  ...ratings.map((rating) => [rated(first!.id, rating)]),
  ...ratings.flatMap((one, index) =>
    ratings.slice(index).map((other) => [rated(first!.id, one), rated(second!.id, other)]),
  ),
];

/** The engine's plan for each portfolio and each way to answer for the organisation. */
const planOf = portfolios.map(() => new Uint8Array(organisations.length));
const ranks = new Map(catalog.plans.map(({ id }, rank) => [id, rank]));

test('the engine agrees with the oracle on every complete answer set with none, one and two integrations', () => {
  let count = 0;
  for (const [p, integrations] of portfolios.entries()) {
    for (const [o, organisation] of organisations.entries()) {
      const answers: Answers = { integrations, organisation };
      const { plan, fit, unmet, possible } = recommend(catalog, answers);
      const expected = oracle(catalog, answers);
      count++;
      planOf[p]![o] = ranks.get(plan)!;
      // Comparing texts is ten times as fast as deepEqual, and this runs half a million times.
      const got = JSON.stringify({
        plan,
        fit,
        unmet: unmet.map(({ feature, plan: best }) => [feature, best]),
        possible,
      });
      const want = JSON.stringify({
        plan: expected.plan,
        fit: expected.fit,
        unmet: expected.unmet.map(({ feature, plan: best }) => [feature, best]),
        possible: [expected.plan],
      });
      if (got !== want) assert.equal(got, want, JSON.stringify(answers));
    }
  }
  console.log(`${count} complete answer sets`);
  // Counted apart from how they were made: one of each question, any set of ticks, two integrations in either order.
  const ways = (scope: string) =>
    catalog.questions
      .filter((question) => question.scope === scope)
      .reduce((all, { kind, options }) => all * (kind === 'multiple' ? 2 ** options.length : options.length), 1);
  const ratings = ways('integration');
  assert.equal(count, (1 + ratings + (ratings * (ratings + 1)) / 2) * ways('organisation'));
});

/** The next stronger value, or those with one more tick. */
function stronger(question: Question, value: string | MultipleAnswer): (string | MultipleAnswer)[] {
  const ids = question.options.map(({ id }) => id);
  if (typeof value === 'string') return ids.slice(ids.indexOf(value) + 1, ids.indexOf(value) + 2);
  return ids.filter((id) => !value.includes(id)).map((id) => ids.filter((one) => one === id || value.includes(one)));
}

/** For each way to answer these questions, the places of those that are one step stronger. */
function covers(questions: readonly Question[], all: readonly Record<string, string | MultipleAnswer>[]): number[][] {
  const place = new Map(all.map((one, index) => [JSON.stringify(one), index]));
  return all.map((one) =>
    questions.flatMap((question) =>
      stronger(question, one[question.id]!).map((up) => place.get(JSON.stringify({ ...one, [question.id]: up }))!),
    ),
  );
}

test('law 3: no covering pair of these answer sets lowers the plan', () => {
  let count = 0;
  const check = (p: number, o: number, q: number, r: number) => {
    count++;
    if (planOf[q]![r]! < planOf[p]![o]!)
      assert.fail(JSON.stringify([portfolios[p], organisations[o], portfolios[q], organisations[r]]));
  };
  const organisationUps = covers(scoped('organisation'), organisations);
  const ratingUps = covers(scoped('integration'), ratings);
  // Where a portfolio of these ratings stands, by the places of the ratings in ascending order.
  const key = (places: readonly number[]) => places.toSorted((a, b) => a - b).join();
  const places = [
    [],
    ...ratings.map((_, i) => [i]),
    ...ratings.flatMap((_, i) => ratings.slice(i).map((__, j) => [i, i + j])),
  ];
  const portfolioAt = new Map(places.map((list, p) => [key(list), p]));
  for (const [p, list] of places.entries()) {
    const ups = list.flatMap((place, i) => ratingUps[place]!.map((up) => [up, ...list.filter((_, j) => j !== i)]));
    // One more integration, the mildest there is; stronger ones follow from the steps above.
    if (list.length < 2) ups.push([0, ...list]);
    for (const o of organisations.keys()) {
      for (const up of ups) check(p, o, portfolioAt.get(key(up))!, o);
      for (const up of organisationUps[o]!) check(p, o, p, up);
    }
  }
  console.log(`${count} covering pairs`);
  assert.ok(count > 1_000_000);
});
