import { builtInCatalog } from '../catalog/built-in.js';
import { catalogJsonSchema } from '../catalog/schema-json.js';
import { done, refused, type Result } from './result.js';
import { PLACE_STYLE } from './snippet-style.js';

const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';

const EMITTED: Readonly<Record<string, () => string>> = {
  schema: () => json(catalogJsonSchema()),
  catalog: () => json(builtInCatalog),
  css: () => PLACE_STYLE,
};

/** `emit schema|catalog|css`: plans.schema.json for editors, the built-in catalog to start from, the style of snippets. */
export function emitCommand(what: string): Result {
  if (!Object.hasOwn(EMITTED, what)) return refused('Emit what? Say "emit schema", "emit catalog" or "emit css".\n');
  return done(EMITTED[what]!());
}
