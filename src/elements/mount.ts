const MOUNT = '[data-sla-plan-finder]';
/** What an editor may set on a `div`; properties of the element cannot be set this way. */
const ATTRIBUTES = [
  'contact-href',
  'form',
  'integrations',
  'lang',
  'layout',
  'name',
  'preview',
  'required',
  'share',
  'src',
];

/**
 * Puts a finder into each `<div data-sla-plan-finder>`: many editors may not paste unknown tags. `data-src` becomes
 * `src` and so on; what stands in the `div` becomes the fallback. Done once for each, however often it is called.
 */
export function mountFinders(root: ParentNode = document): void {
  for (const place of root.querySelectorAll<HTMLElement>(MOUNT)) {
    if (place.querySelector('sla-plan-finder')) continue;
    const finder = document.createElement('sla-plan-finder');
    for (const name of ATTRIBUTES) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null && value !== 'false') finder.setAttribute(name, value);
    }
    finder.append(...place.childNodes);
    place.append(finder);
  }
}

/** Mounts what is there, and what the rest of the document brings. */
export function mountWhenReady(): void {
  mountFinders();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => mountFinders());
}
