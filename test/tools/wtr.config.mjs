import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const { ENGINE = 'chromium' } = process.env;
const engine = engines[ENGINE];
if (!engine) throw new Error(`ENGINE is ${ENGINE}; there are ${Object.keys(engines).join(', ')}`);
const found = await engine.find();
if (found.missing) throw new Error(`${engine.name} cannot run: ${found.missing}`);

const browser = engine.launcher(found);

/** What ran and the numbers, for the test command to add up. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];
    const all = sessions.filter((s) => s.testResults).flatMap((s) => tests(s.testResults));
    const broken = sessions.filter(
      (s) => !s.passed && !(s.testResults && tests(s.testResults).some((t) => !t.passed)),
    ).length;
    const passed = all.filter((t) => t.passed && !t.skipped).length;
    const failed = all.filter((t) => !t.passed && !t.skipped).length + broken;
    // WebKitGTK tells its version only when it runs.
    console.log(`\nengine: ${found.version ?? browser.version ?? 'version unknown'}`);
    console.log(`browser: ${passed} pass\nbrowser: ${failed} fail`);
  },
};

export default {
  rootDir,
  files: 'test/**/*.browser.test.ts',
  nodeResolve: true,
  // Two pages of one browser: the hidden one gets no frames, and a test that waits for one hangs.
  concurrency: 1,
  browsers: [browser],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !args.some((a) => typeof a === 'string' && a.includes('Lit is in dev mode')),
};
