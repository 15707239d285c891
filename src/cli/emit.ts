import { builtInCatalog } from '../catalog/built-in.js';
import { catalogJsonSchema } from '../catalog/schema-json.js';
import { inlineScript } from '../server/inline-script.js';
import { refused, type Result } from './result.js';
import { PLACE_STYLE } from './snippet-style.js';
import { written } from './written.js';

export interface EmitOptions {
  /** For the script: where the page finds the other files of the embed. */
  readonly files?: string;
  /** A file to write to, in place of the standard output. */
  readonly out?: string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';

const EMITTED: Readonly<Record<string, () => string>> = {
  schema: () => json(catalogJsonSchema()),
  catalog: () => json(builtInCatalog),
  css: () => PLACE_STYLE,
};
const SCRIPT = 'script';

/**
 * `emit schema|catalog|css|script`: plans.schema.json for editors, the built-in catalog to start from, the style of
 * snippets, the script itself.
 */
export function emitCommand(what: string, { files, out }: EmitOptions = {}): Result {
  if (what === SCRIPT) return script(files, out);
  if (!Object.hasOwn(EMITTED, what))
    return refused('Emit what? Say "emit schema", "emit catalog", "emit css" or "emit script".\n');
  if (files !== undefined) return refused('--files belongs to "emit script".\n');
  return written(EMITTED[what]!(), out);
}

function script(files?: string, out?: string): Result {
  if (!files)
    return refused('"emit script" needs --files: the address of the folder that serves the files of dist/embed.\n');
  const { html, hash } = inlineScript({ files });
  const result = written(html, out);
  return result.code === 0 ? { ...result, stderr: `For a policy of hashes: script-src '${hash}'\n` } : result;
}
