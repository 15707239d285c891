/** The same control of two renderings: a field by its id, a box by name and value, a button by what it says. */
const key = ({ id, name, value, textContent }: HTMLInputElement): string => id || name + value + textContent!.trim();

/**
 * Takes away the `nodes` that a server has rendered into `root`, once the same stands behind them and lives. What was
 * ticked and typed before the script arrived is ticked and typed again, as the visitor would: one after the other, each
 * rendered by `render` before the next, since one tick may take another away. The focus stays where it was.
 */
export function takeOver(root: ShadowRoot, nodes: ChildNode[], render: () => void): void {
  const { activeElement, lastElementChild } = root;
  if (!nodes[0] || nodes.includes(lastElementChild!)) return;
  const controls = () => [...root.querySelectorAll<HTMLInputElement>('input, button')];
  const all = controls();
  for (const node of nodes.splice(0)) node.remove();
  // Of two that look the same, the first.
  const living = () =>
    new Map(
      controls()
        .reverse()
        .map((one) => [key(one), one]),
    );
  const twins = living();
  // From the end: the list of integrations comes last, so that its ratings are there; and a tick outweighs "I don't know".
  for (const old of all.reverse()) {
    const twin = twins.get(key(old));
    if (!twin || old.isConnected) continue;
    if (twin.checked !== old.checked) {
      twin.click();
      render();
    }
    if (twin.value !== old.value) twin.value = old.value;
  }
  if (all.includes(activeElement as HTMLInputElement) && !activeElement!.isConnected)
    living()
      .get(key(activeElement as HTMLInputElement))
      ?.focus({ preventScroll: true });
}
