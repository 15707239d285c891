/** A value of the page as a text; none of nothing, and of what cannot be made one (a symbol, an object that throws). */
export function textOf(given: unknown): string | null {
  try {
    return given === undefined || given === null ? null : `${given as string}`;
  } catch {
    return null;
  }
}
