import { hashOf } from '../catalog/json.js';
import type { Answers, Catalog } from '../catalog/types.js';
import { encoded } from './encode.js';

/** Longer links break in e-mails: names are shortened first. No more than the second is read. */
const LENGTHS = [1000, 4000];
const FORMAT = '1';
/** A letter, since mail programs leave punctuation at the end out of a link. */
const END = 'e';

/** What a link says; the answers are for `normaliseAnswers` to make sense of. */
export interface Shared {
  readonly answers: unknown;
  /** The rules are not those that the link was made with. */
  readonly changed: boolean;
}

/**
 * A number for everything that decides: plans, cells, questions, points, needs, bands. Texts may change, a link
 * keeps its meaning.
 */
export function fingerprint({ plans, featureGroups, questions, score }: Catalog): string {
  const rules = [
    plans.map(({ id }) => id),
    featureGroups.map(({ features }) => features.map(({ id, cells }) => [id, plans.map((p) => cells[p.id]?.value)])),
    questions.map(({ id, options }) => [id, options.map((option) => [option.id, option.points, option.needs])]),
    [score.product, score.othersPercent, score.bands.map(({ from, needs }) => [from, needs])],
  ];
  return hashOf(rules);
}

// Of all that a fragment may hold these mean something here, so that ids stay readable.
const code = (text: string) => encoded(text).replaceAll(/[!'()*~.]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** Answers as part of an address, by id: `1.<fingerprint>.payroll(impact~major)crm()!people~1!extras~(alerts)`. */
export function encodeAnswers(catalog: Catalog, answers: Answers): string | undefined {
  const { integrations, organisation = {} } = answers;
  const pairs = (entries: readonly (readonly [string, unknown])[]) =>
    entries.map(([key, value]) => `${code(key)}~${code(String(value))}`).join('*');
  const second = Object.entries(organisation).map(([key, value]) =>
    Array.isArray(value) ? `${code(key)}~(${value.map(code).join('*')})` : pairs([[key, value]]),
  );
  const mark = fingerprint(catalog);
  const withNames = (length: number) => {
    const first = Array.isArray(integrations)
      ? integrations.map(({ id, ...rest }) => {
          const own = rest.name === undefined ? rest : { ...rest, name: [...rest.name].slice(0, length).join('') };
          return `${code(id)}(${pairs(Object.entries(own))})`;
        })
      : [integrations === 'unsure' ? '-' : ''];
    return [FORMAT, mark, [first.join(''), ...second].join('!'), END].join('.');
  };
  for (const longest of LENGTHS)
    for (let length = 60; length >= 1; length = Math.floor(length / 2)) {
      const text = withNames(length);
      if (text.length <= longest) return text;
    }
  return undefined;
}

/**
 * Reads what `encodeAnswers` wrote, or anything else: what makes no sense is left out, nothing throws. `null` when it
 * is of another format, or nothing that can be read.
 */
export function decodeAnswers(catalog: Catalog, text: string): Shared | null {
  const [format, mark, ...rest] = text.slice(0, LENGTHS[1]).split('.');
  if (format !== FORMAT || mark === undefined) return null;
  try {
    const [first = '', ...second] = (rest[0] ?? '').split('!');
    const pairs = (list: string) =>
      list.split('*').flatMap((pair) => {
        const [key, value] = pair.split('~');
        return key && value !== undefined ? [[decodeURIComponent(key), decodeURIComponent(value)] as const] : [];
      });
    const integrations =
      first === '-'
        ? 'unsure'
        : [...first.matchAll(/([^()]+)\(([^()]*)\)/g)].map(([, id, list]) =>
            Object.fromEntries([...pairs(list!), ['id', decodeURIComponent(id!)]]),
          );
    const organisation = Object.fromEntries(
      second.flatMap((pair): (readonly [string, unknown])[] => {
        const ticks = /^([^~]+)~\((.*)\)$/.exec(pair);
        if (!ticks) return pairs(pair);
        return [[decodeURIComponent(ticks[1]!), ticks[2]!.split('*').filter(Boolean).map(decodeURIComponent)]];
      }),
    );
    const answers = {
      ...(integrations.length > 0 && { integrations }),
      ...(second.length > 0 && { organisation }),
    };
    return { answers, changed: mark !== fingerprint(catalog) };
  } catch {
    return null;
  }
}
