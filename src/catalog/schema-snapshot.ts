import type { Path } from '../engine/pointer.js';

/** How large a catalog may be. The built-in one has 1,000 values and 20,000 characters. */
export const LIMITS = { values: 50_000, characters: 1_000_000, depth: 16, entries: 400, text: 2_000 } as const;

/** Why a value cannot be read as a catalog's JSON. */
export interface Refusal {
  readonly code: 'too-large' | 'unreadable';
  readonly path: Path;
  readonly what: string;
}

/** Where a key was that JSON may hold and a catalog never does; it is left out of the copy. */
export interface Snapshot {
  readonly value: unknown;
  readonly refusal?: Refusal;
  readonly skipped: readonly Path[];
}

/** Stops the walk at the first refusal. */
class Stop {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}

/**
 * A plain copy of anything, within bounds. The schema only ever sees the copy, so getters, proxies,
 * cycles (too deep), prototypes and 5 MB documents are dealt with here, once. Never throws.
 */
export function snapshot(input: unknown): Snapshot {
  let values = 0;
  let characters = 0;
  const skipped: Path[] = [];
  const stop = (code: Refusal['code'], path: Path, what: string) => {
    throw new Stop({ code, path, what });
  };

  function copy(value: unknown, path: Path): unknown {
    if (++values > LIMITS.values) stop('too-large', path, `has more than ${LIMITS.values} values`);
    if (typeof value === 'string') {
      characters += value.length;
      if (value.length > LIMITS.text) stop('too-large', path, `has a text of more than ${LIMITS.text} characters`);
      if (characters > LIMITS.characters) stop('too-large', path, `has more than ${LIMITS.characters} characters`);
      return value;
    }
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
        stop('unreadable', path, `holds a ${typeof value}`);
      return value;
    }
    if (path.length >= LIMITS.depth) stop('too-large', path, `is nested deeper than ${LIMITS.depth} levels`);
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    const { length } = keys ?? (value as unknown[]);
    if (length > LIMITS.entries) stop('too-large', path, `has a list or object of more than ${LIMITS.entries} entries`);
    if (!keys) {
      const list: unknown[] = [];
      while (list.length < length) list.push(copy((value as unknown[])[list.length], [...path, list.length]));
      return list;
    }
    const entries: [string, unknown][] = [];
    for (const key of keys) {
      const own = (value as Record<string, unknown>)[key];
      if (key === '__proto__') skipped.push([...path, key]);
      else if (own !== undefined) entries.push([key, copy(own, [...path, key])]);
    }
    return Object.fromEntries(entries);
  }

  try {
    return { value: copy(input, []), skipped };
  } catch (error) {
    const refusal: Refusal =
      error instanceof Stop ? error.refusal : { code: 'unreadable', path: [], what: 'cannot be read' };
    return { value: undefined, refusal, skipped };
  }
}
