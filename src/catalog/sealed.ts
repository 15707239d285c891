import { hashOf, toJson } from './json.js';
import type { Catalog } from './types.js';

/**
 * The version of all that a catalog is checked for. To be raised whenever the schema or the linter refuses what it did
 * not refuse before: catalogs that were sealed earlier are then checked again, in the browser.
 */
const RULES = 4;

/** The seal that fits a catalog: `<version of the rules>.<hash>`, whatever seal it has now. */
export const sealOf = (catalog: Catalog): string => `${RULES}.${hashOf({ ...catalog, seal: undefined })}`;

/**
 * A plain copy of a catalog whose seal fits: it was checked as it stands, and a browser need not do it again. `undefined`
 * for anything else, also for what throws when it is looked at.
 *
 * A seal is no signature. It says that a catalog was checked and has not been changed by accident since, not by whom:
 * whoever can write a seal can write the catalog.
 */
export function readSealed(input: unknown): Catalog | undefined {
  try {
    const { seal } = input as Catalog;
    return seal !== undefined && seal === sealOf(input as Catalog) ? JSON.parse(toJson(input)) : undefined;
  } catch {
    return undefined;
  }
}
