import type { AskSheet, BandSheet, DecisionSheet } from './sheet-data.js';
import type { Block, Cell } from './sheet-document.js';

export const text = (words: string): Block => ({ kind: 'text', text: words });

export const planName = (sheet: DecisionSheet, id: string): string =>
  sheet.plans.find((plan) => plan.id === id)?.name ?? id;

/** A plan's name with its place among the plans, so that a page can shade it. */
export function planCell(sheet: DecisionSheet, id: string): Cell {
  const rank = sheet.plans.findIndex((plan) => plan.id === id);
  return { text: planName(sheet, id), level: sheet.plans.length > 1 ? rank / (sheet.plans.length - 1) : 0 };
}

export function askText({ feature, wants, overLimit, shows }: AskSheet): string {
  return `${feature}: ${wants}${overLimit ? ` (no plan; the best is "${shows || 'not offered'}")` : ''}`;
}

export function bandRange({ from, below }: BandSheet): string {
  return below === undefined ? `${number(from)} and more` : `${number(from)} to under ${number(below)}`;
}

/** `12,345`, whatever the machine's language is. */
export const number = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
