/** JSON that no text of a catalog can end early: a script's content has no other escape. */
export const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
