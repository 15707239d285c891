// Pictures of every state at three widths, light, dark, in forced colours and right to left; of the themes, the demo's
// pages, the sales page and the printed sheet: `npm run gallery -- [group or name …]`, into .gallery/, with a contact sheet.
// To be looked at; a layout that is ugly or jumps is a defect that no assertion finds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launch as openBrowser } from 'puppeteer-core';
import { createServer } from 'vite';
import { chromiumLaunchOptions } from './browser.mjs';
import { contactSheet } from './gallery-sheet.mjs';
import { looks, shots } from './gallery-shots.mjs';

const out = '.gallery';
const wanted = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Gallery</title><style>html{color-scheme:light dark}body{margin:0;padding:clamp(1rem,4vw,3rem);font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}@media print{body{padding:0}}</style>
<sla-plan-finder contact-href="#contact"></sla-plan-finder><script type="module" src="/src/sla-plan-finder.ts"></script>`;

const server = await createServer({
  configFile: false,
  root: '.',
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', hmr: false },
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
const [address] = server.resolvedUrls.local;
const { found: _found, ...launch } = await chromiumLaunchOptions();
const browser = await openBrowser(launch);
const page = await browser.newPage();
page.on('pageerror', (error) => console.log('page error:', error.message));
const session = await page.createCDPSession();
const pictures = [];

/** Printed, and each sheet as a picture where there is pdftoppm (poppler). */
async function print(group, name) {
  const file = join(out, `${name}.pdf`);
  const sheet = new RegExp(`^${name}-\\d+\\.png$`);
  const sheets = () => readdirSync(out).filter((one) => sheet.test(one));
  // There may have been more of them.
  for (const one of sheets()) rmSync(join(out, one));
  // As browsers do when nobody says otherwise.
  const margin = '10mm';
  await page.pdf({ path: file, format: 'A4', margin: { top: margin, bottom: margin, left: margin, right: margin } });
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', file, join(out, name)], { stdio: 'ignore' });
  } catch {
    console.log(`${name}: no pictures of its pages, pdftoppm (poppler) is not installed`);
  }
  for (const one of sheets()) pictures.push({ group, file: one });
}

for (const { group, name, url, widths, looks: asked, prepare, paper, whole = () => true } of shots) {
  if (wanted.length > 0 && ![group, name].some((one) => wanted.includes(one))) continue;
  for (const look of asked) {
    for (const width of widths) {
      await page.setViewport({ width, height: 900, deviceScaleFactor: 1 });
      const features = Object.entries(looks[look]).map(([feature, value]) => ({ name: feature, value }));
      await session.send('Emulation.setEmulatedMedia', { features });
      await page.goto('about:blank');
      await page.goto(new URL(url, address).href, { waitUntil: 'load' });
      // Each finder of the page that has a script shows its table, in its language.
      await page.waitForFunction(
        () =>
          !document.querySelector('script[src*="main.ts"], script[src*="plan-finder"]') ||
          [...document.querySelectorAll('sla-plan-finder')].every((one) => one.shadowRoot?.querySelector('table')),
      );
      await prepare(page);
      if (paper) await print(group, name);
      else {
        const file = `${name}-${width}-${look}.png`;
        await page.screenshot({ path: join(out, file), fullPage: whole(width) });
        pictures.push({ group, file });
      }
    }
  }
  console.log(name);
}
await contactSheet(browser, out, pictures);
console.log(`${pictures.length} pictures; ${join(out, 'index.html')} shows all of them`);
await browser.close();
await server.close();
