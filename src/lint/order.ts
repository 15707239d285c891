import type { Feature, Need, Option, SingleQuestion } from '../catalog/types.js';
import { modelOf, type Model } from '../engine/model.js';
import { demand, rankOf } from '../engine/needs.js';
import { outcomes } from './portfolio.js';
import { quote, whole, type Lint } from './report.js';
import { completed } from './witness.js';

/** `options-not-ascending`: a stronger answer may never ask for less (law 3). */
export function checkOptions(lint: Lint): void {
  const model = modelOf(lint.catalog);
  lint.catalog.questions.forEach((question, q) => {
    if (question.kind !== 'single') return;
    question.options.slice(1).forEach((option, index) => {
      const before = question.options[index]!;
      if (!isWeaker(model, option, before)) return;
      const message = `${quote(question.text)}: ${quote(option.label)} asks for less than ${quote(before.label)} before it.`;
      lint.add('options-not-ascending', ['questions', q, 'options', index + 1], message, {
        hint: 'Put the answers in order, mildest first, or correct what they ask for.',
        witness: completed(lint.catalog, { question: question.id, option: before.id }),
      });
    });
  });
}

/** Leads to a lower plan, drops out of "over the limit", or asks for less of the same feature. */
function isWeaker(model: Model, option: Option, before: Option): boolean {
  if (model.rank(option) < model.rank(before)) return true;
  if (isOver(model, before) && !isOver(model, option)) return true;
  return (before.needs ?? []).some((old) => {
    const now = (option.needs ?? []).filter((need) => need.feature === old.feature);
    return now.length > 0 && now.every((need) => isLess(model.features.get(need.feature)!, need, old));
  });
}

export function isOver(model: Model, option: Option): boolean {
  return (option.needs ?? []).some((n) => rankOf(model.features.get(n.feature)!, n, model.plans).overLimit);
}

/** Whether a need asks for less than another one on the same feature; sets only when the other holds it and more. */
export function isLess(feature: Feature, need: Need, than: Need): boolean {
  if ('includes' in need && 'includes' in than)
    return need.includes.length < than.includes.length && need.includes.every((m) => than.includes.includes(m));
  return demand(feature, need) < demand(feature, than);
}

/** Beyond these the exact proof (and the engine's `possible`, while a visitor waits) would take too long. */
const MAX_SCORE = 1000;
const MAX_SCORES = 60;
const MAX_OUTCOMES = 150;

/** `invalid-points`: whole, positive, ascending, and only where they count. */
export function checkPoints(lint: Lint): void {
  const { questions, score } = lint.catalog;
  let scores = new Set([1]);
  questions.forEach((question, q) => {
    const counts = question.scope === 'integration' && score.product.includes(question.id);
    question.options.forEach((option, o) => {
      const wrong = wrongPoints(question as SingleQuestion, o, counts);
      if (!wrong) return;
      const message = `${quote(option.label)} of ${quote(question.text)} ${wrong[0]}.`;
      lint.add('invalid-points', ['questions', q, 'options', o, 'points'], message, { hint: wrong[1] });
    });
    // No more than is needed to know that it is too many.
    if (counts && scores.size <= MAX_SCORES)
      scores = new Set([...scores].flatMap((s) => question.options.map(({ points = 0 }) => s * points)));
  });
  const at = ['score', 'product'];
  if (Math.max(...scores) > MAX_SCORE || scores.size > MAX_SCORES) {
    const message = `The points multiply to ${scores.size} different scores up to ${Math.max(...scores)}.`;
    const hint = `Use fewer or smaller points: at most ${MAX_SCORES} scores, none over ${MAX_SCORE}.`;
    lint.add('invalid-points', at, message, { hint });
  } else if (!lint.failed() && outcomes(modelOf(lint.catalog)).length > MAX_OUTCOMES) {
    const message = 'The ratings of one integration give too many different scores and plans.';
    const hint = `Use fewer points, or let the ratings ask for fewer things themselves: at most ${MAX_OUTCOMES} pairs.`;
    lint.add('invalid-points', at, message, { hint });
  }
}

function wrongPoints({ options }: SingleQuestion, index: number, counts: boolean): [string, string] | undefined {
  const { points } = options[index]!;
  if (!counts)
    return points === undefined
      ? undefined
      : [
          'has points, but the score does not use this question',
          'Name the question in score.product, or remove the points.',
        ];
  if (points === undefined) return ['has no points, but the score multiplies them', 'Give it points.'];
  if (!whole(points) || points === 0) return [`has ${points} points`, 'Points are whole numbers from 1.'];
  const before = options[index - 1]?.points ?? 0;
  return points > before
    ? undefined
    : [`has ${points} points, and the milder answer before it ${before}`, 'Points must rise from answer to answer.'];
}
