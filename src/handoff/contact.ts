import { toJson } from '../catalog/json.js';
import { textOf } from '../catalog/text-of.js';
import type { Answers } from '../catalog/types.js';
import { encoded } from './encode.js';

export interface ContactValues {
  readonly plan: string;
  readonly planName: string;
  readonly summary: string;
  readonly answers: Answers;
}

/** Links that only lead somewhere; `javascript:`, `data:` and the like would run on the host's page. */
const ALLOWED = /^(https?|mailto|tel):/i;
const PLACEHOLDER = /\{(planName|plan|answers|summary)\}/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** What a page gives for an address: a text, or an object that says one, such as a `URL`. Anything else is none. */
export function addressOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  const text = typeof given === 'object' ? textOf(given) : null;
  // What every object says of itself is no address.
  return text && !text.startsWith('[object ') ? text : undefined;
}

/**
 * Where the contact button goes: `{plan}`, `{planName}`, `{answers}` and `{summary}` are filled in, each
 * encoded as one URL component; a `mailto:` without a query gets subject and body by itself. Only http(s), mailto, tel and relative addresses; anything else gives `null`.
 */
export function contactHref(template: string | null | undefined, values: ContactValues): string | null {
  // Browsers drop control characters and leading blanks from a URL before they read its scheme: so do we.
  // oxlint-disable-next-line no-control-regex
  const clean = (template ?? '').replaceAll(/[\u0000-\u001f]/g, '').trim();
  if (!clean || (SCHEME.test(clean) && !ALLOWED.test(clean))) return null;
  // What a person would write first.
  const mail = /^mailto:/i.test(clean);
  const whole = mail && values.plan && !clean.includes('?') ? `${clean}?subject={planName}&body={summary}` : clean;
  return whole.replaceAll(PLACEHOLDER, (_, name: keyof ContactValues) => {
    const value = values[name];
    const text = typeof value === 'string' ? value : toJson(value);
    // Lines of an e-mail end like this (RFC 6068).
    return encoded(mail ? text.replaceAll('\n', '\r\n') : text);
  });
}

/** The same before there is a plan: there is nothing to hand over yet. */
export const contactHrefAtFirst = (template: unknown): string | null =>
  contactHref(addressOf(template)?.replaceAll(PLACEHOLDER, ''), { plan: '', planName: '', summary: '', answers: {} });
