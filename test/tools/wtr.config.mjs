import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { chromiumLaunchOptions } from './browser.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const { found: _found, ...launchOptions } = await chromiumLaunchOptions();

/** One line with the numbers, for the test command to add up. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];
    const all = sessions.filter((s) => s.testResults).flatMap((s) => tests(s.testResults));
    const broken = sessions.filter(
      (s) => !s.passed && !(s.testResults && tests(s.testResults).some((t) => !t.passed)),
    ).length;
    const passed = all.filter((t) => t.passed && !t.skipped).length;
    const failed = all.filter((t) => !t.passed && !t.skipped).length + broken;
    console.log(`\nbrowser: ${passed} pass\nbrowser: ${failed} fail`);
  },
};

export default {
  rootDir,
  files: 'test/**/*.browser.test.ts',
  nodeResolve: true,
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions })],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter],
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !args.some((a) => typeof a === 'string' && a.includes('Lit is in dev mode')),
};
