import type { AskSheet, BandSheet, CountSheet, DecisionSheet, PathSheet, QuestionSheet } from './sheet-data.js';
import type { Block, Cell, Line, Section, SheetDocument, TableBlock } from './sheet-document.js';
import { matrixBlocks } from './sheet-text-matrix.js';
import { notesSections } from './sheet-text-notes.js';
import { askText, bandRange, number, planCell, planName, text } from './sheet-text-parts.js';

/** The sheet in words: the one source of the Markdown and of the page. */
export function sheetDocument(sheet: DecisionSheet): SheetDocument {
  const { catalog } = sheet;
  const sections: (Section | undefined)[] = [
    { title: 'How to read this', blocks: intro(sheet) },
    sheet.matrix ? { title: 'One integration', blocks: matrixBlocks(sheet, sheet.matrix) } : undefined,
    { title: 'The score', blocks: scoreBlocks(sheet) },
    {
      title: 'What each answer asks for',
      blocks: sheet.questions.flatMap((question) => questionBlocks(sheet, question)),
    },
    { title: 'How each plan is reached', blocks: sheet.plans.flatMap((_, rank) => pathBlocks(sheet, rank)) },
    { title: 'How many answers lead to each plan', blocks: countBlocks(sheet) },
    ...notesSections(sheet),
  ];
  return {
    kind: 'Decision sheet',
    title: catalog.title,
    facts: `Catalog ${catalog.id}, version ${catalog.version}, language ${catalog.lang}`,
    sections: sections.filter((section) => section !== undefined),
    signOff: ['Name', 'Date', 'Signature'],
  };
}

function intro(sheet: DecisionSheet): Block[] {
  return [
    text(
      'This sheet shows every rule by which the plan finder recommends a plan. Each answer asks for something that ' +
        'the comparison table offers; the lowest plan that offers it is the plan of that answer. The recommendation is ' +
        'the highest plan that any answer asks for, so no order of the answers matters and no two rules can conflict.',
    ),
    {
      kind: 'list',
      items: sheet.plans.map(({ name, summary }) => ({ lead: name, text: summary })),
    },
  ];
}

function scoreBlocks(sheet: DecisionSheet): Block[] {
  const { othersPercent, othersBasis, matrix } = sheet;
  const others =
    othersPercent > 0
      ? `Several integrations: the highest score counts in full, each further one adds ${othersPercent} % of its own.`
      : 'Several integrations: only the highest score counts.';
  const basis = othersBasis ? ` Read from: "${othersBasis}"` : '';
  const rows = sheet.bands.map((band) => [
    { text: band.label },
    { text: bandRange(band), short: true },
    asksCell(band.asks),
    planCell(sheet, band.plan),
    ...basisCell(sheet.bands, band),
  ]);
  const head = ['Band', 'Score', 'Asks for', 'Plan', ...(hasBasis(sheet.bands) ? ['Read from'] : [])];
  return [
    text(matrix ? `${others}${basis}` : 'No question gives points, so the score is always 0 or 1.'),
    { kind: 'table', head, rows },
  ];
}

type Based = BandSheet | QuestionSheet['options'][number];
const hasBasis = (items: readonly Based[]): boolean => items.some(({ basis }) => basis !== undefined);
const basisCell = (items: readonly Based[], item: Based): Cell[] =>
  hasBasis(items) ? [{ text: item.basis ?? '' }] : [];

const asksCell = (asks: readonly AskSheet[]): Cell => ({ text: asks.map(askText).join('; ') || 'Nothing' });

function questionBlocks(sheet: DecisionSheet, question: QuestionSheet): Block[] {
  const { options } = question;
  const rated = options.some(({ points }) => points !== undefined);
  const asking = !rated || options.some(({ asks }) => asks.length > 0);
  const head = [
    question.kind === 'multiple' ? 'Tick' : 'Answer',
    ...(rated ? ['Points'] : []),
    ...(asking ? ['Asks for', 'Plan'] : []),
    ...(hasBasis(options) ? ['Read from'] : []),
  ];
  const rows = options.map((option): Cell[] => [
    { text: option.label },
    ...(rated ? [{ text: String(option.points), number: true }] : []),
    ...(asking
      ? [
          asksCell(option.asks),
          { ...planCell(sheet, option.plan), ...(option.overLimit && { note: 'closest: no plan offers all of it' }) },
        ]
      : []),
    ...basisCell(options, option),
  ]);
  const asked = question.scope === 'integration' ? 'Asked for each integration.' : 'Asked once.';
  const caption = `${asked}${question.kind === 'multiple' ? ' Any number of ticks.' : ''}`;
  return [
    { kind: 'heading', text: question.text },
    { kind: 'table', caption, head, rows },
  ];
}

function pathBlocks(sheet: DecisionSheet, rank: number): Block[] {
  const { name, reachedBy } = sheet.plans[rank]!;
  const line = ({ question, label, asks }: PathSheet): Line => ({
    lead: question ? `${question} → ${label}` : `Score → ${label}`,
    text: asks.map(askText).join('; '),
  });
  const higher = sheet.plans[rank + 1] ? ', and nothing asks for a higher plan' : '';
  const lead =
    rank === 0
      ? `When nothing asks for a higher plan. These answers leave it at that:`
      : `When any one of these holds${higher}:`;
  return [
    { kind: 'heading', text: name },
    text(reachedBy.length > 0 || rank === 0 ? lead : 'Nothing asks for it by itself.'),
    { kind: 'list', items: reachedBy.map(line) },
  ];
}

function countBlocks(sheet: DecisionSheet): Block[] {
  const named = ['No integration', 'One integration', 'Two integrations'];
  const row = ({ integrations, total, overLimit, plans }: CountSheet): Cell[] => [
    { text: named[integrations]! },
    ...plans.map(({ count }) => ({ text: number(count), note: percent(count, total), number: true })),
    { text: number(total), number: true },
    { text: number(overLimit), note: percent(overLimit, total), number: true },
  ];
  const table: TableBlock = {
    kind: 'table',
    head: ['Rated', ...sheet.plans.map(({ id }) => planName(sheet, id)), 'All', 'More than any plan offers'],
    rows: sheet.counts.map(row),
  };
  return [
    text(
      'Counted are complete sets of answers: every question answered, without "I don\'t know", and every choice of ticks. ' +
        'Two integrations are told apart. This is no forecast, since visitors do not answer at random; it shows how ' +
        'quickly needs add up.',
    ),
    table,
  ];
}

function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  const exact = (100 * part) / whole;
  if (exact < 0.1) return 'under 0.1 %';
  return `${exact < 10 || exact > 90 ? Math.min(exact, part < whole ? 99.9 : 100).toFixed(1) : Math.round(exact)} %`;
}
