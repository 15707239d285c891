import { lintCatalog } from '../lint/index.js';
import { hasErrors } from './diagnostic.js';
import { parseCatalog, type ParsedCatalog } from './schema.js';

/**
 * Reads somebody's own catalog: its shape, then the proof of its rules. A catalog with an error is refused.
 * Loaded on demand: the built-in catalog is checked by the tests and never needs this.
 */
export function checkCatalog(input: unknown): ParsedCatalog {
  const { catalog, diagnostics } = parseCatalog(input);
  if (!catalog) return { diagnostics };
  const all = [...diagnostics, ...lintCatalog(catalog)];
  return hasErrors(all) ? { diagnostics: all } : { catalog, diagnostics: all };
}
