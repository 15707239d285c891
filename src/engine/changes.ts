import type { Model } from './model.js';
import type { ReadAnswers } from './recommend.js';
import { bandOf, ranked, type Scored } from './score.js';

/**
 * One answer that can be changed by itself, as steps from mild to strong: the options of a question with one
 * answer, or "left out" and "ticked" for each tick. Open questions have no slot.
 */
export interface Slot {
  readonly question: string;
  readonly integration: string | undefined;
  /** 0 = answer of the organisation, 1 = tick, 2 = rating, 3 = rating of the score's first question. */
  readonly kind: number;
  /** By step: the option (`null` = left out), the rank of its own needs, and its points. */
  readonly ids: readonly (string | null)[];
  readonly ranks: readonly number[];
  readonly points: readonly number[];
  /** The step that was answered. */
  readonly at: number;
  /** For ratings that count in the score. */
  readonly scored: Scored | undefined;
}

/** The answers in a form in which the rank after one or two changes is found without going through them again. */
export interface Standing {
  readonly model: Model;
  /** In the catalog's order; ratings of the highest-scoring integration first, so that no order of the answers shows. */
  readonly slots: readonly Slot[];
  /** The first three with the highest ranks: two can change, and the next one stands for all others. */
  readonly highest: readonly Slot[];
  /** Highest score first. */
  readonly scored: readonly Scored[];
  readonly sum: number;
}

export function standingOf(model: Model, { integrations, organisation }: ReadAnswers): Standing {
  const rated = Array.isArray(integrations) ? integrations : [];
  const scored = ranked(model, rated);
  const slots: Slot[] = [];
  for (const { id: question, steps, ticks } of model.asked) {
    const value = organisation[question];
    const { ids, ranks, points } = steps;
    if (!Array.isArray(value)) {
      const at = ids.indexOf(value as string);
      if (at >= 0) slots.push({ question, integration: undefined, kind: 0, ids, ranks, points, at, scored: undefined });
      continue;
    }
    for (const tick of ticks) {
      const at = value.includes(tick.ids[1]!) ? 1 : 0;
      const { ids, ranks, points } = tick;
      slots.push({ question, integration: undefined, kind: 1, ids, ranks, points, at, scored: undefined });
    }
  }
  const answersOf = new Map(rated.map((integration) => [integration.id, integration]));
  for (const by of scored) {
    const answers = answersOf.get(by.id)!;
    for (const { id: question, steps, counts, first } of model.rated) {
      const { ids, ranks, points } = steps;
      const at = ids.indexOf(answers[question]!);
      const scored = counts ? by : undefined;
      if (at >= 0) slots.push({ question, integration: by.id, kind: first ? 3 : 2, ids, ranks, points, at, scored });
    }
  }
  let sum = 0;
  for (const { score } of scored) sum += score;
  return { model, slots, highest: threeHighest(slots), scored, sum };
}

function threeHighest(slots: readonly Slot[]): Slot[] {
  const highest: Slot[] = [];
  for (const slot of slots) {
    const rank = slot.ranks[slot.at]!;
    let place = highest.length;
    while (place > 0 && highest[place - 1]!.ranks[highest[place - 1]!.at]! < rank) place--;
    if (place < 3) highest.splice(place, 0, slot);
    if (highest.length > 3) highest.length = 3;
  }
  return highest;
}

/**
 * The rank of the plan with slot `a` at another step, and perhaps slot `b` too. What stays as it is enters by its
 * maximum alone (score = highest + a share of the sum), found among the first three: the same time for any number
 * of integrations.
 */
export function rankAfter(standing: Standing, a: Slot, stepA: number, b: Slot = a, stepB = stepA): number {
  const { model, highest, scored, sum } = standing;
  // Loops, since this runs for every step of every answer.
  let other = 0;
  while (highest[other] === a || highest[other] === b) other++;
  let left = 0;
  while (left < scored.length && (scored[left] === a.scored || scored[left] === b.scored)) left++;
  const otherScore = scored[left]?.score ?? 0;
  let scoreA = changedScore(a, stepA);
  let scoreB = 0;
  if (b !== a) {
    scoreB = changedScore(b, stepB);
    // Two ratings of one integration: both factors of its product change.
    if (a.scored && a.scored === b.scored) {
      scoreA = (scoreA * scoreB) / a.scored.score;
      scoreB = 0;
    }
  }
  const max = Math.max(otherScore, scoreA, scoreB);
  const before = (a.scored?.score ?? 0) + (b.scored && b.scored !== a.scored ? b.scored.score : 0);
  const rest = sum - before + scoreA + scoreB - max;
  const band = model.rank(bandOf(model, 100 * max + model.catalog.score.othersPercent * rest));
  const stays = highest[other];
  return Math.max(band, a.ranks[stepA]!, b.ranks[stepB]!, stays ? stays.ranks[stays.at]! : 0);
}

/** The score of the slot's integration with this rating alone changed; 0 when the rating doesn't count. */
function changedScore(slot: Slot, step: number): number {
  return slot.scored ? (slot.scored.score / slot.points[slot.at]!) * slot.points[step]! : 0;
}
