import { DASH } from '../catalog/dash.js';
import type { Band, Feature, Need, Option } from '../catalog/types.js';
import type { Model } from '../engine/model.js';
import { rankOf } from '../engine/needs.js';
import type { AskSheet } from './sheet-data.js';

/** What an answer or a band asks for, need by need. */
export function asksOf(model: Model, source: Option | Band): AskSheet[] {
  return (source.needs ?? []).map((need) => {
    const feature = model.features.get(need.feature)!;
    const { rank, overLimit } = rankOf(feature, need, model.plans);
    const plan = model.plans[rank]!;
    return { feature: feature.name, wants: wants(feature, need), plan, shows: feature.cells[plan]!.text, overLimit };
  });
}

/** Only the needs that ask for this very plan. */
export function decidingAsks(model: Model, source: Option | Band): AskSheet[] {
  const plan = model.plans[model.rank(source)];
  return asksOf(model, source).filter((ask) => ask.plan === plan);
}

function wants(feature: Feature, need: Need): string {
  if ('is' in need) return 'included';
  if ('includes' in need) return need.includes.join(' and ');
  if ('atMost' in need) return `${amount(need.atMost, feature)} or less`;
  if (typeof need.atLeast === 'number') return `${amount(need.atLeast, feature)} or more`;
  const step = stepText(feature, need.atLeast);
  return 'scale' in feature && feature.scale.at(-1) === need.atLeast ? step : `${step} or better`;
}

function amount(number: number, feature: Feature): string {
  const unit = 'unit' in feature ? feature.unit.replaceAll('-', ' ') : '';
  if (unit.startsWith('per ')) return `${number} ${unit}`;
  if (unit === 'person') return number === 1 ? '1 person' : `${number} people`;
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** A step of a scale as the table shows it; with the small print where two steps are shown alike. */
function stepText(feature: Feature, step: string): string {
  const cells = Object.values<{ value: unknown; text: string; note?: string }>(feature.cells);
  const cell = cells.find(({ value }) => value === step);
  if (!cell) return `"${step}"`;
  if (DASH.test(cell.text)) return `"${cell.note ?? step}"`;
  const alike = cells.some(({ value, text }) => text === cell.text && value !== step);
  return alike ? `"${cell.text}" (${cell.note ?? step})` : `"${cell.text}"`;
}
