// Runs the browser tests in WebKitGTK, the engine of Safari as far as Linux has it.
import { webkitPage } from './webkit-page.mjs';
import { startWebKit } from './webkit-process.mjs';

export function webkitLauncher(found) {
  const urls = new Map();
  let starting;
  const session = () => (starting ??= startWebKit(found));
  const visit = async (url) => (await session()).call('POST', '/url', { url });
  let page;
  return {
    name: 'WebKitGTK',
    version: undefined,
    // It is none, but asks the commands (keys, viewport, media) of a page such as Playwright's: see webkit-page.mjs.
    // For the type `webdriver` the test runner has keys only.
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      const { call, version } = await session();
      this.version = version;
      page ??= webkitPage(call);
      // As the launcher for Chrome has it.
      await page.setViewportSize({ width: 800, height: 600 });
      urls.set(id, url);
      await visit(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,
    async stopSession(id) {
      urls.delete(id);
      await visit('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK: no debugging here')),
    async stop() {
      const started = await starting?.catch(() => {});
      await started?.stop();
    },
  };
}
