import type { DecisionSheet } from './sheet-data.js';
import type { Line, Section } from './sheet-document.js';
import { planName } from './sheet-text-parts.js';

/** What needs a look: uncertain cells, footnotes, the owner's examples, what the linter says. */
export function notesSections(sheet: DecisionSheet): Section[] {
  const sections: readonly (readonly [title: string, items: readonly Line[], none?: string])[] = [
    ['Not certain', uncertain(sheet), 'Nothing in the table is marked as uncertain.'],
    ['Footnotes', footnotes(sheet)],
    ['Examples that hold', sheet.examples.map(({ title, plan }) => ({ lead: title, text: planName(sheet, plan) }))],
    [
      'What the linter says',
      sheet.diagnostics.map(({ severity, message, hint }) => ({
        lead: { error: 'Error', warning: 'Warning', info: 'Worth knowing' }[severity],
        text: [message, hint].filter(Boolean).join(' '),
      })),
      'No errors, no warnings.',
    ],
  ];
  return sections.flatMap(([title, items, none]): Section[] => {
    if (items.length > 0) return [{ title, blocks: [{ kind: 'list', items }] }];
    return none ? [{ title, blocks: [{ kind: 'text', text: none }] }] : [];
  });
}

function uncertain(sheet: DecisionSheet): Line[] {
  const cells = sheet.uncertain.map(({ feature, reason, cells: shown }) => ({
    lead: feature,
    text: `${reason} Read as: ${shown.map(({ plan, text }) => `${planName(sheet, plan)} "${text}"`).join(', ')}. No answer asks for it.`,
  }));
  const notes = sheet.footnotes.flatMap(({ mark, uncertain: reason }) =>
    reason === undefined ? [] : [{ lead: `Footnote ${mark}`, text: reason }],
  );
  return [...cells, ...notes];
}

function footnotes(sheet: DecisionSheet): Line[] {
  return sheet.footnotes.map(({ mark, text, cells }) => {
    const byFeature = new Map<string, string[]>();
    for (const { feature, plan } of cells)
      byFeature.set(feature, [...(byFeature.get(feature) ?? []), planName(sheet, plan)]);
    const where = [...byFeature].map(([feature, plans]) => `${feature} (${plans.join(', ')})`).join('; ');
    return { lead: mark, text: `${text}${where ? ` Stands at: ${where}.` : ''}` };
  });
}
