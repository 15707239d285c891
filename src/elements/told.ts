import { toJson } from '../catalog/json.js';
import type { Answers, MultipleAnswer } from '../catalog/types.js';
import { ratedIntegrations } from '../views/context.js';
import { INTEGRATIONS } from '../views/steps.js';

/** An answer as the page hears of it. */
export interface Told {
  readonly question: string;
  readonly value: string | MultipleAnswer | undefined;
  readonly integration?: string;
}

/** Every answer, each under a key of its own. */
function all(answers: Answers): Map<string, Told> {
  const { integrations, organisation = {} } = answers;
  const rated = ratedIntegrations(answers);
  const told: Told[] = [
    {
      question: INTEGRATIONS,
      value: integrations === 'unsure' ? integrations : integrations && rated.map(({ id }) => id),
    },
    ...rated.flatMap(({ id: integration, name: _name, ...ratings }) =>
      Object.entries(ratings).map(([question, value]) => ({ question, value, integration })),
    ),
    ...Object.entries(organisation).map(([question, value]) => ({ question, value })),
  ];
  return new Map(told.map((one) => [toJson([one.question, one.integration]), one]));
}

/** What was answered differently, or taken back. What was said of an integration that is gone is gone with it. */
export function differences(before: Answers, now: Answers): Told[] {
  const was = all(before);
  const is = all(now);
  const gone = [...was.values()].filter(
    ({ integration }, at) => integration === undefined && !is.has([...was.keys()][at]!),
  );
  return [
    ...[...is].filter(([key, one]) => toJson(one) !== toJson(was.get(key))).map(([, one]) => one),
    ...gone.map(({ question }) => ({ question, value: undefined })),
  ];
}
