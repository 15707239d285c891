import { html, nothing, type TemplateResult } from 'lit';
import { DASH } from '../catalog/dash.js';
import type { Catalog, Cell, Feature, Plan } from '../catalog/types.js';
import type { Messages } from '../messages/messages.js';

/** What the result marks in the table. */
export interface Marks {
  readonly plan: string;
  /** The numbers of the reasons that a row decides, by feature id. */
  readonly reasons: ReadonlyMap<string, readonly number[]>;
  readonly toReason: (number: number) => void;
}

/** Before a footnote, or a reader says "AvailableFootnote"; narrow, or the mark stands apart. */
export const BLANK = '\u202f';

/** Keeps the place of the tag: one line, however narrow the column. */
const NO_TAG = '\u00a0';

/** The class of more plans than there is room for beside the questions, or beside each other on a telephone. */
export const many = ({ plans }: Catalog): string => (plans.length > 4 ? 'many' : '');

/** What a cell says, or `null` when the plan does not have the feature. */
export const cellText = (cell: Cell): string | null => (DASH.test(cell.text) ? null : cell.text);

/**
 * The comparison table. The roles are spelt out because narrow styles change `display`, which takes the
 * meaning of rows and cells away in Safari.
 */
export function planTable(catalog: Catalog, words: Messages, marks?: Marks): TemplateResult {
  return html`<table role="table" part="table" class=${many(catalog)}>
      <caption>
        ${words.tableCaption(catalog.title)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner"><span class="unseen">${words.feature}</span></th>
          ${catalog.plans.map((plan) => header(plan, words, marks))}
        </tr>
      </thead>
      ${catalog.featureGroups.map(
        ({ id, name, features }) =>
          html`<tbody role="rowgroup" aria-labelledby=${`features:${id}`}>
            <tr role="row" class="group">
              <th role="rowheader" scope="rowgroup" colspan=${catalog.plans.length + 1} id=${`features:${id}`}>
                ${name}
              </th>
              ${
                // On a narrow screen the column headings are far away: say them again, for the eye only. Hidden where
                // no style is, as in what a server has rendered under a strict policy. Many take several lines there:
                // each cell says its own.
                many(catalog)
                  ? nothing
                  : catalog.plans.map(
                      (plan) =>
                        html`<td
                          hidden
                          role="presentation"
                          aria-hidden="true"
                          class=${marks?.plan === plan.id ? 'again marked' : 'again'}
                        >
                          ${plan.name}
                        </td>`,
                    )
              }
            </tr>
            ${features.map((feature) => row(feature, catalog, words, marks))}
          </tbody>`,
      )}
    </table>
    ${footnotes(catalog)}`;
}

/** Beside a tag or a button, a block of its own: of what stands bare there, Orca says nothing as a header. */
const named = (name: string, more: boolean): unknown => (more ? html`<div>${name}</div>` : name);

function header(plan: Plan, words: Messages, marks: Marks | undefined): TemplateResult {
  const marked = marks?.plan === plan.id;
  return html`<th role="columnheader" scope="col" class=${marked ? 'marked' : ''}>
    ${named(plan.name, marked)}<span class=${marked ? 'tag' : 'tag off'}>${marked ? words.recommended : NO_TAG}</span>
  </th>`;
}

function row(feature: Feature, catalog: Catalog, words: Messages, marks: Marks | undefined): TemplateResult {
  const reasons = marks?.reasons.get(feature.id) ?? [];
  // Said again at each cell of the row: without what the buttons say.
  const heard = reasons.length > 0 ? feature.name : nothing;
  return html`<tr role="row" id=${`row:${feature.id}`} class=${reasons.length > 0 ? 'decisive' : ''}>
    <th role="rowheader" scope="row" tabindex=${marks ? -1 : nothing} aria-label=${heard}>
      ${named(feature.name, reasons.length > 0)}
      ${reasons.map(
        (number) =>
          html`<button
            type="button"
            class="link tag"
            aria-label=${words.showReason(number)}
            @click=${() => marks!.toReason(number)}
          >
            ${words.reasonNumber(number)}
          </button>`,
      )}
    </th>
    ${catalog.plans.map(({ id, name }) => cell(feature.cells[id], words, marks?.plan === id, many(catalog) && name))}
  </tr>`;
}

function cell(content: Cell | undefined, words: Messages, marked: boolean, plan: string): TemplateResult {
  const text = content && cellText(content);
  return html`<td role="cell" class=${marked ? 'marked' : ''}>
    ${plan && html`<span hidden aria-hidden="true" class="again">${plan}</span>`}${text ?? html`<span aria-hidden="true">—</span><span class="unseen">${words.notIncluded}</span>`}${
      content?.footnote
        ? html`${BLANK}<sup><span class="unseen">${words.footnote('')}</span>${content.footnote}</sup>`
        : nothing
    }${content?.note ? html`<small>${content.note}</small>` : nothing}
  </td>`;
}

function footnotes(catalog: Catalog): TemplateResult | typeof nothing {
  const entries = Object.entries(catalog.footnotes ?? {});
  if (entries.length === 0) return nothing;
  return html`<div class="footnotes">
    ${entries.map(([mark, { text }]) => html`<p><sup>${mark}</sup> ${text}</p>`)}
  </div>`;
}
