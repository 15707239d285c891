/** The steps from the catalog's root to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** A JSON pointer; steps are cut at 80 characters, since a key may be anything. */
export const pointer = (path: Path): string =>
  path.map((step) => '/' + String(step).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
