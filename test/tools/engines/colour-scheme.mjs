// Light and dark where an engine's remote protocol has no word for it (Firefox over BiDi, WebKitGTK).
// The colour scheme in use is set, so system colours and form controls follow; the media query `prefers-color-scheme`
// does not. The component has none (test/house/sources.test.ts sees to it): its colours follow the page's own.

/** For the page: what to do there. */
const apply = (scheme) => {
  document.querySelector('style[data-emulated]')?.remove();
  const style = document.createElement('style');
  style.dataset.emulated = '';
  style.textContent = `:root { color-scheme: ${scheme} !important }`;
  document.head.append(style);
};

/** The script that sets the scheme, from what a test gives to `emulateMedia`. */
export function colourSchemeScript({ colorScheme, ...others }) {
  // Rather a failed test than one that passes without what it asked for.
  const [other] = Object.keys(others);
  if (other) throw new Error(`emulateMedia: this engine cannot be given ${other}`);
  return `(${apply})(${JSON.stringify(colorScheme)})`;
}
