import { defineConfig, type Plugin } from 'vite';

/** What to press, under the address that Vite prints. */
const keys: Plugin = {
  name: 'keys',
  configureServer(server) {
    const { printUrls } = server;
    server.printUrls = () => {
      printUrls();
      server.config.logger.info('  Press o and Enter to open the demo in your browser, q and Enter to stop.\n');
    };
  },
};

/** The demo (`npm start`). What is shipped is built by test/tools/build.mjs. */
export default defineConfig({
  root: 'demo',
  // The demo imports the element from ../src, as a page in development would.
  server: { fs: { allow: ['..'] } },
  plugins: [keys],
});
