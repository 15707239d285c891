import type { CSSResult, LitElement } from 'lit';

/** Style sheets for a page. One belongs to the document that made it, and no other takes it. */
export const sheetsFor = (page: Document, texts: readonly string[]): CSSStyleSheet[] =>
  texts.map((text) => {
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });

/** Browsers take the styles from an element that moves into another document: it gets them again there. */
export function restyle(element: LitElement): void {
  const { ownerDocument: page, renderRoot } = element;
  const { elementStyles } = element.constructor as typeof LitElement;
  // A document that is shown nowhere has no use for any.
  if (page.defaultView)
    (renderRoot as ShadowRoot).adoptedStyleSheets = sheetsFor(
      page,
      elementStyles.map((style) => (style as CSSResult).cssText),
    );
}
