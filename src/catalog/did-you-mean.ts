/** `Did you mean "…"?` when a candidate is within a third of the word's length in edits, else `undefined`. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  // Nobody misspells a name this long, and the distance is quadratic.
  if (word.length > 60) return undefined;
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (candidate.length > 60) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

/** Levenshtein's distance, in code units. */
function distance(a: string, b: string): number {
  let row = [0, ...b.split('').map((_, i) => i + 1)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
