import { didYouMean } from '../catalog/did-you-mean.js';
import type { CellValue, Feature } from '../catalog/types.js';
import type { Path } from '../engine/pointer.js';
import { contradiction } from './cell-text.js';
import { features, quote, type Lint } from './report.js';

/** What visitors read: `missing-text`, `duplicate-label`, `text-value-mismatch` and footnotes. */
export function checkTexts(lint: Lint): void {
  checkMissing(lint);
  checkLabels(lint);
  checkCells(lint);
}

function checkMissing(lint: Lint): void {
  const { catalog } = lint;
  const need = (text: string, path: Path, what: string) => {
    if (text.trim() === '') lint.add('missing-text', path, `${what} is empty.`, { hint: 'Write what visitors read.' });
  };
  need(catalog.title, ['title'], "The catalog's title");
  need(catalog.unsure, ['unsure'], 'The answer for "I don\'t know"');
  need(catalog.contact.text, ['contact', 'text'], 'The text of the contact');
  need(catalog.contact.label, ['contact', 'label'], 'The label of the contact');
  catalog.plans.forEach((plan, i) => {
    need(plan.name, ['plans', i, 'name'], `The name of the plan ${quote(plan.id)}`);
    need(plan.summary, ['plans', i, 'summary'], `The summary of ${plan.name}`);
  });
  catalog.featureGroups.forEach(({ id, name }, g) =>
    need(name, ['featureGroups', g, 'name'], `The name of ${quote(id)}`),
  );
  for (const { item, path } of features(catalog)) need(item.name, [...path, 'name'], `The name of ${quote(item.id)}`);
  for (const [mark, { text }] of Object.entries(catalog.footnotes ?? {}))
    need(text, ['footnotes', mark, 'text'], `The footnote ${mark}`);
  catalog.integrations.suggestions.forEach(({ id, name }, s) =>
    need(name, ['integrations', 'suggestions', s, 'name'], `The name of the integration ${quote(id)}`),
  );
  catalog.questions.forEach((question, q) => {
    need(question.text, ['questions', q, 'text'], `The question ${quote(question.id)}`);
    if (question.kind === 'multiple') need(question.none, ['questions', q, 'none'], `The answer "none of these"`);
    question.options.forEach(({ id, label }, o) =>
      need(label, ['questions', q, 'options', o, 'label'], `The answer ${quote(id)} to ${quote(question.text)}`),
    );
  });
  catalog.score.bands.forEach(({ id, label }, b) =>
    need(label, ['score', 'bands', b, 'label'], `The label of the score band ${quote(id)}`),
  );
  catalog.clarifications?.forEach(({ id, claim, answer }, c) => {
    need(claim, ['clarifications', c, 'claim'], `The claim of ${quote(id)}`);
    need(answer, ['clarifications', c, 'answer'], `The answer of ${quote(id)}`);
  });
}

function checkLabels(lint: Lint): void {
  const { catalog } = lint;
  const distinct = (texts: readonly string[], place: (index: number) => Path, what: string, taken: string[] = []) => {
    const seen = new Set(taken.map(fold));
    texts.forEach((text, index) => {
      if (fold(text) !== '' && seen.has(fold(text)))
        lint.add('duplicate-label', place(index), `${what} ${quote(text)} stands there twice.`, {
          hint: 'Visitors could not tell them apart: reword one.',
        });
      seen.add(fold(text));
    });
  };
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  distinct(names(catalog.plans), (i) => ['plans', i, 'name'], 'The plan');
  distinct(names(catalog.featureGroups), (i) => ['featureGroups', i, 'name'], 'The feature group');
  catalog.featureGroups.forEach((group, g) =>
    distinct(names(group.features), (i) => ['featureGroups', g, 'features', i, 'name'], 'The feature'),
  );
  const { suggestions } = catalog.integrations;
  distinct(names(suggestions), (i) => ['integrations', 'suggestions', i, 'name'], 'The integration');
  distinct(
    catalog.questions.map(({ text }) => text),
    (i) => ['questions', i, 'text'],
    'The question',
  );
  catalog.questions.forEach((question, q) => {
    const taken = [catalog.unsure, ...(question.kind === 'multiple' ? [question.none] : [])];
    distinct(
      question.options.map(({ label }) => label),
      (i) => ['questions', q, 'options', i, 'label'],
      'The answer',
      taken,
    );
  });
  distinct(
    catalog.score.bands.map(({ label }) => label),
    (i) => ['score', 'bands', i, 'label'],
    'The score band',
  );
}

const fold = (text: string): string => text.normalize().trim().replaceAll(/\s+/g, ' ').toLowerCase();

function checkCells(lint: Lint): void {
  const { catalog } = lint;
  const notes = catalog.footnotes ?? {};
  const used = new Set<string>();
  for (const { item, path } of features(catalog)) {
    for (const plan of catalog.plans) {
      if (!Object.hasOwn(item.cells, plan.id)) continue;
      const cell = item.cells[plan.id]!;
      const at = [...path, 'cells', plan.id];
      const where = `${quote(item.name)}, ${plan.name}`;
      if (cell.text.trim() === '' && !isNothing(item, cell.value))
        lint.add('missing-text', [...at, 'text'], `${where}: the cell is empty.`, {
          hint: 'Write what visitors read.',
        });
      else {
        const wrong = contradiction(item, cell, catalog.lang);
        if (wrong)
          lint.add('text-value-mismatch', at, `${where}: ${wrong}.`, {
            hint: 'Correct the text or the value, whichever is wrong.',
          });
      }
      if (cell.footnote === undefined) continue;
      used.add(cell.footnote);
      if (Object.hasOwn(notes, cell.footnote)) continue;
      const hint =
        didYouMean(cell.footnote, Object.keys(notes)) ?? 'Explain it under "footnotes", or take the mark away.';
      lint.add('undefined-footnote', [...at, 'footnote'], `${where}: the mark ${cell.footnote} is not explained.`, {
        hint,
      });
    }
  }
  for (const mark of Object.keys(notes)) {
    if (used.has(mark)) continue;
    const hint = 'Put the mark into the cells that it explains, or remove it.';
    lint.add('unused-footnote', ['footnotes', mark], `No cell has the mark ${mark} of this footnote.`, { hint });
  }
}

/** Not offered: the one thing that may be shown as an empty cell. */
function isNothing(feature: Feature, value: CellValue): boolean {
  if (feature.type === 'ordinal') return value === feature.scale[0];
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
