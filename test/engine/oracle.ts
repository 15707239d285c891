/**
 * A naive oracle, written from the specification and from nothing of the engine: it tries each plan against
 * each need. Slow on purpose in its thinking (no ranks, no maximum of anything), so that it can be read.
 */
import type { Answers, Band, Catalog, CellValue, Feature, IntegrationAnswer, Need } from '../../src/catalog/types.js';

export interface OracleUnmet {
  readonly feature: string;
  readonly asked: unknown;
  readonly best: CellValue;
  readonly plan: string;
}

export interface OracleResult {
  readonly plan: string;
  readonly fit: 'full' | 'closest';
  readonly unmet: readonly OracleUnmet[];
}

export const featureOf = (catalog: Catalog, id: string): Feature =>
  catalog.featureGroups.flatMap((group) => group.features).find((feature) => feature.id === id)!;

const valueOf = (catalog: Catalog, need: Need, plan: string): CellValue =>
  featureOf(catalog, need.feature).cells[plan]!.value;

/** Does this cell give what is asked for? One operator per type. */
export function meets(feature: Feature, need: Need, value: CellValue): boolean {
  if ('atMost' in need) return value !== null && (value as number) <= need.atMost;
  if ('is' in need) return value === true;
  if ('includes' in need) return need.includes.every((member) => (value as readonly string[]).includes(member));
  if (feature.type === 'ordinal') {
    return feature.scale.indexOf(value as string) >= feature.scale.indexOf(need.atLeast as string);
  }
  return value !== null && (value as number) >= (need.atLeast as number);
}

/** Is `a` better than `b` for someone with this need? */
function better(feature: Feature, need: Need, a: CellValue, b: CellValue): boolean {
  switch (feature.type) {
    case 'duration':
      return a !== null && (b === null || (a as number) < (b as number));
    case 'count':
      return a !== null && (b === null || (a as number) > (b as number));
    case 'ordinal':
      return feature.scale.indexOf(a as string) > feature.scale.indexOf(b as string);
    case 'boolean':
      return a === true && b === false;
    case 'set': {
      const wanted = (need as { includes: readonly string[] }).includes;
      const offered = (cell: CellValue) => wanted.filter((member) => (cell as readonly string[]).includes(member));
      return offered(a).length > offered(b).length;
    }
  }
}

interface Tried {
  /** By plan, in the catalog's order. */
  readonly met: readonly boolean[];
  readonly bestThereIs: readonly boolean[];
}
const tried = new WeakMap<Catalog, WeakMap<Need, Tried>>();

/** A need tried on every plan. Remembered, since the exhaustive tests ask half a million times. */
function tryAll(catalog: Catalog, need: Need): Tried {
  let known = tried.get(catalog);
  if (!known) tried.set(catalog, (known = new WeakMap()));
  let result = known.get(need);
  if (!result) {
    const feature = featureOf(catalog, need.feature);
    const values = catalog.plans.map((plan) => valueOf(catalog, need, plan.id));
    result = {
      met: values.map((value) => meets(feature, need, value)),
      bestThereIs: values.map((value) => !values.some((other) => better(feature, need, other, value))),
    };
    known.set(need, result);
  }
  return result;
}

export const meetable = (catalog: Catalog, need: Need): boolean => tryAll(catalog, need).met.includes(true);

/** The lowest plan that meets every meetable need and is the best there is on every other. */
export function lowestPlanFor(catalog: Catalog, needs: readonly Need[]): string {
  const suits = catalog.plans.map((_, index) =>
    needs.every((need) => {
      const { met, bestThereIs } = tryAll(catalog, need);
      return met.includes(true) ? met[index] : bestThereIs[index];
    }),
  );
  const lowest = suits.indexOf(true);
  if (lowest < 0) throw new Error('no plan suits: some feature gets worse in a higher plan');
  return catalog.plans[lowest]!.id;
}

/** Points multiplied over the questions of the score; a rating that is open counts as the mildest. */
export function scoreOfOne(catalog: Catalog, integration: IntegrationAnswer): number {
  let score = 1;
  for (const id of catalog.score.product) {
    const { options } = catalog.questions.find((question) => question.id === id)!;
    const chosen = options.find((option) => option.id === integration[id]);
    const points = chosen ? [chosen.points!] : options.map((option) => option.points!);
    score *= points.reduce((a, b) => (b < a ? b : a));
  }
  return score;
}

/** In hundredths of a point: the highest whole, the others by their share. */
export function portfolioOf(catalog: Catalog, scores: readonly number[]): number {
  const [highest, ...others] = scores.toSorted((a, b) => b - a);
  if (highest === undefined) return 0;
  return others.reduce((sum, score) => sum + score * catalog.score.othersPercent, highest * 100);
}

export function bandFor(catalog: Catalog, hundredths: number): Band {
  return catalog.score.bands.findLast((band) => band.from * 100 <= hundredths)!;
}

/** Everything that is asked for: by the score's band and by every option that was chosen. */
export function needsOf(catalog: Catalog, answers: Answers): Need[] {
  const integrations = typeof answers.integrations === 'object' ? answers.integrations : [];
  const scores = integrations.map((integration) => scoreOfOne(catalog, integration));
  const needs = [...bandFor(catalog, portfolioOf(catalog, scores)).needs];
  for (const question of catalog.questions) {
    const given =
      question.scope === 'integration'
        ? integrations.map((integration) => integration[question.id])
        : [answers.organisation?.[question.id]].flat();
    for (const value of given) {
      needs.push(...(question.options.find((option) => option.id === value)?.needs ?? []));
    }
  }
  return needs;
}

/** One notice for each feature of which more is asked than any plan gives: all that is asked of it, and the best. */
function unmetOf(catalog: Catalog, needs: readonly Need[]): OracleUnmet[] {
  const over = needs.filter((need) => !meetable(catalog, need));
  const ids = catalog.featureGroups.flatMap((group) => group.features.map((feature) => feature.id));
  return ids
    .filter((id) => over.some((need) => need.feature === id))
    .map((id) => {
      const feature = featureOf(catalog, id);
      const own = needs.filter((need) => need.feature === id);
      const need = together(feature, own);
      const plan = catalog.plans.find((_, index) => tryAll(catalog, need).bestThereIs[index])!.id;
      const { feature: _, ...operator } = need;
      return { feature: id, asked: Object.values(operator)[0], best: feature.cells[plan]!.value, plan };
    });
}

/** One need that asks for all that these ask for. */
function together(feature: Feature, needs: readonly Need[]): Need {
  if (feature.type === 'set') {
    const all = new Set(needs.flatMap((need) => ('includes' in need ? need.includes : [])));
    return { feature: feature.id, includes: feature.scale.filter((member) => all.has(member)) };
  }
  // What suffices for this one suffices for all of them.
  const value = (need: Need): CellValue => ('atMost' in need ? need.atMost : 'atLeast' in need ? need.atLeast : true);
  return needs.find((need) => needs.every((other) => meets(feature, other, value(need))))!;
}

export function oracle(catalog: Catalog, answers: Answers): OracleResult {
  const needs = needsOf(catalog, answers);
  const unmet = needs.every((need) => meetable(catalog, need)) ? [] : unmetOf(catalog, needs);
  return { plan: lowestPlanFor(catalog, needs), fit: unmet.length > 0 ? 'closest' : 'full', unmet };
}
