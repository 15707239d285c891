// Imported into each process of the Node tests: at its end the counters are written down.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  if (!globalThis.__coverage__) return;
  writeFileSync(join(process.env.COVERAGE_COUNTS, `node-${process.pid}.json`), JSON.stringify(globalThis.__coverage__));
});
