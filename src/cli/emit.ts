import { builtInCatalog } from '../catalog/built-in.js';
import { catalogJsonSchema } from '../catalog/schema-json.js';
import { done, refused, type Result } from './result.js';

const EMITTED: Readonly<Record<string, () => unknown>> = {
  schema: catalogJsonSchema,
  catalog: () => builtInCatalog,
};

/** `emit schema|catalog`: plans.schema.json for editors, or the built-in catalog to start one's own from. */
export function emitCommand(what: string): Result {
  if (!Object.hasOwn(EMITTED, what)) return refused('Emit what? Say "emit schema" or "emit catalog".\n');
  return done(JSON.stringify(EMITTED[what]!(), null, 2) + '\n');
}
