/** The same control of two renderings: a field by its id, a box by name and value, a button by what it says. */
const key = ({ id, name, value, textContent }: HTMLInputElement): string => id || name + value + textContent!.trim();

/**
 * Takes away the `nodes` that a server has rendered into `root`, once the same stands behind them and lives. What was
 * ticked and typed before the script arrived is ticked and typed again, as the visitor would, and the focus stays where
 * it was.
 */
export function takeOver(root: ShadowRoot, nodes: ChildNode[]): void {
  const { activeElement, lastElementChild } = root;
  if (!nodes[0] || nodes.includes(lastElementChild!)) return;
  const controls = () => [...root.querySelectorAll<HTMLInputElement>('input, button')];
  const all = controls();
  for (const node of nodes.splice(0)) node.remove();
  // Of two that look the same, the first.
  const living = new Map(
    controls()
      .reverse()
      .map((one) => [key(one), one]),
  );
  // From the end: "I don't know" comes last, and a tick outweighs it.
  for (const old of all.reverse()) {
    const twin = living.get(key(old));
    if (!twin || old.isConnected) continue;
    if (twin.checked !== old.checked) twin.click();
    if (twin.value !== old.value) twin.value = old.value;
    if (old === activeElement) twin.focus({ preventScroll: true });
  }
}
