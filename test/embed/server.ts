import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** A page made up for a test. */
export type MadeUp = string | { readonly body: string; readonly headers: Record<string, string> };

/** Serves a folder, and pages made up for a test, from a port of its own: an origin of its own. */
export async function serve(folder: string, pages: Record<string, MadeUp> = {}): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    // What a CDN sends; without it a module from elsewhere is refused.
    response.setHeader('access-control-allow-origin', '*');
    const page = pages[pathname];
    if (page !== undefined) {
      const { body, headers } = typeof page === 'string' ? { body: page, headers: {} } : page;
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? TYPES['.html']!, ...headers }).end(body);
      return;
    }
    const file = join(folder, normalize(pathname));
    try {
      if (!statSync(file).isFile()) throw new Error('no file');
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
