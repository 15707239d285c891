import type { Catalog, Cell } from '../catalog/types.js';
import { contactHrefAtFirst } from '../handoff/contact.js';
import { escapeHtml } from '../lint/escape-html.js';
import { wordsFor } from '../messages/all.js';
import type { Messages } from '../messages/messages.js';
import { intro } from '../views/intro.js';
import { BLANK, many } from '../views/plan-table.js';

/**
 * What stands in the finder's place where there is no script, or none yet: a heading, the way to a person, and the
 * comparison table with its footnotes, line by line, as plain HTML for the light DOM. It has the shape of the finder's
 * first view, with room where the questions will be.
 */
export function fallback(catalog: Catalog): string[] {
  const words = wordsFor(catalog.lang);
  return [
    `<div class="sla-place" lang="${escapeHtml(catalog.lang)}"><div class="sla-finder${many(catalog) && ' sla-many'}">`,
    '<div class="sla-talk">',
    ...indented([
      `<div><h2>${escapeHtml(words.heading)}</h2>${contact(catalog)}</div>`,
      '<div class="sla-room" hidden>',
      ...indented(room(catalog, words)),
      '</div>',
    ]),
    '</div>',
    '<div class="sla-table">',
    ...indented(table(catalog, words)),
    '</div>',
    '</div></div>',
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** The texts of the first step, never shown: they take the room that the questions will take. */
function room(catalog: Catalog, words: Messages): string[] {
  return [
    `<h2>${escapeHtml(words.heading)}</h2>`,
    paragraph(intro(catalog, words)),
    `<h3>${escapeHtml(words.stepOne(words.integrationsQuestion))}</h3>`,
    paragraph(words.integrationsHint),
    `<ul>${catalog.integrations.suggestions.map(({ name }) => `<li>${escapeHtml(name)}</li>`).join('')}</ul>`,
    paragraph(catalog.unsure),
  ];
}

function table(catalog: Catalog, words: Messages): string[] {
  const { plans, featureGroups } = catalog;
  // Shown again where the table is narrow and its head is far away: to the eye alone, a reader has the headings.
  const again = plans
    .map(({ name }) => `<td hidden role="presentation" aria-hidden="true">${escapeHtml(name)}</td>`)
    .join('');
  const footnotes = Object.entries(catalog.footnotes ?? {}).map(
    ([mark, { text }]) => `<p><sup>${escapeHtml(mark)}</sup> ${escapeHtml(text)}</p>`,
  );
  return [
    '<table>',
    ...indented([
      `<caption>${escapeHtml(words.tableCaption(catalog.title))}</caption>`,
      '<thead>',
      `  <tr><td></td>${plans.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr>`,
      '</thead>',
      ...featureGroups.flatMap(({ name, features }) => [
        '<tbody>',
        `  <tr><th scope="rowgroup" colspan="${plans.length + 1}">${escapeHtml(name)}</th>${many(catalog) ? '' : again}</tr>`,
        ...features.map(
          (feature) =>
            `  <tr><th scope="row">${escapeHtml(feature.name)}</th>${plans.map(({ id, name: plan }) => cell(feature.cells[id]!, many(catalog) && plan)).join('')}</tr>`,
        ),
        '</tbody>',
      ]),
    ]),
    '</table>',
    ...(footnotes.length > 0 ? ['<div>', ...indented(footnotes), '</div>'] : []),
  ];
}

function cell({ text, note, footnote }: Cell, plan: string): string {
  const name = plan && `<span hidden aria-hidden="true">${escapeHtml(plan)}</span>`;
  const mark = footnote === undefined ? '' : `${BLANK}<sup>${escapeHtml(footnote)}</sup>`;
  const small = note === undefined ? '' : `<br><small>${escapeHtml(note)}</small>`;
  return `<td>${name}${escapeHtml(text.trim() || '—')}${mark}${small}</td>`;
}

function contact({ contact: { text, label, href } }: Catalog): string {
  const target = contactHrefAtFirst(href);
  if (target === null) return '';
  return `<p>${escapeHtml(text)} <a href="${escapeHtml(target)}">${escapeHtml(label)}</a></p>`;
}
