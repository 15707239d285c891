// The practical limit: the same table and questions as one hand-written page, with the switch of rivals.mjs inline.
import { readFileSync } from 'node:fs';

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The switch without its neighbours: what stands between the imports and the first rival that has a library. */
function switchAlone() {
  const code = readFileSync(new URL('rivals.mjs', import.meta.url), 'utf8');
  const from = code.indexOf('const PLANS');
  const to = code.indexOf('\n}\n', code.indexOf('export function handWritten')) + 3;
  return code.slice(from, to).replace('export function', 'function');
}

const SCRIPT = (integrations) => `${switchAlone()}
const names = { standard: 'Standard', premium: 'Premium', enterprise: 'Enterprise' };
document.querySelector('form').addEventListener('change', () => {
  const data = new FormData(document.querySelector('form'));
  const integrations = ${JSON.stringify(integrations)}.map((id) => ({ id, impact: data.get('impact@' + id), urgency: data.get('urgency@' + id) }));
  const organisation = { extras: data.getAll('extras') };
  for (const id of ['urgent', 'people', 'suppliers']) organisation[id] = data.get(id) ?? undefined;
  document.querySelector('output').textContent = 'So far: at least ' + names[handWritten({ integrations, organisation })];
});`;

export function staticPage(catalog, integrations) {
  const { plans, featureGroups, questions } = catalog;
  const input = (type, name, id, label) =>
    `<label><input type="${type}" name="${escape(name)}" value="${escape(id)}"> ${escape(label)}</label>`;
  const group = (question, name, text) =>
    `<fieldset><legend>${escape(text)}</legend>${question.options
      .map(({ id, label }) => input(question.kind === 'multiple' ? 'checkbox' : 'radio', name, id, label))
      .join('')}</fieldset>`;
  const asked = [
    ...integrations.flatMap((one) =>
      questions
        .filter(({ scope }) => scope === 'integration')
        .map((question) => group(question, `${question.id}@${one}`, question.text.replaceAll('{integration}', one))),
    ),
    ...questions
      .filter(({ scope }) => scope === 'organisation')
      .map((question) => group(question, question.id, question.text)),
  ];
  const rows = featureGroups.map(
    ({ name, features }) =>
      `<tbody><tr><th colspan="${plans.length + 1}">${escape(name)}</th></tr>${features
        .map(
          (feature) =>
            `<tr><th>${escape(feature.name)}</th>${plans
              .map(
                ({ id }) =>
                  `<td>${escape(feature.cells[id].text)}<br><small>${escape(feature.cells[id].note ?? '')}</small></td>`,
              )
              .join('')}</tr>`,
        )
        .join('')}</tbody>`,
  );
  const head = plans.map(({ name }) => `<th>${escape(name)}</th>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plans</title><link rel="icon" href="data:,">
<style>table{border-collapse:collapse}td,th{border-bottom:1px solid #ddd;padding:.4rem;text-align:start}label{display:block}</style>
<form>${asked.join('')}</form><output></output><table><thead><tr><td></td>${head}</tr></thead>${rows.join('')}</table>
<script>${SCRIPT(integrations)}</script>`;
}
