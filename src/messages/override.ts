import type { Messages } from './messages.js';

/** What could not be used of a page's own words. */
export interface Unusable {
  readonly code: 'unknown-key' | 'wrong-type';
  readonly key: string;
  readonly message: string;
}

type Word = string | ((...values: never[]) => string);

interface Overridden {
  readonly words: Messages;
  readonly unusable: readonly Unusable[];
}

/** Single messages in the page's own words. What does not fit is left out and told; nothing throws. */
export function override(base: Messages, given: unknown): Overridden {
  try {
    if (given === undefined || given === null) return { words: base, unusable: [] };
    if (typeof given === 'object' && !Array.isArray(given)) return overridden(base, given);
  } catch {
    // Some objects cannot be looked at: a proxy that was revoked, a getter that throws.
  }
  const message = 'Messages are an object: texts and functions by their names.';
  return { words: base, unusable: [{ code: 'wrong-type', key: '', message }] };
}

function overridden(base: Messages, given: object): Overridden {
  const words: Record<string, Word> = { ...base } as never;
  const unusable: Unusable[] = [];
  for (const [key, value] of Object.entries<unknown>(given as never)) {
    const original = Object.hasOwn(words, key) ? words[key]! : undefined;
    const text = key === 'lang' ? 'a language tag, such as "en-GB"' : 'a text';
    const kind = typeof original === 'string' ? text : 'a function that returns a text';
    if (original === undefined) unusable.push({ code: 'unknown-key', key, message: `There is no message "${key}".` });
    else if (typeof value !== typeof original || (key === 'lang' && !isLanguage(value as string)))
      unusable.push({ code: 'wrong-type', key, message: `The message "${key}" must be ${kind}.` });
    else words[key] = typeof original === 'function' ? careful(value as typeof original, original) : (value as string);
  }
  return { words: words as never, unusable };
}

/** Dates cannot be written in what is none. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** A page's function that fails, or says nothing, must not take the whole element down. */
const careful =
  (own: (...values: never[]) => unknown, original: (...values: never[]) => string) =>
  (...values: never[]): string => {
    try {
      const text = own(...values);
      return typeof text === 'string' ? text : original(...values);
    } catch {
      return original(...values);
    }
  };
