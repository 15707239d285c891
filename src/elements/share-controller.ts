import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers, Catalog } from '../catalog/types.js';
import { decodeAnswers, encodeAnswers } from '../handoff/share.js';

interface ShareHost extends ReactiveControllerHost {
  /** Whether answers are kept in the address. */
  readonly share: boolean;
}

const KEY = 'sla=';
const others = () =>
  location.hash
    .slice(1)
    .split('&')
    // A plain anchor cannot be kept beside a value.
    .filter((part) => part.includes('=') && !part.startsWith(KEY));

/** Answers in the fragment of the address. It replaces the entry of the history, and writes only after an act. */
export class ShareController implements ReactiveController {
  readonly #host: ShareHost;
  readonly #arrived: () => void;
  #written: string | undefined;

  /** `arrived`: a link with answers was opened in this page. */
  constructor(host: ShareHost, arrived: () => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  readonly #changed = () => {
    if (this.#opened) this.#arrived();
  };

  get #fragment(): string | undefined {
    const part = location.hash
      .slice(1)
      .split('&')
      .find((one) => one.startsWith(KEY));
    return part?.slice(KEY.length);
  }

  /** The answers of a link, if one was opened; `null` when they cannot be read. */
  read(catalog: Catalog): ReturnType<typeof decodeAnswers> | undefined {
    return this.#opened ? decodeAnswers(catalog, this.#fragment!) : undefined;
  }

  /** Somebody else's address: what was written here is no link. */
  get #opened(): boolean {
    return this.#host.share && this.#fragment !== undefined && this.#fragment !== this.#written;
  }

  /** The address of this page with this text in it; without one, as the page itself would be. */
  #address(text: string | undefined): string {
    const parts = text === undefined ? others() : [...others(), KEY + text];
    // Not `#…` alone: that would be resolved against a page's <base>.
    return [location.href.split('#', 1)[0], ...(parts.length > 0 ? [parts.join('&')] : [])].join('#');
  }

  write(catalog: Catalog, answers: Answers): void {
    if (!this.#host.share) return;
    const text = Object.keys(answers).length > 0 ? encodeAnswers(catalog, answers) : undefined;
    // A plain anchor stays where there is nothing to say.
    if (text === undefined && this.#fragment === undefined) return;
    this.#written = text;
    try {
      history.replaceState(history.state, '', this.#address(text));
    } catch {
      // A sandboxed frame has no history to write to: nothing is lost but the link.
    }
  }

  /** False where the page may not write to the clipboard, or no address is long enough. */
  async copy(catalog: Catalog, answers: Answers): Promise<boolean> {
    try {
      const text = encodeAnswers(catalog, answers);
      if (text === undefined) return false;
      await navigator.clipboard.writeText(this.#address(text));
      return true;
    } catch {
      return false;
    }
  }
}
