import { checkCatalog } from '../catalog/check.js';
import type { ParsedCatalog } from '../catalog/schema.js';
import type { Catalog } from '../catalog/types.js';
import { readJson } from './read.js';
import { refused, type Result } from './result.js';
import { report } from './report.js';

/** A file's catalog with all that is to be said of it, or the sentence why the file cannot be read. */
export function checkFile(path: string): ParsedCatalog | { readonly problem: string } {
  const read = readJson(path);
  if ('problem' in read) return { problem: `${path}${read.at ? `:${read.at}` : ''}: ${read.problem}` };
  return checkCatalog(read.value);
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
