import { sheetsFor } from './sheets.js';

/** What a page gives the element besides its font, as in the README. */
const PROPERTIES = 'accent,on-accent,muted,line,marked,radius,heading-font,heading-weight'
  .split(',')
  .map((name) => `--sla-${name}`);

/**
 * Prints a shadow root without the page around it: a copy in a frame of its own, with the same styles and what was
 * typed into its fields. The frame is empty and loads nothing, so that no policy is in its way.
 */
export function printAlone(root: HTMLElement | DocumentFragment): void {
  const { host, adoptedStyleSheets = [] } = root as ShadowRoot;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return frame.remove();
  page.documentElement.lang = document.documentElement.lang;
  page.title = document.title;
  const place = page.body.appendChild(page.createElement('div'));
  const copy = place.attachShadow({ mode: 'open' });
  copy.append(...[...root.childNodes].map((node) => page.importNode(node, true)));
  const fields = (from: ParentNode) => from.querySelectorAll<HTMLInputElement>('input, textarea');
  fields(root).forEach((field, index) => (fields(copy)[index]!.value = field.value));
  copy.querySelectorAll('details').forEach((one) => (one.open = true));
  const style = getComputedStyle(host);
  const own = ['font-family', 'direction', ...PROPERTIES].map((name) => `${name}: ${style.getPropertyValue(name)};`);
  const texts = [`:host { ${own.join(' ')} }`, ...adoptedStyleSheets.map(textOf)];
  copy.adoptedStyleSheets = sheetsFor(page, texts);
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

const textOf = (sheet: CSSStyleSheet): string => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
