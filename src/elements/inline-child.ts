import type { ReactiveController, ReactiveControllerHost } from 'lit';

const JSON_CHILD = ':scope > script[type="application/json"]';

/** The text of an element's JSON child, also when it is added, filled or changed later. */
export class InlineChild implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  /** `undefined` without such a child. */
  text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer ??= new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const text = this.#host.querySelector(JSON_CHILD)?.textContent?.trim() || undefined;
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
