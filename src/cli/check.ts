import { hasErrors, type Diagnostic } from '../catalog/diagnostic.js';
import { parseCatalog } from '../catalog/schema.js';
import type { Catalog } from '../catalog/types.js';
import { lintCatalog } from '../lint/index.js';
import { readJson } from './read.js';
import { refused, type Result } from './result.js';
import { report } from './report.js';

export interface Checked {
  /** Missing when there is an error. */
  readonly catalog?: Catalog;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file's catalog with all that is to be said of it, or the sentence why the file cannot be read. */
export function checkFile(path: string): Checked | { readonly problem: string } {
  const read = readJson(path);
  if ('problem' in read) return { problem: `${path}${read.at ? `:${read.at}` : ''}: ${read.problem}` };
  const { catalog, diagnostics } = parseCatalog(read.value);
  if (!catalog) return { diagnostics };
  const all = [...diagnostics, ...lintCatalog(catalog)];
  return hasErrors(all) ? { diagnostics: all } : { catalog, diagnostics: all };
}

/** Runs on a catalog without errors; anything else is reported on the error output. */
export function withCatalog<Done extends Result | Promise<Result>>(
  path: string,
  run: (catalog: Catalog) => Done,
): Result | Done {
  const checked = checkFile(path);
  if ('problem' in checked) return refused(`${checked.problem}\n`);
  const { catalog, diagnostics } = checked;
  return catalog ? run(catalog) : refused(report(path, diagnostics), 1);
}
