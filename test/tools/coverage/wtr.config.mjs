// The browser tests on sources that count for themselves: what each page counted is added up and written down.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import base from '../wtr.config.mjs';

const writer = {
  onTestRunFinished({ testCoverage }) {
    writeFileSync(join(process.env.COVERAGE_COUNTS, 'browser.json'), JSON.stringify(testCoverage.coverageMap));
  },
};

export default {
  ...base,
  // That of the house looks at the browser alone and loads nothing of ours.
  files: ['test/elements/**/*.browser.test.ts', 'test/monkey/**/*.browser.test.ts'],
  coverage: true,
  coverageConfig: { nativeInstrumentation: false, report: false },
  reporters: [...base.reporters, writer],
};
