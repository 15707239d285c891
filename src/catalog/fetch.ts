import type { Diagnostic } from './diagnostic.js';

/** A catalog is some 30 kB; what is a hundred times as long is something else. */
const MAX_LENGTH = 3_000_000;
const PATIENCE = 10_000;

/** What came of reading JSON from somewhere: the value, or why not. */
export type Read = { readonly value: unknown } | { readonly problem: Diagnostic };

const problem = (code: string, message: string, hint?: string): Read => ({
  problem: { code, severity: 'error', path: '', message, ...(hint !== undefined && { hint }) },
});

/** Reads inline JSON. The sentence is our own, since each browser has another one. */
export function parseJson(text: string, where: string): Read {
  if (text.length > MAX_LENGTH) return problem('too-large', `${where} is longer than any catalog.`);
  try {
    return { value: JSON.parse(text) };
  } catch {
    const hint = 'Run "npx sla-plan-finder lint" on the file: it says in which line.';
    return problem('not-json', `${where} is not JSON.`, hint);
  }
}

/** Fetches JSON with the page's own credentials, for ten seconds at most. Never throws but when `signal` aborts. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<Read> {
  let where = 'The catalog';
  const patience = new AbortController();
  const stop = () => patience.abort();
  const timer = setTimeout(stop, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    // Not everything that a page may set can be made a text of.
    where = `The catalog "${url}"`;
    const response = await fetch(url, {
      signal: patience.signal,
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return problem('http-status', `${where} was answered with the status ${response.status}.`);
    return parseJson(await response.text(), where);
  } catch {
    signal.throwIfAborted();
    if (patience.signal.aborted) return problem('time-out', `${where} did not arrive within ten seconds.`);
    const hint = 'Is the address right, and may this page fetch from it (connect-src, CORS)?';
    return problem('not-reached', `${where} could not be fetched.`, hint);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
