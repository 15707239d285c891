import { rankAfter, type Slot, type Standing } from './changes.js';
import type { Change, WhatIf } from './recommendation.js';

/** One slot moved to another step. */
type Move = readonly [slot: Slot, step: number];

interface Found {
  readonly rank: number;
  readonly moves: readonly Move[];
}

/** Pairs listed for one plan: more would be a puzzle and no advice. */
const MAX_PAIRS = 3;

/**
 * What would make a lower plan enough, and what would lift the plan (ENGINE §3). Every result is worked out by
 * `rankAfter`, never assumed. Of one answer, the step nearest to what was said counts for each plan.
 *
 * `lowers`: every single change; for a plan to which no single change leads down (or below it), the nearest pairs.
 * `raises`: of each kind (an answer of the organisation, a tick, a rating) the nearest.
 *
 * Nearest plan first; then what a visitor can choose before the first rating of the score, which is a fact to be
 * checked; then by the number of steps; then in the order of the slots.
 */
export function whatIfs(standing: Standing, rank: number): { lowers: WhatIf[]; raises: WhatIf[] } {
  const singles: Found[] = [];
  for (const slot of standing.slots) {
    addMoves(singles, standing, slot, rank, -1);
    addMoves(singles, standing, slot, rank, 1);
  }
  const lowest = Math.min(rank, ...singles.map((found) => found.rank));
  const lowers = singles.filter((found) => found.rank < rank);
  for (let target = lowest - 1; target >= 0; target--) {
    lowers.push(...nearestFirst(pairsTo(standing, target), rank).slice(0, MAX_PAIRS));
  }
  const raises = singles.filter((found) => found.rank > rank);
  const kinds = new Set<number>();
  const say = ({ rank: to, moves }: Found): WhatIf => ({ to: standing.model.plans[to]!, changes: moves.map(changeOf) });
  return {
    lowers: nearestFirst(lowers, rank).map(say),
    raises: nearestFirst(raises, rank)
      .filter((found) => {
        const kind = Math.min(2, kindOf(found));
        return !kinds.has(kind) && kinds.add(kind);
      })
      .map(say),
  };
}

/** The moves of one slot in one direction that change the plan: for each plan the nearest. */
function addMoves(found: Found[], standing: Standing, slot: Slot, rank: number, direction: number): void {
  let last = rank;
  for (let step = slot.at + direction; step >= 0 && step < slot.ids.length; step += direction) {
    const to = rankAfter(standing, slot, step);
    if (to !== last) found.push({ rank: to, moves: [[slot, step]] });
    last = to;
  }
}

/**
 * The pairs that give exactly `target`, when no single change gives it or less. An answer whose own needs are over
 * the target has to change (with more than two of them no pair will do, which the trial shows); the rest is for the
 * score, which only ratings change.
 */
function pairsTo(standing: Standing, target: number): Found[] {
  const { slots } = standing;
  const [first, second] = slots.filter((slot) => slot.ranks[slot.at]! > target);
  const rated = slots.filter((slot) => slot.scored && slot.at > 0);
  const found: Found[] = [];
  (first ? [first] : rated).forEach((a, index) => {
    for (const b of second ? [second] : first ? rated : rated.slice(index + 1)) {
      if (a === b || rankAfter(standing, a, 0, b, 0) > target) continue;
      const pair = nearestPair(standing, target, a, b);
      if (pair) found.push(pair);
    }
  });
  return found;
}

function nearestPair(standing: Standing, target: number, a: Slot, b: Slot): Found | undefined {
  let best: Found | undefined;
  for (let stepA = a.at - 1; stepA >= 0; stepA--) {
    for (let stepB = b.at - 1; stepB >= 0; stepB--) {
      if (rankAfter(standing, a, stepA, b, stepB) !== target) continue;
      const pair: Found = {
        rank: target,
        moves: [
          [a, stepA],
          [b, stepB],
        ],
      };
      if (!best || stepsOf(pair) < stepsOf(best)) best = pair;
      break;
    }
  }
  return best;
}

const kindOf = ({ moves }: Found) => Math.max(...moves.map(([slot]) => slot.kind));
const stepsOf = ({ moves }: Found) => moves.reduce((sum, [slot, step]) => sum + Math.abs(slot.at - step), 0);

function nearestFirst(found: readonly Found[], rank: number): Found[] {
  return [...found].sort(
    (a, b) => Math.abs(a.rank - rank) - Math.abs(b.rank - rank) || kindOf(a) - kindOf(b) || stepsOf(a) - stepsOf(b),
  );
}

function changeOf([slot, step]: Move): Change {
  return {
    question: slot.question,
    from: slot.ids[slot.at]!,
    to: slot.ids[step]!,
    ...(slot.integration !== undefined && { integration: slot.integration }),
  };
}
