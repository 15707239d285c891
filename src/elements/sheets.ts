/** Style sheets for a page. One belongs to the document that made it, and no other takes it. */
export const sheetsFor = (page: Document, texts: readonly string[]): CSSStyleSheet[] =>
  texts.map((text) => {
    const sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
