// Pictures of every state at three widths, light and dark: `npm run gallery -- [name …]`, into .gallery/.
// To be looked at; a layout that is ugly or jumps is a defect that no assertion finds.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch as openBrowser } from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumLaunchOptions } from './browser.mjs';
import { states } from './gallery-states.mjs';

const out = '.gallery';
const wanted = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gallery</title><style>html{color-scheme:light dark}body{margin:0;padding:clamp(1rem,4vw,3rem);font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}</style>
<sla-plan-finder contact-href="#contact"></sla-plan-finder><script type="module" src="/src/sla-plan-finder.ts"></script>`;

const server = await createServer({
  configFile: false,
  root: '.',
  logLevel: 'error',
  server: { port: 5290, hmr: false },
  plugins: [
    {
      name: 'gallery-page',
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          if (request.url !== '/gallery.html') return next();
          response.setHeader('content-type', 'text/html').end(PAGE);
        });
      },
    },
  ],
});
await server.listen();
const { found: _found, ...launch } = await chromiumLaunchOptions();
const browser = await openBrowser(launch);
const page = await browser.newPage();
page.on('pageerror', (error) => console.log('page error:', error.message));
for (const [name, state] of Object.entries(states)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const scheme of ['light', 'dark']) {
    for (const width of [360, 768, 1280]) {
      await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto('http://localhost:5290/gallery.html');
      await page.waitForFunction(() => document.querySelector('sla-plan-finder')?.shadowRoot?.querySelector('table'));
      await state(page);
      await page.screenshot({ path: join(out, `${name}-${width}-${scheme}.png`), fullPage: true });
    }
  }
  console.log(name);
}
await browser.close();
await server.close();
