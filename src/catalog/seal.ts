import { checkCatalog } from './check.js';
import { forVisitors } from './for-visitors.js';
import type { ParsedCatalog } from './schema.js';
import { readSealed, sealOf } from './sealed.js';
import type { Catalog } from './types.js';

export type { ParsedCatalog } from './schema.js';

/**
 * Checks a catalog completely (shape and rules) and gives it back as visitors need it, with a seal: the element takes a
 * sealed catalog as it is and loads nothing to check it. Without a catalog when there is an error; never throws.
 */
export function sealCatalog(input: unknown): ParsedCatalog {
  const { catalog, diagnostics } = checkCatalog(input);
  if (!catalog) return { diagnostics };
  const { seal: _before, ...lean } = forVisitors(catalog);
  return { catalog: { ...lean, seal: sealOf(lean) }, diagnostics };
}

/** What goes into a page: sealed, or as it is when it has errors, which the browser then reports. */
export const forPage = (catalog: Catalog): Catalog =>
  readSealed(catalog) ?? sealCatalog(catalog).catalog ?? forVisitors(catalog);
