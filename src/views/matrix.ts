import { html, nothing, type TemplateResult } from 'lit';
import type { Catalog, Question } from '../catalog/types.js';
import { recommend, type Recommendation } from '../engine/index.js';
import { nameOf, ratedIntegrations, type Context } from './context.js';

/** Per catalog: for each option of the first rating, each of the second, the plan of an integration with both. */
const plans = new WeakMap<Catalog, readonly (readonly string[])[]>();

function plansOf(catalog: Catalog, rows: Question, columns: Question): readonly (readonly string[])[] {
  let all = plans.get(catalog);
  if (!all) {
    const plan = (row: string, column: string) =>
      recommend(catalog, { integrations: [{ id: 'own-1', name: '-', [rows.id]: row, [columns.id]: column }] }).plan;
    all = rows.options.map((row) => columns.options.map((column) => plan(row.id, column.id)));
    plans.set(catalog, all);
  }
  return all;
}

/**
 * How the integrations weigh: each in the cell of its two ratings, with the plan that the cell asks for by itself. One
 * real table: the eye sees a picture, a reader hears rows and columns. Only for scores of two ratings.
 */
export function matrix(context: Context, { plan }: Recommendation): TemplateResult | typeof nothing {
  const { catalog, words, answers } = context;
  const [rows, columns, ...more] = catalog.score.product.map((id) => catalog.questions.find((one) => one.id === id));
  if (!rows || !columns || more.length > 0) return nothing;
  const placed = ratedIntegrations(answers).filter((one) =>
    [rows, columns].every(({ id, options }) => options.some((option) => option.id === one[id])),
  );
  if (placed.length === 0) return nothing;
  const rank = (id: string) => catalog.plans.findIndex((one) => one.id === id);
  const cells = plansOf(catalog, rows, columns);
  const alone = (one: (typeof placed)[number]) =>
    cells[rows.options.findIndex(({ id }) => id === one[rows.id])]![
      columns.options.findIndex(({ id }) => id === one[columns.id])
    ]!;
  const highest = Math.max(...placed.map((one) => rank(alone(one))));
  return html`<h4>${words.matrixTitle}</h4>
    <table class="matrix" role="table" lang=${catalog.lang}>
      <caption lang=${words.lang}>
        ${words.matrixCaption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${columns.options.map(({ label }) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>
      ${rows.options.map(
        (row, r) =>
          html`<tbody role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="rowgroup">${row.label}</th>
              ${columns.options.map((column, c) => {
                const here = placed.filter((one) => one[rows.id] === row.id && one[columns.id] === column.id);
                const asks = rank(cells[r]![c]!);
                return html`<td role="cell" data-rank=${asks} class=${here.length > 0 ? 'here' : ''}>
                  ${here.map((one) => html`<b>${nameOf(catalog, one)}</b> `)}<small>${catalog.plans[asks]!.name}</small>
                </td>`;
              })}
            </tr>
          </tbody>`,
      )}
    </table>
    ${
      // Together they may weigh more than each, and other answers may ask for more than all of them.
      rank(plan) > highest ? html`<p class="aside">${words.matrixMore(catalog.plans[rank(plan)]!.name)}</p>` : nothing
    }`;
}
