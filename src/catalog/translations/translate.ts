import type { Catalog } from '../types.js';

/** The texts of a catalog in another language, in its shape: entries of a list by their id, other items by their place. */
export interface Texts {
  readonly [key: string]: string | readonly string[] | Texts;
}

/**
 * A catalog with other texts: a catalog of its own, with the same ids, values and rules. What has no text in the
 * other language keeps its own.
 */
export const translate = (catalog: Catalog, texts: Texts): Catalog => merged(catalog, texts) as Catalog;

function merged(value: unknown, texts: unknown): unknown {
  if (texts === undefined || typeof value !== 'object' || value === null) return texts ?? value;
  const others = texts as Readonly<Record<string, unknown>>;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => merged(item, others[(item as { id?: string }).id ?? index]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, merged(item, others[key])]));
}
