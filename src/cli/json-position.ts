const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/**
 * The index at which a text stops being JSON; its length when it only ends too early. Node tells the position
 * of some errors and not of others, so this reads along. For texts that JSON.parse refused.
 */
export function errorPosition(text: string): number {
  let index = 0;
  const open: ('{' | '[')[] = [];
  /** What may come: a value, a key, the colon, what follows a value; `first` also allows the end of a list or object. */
  let state: 'value' | 'key' | 'colon' | 'after' = 'value';
  let first = false;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0];
  };
  for (;;) {
    index += match(SPACE)!.length;
    if (index >= text.length) return text.length;
    const character = text[index]!;
    const closes = character === '}' ? '{' : character === ']' ? '[' : undefined;
    if (closes && open.at(-1) === closes && (state === 'after' || first)) {
      open.pop();
      state = 'after';
      first = false;
      index++;
    } else if (state === 'value' && (character === '{' || character === '[')) {
      open.push(character);
      state = character === '{' ? 'key' : 'value';
      first = true;
      index++;
    } else if (state === 'colon' && character === ':') {
      state = 'value';
      index++;
    } else if (state === 'after' && character === ',' && open.length > 0) {
      state = open.at(-1) === '{' ? 'key' : 'value';
      index++;
    } else {
      const scalar = state === 'value' || (state === 'key' && character === '"') ? match(SCALAR) : undefined;
      if (!scalar) return index;
      state = state === 'key' ? 'colon' : 'after';
      first = false;
      index += scalar.length;
    }
  }
}
