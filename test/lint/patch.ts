import type { Catalog } from '../../src/catalog/types.js';

/**
 * A copy of a catalog with some values replaced, by JSON pointer. `null` removes; a last step `-` appends (a list:
 * each of its items) and `+1` inserts before index 1.
 */
export function patched(base: unknown, patch: Readonly<Record<string, unknown>>): Catalog {
  const copy = structuredClone(base);
  for (const [pointer, value] of Object.entries(patch)) {
    const steps = pointer.slice(1).split('/');
    const last = steps.pop()!;
    let target = copy as Record<string, unknown>;
    for (const step of steps) target = target[step] as Record<string, unknown>;
    if (Array.isArray(target) && last === '-') target.push(...[value].flat());
    else if (Array.isArray(target) && last.startsWith('+')) target.splice(Number(last), 0, value);
    else if (Array.isArray(target) && value === null) target.splice(Number(last), 1);
    else if (value === null) delete target[last];
    else target[last] = value;
  }
  return copy as Catalog;
}
