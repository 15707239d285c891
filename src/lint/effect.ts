import type { Option, Question, SingleQuestion } from '../catalog/types.js';
import { modelOf, type Model } from '../engine/model.js';
import { firstSum } from '../engine/programme.js';
import { isOver } from './order.js';
import { anyBetween, outcomes, portfolios, type Outcome, type Portfolios } from './portfolio.js';
import { quote, type Lint } from './report.js';

/**
 * `dead-option`: an answer that gives the same plan as the milder one before it (a tick: as no tick), whatever
 * else is answered, and neither of them is over the limit alone. `dead-question`: all of its answers are that.
 */
export function checkEffect(lint: Lint): void {
  const { catalog } = lint;
  if (catalog.plans.length < 2) return;
  const model = modelOf(catalog);
  const others = portfolios(model, catalog.integrations.max - 1);
  catalog.questions.forEach((question, q) => {
    const compared = question.kind === 'single' ? question.options.slice(1) : question.options;
    const dead = compared.filter((option) => isDead(model, question, option, others));
    if (dead.length === compared.length) {
      const message = `No answer to ${quote(question.text)} ever changes the plan.`;
      lint.add('dead-question', ['questions', q], message, {
        hint: 'Leave the question out, or let an answer ask for more.',
      });
      return;
    }
    for (const option of dead) {
      const o = question.options.indexOf(option);
      const before = question.kind === 'single' ? quote(question.options[o - 1]!.label) : 'leaving it out';
      const message = `${quote(question.text)}: ${quote(option.label)} always leads to the same plan as ${before}.`;
      lint.add('dead-option', ['questions', q, 'options', o], message, {
        hint: 'Merge the two, or let it ask for more.',
      });
    }
  });
}

function isDead(model: Model, question: Question, option: Option, others: readonly Portfolios[]): boolean {
  if (question.kind === 'multiple') return model.rank(option) === 0 && !isOver(model, option);
  const before = question.options[question.options.indexOf(option) - 1]!;
  if (isOver(model, option) !== isOver(model, before)) return false;
  if (question.scope === 'organisation') return model.rank(option) === model.rank(before);
  return !differs(model, question, option, before, others);
}

/** Beyond this many comparisons no warning is given: only catalogs far from any real one need more. */
const EFFORT = 200_000;

/** Whether two ratings of one integration give different plans beside some ratings of it and of the others. */
function differs(model: Model, question: SingleQuestion, a: Option, b: Option, others: readonly Portfolios[]): boolean {
  const { product, bands } = model.catalog.score;
  const counts = product.includes(question.id);
  if (!counts && model.rank(a) === model.rank(b)) return false;
  const rest = outcomes(
    model,
    model.integrationQuestions.filter((other) => other !== question),
  );
  if (rest.length * others.length * bands.length > EFFORT) return true;
  return rest.some((fixed) => {
    const rated = (option: Option): Outcome => ({
      score: fixed.score * (counts ? option.points! : 1),
      rank: Math.max(fixed.rank, model.rank(option)),
    });
    return others.some((set) => splits(model, rated(a), rated(b), set));
  });
}

function splits(model: Model, a: Outcome, b: Outcome, others: Portfolios): boolean {
  const edges = (one: Outcome) => edgesOf(model, one, others.max);
  const cuts = [...new Set([0, ...edges(a), ...edges(b)])].filter(Number.isFinite).sort((x, y) => x - y);
  return cuts.some((low, index) => {
    const plan = (one: Outcome) =>
      Math.max(one.rank, others.rank, model.rank(model.catalog.score.bands[bandAt(edges(one), low)]!));
    return plan(a) !== plan(b) && anyBetween(others.sums, low, cuts[index + 1] ?? Infinity);
  });
}

/** From which sum of the others' scores each band is reached. */
function edgesOf(model: Model, one: Outcome, othersMax: number): number[] {
  const { bands, othersPercent } = model.catalog.score;
  return bands.map(({ from }) =>
    Math.max(0, firstSum(from, Math.max(one.score, othersMax), othersPercent) - one.score),
  );
}

const bandAt = (edges: readonly number[], sum: number): number => edges.findLastIndex((edge) => edge <= sum);
