import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../catalog/types.js';
import { nameOf, ratedIntegrations, type Context } from './context.js';
import { INTEGRATIONS, ORGANISATION, questionKey, questionsOf, ratingStep } from './steps.js';

/** Everything that was answered, each with "Change", which comes straight back. */
export function yourAnswers(context: Context): TemplateResult {
  const { catalog, words, answers, on } = context;
  const rated = ratedIntegrations(answers);
  const label = (question: Question, value: unknown): string => {
    if (value === undefined) return words.notAnswered;
    if (value === 'unsure') return catalog.unsure;
    if (!Array.isArray(value)) return question.options.find(({ id }) => id === value)?.label ?? '';
    if (value.length === 0 && question.kind === 'multiple') return question.none;
    return words.list(question.options.flatMap(({ id, label: text }) => (value.includes(id) ? [text] : [])));
  };
  const row = (title: string, values: readonly string[], step: string, control: string) =>
    html`<div>
      <dt>${title}</dt>
      ${values.map((value) => html`<dd>${value}</dd>`)}
      <dd>
        <button
          type="button"
          class="link"
          lang=${words.lang}
          aria-label=${words.about(words.change, title)}
          @click=${() => on.change(step, control)}
        >
          ${words.change}
        </button>
      </dd>
    </div>`;
  const names = rated.map((integration) => nameOf(catalog, integration));
  const ratings = questionsOf(catalog, 'integration');
  return html`<h4>${words.yourAnswers}</h4>
    <dl class="answers" lang=${catalog.lang}>
      ${row(
        words.integrationsQuestion,
        [names.length > 0 ? words.list(names) : answers.integrations === 'unsure' ? catalog.unsure : words.notAnswered],
        INTEGRATIONS,
        INTEGRATIONS,
      )}
      ${
        ratings[0]
          ? rated.map((integration) =>
              row(
                nameOf(catalog, integration),
                ratings.map((question) => label(question, integration[question.id])),
                ratingStep(integration.id),
                questionKey(ratings[0]!.id, integration.id),
              ),
            )
          : nothing
      }
      ${questionsOf(catalog, 'organisation').map((question) =>
        row(
          question.text,
          [label(question, answers.organisation?.[question.id])],
          ORGANISATION,
          questionKey(question.id),
        ),
      )}
    </dl>`;
}
