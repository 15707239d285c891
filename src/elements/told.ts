import { toJson } from '../catalog/json.js';
import type { Answers, MultipleAnswer } from '../catalog/types.js';
import { ratedIntegrations } from '../views/context.js';
import { INTEGRATIONS, questionKey } from '../views/steps.js';

/** An answer as the page hears of it. */
export interface Told {
  readonly question: string;
  readonly value: string | MultipleAnswer | undefined;
  readonly integration?: string;
}

/** Every answer by its key. */
function all(answers: Answers): Map<string, Told> {
  const { integrations, organisation = {} } = answers;
  const rated = ratedIntegrations(answers);
  const value = integrations === 'unsure' ? integrations : integrations && rated.map(({ id }) => id);
  const told: Told[] = [
    { question: INTEGRATIONS, value },
    ...rated.flatMap(({ id: integration, name: _name, ...ratings }) =>
      Object.entries(ratings).map(([question, rating]) => ({ question, value: rating, integration })),
    ),
    ...Object.entries(organisation).map(([question, given]) => ({ question, value: given })),
  ];
  return new Map(told.map((one) => [questionKey(one.question, one.integration), one]));
}

/** What was answered differently, or taken back. What was said of an integration that is gone is gone with it. */
export function differences(before: Answers, now: Answers): Told[] {
  const was = all(before);
  const is = all(now);
  return [
    ...[...is].flatMap(([key, one]) => (toJson(one) === toJson(was.get(key)) ? [] : [one])),
    ...[...was].flatMap(([key, { question, integration }]) =>
      is.has(key) || integration !== undefined ? [] : [{ question, value: undefined }],
    ),
  ];
}
