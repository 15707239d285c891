import type { Choice } from './asked.js';
import type { Model } from './model.js';
import type { Open } from './open.js';
import { count, higherOf, patternOf, ratedRanks, type Ranks } from './possible.js';
import type { SettlingQuestion } from './recommendation.js';
import { rate, type Rated } from './score.js';

/** As many as a visitor would look at. */
const MAX_QUESTIONS = 3;

/**
 * The open questions of which one answer, whatever it is, leaves the fewest plans: each question is looked at by
 * itself. Which integrations there are is no such question, since naming them opens their ratings.
 * The `possible` ranks are those of the `ratings` and the `others` together.
 */
export function settlingQuestions(
  model: Model,
  rated: readonly Rated[],
  others: Ranks,
  ratings: Ranks,
  possible: Ranks,
  open: readonly Open[],
): SettlingQuestion[] {
  let fewest = count(possible) - 1;
  let found: SettlingQuestion[] = [];
  if (fewest < 1) return found;
  // What an answer leaves depends on the integration's other ratings and not on which one it is.
  const alike = new Map<string, number>();
  for (const { choice, by, said } of open) {
    if (!choice) continue;
    let leaves: number | undefined;
    if (by) {
      const key = choice.question + patternOf(by);
      leaves = alike.get(key) ?? plansLeft(model, rated, others, choice, by, fewest);
      alike.set(key, leaves);
    } else {
      // The mildest answer leaves the most: a stronger one only rules out what is below it.
      let ranks = ratings;
      for (const one of open) {
        if (one.choice && !one.by)
          ranks = higherOf(ranks, one.choice === choice ? choice.ranks & -choice.ranks : one.choice.ranks);
      }
      leaves = count(ranks);
    }
    if (leaves > fewest) continue;
    if (leaves < fewest) found = [];
    fewest = leaves;
    found.push({ ...said, leaves });
  }
  return found.slice(0, MAX_QUESTIONS);
}

/** How many plans are possible after the rating that leaves the most; the rest is not looked at once it is over `most`. */
function plansLeft(
  model: Model,
  rated: readonly Rated[],
  others: Ranks,
  open: Choice,
  by: Rated,
  most: number,
): number {
  let leaves = 0;
  for (const step of open.steps) {
    const after = rate(
      by.id,
      by.choices.map((choice) => (choice === open ? step : choice)),
    );
    const list = rated.map((one) => (one === by ? after : one));
    leaves = Math.max(leaves, count(higherOf(ratedRanks(model, list, others, most), others)));
    if (leaves > most) break;
  }
  return leaves;
}
