import type { Catalog } from '../catalog/types.js';
import type * as Server from '../server/index.js';
import { withCatalog } from './check.js';
import { refused, type Result } from './result.js';
import { written } from './written.js';

export interface PrerenderOptions {
  /** The language of the words; that of the catalog if not given. */
  readonly lang?: string;
  /** Where the page finds the catalog; without it, the catalog is put into the page. */
  readonly src?: string;
  /** A file to write to, in place of the standard output. */
  readonly out?: string;
}

/** `prerender plans.json`: the tag with its first view inside, for a page that is made beforehand. */
export async function prerenderCommand(path: string, options: PrerenderOptions = {}): Promise<Result> {
  return withCatalog(path, (catalog) => prerender(catalog, options));
}

async function prerender(catalog: Catalog, { lang, src, out }: PrerenderOptions): Promise<Result> {
  const server = await load();
  if (!server) return refused('"prerender" needs a package that is not installed: npm install @lit-labs/ssr\n');
  const html = server.renderFinder(catalog, { ...(lang !== undefined && { lang }), attributes: { src } });
  return written(html, out);
}

/** On demand: most who use the command line render nothing, and have not installed what it needs. */
async function load(): Promise<typeof Server | undefined> {
  try {
    return await import('../server/index.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
