import type { CellValue, Feature, Need } from '../catalog/types.js';
import type { CellExplanation, CellVerdict, UnmetNeed } from './recommendation.js';

/**
 * One scale for all five feature types: a cell has a quality, a need has a demand, and a cell meets a
 * need when its quality is at least the demand. For sets, quality counts the members that were asked for.
 */
export function quality(feature: Feature, need: Need, value: CellValue): number {
  switch (feature.type) {
    case 'duration':
      return typeof value === 'number' ? -value : -Infinity;
    case 'count':
      return typeof value === 'number' ? value : -Infinity;
    case 'ordinal':
      return feature.scale.indexOf(value as string);
    case 'boolean':
      return value === true ? 1 : 0;
    case 'set':
      return 'includes' in need
        ? need.includes.filter((member) => (value as readonly string[]).includes(member)).length
        : 0;
  }
}

/** The quality that a need asks for, on the same scale. */
export function demand(feature: Feature, need: Need): number {
  if ('atMost' in need) return -need.atMost;
  if ('includes' in need) return need.includes.length;
  if ('is' in need) return 1;
  return feature.type === 'ordinal' ? feature.scale.indexOf(String(need.atLeast)) : Number(need.atLeast);
}

/**
 * A need as one number: the index of the lowest plan that meets it; if none does, the lowest plan with the
 * best value there is, and the need is over the limit.
 */
export function rankOf(feature: Feature, need: Need, plans: readonly string[]): { rank: number; overLimit: boolean } {
  const wanted = demand(feature, need);
  const qualities = plans.map((plan) => quality(feature, need, feature.cells[plan]!.value));
  const met = qualities.findIndex((q) => q >= wanted);
  return met >= 0
    ? { rank: met, overLimit: false }
    : { rank: qualities.indexOf(Math.max(...qualities)), overLimit: true };
}

/** A need with everything that follows from the catalog alone. */
export interface Judged {
  readonly need: Need;
  /** Of its feature in the table. */
  readonly place: number;
  readonly feature: Feature;
  readonly wanted: number;
  readonly rank: number;
  readonly plans: CellExplanation['plans'];
  /** Only for a need over the limit. */
  readonly unmet: UnmetNeed | undefined;
}

export function judge(plans: readonly string[], feature: Feature, need: Need, place: number): Judged {
  const { rank, overLimit } = rankOf(feature, need, plans);
  const wanted = demand(feature, need);
  const valueOf = (plan: string): CellValue => feature.cells[plan]!.value;
  const best = valueOf(plans[rank]!);
  const verdict = (value: CellValue): CellVerdict => {
    const has = quality(feature, need, value);
    if (has < wanted) return overLimit && has === quality(feature, need, best) ? 'short' : 'missing';
    const more = 'includes' in need ? (value as readonly string[]).length > need.includes.length : has > wanted;
    return more ? 'exceeded' : 'met';
  };
  // A need is its feature and what is asked of it.
  const { feature: _, ...asked } = need;
  return {
    need,
    place,
    feature,
    wanted,
    rank,
    plans: Object.fromEntries(plans.map((plan) => [plan, verdict(valueOf(plan))])),
    unmet: overLimit
      ? { feature: feature.id, asked: Object.values(asked)[0] as UnmetNeed['asked'], best, plan: plans[rank]! }
      : undefined,
  };
}

/** The need that implies both (sets: their union). Both are on the same feature. */
export function stricter(plans: readonly string[], a: Judged, b: Judged): Judged {
  const { feature, place } = a;
  if ('includes' in a.need && 'includes' in b.need && 'scale' in feature) {
    const both = new Set([...a.need.includes, ...b.need.includes]);
    return judge(plans, feature, { feature: feature.id, includes: feature.scale.filter((m) => both.has(m)) }, place);
  }
  return b.wanted > a.wanted ? b : a;
}

export function isBetter(feature: Feature, value: CellValue, than: CellValue): boolean {
  // Only sets look at the need: here at all that the better one has.
  const need: Need = { feature: feature.id, includes: value as readonly string[] };
  return quality(feature, need, value) > quality(feature, need, than);
}
