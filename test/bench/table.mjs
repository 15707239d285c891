// How a measurement is printed and held against the last release.
import { readFileSync, writeFileSync } from 'node:fs';

const FIGURES = new URL('figures.json', import.meta.url);
/** A ratio that has risen by more than this is named. */
const TOLERANCE = 1.05;

export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
export const number = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

export function table(head, rows) {
  console.log(`| ${head.join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

/** The ratios of the last release, and those of this run as they come in. */
export function figures() {
  const last = JSON.parse(readFileSync(FIGURES, 'utf8'));
  const now = {};
  const risen = [];
  return {
    /** The cells "ratio" and "last release" of a row. */
    cells(what, ratio) {
      now[what] = Number(ratio.toFixed(3));
      const before = last[what];
      if (before !== undefined && now[what] > TOLERANCE * before) risen.push(`${what}: ${before} -> ${now[what]}`);
      return [number(now[what]), before === undefined ? '' : number(before)];
    },
    /** Names what has risen; with `save` this run is the last release from now on. */
    close(save) {
      console.log(
        risen.length > 0 ? `RISEN by more than 5 %:\n  ${risen.join('\n  ')}` : 'Nothing has risen by more than 5 %.',
      );
      // What was not measured this time stays.
      if (save) writeFileSync(FIGURES, `${JSON.stringify({ ...last, ...now }, null, 2)}\n`);
    },
  };
}
