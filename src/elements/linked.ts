/** Who is to be told after a rendering of an element: tables that show a finder's result. Held as long as both live. */
const followers = new WeakMap<Element, Set<() => void>>();

/** Calls `told` after each rendering of `element`, also of one that is not defined yet; returns how to stop. */
export function follow(element: Element, told: () => void): () => void {
  let all = followers.get(element);
  if (!all) followers.set(element, (all = new Set()));
  all.add(told);
  return () => all.delete(told);
}

export const tellFollowers = (element: Element): void => followers.get(element)?.forEach((told) => told());
