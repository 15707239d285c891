import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { patched } from '../lint/patch.js';

export const fixturePath = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
export const fixture = (name: string): unknown => JSON.parse(readFileSync(fixturePath(name), 'utf8'));

/** A folder of its own for a test file, with a way to put files there. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sla-cli-'));
  const write = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    folder,
    write,
    /** The base catalog of the linter's tests with a few values exchanged. */
    writeCatalog: (name: string, patch: Readonly<Record<string, unknown>>): string =>
      write(name, JSON.stringify(patched(fixture('lint/base.json'), patch))),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
