import type { Answers, Catalog } from '../catalog/types.js';
import { modelOf } from './model.js';
import { pointer } from './pointer.js';
import { readAnswers } from './read.js';

/** Why something in the answers was left out. */
export type DroppedCode =
  | 'wrong-type'
  | 'unknown-integration'
  | 'unknown-question'
  | 'unknown-option'
  | 'duplicate'
  | 'too-many'
  | 'name-shortened'
  | 'unreadable';

export interface Dropped {
  readonly code: DroppedCode;
  /** JSON pointer into what was handed in. */
  readonly path: string;
}

export interface NormalisedAnswers {
  readonly answers: Answers;
  /** What was left out, in reading order; at most 100 entries. */
  readonly dropped: readonly Dropped[];
}

const MAX_DROPPED = 100;

/**
 * Reads answers from anywhere (a link, a store, a host page). What the catalog does not know is left out
 * and listed, never guessed. Never throws, whatever it is given: a getter or proxy that throws is `unreadable`.
 * Ticks come back in the catalog's order; integrations keep theirs.
 */
export function normaliseAnswers(catalog: Catalog, input: unknown): NormalisedAnswers {
  const dropped: Dropped[] = [];
  const { answers } = readAnswers(modelOf(catalog), input, (code, ...path) => {
    if (dropped.length < MAX_DROPPED) dropped.push({ code, path: pointer(path) });
  });
  return { answers, dropped };
}
