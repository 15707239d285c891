import { html, nothing, type TemplateResult } from 'lit';
import { about, nameOf, ratingsOf, type Context } from './context.js';
import { INTEGRATIONS, isAnswered, keyParts } from './steps.js';

/** The text of a question by its key, with the integration that it is about. */
export function questionText({ catalog, answers, words }: Context, key: string): string {
  if (key === INTEGRATIONS) return words.integrationsQuestion;
  const [id, integration] = keyParts(key);
  const text = catalog.questions.find((question) => question.id === id)?.text ?? '';
  const rated = ratingsOf(answers, integration);
  if (!rated) return text;
  const name = nameOf(catalog, rated);
  const named = about(text, name);
  return named === text ? words.about(name, text) : named;
}

/** What is missing, above the step; it takes focus, and each line leads to its question. */
export function missingSummary(context: Context): TemplateResult | typeof nothing {
  const { missing, answers, words, on } = context;
  if (missing.length === 0) return nothing;
  // What has been answered since is crossed out, and said to nobody any more: its line keeps its place.
  const done = (key: string) => isAnswered(answers, key);
  return html`<div
    class=${missing.every(done) ? 'summary done' : 'summary'}
    role="group"
    aria-labelledby="missing"
    aria-describedby="lacking"
    tabindex="-1"
    data-summary
  >
    <h3 id="missing">${words.missingTitle}</h3>
    <ul id="lacking">
      ${missing.map(
        (key) =>
          html`<li ?inert=${done(key)}>
            <button type="button" class="link top" @click=${() => on.toControl(key)}>
              ${questionText(context, key)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
