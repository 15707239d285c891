/** Where one types, a letter is a letter. */
const typing = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

/**
 * Single keys, while they are switched on (WCAG 2.1.4: whoever speaks to the computer switches them off). With Ctrl,
 * Alt or Command they are the browser's; Escape leaves a field.
 */
export function onKeys(acts: Readonly<Record<string, () => void>>, on: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    const [target] = event.composedPath();
    if (typing(target)) {
      if (event.key === 'Escape') (target as HTMLElement).blur();
      return;
    }
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
