/**
 * Moves the focus to a place of the rendering: `step` (the heading of the step), `summary` (what is
 * missing), or an id such as `group:…`, `row:…`, `reason:…`. Browsers scroll what is focused into view;
 * what is folded away is opened for it.
 */
export function focusOn(root: HTMLElement | DocumentFragment, place: string): void {
  const target =
    place === 'step'
      ? root.querySelector<HTMLElement>('[data-focus]')
      : place === 'summary'
        ? root.querySelector<HTMLElement>('[data-summary]')
        : within((root as ShadowRoot).getElementById(place));
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
  // Readers go on from the caret, which browsers leave where the focus was before.
  if (target && !target.matches('input')) target.ownerDocument.getSelection()?.collapse(target, 0);
}

/** Of a group the chosen control or the first one, of a table row its header, else the place itself. */
function within(place: Element | null): HTMLElement | null {
  const control =
    place?.querySelector<HTMLElement>('input:checked') ?? place?.querySelector<HTMLElement>('input, th[tabindex]');
  return control ?? (place as HTMLElement | null);
}
