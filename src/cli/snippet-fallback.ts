import type { Catalog, Cell } from '../catalog/types.js';
import { contactHrefAtFirst } from '../handoff/contact.js';
import { escapeHtml } from '../lint/escape-html.js';

/** The comparison table with its footnotes and the way to a person, line by line: plain HTML for the light DOM. */
export function fallback(catalog: Catalog): string[] {
  const { plans, featureGroups } = catalog;
  return [
    '<table>',
    `  <caption>${escapeHtml(catalog.title)}</caption>`,
    '  <thead>',
    `    <tr><td></td>${plans.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr>`,
    '  </thead>',
    ...featureGroups.flatMap(({ name, features }) => [
      '  <tbody>',
      `    <tr><th scope="rowgroup" colspan="${plans.length + 1}">${escapeHtml(name)}</th></tr>`,
      ...features.map(
        (feature) =>
          `    <tr><th scope="row">${escapeHtml(feature.name)}</th>${plans.map(({ id }) => cell(feature.cells[id]!)).join('')}</tr>`,
      ),
      '  </tbody>',
    ]),
    '</table>',
    ...Object.entries(catalog.footnotes ?? {}).map(
      ([mark, { text }]) => `<p><sup>${escapeHtml(mark)}</sup> ${escapeHtml(text)}</p>`,
    ),
    ...contact(catalog),
  ];
}

function cell({ text, note, footnote }: Cell): string {
  const mark = footnote === undefined ? '' : `<sup>${escapeHtml(footnote)}</sup>`;
  const small = note === undefined ? '' : `<br><small>${escapeHtml(note)}</small>`;
  return `<td>${escapeHtml(text.trim() || '—')}${mark}${small}</td>`;
}

function contact({ contact: { text, label, href } }: Catalog): string[] {
  const target = contactHrefAtFirst(href);
  if (target === null) return [];
  return [`<p>${escapeHtml(text)} <a href="${escapeHtml(target)}">${escapeHtml(label)}</a></p>`];
}
