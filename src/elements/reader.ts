import type * as Check from '../catalog/check.js';

type Reader = typeof Check;

let attempt = 0;

/**
 * The validator and the linter, on demand; undefined when they do not load. Browsers remember a module that did not
 * load and do not ask for it again (whatwg/html#6768): another attempt needs another address, and the message of
 * the error is where a page can read the one that failed.
 */
export async function loadReader(): Promise<Reader | undefined> {
  try {
    return await import('../catalog/check.js');
  } catch (error) {
    const [failed] = /\b(?:https?|file):\S+$/.exec(String(error)) ?? [];
    if (failed === undefined || attempt === 0) return void attempt++;
    return import(/* @vite-ignore */ `${failed}?${attempt++}`).catch(() => undefined) as Promise<Reader | undefined>;
  }
}
