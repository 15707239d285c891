import { DASH } from '../catalog/dash.js';
import type { Cell, Feature } from '../catalog/types.js';

/** Words that are numbers. Only English: in other languages a text without digits is taken on trust. */
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TIMES: Record<string, number> = { once: 1, twice: 2 };
/** Units of time that convert into each other, in minutes. Business hours and days do not. */
const MINUTES: Record<string, number> = {
  minute: 1,
  min: 1,
  hour: 60,
  h: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
};
/** How they begin in the languages that the element speaks. */
const ELSEWHERE: readonly (readonly [RegExp, number])[] = [
  [/^minu/, 1],
  [/^(stund|std|heure|hora|uur|uren|tim)/, 60],
  [/^(tag|jour|día|dag)/, 1440],
  [/^(woche|semain|seman|week|weken|veck|uke|uge)/, 10_080],
];

const NO = /^(no|none|not (included|offered|available)|never|n\/a)\b/i;
const YES = /^(yes|included|available|✓|✔)/i;

/**
 * How a cell's text contradicts its value, as the rest of a sentence; `undefined` if it does not.
 *
 * Durations and counts: one of the numbers shown must be the value, and "not offered" (`null`) shows none.
 * A number may be written `1,000`, `1.000`, `1 000` or as an English word up to twelve ("twice a year");
 * "1 day", "one day" and "1 Tag" are 24 for the unit `hour`. A text without any number ("Unlimited", "On request") cannot
 * contradict a value, unless it says no or is a dash. Booleans: a "Yes" that is false, a dash that is true. Members
 * of an ordinal scale that hold numbers ("99.9") are compared when the text holds numbers too. Sets are not read.
 */
export function contradiction(feature: Feature, cell: Cell, lang: string): string | undefined {
  const { value, text } = cell;
  const shows = `the page shows "${text}" but the rules use`;
  if (feature.type === 'boolean') {
    const denied = value === true && (DASH.test(text) || NO.test(text));
    const claimed = value === false && YES.test(text);
    return denied || claimed ? `${shows} ${JSON.stringify(value)}` : undefined;
  }
  if (feature.type === 'set') return undefined;
  const english = /^en\b/i.test(lang);
  if (feature.type === 'ordinal') {
    const stated = numbers(String(value), english);
    const shown = numbers(text, english).flatMap(({ readings }) => readings);
    const all = stated.every(({ readings }) => readings.some((number) => shown.includes(number)));
    return all || shown.length === 0 ? undefined : `${shows} "${String(value)}"`;
  }
  const shown = numbers(text, english);
  if (value === null) return shown.length > 0 ? `${shows} "not offered"` : undefined;
  if (typeof value !== 'number') return undefined;
  if (shown.length === 0) return DASH.test(text) || NO.test(text) ? `${shows} ${value}` : undefined;
  const own = unitOf(feature.unit.toLowerCase(), true).unit;
  // A unit in a language that is not known here is taken on trust.
  if (own && !english && shown.some(({ word, unit }) => word && unit === undefined)) return undefined;
  const agrees = shown.some(({ readings, unit }) => {
    const factor = own && unit ? unit / own : 1;
    // 4.1 * 60 is not quite 246.
    return readings.some((number) => Math.abs(number * factor - value) < 1e-6);
  });
  return agrees ? undefined : `${shows} ${value}`;
}

interface Shown {
  /** `1,000` can be read as a thousand and as one. */
  readonly readings: readonly number[];
  readonly word?: string | undefined;
  /** Minutes of the unit behind it, if it is a known one. */
  readonly unit?: number;
}

function numbers(text: string, english: boolean): Shown[] {
  const found: Shown[] = [];
  for (const [, digits, word] of text
    .toLowerCase()
    .matchAll(/(\d+(?:[.,\s\u00a0\u202f'’]\d+)*)(?:[\s\u00a0-]*(\p{L}+))?/gu)) {
    found.push({ readings: readings(digits!), word, ...unitOf(word, english) });
  }
  if (!english) return found;
  for (const [, word, next] of text.toLowerCase().matchAll(/\b([a-z]+)(?=(?:[\s\u00a0-]+([a-z]+))?)/g)) {
    const number = TIMES[word!] ?? WORDS.indexOf(word!);
    if (number >= 0) found.push({ readings: [number], ...unitOf(next, true) });
  }
  return found;
}

function unitOf(word: string | undefined, english: boolean): Pick<Shown, 'unit'> {
  if (!word) return {};
  const elsewhere = english ? undefined : ELSEWHERE.find(([begins]) => begins.test(word))?.[1];
  const unit = MINUTES[word] ?? MINUTES[word.replace(/s$/, '')] ?? elsewhere;
  return unit === undefined ? {} : { unit };
}

function readings(digits: string): number[] {
  const grouped = /^\d{1,3}([.,\s\u00a0\u202f'’]\d{3})+$/.test(digits);
  const decimal = Number(digits.replace(',', '.'));
  // "4 24" is two numbers that stand side by side.
  const apart = digits.split(/[\s\u00a0\u202f'’]/).map((part) => Number(part.replace(',', '.')));
  return [...(grouped ? [Number(digits.replaceAll(/\D/g, ''))] : []), decimal, ...apart].filter(Number.isFinite);
}
