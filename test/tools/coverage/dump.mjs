// Imported into each process of the Node tests: at its end the counters are written down.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const { __coverage__: counts } = globalThis;
  if (counts) writeFileSync(join(process.env.COVERAGE_COUNTS, `node-${process.pid}.json`), JSON.stringify(counts));
});
