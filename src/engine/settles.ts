import type { Question } from '../catalog/types.js';
import type { Model } from './model.js';
import { possibleRanks, type Ranks } from './possible.js';
import type { ReadAnswers } from './recommend.js';
import type { OpenQuestion, SettlingQuestion } from './recommendation.js';

/** As many as a visitor would look at. */
const MAX_QUESTIONS = 3;

/**
 * The open questions of which one answer, whatever it is, leaves the fewest plans: each question is tried by itself
 * with each of its options, through `possibleRanks`. Which integrations there are is no such question, since naming
 * them opens their ratings.
 */
export function settlingQuestions(
  model: Model,
  answers: ReadAnswers,
  certain: number,
  possible: Ranks,
  open: readonly OpenQuestion[],
): SettlingQuestion[] {
  let fewest = count(possible) - 1;
  let found: SettlingQuestion[] = [];
  // What an answer leaves depends on the integration's other ratings and not on which one it is.
  const alike = new Map<string, number>();
  for (const one of fewest > 0 ? open : []) {
    const question = model.catalog.questions.find(({ id }) => id === one.question);
    if (!question) continue;
    const kind = kindOf(model, answers, one);
    const leaves = alike.get(kind) ?? plansLeft(model, answers, certain, one, question, fewest);
    alike.set(kind, leaves);
    if (leaves > fewest) continue;
    if (leaves < fewest) found = [];
    fewest = leaves;
    found.push({ ...one, leaves });
  }
  return found.slice(0, MAX_QUESTIONS);
}

/** How many plans are possible after the answer that leaves the most; the rest is not looked at once it is over `most`. */
function plansLeft(
  model: Model,
  answers: ReadAnswers,
  certain: number,
  one: OpenQuestion,
  question: Question,
  most: number,
): number {
  let leaves = 0;
  // "None of these" asks for nothing, and any other set of ticks for as much as one of them.
  for (const option of question.kind === 'multiple' ? [undefined, ...question.options] : question.options) {
    const rank = option && one.integration === undefined ? model.rank(option) : 0;
    const after = possibleRanks(model, withAnswer(answers, one, option?.id ?? ''), Math.max(certain, rank));
    leaves = Math.max(leaves, count(after));
    if (leaves > most) break;
  }
  return leaves;
}

function kindOf({ integrationQuestions }: Model, { integrations }: ReadAnswers, one: OpenQuestion): string {
  const rated = Array.isArray(integrations) ? integrations.find(({ id }) => id === one.integration) : undefined;
  return JSON.stringify([one.question, rated && integrationQuestions.map(({ id }) => rated[id])]);
}

const count = (ranks: Ranks) => ranks.filter(Boolean).length;

function withAnswer({ integrations, organisation }: ReadAnswers, one: OpenQuestion, id: string): ReadAnswers {
  const answer = { [one.question!]: id };
  if (one.integration === undefined || !Array.isArray(integrations))
    return { integrations, organisation: { ...organisation, ...answer } };
  return {
    integrations: integrations.map((rated) => (rated.id === one.integration ? { ...rated, ...answer } : rated)),
    organisation,
  };
}
