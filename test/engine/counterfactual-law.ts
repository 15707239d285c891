/** Law 8 for one catalog and one set of answers. */
import assert from 'node:assert/strict';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { recommend, type WhatIf } from '../../src/engine/index.js';
import { applied, everyChange, KINDS, planIndex, type Tried } from './counterfactual-brute-force.js';

/** What was seen, so that a test can tell that it looked at something. */
export interface Counts {
  lowers: number;
  pairs: number;
  cut: number;
  raises: number;
}

/** What the engine says, against everything that there is to try. */
export function check(catalog: Catalog, answers: Answers, counts: Counts): void {
  const { lowers, raises } = recommend(catalog, answers);
  const from = planIndex(catalog, answers);
  const index = ({ to }: WhatIf) => catalog.plans.findIndex(({ id }) => id === to);
  for (const { to, changes } of [...lowers, ...raises]) {
    const after = changes.reduce(applied, answers);
    assert.equal(catalog.plans[planIndex(catalog, after)]!.id, to, 'gives the plan that it says');
  }
  const tries = everyChange(catalog, answers);
  const singles = tries.map((tried) => ({ to: planIndex(catalog, applied(answers, tried.change)), moves: [tried] }));
  const expected = nearest(singles.filter(({ to }) => to < from));
  const lowest = Math.min(from, ...singles.map(({ to }) => to));
  // Pairs only where no single change leads as low.
  const pairs = lowest === 0 ? [] : nearest(allPairs(catalog, answers, tries).filter(({ to }) => to < lowest));
  const listed = lowers.map((what) => describeWhatIf(index(what), what.changes, tries));
  assert.deepEqual(new Set(listed.filter((w) => w.moves.length === 1).map(key)), new Set(expected.map(key)), 'singles');
  const needless = listed.filter(({ to, moves }) => moves.length > 1 && to >= lowest);
  assert.deepEqual(needless, [], 'no pair where a single change leads as low');
  for (let plan = 0; plan < lowest; plan++) {
    const own = pairs.filter(({ to }) => to === plan).sort(byOrder);
    const got = listed.filter(({ to }) => to === plan);
    // Which of equally near pairs is free; how near the listed ones are is not.
    assert.deepEqual(got.map(order), own.slice(0, 3).map(order), `the nearest pairs to ${plan}`);
    assert.equal(new Set(got.map(key)).size, got.length, 'no pair twice');
    for (const pair of got) {
      const best = own.find((other) => answersOf(other) === answersOf(pair));
      assert.deepEqual(order(pair), best && order(best), 'the nearest values of these two answers');
    }
    counts.pairs += got.length;
    if (own.length > 3) counts.cut++;
  }
  const sorted = listed.toSorted((a, b) => b.to - a.to || byOrder(a, b));
  assert.deepEqual(listed.map(order), sorted.map(order), 'nearest plan first, then in order');
  checkRaises(
    raises.map((what) => describeWhatIf(index(what), what.changes, tries)),
    singles.filter(({ to }) => to > from),
  );
  counts.lowers += lowers.length;
  counts.raises += raises.length;
}

/** Of each kind the nearest plan, and of the answers that give it one with the fewest steps. */
function checkRaises(listed: readonly Found[], possible: readonly Found[]): void {
  for (const kinds of [['organisation'], ['tick'], ['rating', 'fact']]) {
    const of = (list: readonly Found[]) => list.filter(({ moves }) => kinds.includes(moves[0]!.kind));
    const best = of(possible)
      .sort((a, b) => a.to - b.to || byOrder(a, b))
      .slice(0, 1);
    const got = of(listed);
    assert.deepEqual(got.map(order), best.map(order), `raises by ${kinds.join()}`);
    assert.deepEqual(
      got.map(({ to }) => to),
      best.map(({ to }) => to),
    );
  }
  const plans = listed.map(({ to }) => to);
  assert.deepEqual(
    plans,
    plans.toSorted((a, b) => a - b),
    'nearest plan first',
  );
}

interface Found {
  readonly to: number;
  readonly moves: readonly Tried[];
}

const same = (a: object, b: object) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

function describeWhatIf(to: number, changes: readonly object[], tries: readonly Tried[]): Found {
  return { to, moves: changes.map((change) => tries.find((tried) => same(tried.change, change))!) };
}

function allPairs(catalog: Catalog, answers: Answers, tries: readonly Tried[]): Found[] {
  return tries.flatMap((a, i) =>
    tries
      .slice(i + 1)
      .filter((b) => b.answer !== a.answer)
      .map((b) => ({ to: planIndex(catalog, applied(applied(answers, a.change), b.change)), moves: [a, b] })),
  );
}

const kindOf = ({ moves }: Found) => Math.max(...moves.map(({ kind }) => KINDS.indexOf(kind)));
const stepsOf = ({ moves }: Found) => moves.reduce((sum, { steps }) => sum + steps, 0);
const byOrder = (a: Found, b: Found) => kindOf(a) - kindOf(b) || stepsOf(a) - stepsOf(b);
const order = (found: Found) => [kindOf(found), stepsOf(found)];
const answersOf = ({ moves }: Found) =>
  moves
    .map(({ answer }) => answer)
    .sort()
    .join(' ');
const key = (found: Found) =>
  `${found.to} ${found.moves
    .map(({ change }) => JSON.stringify(Object.entries(change).sort()))
    .sort()
    .join(' ')}`;

/** For each plan and each answer (or two) that gives it: the nearest value. */
function nearest(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const id = `${one.to} ${answersOf(one)}`;
    const before = best.get(id);
    if (!before || stepsOf(one) < stepsOf(before)) best.set(id, one);
  }
  return [...best.values()];
}
