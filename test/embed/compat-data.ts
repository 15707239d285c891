import data, { type CompatStatement, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import { FLOOR } from '../tools/build/floor.mjs';

/** Telephones have the engines of the same numbers. */
const FLOORS = { ...FLOOR, safari_ios: FLOOR.safari };

const number = (version: string) => {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  return major * 1000 + minor;
};

/** Under its own name, without a switch, and not taken out again. */
const usable = (one: SimpleSupportStatement) =>
  !one.prefix && !one.alternative_name && !one.flags && !one.version_removed && typeof one.version_added === 'string';

/** The browsers of the floor that lack it, each with the version that brought it. */
function lacking({ support }: CompatStatement): string[] {
  return Object.entries(FLOORS).flatMap(([browser, floor]) => {
    const statements = [support[browser as keyof typeof FLOORS] ?? []].flat().filter(usable);
    const since = statements.map((one) => one.version_added as string);
    if (since.some((version) => version !== 'preview' && number(version) <= number(floor))) return [];
    return [`${browser} ${since[0] ?? 'never'}`];
  });
}

/**
 * Who lacks all of these things of one name; nothing when one of them is old enough. What an object is, a script does
 * not say, so its members are known by name alone.
 */
export function lackedByAll(entries: CompatStatement[]): string | undefined {
  const lacks = entries.map(lacking);
  return lacks.length > 0 && lacks.every((one) => one.length > 0) ? lacks[0]!.join(', ') : undefined;
}

/** An entry that the record itself has: names of scripts and styles can be `constructor`, too. */
export const own = (record: Identifier | undefined, key: string): Identifier | undefined =>
  record && Object.hasOwn(record, key) ? (record[key] as Identifier) : undefined;

/** What is said of an entry itself, not of its parts. */
export const said = (entry: Identifier | undefined): CompatStatement[] => [entry?.['__compat'] ?? []].flat();

const keysOf = (part: Identifier) => Object.keys(part).filter((key) => key !== '__compat');

/** Everything that is said in parts of the data, by its bare name; a name can have many. */
export function byName(...parts: Identifier[]): Map<string, CompatStatement[]> {
  const index = new Map<string, CompatStatement[]>();
  const visit = (part: Identifier, depth: number) => {
    for (const key of keysOf(part)) {
      const entry = part[key] as Identifier;
      const name = key.replace(/_static$/, '');
      index.set(name, [...(index.get(name) ?? []), ...said(entry)]);
      if (depth > 1) visit(entry, depth - 1);
    }
  };
  for (const part of parts) visit(part, 4);
  return index;
}

export const { api, css, javascript } = data as unknown as Record<'api' | 'css' | 'javascript', Identifier>;
