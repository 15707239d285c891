/** Random catalogs that lint without errors: other numbers of plans, features, questions, points, bands and shares. */
import * as fc from 'fast-check';
import type { Band, Catalog, Feature, Need, Option, Question } from '../../src/catalog/types.js';

const LEVELS = 5;
const SCALE = ['none', 'little', 'some', 'much', 'all'];
const TYPES = ['duration', 'count', 'ordinal', 'boolean', 'set'] as const;
type Type = (typeof TYPES)[number];

/** A feature that offers each plan a level from 0 to 4; what a level means depends on the type. */
function featureOf(id: string, type: Type, levels: readonly number[]): Feature {
  const name = `Feature ${id}`;
  const cells = <V>(value: (level: number) => V) =>
    Object.fromEntries(levels.map((level, plan) => [`plan-${plan}`, { value: value(level), text: 'As agreed' }]));
  switch (type) {
    case 'duration':
      return { id, name, type, unit: 'hour', cells: cells((n) => (n === 0 ? null : 24 - 4 * n)) };
    case 'count':
      return { id, name, type, unit: 'person', cells: cells((n) => (n === 0 ? null : 2 * n)) };
    case 'ordinal':
      return { id, name, type, scale: SCALE, cells: cells((n) => SCALE[n]!) };
    case 'boolean':
      return { id, name, type, cells: cells((n) => n >= 2) };
    case 'set':
      return { id, name, type, scale: SCALE, cells: cells((n) => SCALE.slice(0, n)) };
  }
}

/** At least this level, 1 to 4. */
function needOf({ id: feature, type }: Feature, level: number): Need {
  switch (type) {
    case 'duration':
      return { feature, atMost: 24 - 4 * level };
    case 'count':
      return { feature, atLeast: 2 * level };
    case 'ordinal':
      return { feature, atLeast: SCALE[level]! };
    case 'boolean':
      return { feature, is: true };
    case 'set':
      return { feature, includes: SCALE.slice(0, level) };
  }
}

interface Row {
  readonly feature: Feature;
  /** The best level that any plan offers. */
  readonly best: number;
}

const ascending = (length: number, min: number, max: number) =>
  fc
    .array(fc.integer({ min, max }), { minLength: length, maxLength: length })
    .map((list) => list.sort((a, b) => a - b));

const rows = (plans: number): fc.Arbitrary<Row[]> =>
  fc.tuple(...TYPES.map((type) => fc.tuple(fc.constant(type), ascending(plans, 0, LEVELS - 1)))).map((kinds) =>
    kinds.map(([type, levels]) => {
      const top = levels.at(-1)!;
      return { feature: featureOf(type, type, levels), best: type === 'boolean' ? (top >= 2 ? LEVELS - 1 : 0) : top };
    }),
  );

/** What an option asks of a row: nothing at level 0; more than there is only where that is said. */
function asks({ feature, best }: Row, level: number): Pick<Option, 'needs' | 'overLimit'> {
  if (level === 0) return {};
  return { needs: [needOf(feature, level)], ...(level > best && { overLimit: true }) };
}

type Draft = { readonly row: number; readonly levels: readonly number[]; readonly points?: readonly number[] };

const draft = (rated: boolean): fc.Arbitrary<Draft> =>
  fc.integer({ min: 2, max: 4 }).chain((options) =>
    fc.record({
      row: fc.nat(TYPES.length - 1),
      levels: ascending(options - 1, 0, LEVELS - 1).map((rest) => [0, ...rest]),
      ...(rated && {
        points: fc
          .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: options, maxLength: options })
          .map((list) => list.sort((a, b) => a - b)),
      }),
    }),
  ) as fc.Arbitrary<Draft>;

function questionOf(
  id: string,
  scope: Question['scope'],
  { row, levels, points }: Draft,
  all: readonly Row[],
  needs: boolean,
): Question {
  const options = levels.map((level, index) => ({
    id: `${id}-${index}`,
    label: `Option ${index} of ${id}`,
    ...(points && { points: points[index]! }),
    ...(needs && asks(all[row]!, level)),
  }));
  const subject = scope === 'integration' ? ' {integration}' : '';
  return { id, scope, kind: 'single', order: 'ascending', text: `Question ${id}${subject}?`, options };
}

/** A question with an option for each plan, so that every plan can be reached. */
const ladder = (plans: number): { row: Row; question: Question } => {
  const levels = Array.from({ length: plans }, (_, plan) => plan);
  const feature: Feature = {
    id: 'ladder',
    name: 'Feature ladder',
    type: 'count',
    unit: 'person',
    cells: Object.fromEntries(levels.map((plan) => [`plan-${plan}`, { value: plan + 1, text: 'As agreed' }])),
  };
  const options = Array.from({ length: Math.max(2, plans) }, (_, level) => ({
    id: `step-${level}`,
    label: `Step ${level}`,
    needs: [{ feature: 'ladder', atLeast: Math.min(level, plans - 1) + 1 }],
  }));
  return {
    row: { feature, best: plans },
    question: { id: 'climb', scope: 'organisation', kind: 'single', order: 'ascending', text: 'How high?', options },
  };
};

/** Bands begin at scores that one integration can have; each asks for all that the one before it does, and perhaps more. */
function bandsOf(
  products: readonly number[],
  picks: readonly number[],
  all: readonly Row[],
  bandRows: readonly number[],
  levels: readonly number[],
): Band[] {
  const from = [...new Set([0, ...picks.map((pick) => products[pick % products.length]!)])].sort((a, b) => a - b);
  return from.map((score, band) => ({
    id: `band-${band}`,
    from: score,
    label: `Band ${band}`,
    needs: bandRows.flatMap((row, index) => {
      const level = band === 0 ? 0 : Math.min(levels[Math.min(band - 1 + index, levels.length - 1)]!, all[row]!.best);
      return level === 0 ? [] : [needOf(all[row]!.feature, level)];
    }),
  }));
}

const product = (questions: readonly Question[]): number[] =>
  [
    ...new Set(
      questions.reduce<number[]>(
        (all, { options }) => all.flatMap((score) => options.map(({ points }) => score * points!)),
        [1],
      ),
    ),
  ].sort((a, b) => a - b);

export const wellFormedCatalog: fc.Arbitrary<Catalog> = fc.integer({ min: 1, max: 6 }).chain((plans) =>
  fc
    .record({
      table: rows(plans),
      scored: fc.array(draft(true), { minLength: 1, maxLength: 3 }),
      rated: fc.array(draft(false), { maxLength: 1 }),
      scoredAsk: fc.boolean(),
      organisation: fc.array(draft(false), { maxLength: 2 }),
      ticks: fc.array(fc.tuple(fc.nat(TYPES.length - 1), fc.integer({ min: 1, max: LEVELS - 1 })), {
        minLength: 1,
        maxLength: 3,
      }),
      picks: fc.array(fc.nat(100), { minLength: 1, maxLength: 3 }),
      bandRows: fc.uniqueArray(fc.nat(TYPES.length - 1), { minLength: 1, maxLength: 3 }),
      bandLevels: ascending(5, 1, LEVELS - 1),
      othersPercent: fc.constantFrom(0, 10, 25, 33, 50, 100),
      max: fc.integer({ min: 1, max: 2 }),
    })
    .map((parts) => {
      const all = parts.table;
      const { row, question } = ladder(plans);
      const scored = parts.scored.map((one, i) => questionOf(`score${i}`, 'integration', one, all, parts.scoredAsk));
      const rated = parts.rated.map((one, i) => questionOf(`rate${i}`, 'integration', one, all, true));
      const organisation = parts.organisation.map((one, i) => questionOf(`org${i}`, 'organisation', one, all, true));
      const ticks: Question = {
        id: 'ticks',
        scope: 'organisation',
        kind: 'multiple',
        text: 'Which of these?',
        none: 'None of these',
        options: parts.ticks.map(([index, level], i) => ({
          id: `tick-${i}`,
          label: `Tick ${i}`,
          ...asks(all[index]!, level),
        })),
      };
      return {
        format: 'sla-plan-catalog/1',
        id: 'random',
        version: '1',
        lang: 'en',
        title: 'Random',
        plans: Array.from({ length: plans }, (_, i) => ({
          id: `plan-${i}`,
          name: `Plan ${i}`,
          summary: `Summary ${i}`,
          suits: `Suits ${i}`,
          highlights: [],
        })),
        featureGroups: [{ id: 'all', name: 'All', features: [...all.map(({ feature }) => feature), row.feature] }],
        integrations: {
          max: parts.max,
          suggestions: [
            { id: 'first', name: 'First' },
            { id: 'second', name: 'Second' },
          ],
        },
        unsure: "I don't know",
        questions: [...scored, ...rated, question, ...organisation, ticks],
        score: {
          product: scored.map(({ id }) => id),
          othersPercent: parts.othersPercent,
          bands: bandsOf(product(scored), parts.picks, all, parts.bandRows, parts.bandLevels),
        },
        contact: { text: 'Ask us', label: 'Contact us' },
      } as unknown as Catalog;
    }),
);
