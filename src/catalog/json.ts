/** A replacer is asked after `toJSON`, and still finds the value where it was. */
function asItWas(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

/** As JSON, whatever a page has taught its lists to say of themselves: Prototype gives them a `toJSON` that makes a text. */
export const toJson = (value: unknown): string =>
  // A replacer makes it ten times slower, so only for a page that needs one.
  JSON.stringify(value, 'toJSON' in [] ? asItWas : undefined);

/** A number for a value as JSON, in base 36: FNV-1a, 32 bits. Against mix-ups, not against anybody's intent. */
export function hashOf(value: unknown): string {
  const text = toJson(value);
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
