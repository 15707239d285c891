import { rankAfter, type Slot, type Standing } from './changes.js';
import type { Change, WhatIf } from './recommendation.js';
import { rankOfScore } from './score.js';

/** One or two slots moved to another step, with the rank that comes of it. */
interface Found {
  readonly rank: number;
  /** Nearest plan, then kind, then steps. */
  readonly weight: number;
  readonly changes: readonly Change[];
}

/** One slot moved to another step. */
type Move = readonly [slot: Slot, step: number];

/** Pairs listed for one plan, and answers that lift it: more would be a puzzle and no advice. */
const MAX_FOUND = 3;

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
  const { slots, model, ranks, scores, sum } = standing;
  const lowers: Found[] = [];
  const nearest: Found[] = [];
  let lowest = rank;
  for (const slot of slots) {
    const { step, steps, kind, rank: own } = slot.choice;
    // What is no rating counts by its own needs alone.
    const rating = kind > 1;
    let last = rank;
    for (let to = rating || own === rank ? step - 1 : -1; to >= 0 && last > 0; to--) {
      const after = rankAfter(standing, slot, to);
      if (after < last) lowers.push(found(rank, after, [slot, to]));
      last = after;
    }
    lowest = Math.min(lowest, last);
    for (let to = step + 1; to < steps.length; to++) {
      const after = rating ? rankAfter(standing, slot, to) : steps[to]!.rank;
      if (after <= rank) continue;
      const one = found(rank, after, [slot, to]);
      const place = Math.min(2, kind);
      const best = nearest[place];
      if (!best || one.weight < best.weight) nearest[place] = one;
      break;
    }
  }
  // No two answers weigh more than the two highest.
  const least = Math.max(ranks[2]!, rankOfScore(model, scores[2]!, sum - scores[0]! - scores[1]!));
  for (let target = lowest - 1; target >= least; target--) lowers.push(...pairsTo(standing, target, rank));
  const raises: Found[] = [];
  nearest.forEach((one) => insert(raises, one));
  const say = ({ rank: to, changes }: Found): WhatIf => ({ to: model.plans[to]!, changes });
  return { lowers: lowers.sort((a, b) => a.weight - b.weight).map(say), raises: raises.map(say) };
}

/** Keeps the nearest few in order. */
function insert(list: Found[], one: Found): void {
  let place = list.length;
  while (place > 0 && list[place - 1]!.weight > one.weight) place--;
  list.splice(place, 0, one);
  list.length = Math.min(list.length, MAX_FOUND);
}

function found(from: number, rank: number, ...moves: Move[]): Found {
  let most = 0;
  let away = 0;
  const changes = moves.map(([{ choice, by }, to]): Change => {
    const { question, kind, steps, step, id } = choice;
    most = Math.max(most, kind);
    away += Math.abs(step - to);
    const change = { question, from: id, to: steps[to]!.id };
    return by ? { ...change, integration: by.id } : change;
  });
  return { rank, weight: (Math.abs(from - rank) * 4 + most) * 1e5 + away, changes };
}

/**
 * The nearest pairs that give exactly `target`, when no single change gives it or less. An answer whose own needs are
 * over the target has to change (of these there are two at most); the rest is for the score, which only ratings change.
 */
function pairsTo(standing: Standing, target: number, from: number): Found[] {
  const { slots } = standing;
  const [first, second] = slots.filter(({ choice }) => choice.rank > target);
  const rated = slots.filter(({ by, choice }) => by && choice.step > 0);
  const pairs: Found[] = [];
  (first ? [first] : rated).forEach((a, index) => {
    for (const b of second ? [second] : first ? rated : rated.slice(index + 1)) {
      if (a === b || rankAfter(standing, a, 0, b, 0) > target) continue;
      let best: Found | undefined;
      for (let stepA = a.choice.step - 1; stepA >= 0; stepA--) {
        for (let stepB = b.choice.step - 1; stepB >= 0; stepB--) {
          if (rankAfter(standing, a, stepA, b, stepB) !== target) continue;
          const pair = found(from, target, [a, stepA], [b, stepB]);
          if (!best || pair.weight < best.weight) best = pair;
          break;
        }
      }
      if (best) insert(pairs, best);
    }
  });
  return pairs;
}
