import { LitElement, type CSSResult } from 'lit';
import { sheetsFor } from './sheets.js';

/** An element that has its styles in whatever document it stands, or comes to stand. Lit's own are for one alone. */
export abstract class MovableElement extends LitElement {
  /** Called by the browser, which takes the styles away; it may be before there is anything to style. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#style(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    return this.#style(this.shadowRoot ?? this.attachShadow(LitElement.shadowRootOptions));
  }

  #style(root: ShadowRoot): ShadowRoot {
    const { elementStyles } = this.constructor as typeof LitElement;
    // A document that is shown nowhere has no use for any.
    if (this.ownerDocument.defaultView)
      root.adoptedStyleSheets = sheetsFor(
        this.ownerDocument,
        elementStyles.map((style) => (style as CSSResult).cssText),
      );
    return root;
  }
}
