import type { Answers, Catalog, IntegrationAnswer, MultipleAnswer, Option, Question } from '../catalog/types.js';
import { modelOf } from '../engine/model.js';

/** One chosen option, by ids. */
export interface Choice {
  readonly question: string;
  readonly option: string;
}

/** Complete answers with the mildest option everywhere, but for one choice; `count` integrations rated alike. */
export function completed(catalog: Catalog, choice?: Choice, count = 0, ratings: readonly Choice[] = []): Answers {
  const chosen = choice ? [choice, ...ratings] : ratings;
  const pick = (question: Question) =>
    chosen.find((one) => one.question === question.id)?.option ?? mildest(catalog, question).id;
  const organisation: [string, MultipleAnswer | string][] = [];
  const rated: [string, string][] = [];
  for (const question of catalog.questions) {
    if (question.scope === 'integration') rated.push([question.id, pick(question)]);
    else if (question.kind === 'single') organisation.push([question.id, pick(question)]);
    else organisation.push([question.id, choice?.question === question.id ? [choice.option] : []]);
  }
  const about = catalog.questions.some(({ id, scope }) => scope === 'integration' && id === choice?.question);
  const integrations: IntegrationAnswer[] = [];
  while (integrations.length < Math.max(count, about ? 1 : 0)) {
    const number = integrations.length + 1;
    const suggestion = catalog.integrations.suggestions[number - 1];
    const own = { id: `own-${number}`, name: `Integration ${number}` };
    integrations.push({ ...(suggestion ? { id: suggestion.id } : own), ...Object.fromEntries(rated) });
  }
  return { integrations, organisation: Object.fromEntries(organisation) };
}

/** The first option of the lowest rank. */
export function mildest(catalog: Catalog, question: Question): Option {
  const model = modelOf(catalog);
  return question.options.reduce((a, b) => (model.rank(b) < model.rank(a) ? b : a));
}
