import type { Option, Question } from '../catalog/types.js';
import { optionOf, type Model } from './model.js';
import type { ReadAnswers } from './recommend.js';
import { bandOf, ranked, type Scored } from './score.js';

/**
 * One answer that can be changed by itself, as steps from mild to strong: the options of a question with one
 * answer, or "left out" and "ticked" for each tick. Open questions have no slot.
 */
export interface Slot {
  readonly question: string;
  readonly integration?: string;
  /** 0 = answer of the organisation, 1 = tick, 2 = rating, 3 = rating of the score's first question. */
  readonly kind: number;
  /** By step: the option (`null` = left out), the rank of its own needs, and its points. */
  readonly ids: readonly (string | null)[];
  readonly ranks: readonly number[];
  readonly points: readonly number[];
  /** The step that was answered. */
  readonly at: number;
  /** For ratings that count in the score. */
  readonly scored?: Scored;
}

/** The answers in a form in which the rank after one or two changes is found without going through them again. */
export interface Standing {
  readonly model: Model;
  /** In the catalog's order; ratings of the highest-scoring integration first, so that no order of the answers shows. */
  readonly slots: readonly Slot[];
  /** The same, highest rank first. */
  readonly byRank: readonly Slot[];
  /** Highest score first. */
  readonly scored: readonly Scored[];
  readonly sum: number;
}

export function standingOf(model: Model, { integrations, organisation }: ReadAnswers): Standing {
  const rated = Array.isArray(integrations) ? integrations : [];
  const scored = ranked(model, rated);
  const slots: Slot[] = [];
  const add = (kind: number, question: Question, options: readonly (Option | null)[], at: number, by?: Scored) => {
    if (at < 0) return;
    const counts = by && model.catalog.score.product.includes(question.id);
    slots.push({
      question: question.id,
      kind,
      ids: options.map((option) => option && option.id),
      ranks: options.map((option) => (option ? model.rank(option) : 0)),
      points: options.map((option) => option?.points ?? 0),
      at,
      ...(by && { integration: by.id }),
      ...(counts && { scored: by }),
    });
  };
  const step = (question: Question, id: unknown) => question.options.indexOf(optionOf(question, id)!);
  for (const question of model.organisationQuestions) {
    const value = organisation[question.id];
    if (!Array.isArray(value)) add(0, question, question.options, step(question, value));
    else for (const option of question.options) add(1, question, [null, option], Number(value.includes(option.id)));
  }
  for (const by of scored) {
    const answers = rated.find((integration) => integration.id === by.id)!;
    for (const question of model.integrationQuestions) {
      const kind = question.id === model.catalog.score.product[0] ? 3 : 2;
      add(kind, question, question.options, step(question, answers[question.id]), by);
    }
  }
  return {
    model,
    slots,
    byRank: [...slots].sort((a, b) => b.ranks[b.at]! - a.ranks[a.at]!),
    scored,
    sum: scored.reduce((sum, { score }) => sum + score, 0),
  };
}

/**
 * The rank of the plan with slot `a` at another step, and perhaps slot `b` too. What stays as it is enters by its
 * maximum alone (score = highest + a share of the sum), found among the first three: the same time for any number
 * of integrations.
 */
export function rankAfter(standing: Standing, a: Slot, stepA: number, b: Slot = a, stepB = stepA): number {
  const { model, byRank, scored, sum } = standing;
  const other = byRank.find((slot) => slot !== a && slot !== b);
  const otherScore = scored.find((one) => one !== a.scored && one !== b.scored)?.score ?? 0;
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
  const band = bandOf(model, 100 * max + model.catalog.score.othersPercent * rest);
  return Math.max(model.rank(band), a.ranks[stepA]!, b.ranks[stepB]!, other ? other.ranks[other.at]! : 0);
}

/** The score of the slot's integration with this rating alone changed; 0 when the rating doesn't count. */
function changedScore(slot: Slot, step: number): number {
  return slot.scored ? (slot.scored.score / slot.points[slot.at]!) * slot.points[step]! : 0;
}
