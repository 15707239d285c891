import * as fc from 'fast-check';
import type { Catalog, Feature, Need, Question } from '../../src/catalog/types.js';

/**
 * Small catalogs that are right in shape and often wrong in substance: points, bands, cells and needs are in
 * order nine times out of ten. Written for the linter: the engine's laws have their own, well-formed ones.
 */
const chance = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);

/** Ascending numbers from 0, or (rarely) in any order. */
const numbers = (length: number, max: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length }), chance)
    .map(([list, sorted]) => (sorted ? list.toSorted((a, b) => a - b) : list));

/** Every feature is a count, an ordinal, a boolean or a set of one scale 0 to 3, so that needs are easily made. */
const STEPS = ['w', 'x', 'y', 'z'];
const TYPES = ['count', 'duration', 'ordinal', 'set'] as const;
type Kind = (typeof TYPES)[number];

function featureOf(id: string, kind: Kind, levels: readonly number[]): Feature {
  const name = `Feature ${id}`;
  const cell = <V>(value: (level: number) => V) =>
    Object.fromEntries(levels.map((level, p) => [`p${p}`, { value: value(level), text: 'As agreed' }]));
  if (kind === 'count') return { id, name, type: kind, unit: 'person', cells: cell((n) => n) };
  if (kind === 'duration') return { id, name, type: kind, unit: 'hour', cells: cell((n) => 3 - n) };
  if (kind === 'ordinal') return { id, name, type: kind, scale: STEPS, cells: cell((n) => STEPS[n]!) };
  return { id, name, type: 'set', scale: STEPS, cells: cell((n) => STEPS.slice(0, n)) };
}

function needOf(feature: Feature, level: number): Need {
  if (feature.type === 'count') return { feature: feature.id, atLeast: level };
  if (feature.type === 'duration') return { feature: feature.id, atMost: 3 - level };
  if (feature.type === 'ordinal') return { feature: feature.id, atLeast: STEPS[level]! };
  return { feature: feature.id, includes: STEPS.slice(Math.max(0, level - 1), Math.max(1, level)) };
}

interface Asked {
  readonly levels: readonly number[];
  readonly feature: number;
  readonly asks: boolean;
}

const asked = (options: number): fc.Arbitrary<Asked> =>
  fc.record({ levels: numbers(options, 3), feature: fc.nat(2), asks: chance });

export const randomCatalog: fc.Arbitrary<Catalog> = fc
  .record({ plans: fc.integer({ min: 1, max: 4 }), options: fc.integer({ min: 2, max: 3 }) })
  .chain(({ plans, options }) =>
    fc.record({
      cells: fc.array(numbers(plans, 3), { minLength: 3, maxLength: 3 }),
      kinds: fc.array(fc.constantFrom(...TYPES), { minLength: 3, maxLength: 3 }),
      points: fc.array(numbers(options, 6), { minLength: 0, maxLength: 2 }),
      ratingAsks: fc.option(asked(options), { freq: 3 }),
      organisation: fc.array(asked(options), { minLength: 0, maxLength: 2 }),
      ticks: asked(2),
      bands: numbers(3, 14),
      bandCount: fc.integer({ min: 1, max: 3 }),
      bandLevels: numbers(3, 3),
      bandFeature: fc.nat(2),
      share: fc.constantFrom(0, 25, 30, 70, 100),
      max: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .map((r) => {
    const features = r.cells.map((levels, f) => featureOf(`f${f}`, r.kinds[f]!, levels));
    const planIds = r.cells[0]!.map((_, p) => `p${p}`);
    // Level 0 asks for nothing; what no plan offers is marked, as an owner would after the first lint.
    const asks = ({ levels, feature, asks: any }: Asked, o: number) => {
      const level = levels[o] ?? 0;
      if (level === 0 || !any) return {};
      const over = !r.cells[feature]!.some((offered) => offered >= level);
      return { needs: [needOf(features[feature]!, level)], ...(over && { overLimit: true }) };
    };
    const single = (
      id: string,
      scope: 'integration' | 'organisation',
      own: Asked,
      points?: readonly number[],
    ): Question => ({
      id,
      scope,
      kind: 'single',
      text: `${id} {integration}`.replace(scope === 'organisation' ? ' {integration}' : '', ''),
      options: own.levels.map((_, o) => ({
        id: `o${o}`,
        label: `Option ${o}`,
        ...asks(own, o),
        ...(points && { points: points[o]! + o }),
      })),
    });
    const silent: Asked = { levels: r.points[0]?.map(() => 0) ?? [], feature: 0, asks: false };
    const bands = r.bands.slice(0, r.bandCount).map((from, b) => ({
      id: `b${b}`,
      from: b === 0 ? 0 : from + b,
      label: `Band ${b}`,
      needs: r.bandLevels[b] ? [needOf(features[r.bandFeature]!, r.bandLevels[b])] : [],
    }));
    return {
      format: 'sla-plan-catalog/1',
      id: 'random',
      version: '1',
      lang: 'en',
      title: 'Random',
      plans: planIds.map((id) => ({ id, name: id.toUpperCase(), summary: 'A plan' })),
      featureGroups: [{ id: 'all', name: 'All', features }],
      integrations: { max: r.max, suggestions: [{ id: 's', name: 'S' }] },
      questions: [
        ...r.points.map((points, i) => single(`rated${i}`, 'integration', (i === 0 && r.ratingAsks) || silent, points)),
        ...r.organisation.map((own, i) => single(`asked${i}`, 'organisation', own)),
        {
          id: 'ticks',
          scope: 'organisation',
          kind: 'multiple',
          text: 'Ticks',
          none: 'None',
          options: [0, 1].map((o) => ({ id: `t${o}`, label: `Tick ${o}`, ...asks(r.ticks, o) })),
        },
      ],
      unsure: '?',
      score: { product: r.points.map((_, i) => `rated${i}`), othersPercent: r.share, bands },
      contact: { text: 'Ask', label: 'Ask' },
    };
  });
