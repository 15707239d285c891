import type { Answers, Catalog, Question } from '../catalog/types.js';
import { ratedIntegrations, ratingsOf } from './context.js';

/** The steps of the conversation by key: `integrations`, `rating:<integration>`, `organisation`. */
export const INTEGRATIONS = 'integrations';
export const ORGANISATION = 'organisation';
export const RESULT = 'result';
/** All questions at once, where the page wants that. */
export const PAGE = 'page';
export const ratingStep = (integration: string): string => `rating:${integration}`;
export const integrationOf = (step: string): string | undefined =>
  step.startsWith('rating:') ? step.slice('rating:'.length) : undefined;

/** The key of a question on a step: it names the control group, the error and the way back to both. */
export const questionKey = (question: string, integration?: string): string =>
  integration === undefined ? question : `${question}@${integration}`;

/** The question of a key, and the integration that it is asked of. */
export const keyParts = (key: string): string[] => key.split('@');

/** The keys whose integration, where they have one, is still there; the same list if all are. */
export function stillAsked(answers: Answers, keys: readonly string[]): readonly string[] {
  const asked = keys.filter((key) => {
    const [, integration] = keyParts(key);
    return integration === undefined || ratingsOf(answers, integration);
  });
  return asked.length < keys.length ? asked : keys;
}

export const questionsOf = (catalog: Catalog, scope: Question['scope']): Question[] =>
  catalog.questions.filter((question) => question.scope === scope);

/** The steps in order: only those that have something to ask. */
export function stepsOf(catalog: Catalog, answers: Answers): string[] {
  const rated = questionsOf(catalog, 'integration').length > 0 ? ratedIntegrations(answers) : [];
  const asksMore = questionsOf(catalog, 'organisation').length > 0;
  return [INTEGRATIONS, ...rated.map(({ id }) => ratingStep(id)), ...(asksMore ? [ORGANISATION] : [])];
}

/** Whether the question of a key has an answer; "I don't know" is one. */
export function isAnswered(answers: Answers, key: string): boolean {
  const [question, integration] = keyParts(key);
  if (key === INTEGRATIONS) return answers.integrations !== undefined;
  const given = integration === undefined ? answers.organisation : ratingsOf(answers, integration);
  return given?.[question!] !== undefined;
}

/** The keys of a step's questions that have no answer yet; "I don't know" is an answer. */
export function missingOn(catalog: Catalog, answers: Answers, step: string): string[] {
  if (step === INTEGRATIONS) return answers.integrations === undefined ? [INTEGRATIONS] : [];
  const integration = integrationOf(step);
  if (integration === undefined) {
    const given = answers.organisation ?? {};
    return questionsOf(catalog, 'organisation').flatMap(({ id }) => (given[id] === undefined ? [questionKey(id)] : []));
  }
  const rating = ratingsOf(answers, integration);
  return questionsOf(catalog, 'integration').flatMap(({ id }) =>
    rating && rating[id] === undefined ? [questionKey(id, integration)] : [],
  );
}
