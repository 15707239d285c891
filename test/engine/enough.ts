import assert from 'node:assert/strict';
import * as fc from 'fast-check';

const ROUNDS = 8;

/**
 * Checks a property `numRuns` times, and again until each of the `counts` of what is rare has reached `atLeast`: what was
 * hardly ever seen is not shown, and chance alone must fail no test.
 */
export function checkUntilSeen<Values>(
  property: fc.IRawProperty<Values, false>,
  numRuns: number,
  atLeast: number,
  counts: () => Readonly<Record<string, number>>,
): void {
  const lacking = () => Object.entries(counts()).filter(([, count]) => count < atLeast);
  for (let round = 0; round < ROUNDS; round++) {
    fc.assert(property, { numRuns });
    if (lacking().length === 0) return;
  }
  assert.deepEqual(lacking(), [], `seen less than ${atLeast} times`);
}
