import type { Recommendation } from '../engine/recommendation.js';
import type { Context } from '../views/context.js';
import { choice, planOf, reasonSentences, shownReasons } from '../views/reasons.js';
import { verdict } from '../views/result.js';

/** The result as plain text, for an e-mail or a form: the verdict, the reasons, catalog id and version. */
export function summary(context: Context, recommendation: Recommendation): string {
  const plan = planOf(context, recommendation.plan);
  const reasons = shownReasons(recommendation).map((reason) => `- ${reasonSentences(context, reason).join(' ')}`);
  const { id, version } = recommendation.catalog;
  return [
    `${verdict(context, recommendation)} ${plan.summary}.`,
    choice(context, recommendation),
    context.words.because,
    ...(reasons.length > 0 ? reasons : [`- ${context.words.noReason}`]),
    '',
    `${id} ${version}`,
  ].join('\n');
}
