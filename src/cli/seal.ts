import { forPage } from '../catalog/seal.js';
import { withCatalog } from './check.js';
import type { Result } from './result.js';
import { written } from './written.js';

/** `seal plans.json`: the catalog as visitors need it, with the seal that lets their browsers take it without a check. */
export const sealCommand = (path: string, { out }: { readonly out?: string } = {}): Result =>
  withCatalog(path, (catalog) => written(`${JSON.stringify(forPage(catalog))}\n`, out));
