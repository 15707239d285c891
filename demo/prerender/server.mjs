// A page whose finder can be read and answered before any script has arrived; and the same in one request, with the
// script in it (/one-request).
//
//   npm run build && node demo/prerender/server.mjs
//
// With express it is the same function in another place:
//
//   import express from 'express';
//   import { renderFinder } from 'sla-plan-finder/server';
//
//   const finder = renderFinder(catalog, { attributes: { 'contact-href': '/contact?plan={plan}' } }); // once, not per visit
//   const app = express();
//   app.use('/sla', express.static('node_modules/sla-plan-finder/dist/embed', { immutable: true, maxAge: '1y' }));
//   app.get('/plans', (request, response) => response.type('html').send(page(finder)));
//   app.listen(3000);
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inlineScript, renderFinder } from 'sla-plan-finder/server';

const embed = fileURLToPath(new URL('.', import.meta.resolve('sla-plan-finder/embed')));
const NONCE = 'made-anew-for-every-answer-by-a-real-page';
const finder = renderFinder(undefined, { nonce: NONCE, attributes: { 'contact-href': '#contact' } });

const page = (head, end) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Plans</title>
<style nonce="${NONCE}">body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }</style>
${head}
<h1>Plans</h1>
${finder}
<p id="contact">Call us.</p>
${end}
`;
const script = inlineScript({ files: '/sla/' });
const pages = {
  '/': page('<script type="module" src="/sla/sla-plan-finder.js"></script>', ''),
  '/one-request': page('', script.html),
};
const POLICY = `default-src 'none'; script-src 'self' '${script.hash}'; style-src 'nonce-${NONCE}'; img-src data:`;

export const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = `${embed}${basename(pathname)}`;
  if (Object.hasOwn(pages, pathname)) {
    response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', POLICY);
    response.end(pages[pathname]);
  } else if (pathname.startsWith('/sla/') && file.endsWith('.js') && existsSync(file)) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    createReadStream(file).pipe(response);
  } else response.writeHead(404).end();
});

if (process.argv[1] === fileURLToPath(import.meta.url))
  server.listen(3000, () => console.log('http://localhost:3000/'));
