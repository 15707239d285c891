import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Catalog, Choice, Recommendation } from '../../src/element.js';
import { starts, type Start } from './starts.js';
import type { Field, Part, Row } from './what-if.js';

/** The starting points, each with its key. */
export const startList = (choose: (start: Start) => void): TemplateResult =>
  html`${starts.map(
    (start, index) =>
      html`<li>
        <button type="button" class="start" @click=${() => choose(start)}>
          <kbd>${index + 1}</kbd><b>${start.title}</b><span>${start.persona}</span>
        </button>
      </li>`,
  )}`;

/** The plans from low to high: which one is recommended, and which one was chosen. */
export function ladder({ plans }: Catalog, recommendation: Recommendation, chosen?: Choice | null): TemplateResult {
  const words = (id: string) =>
    [
      recommendation.plan === id && (recommendation.settled ? 'Recommended' : 'At least'),
      chosen?.plan === id && 'Chosen',
    ].filter(Boolean);
  return html`<ol>
    ${plans.map(
      ({ id, name }) =>
        html`<li class=${recommendation.plan === id ? 'recommended' : chosen?.plan === id ? 'chosen' : ''}>
          <b>${name}</b><small>${words(id).join(' · ')}</small>
        </li>`,
    )}
  </ol>`;
}

/** Every answer with its neighbours; the one under the focus is tried at once. */
export const board = (parts: readonly Part[], change: (field: Field) => void): TemplateResult =>
  html`${parts.map(
    ({ title, rows }) =>
      html`<h3>${title}</h3>
        ${
          // A radio button that is renamed into another question takes the tick from there.
          rows.map((one) => keyed(one.key, row(one, change)))
        }`,
  )}`;

function row({ key, text, kind, fields }: Row, change: (field: Field) => void): TemplateResult {
  const now = fields.find(({ on }) => on)?.label ?? 'Not answered';
  return html`<fieldset class=${kind}>
    <legend>${text}</legend>
    <div class="fields">
      ${fields.map(
        (field) =>
          html`<label data-rank=${field.rank}>
            <input
              type=${kind}
              name=${`what-if ${key}`}
              aria-label=${`${field.label} ${field.plan}`}
              .checked=${field.on}
              @change=${() => change(field)}
            />
            ${kind === 'checkbox' ? html`<span>${field.label}</span>` : nothing}<small>${field.plan}</small>
          </label>`,
      )}
    </div>
    ${kind === 'radio' ? html`<p>${now}</p>` : nothing}
  </fieldset>`;
}

/** Another plan than the recommended one is a choice of people: it needs their reason. */
export const choice = ({ plans }: Catalog, chosen: Choice | null | undefined, takeBack: () => void): TemplateResult =>
  html`<fieldset class="plans">
      <legend class="unseen">Plan</legend>
      ${plans.map(
        ({ id, name }) =>
          html`<label
            ><input type="radio" name="choice" .value=${id} .checked=${chosen?.plan === id} /> ${name}</label
          >`,
      )}
    </fieldset>
    <p class="because">
      <label for="because">because</label>
      <input id="because" name="because" autocomplete="off" maxlength="120" />
    </p>
    <p class="acts">
      <button class="quiet">Choose <kbd>Enter</kbd></button>
      ${
        chosen
          ? html`<button type="button" class="quiet" @click=${takeBack}>Back to the recommended plan</button>`
          : nothing
      }
    </p>`;
