import { rankAfter, type Slot, type Standing } from './changes.js';
import type { Change, WhatIf } from './recommendation.js';
import { rankOfScore } from './score.js';

/** One or two slots moved to another step, with the rank that comes of it. */
interface Found {
  readonly what: WhatIf;
  /** Nearest plan, then kind, then steps. */
  readonly weight: number;
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
      if (after < last) lowers.push(found(standing, rank, after, slot, to));
      last = after;
    }
    lowest = Math.min(lowest, last);
    for (let to = step + 1; to < steps.length; to++) {
      const after = rating ? rankAfter(standing, slot, to) : steps[to]!.rank;
      if (after <= rank) continue;
      const one = found(standing, rank, after, slot, to);
      const place = Math.min(2, kind);
      const best = nearest[place];
      if (!best || one.weight < best.weight) nearest[place] = one;
      break;
    }
  }
  // No two answers weigh more than the two highest.
  const least = Math.max(ranks[2]!, rankOfScore(model, scores[2]!, sum - scores[0]! - scores[1]!));
  for (let target = lowest - 1; target >= least; target--) lowers.push(...pairsTo(standing, target, rank));
  const say = ({ what }: Found): WhatIf => what;
  return { lowers: lowers.sort(byWeight).map(say), raises: nearest.filter(Boolean).sort(byWeight).map(say) };
}

const byWeight = (a: Found, b: Found) => a.weight - b.weight;

function found(standing: Standing, from: number, rank: number, a: Slot, stepA: number, b?: Slot, stepB = 0): Found {
  const changes = [changeOf(a, stepA)];
  let { kind } = a.choice;
  let steps = Math.abs(a.choice.step - stepA);
  if (b) {
    changes.push(changeOf(b, stepB));
    kind = Math.max(kind, b.choice.kind);
    steps += b.choice.step - stepB;
  }
  const weight = (Math.abs(from - rank) * 4 + kind) * 1e5 + steps;
  return { weight, what: { to: standing.model.plans[rank]!, changes } };
}

function changeOf({ choice: { question, id: from, steps }, by }: Slot, step: number): Change {
  const to = steps[step]!.id;
  return by ? { question, from, to, integration: by.id } : { question, from, to };
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
          const pair = found(standing, from, target, a, stepA, b, stepB);
          if (!best || pair.weight < best.weight) best = pair;
          break;
        }
      }
      if (best) pairs.push(best);
    }
  });
  return pairs.sort(byWeight).slice(0, MAX_PAIRS);
}
