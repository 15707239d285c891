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

/** Answers in the fragment of the address. It replaces the entry of the history, and writes only after a visitor's act. */
export class ShareController implements ReactiveController {
  readonly #host: ShareHost;
  readonly #arrived: () => void;
  #written = '';

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
    if (this.#host.share && this.#fragment !== undefined && this.#fragment !== this.#written) this.#arrived();
  };

  get #fragment(): string | undefined {
    const part = location.hash
      .slice(1)
      .split('&')
      .find((one) => one.startsWith(KEY));
    return part?.slice(KEY.length);
  }

  /** The answers in the address, if there are any; `null` when they cannot be read. */
  read(catalog: Catalog): ReturnType<typeof decodeAnswers> | undefined {
    if (!this.#host.share || this.#fragment === undefined) return undefined;
    return decodeAnswers(catalog, this.#fragment);
  }

  /** The address of this page with these answers; nothing when they do not fit into one. */
  link(catalog: Catalog, answers: Answers): string | undefined {
    const text = encodeAnswers(catalog, answers);
    // Not `#…` alone: that would be resolved against a page's <base>.
    return text && `${location.href.split('#', 1)[0]}#${[...others(), KEY + text].join('&')}`;
  }

  write(catalog: Catalog, answers: Answers): void {
    const link = this.#host.share ? this.link(catalog, answers) : undefined;
    if (link === undefined) return;
    this.#written = encodeAnswers(catalog, answers)!;
    try {
      history.replaceState(history.state, '', link);
    } catch {
      // A sandboxed frame has no history to write to: nothing is lost but the link.
    }
  }

  /** False where the page may not write to the clipboard. */
  async copy(catalog: Catalog, answers: Answers): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.link(catalog, answers)!);
      return true;
    } catch {
      return false;
    }
  }
}
