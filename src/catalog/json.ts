/**
 * As JSON, whatever a page has taught its texts and lists to say of themselves: Prototype gives them a `toJSON` that
 * makes a text of them. A replacer is asked after that, and still finds the value where it was.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });

/** A number for a value as JSON, in base 36: FNV-1a, 32 bits. Against mix-ups, not against anybody's intent. */
export function hashOf(value: unknown): string {
  const text = toJson(value);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
