import type { CellValue, Feature, Need } from '../catalog/types.js';
import type { CellVerdict } from './recommendation.js';

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

/** What was asked for, as the value that stands in the need. */
export function asked(need: Need): number | string | true | readonly string[] {
  if ('atMost' in need) return need.atMost;
  if ('includes' in need) return need.includes;
  return 'is' in need ? need.is : need.atLeast;
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

/** The need that implies both (sets: their union). Both are on the same feature. */
export function stricter(feature: Feature, a: Need, b: Need): Need {
  if ('includes' in a && 'includes' in b && 'scale' in feature) {
    return {
      feature: feature.id,
      includes: feature.scale.filter((m) => a.includes.includes(m) || b.includes.includes(m)),
    };
  }
  return demand(feature, b) > demand(feature, a) ? b : a;
}

/** How the cell of one plan does on a need whose `rankOf` is known. */
export function verdict(
  feature: Feature,
  need: Need,
  value: CellValue,
  best: { quality: number; overLimit: boolean },
): CellVerdict {
  const has = quality(feature, need, value);
  const wanted = demand(feature, need);
  if (has < wanted) return best.overLimit && has === best.quality ? 'short' : 'missing';
  const more = 'includes' in need ? (value as readonly string[]).length > need.includes.length : has > wanted;
  return more ? 'exceeded' : 'met';
}
