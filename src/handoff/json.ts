/**
 * As JSON, whatever a page has taught its texts and lists to say of themselves: Prototype gives them a `toJSON` that
 * makes a text of them. A replacer is asked after that, and still finds the value where it was.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
