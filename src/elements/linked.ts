import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Told = (finder: Element) => void;

/** Tables by the document or shadow root that they stand in, as ids count within one. Held as long as both live. */
const tables = new WeakMap<Node, Set<Told>>();

/** Calls `told` with each finder in `root` of which there is news; returns how to stop. */
export function follow(root: Node, told: Told): () => void {
  let all = tables.get(root);
  if (!all) tables.set(root, (all = new Set()));
  all.add(told);
  return () => all.delete(told);
}

/** Tells the tables around a finder that it came, went, got another id or was rendered. */
export class Followed implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #root: Node | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#observer ??= new MutationObserver(() => this.tell());
    this.#observer.observe(this.#host, { attributes: true, attributeFilter: ['id'] });
    this.tell();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.tell();
    this.#root = undefined;
  }

  tell(): void {
    if (this.#root) for (const told of tables.get(this.#root) ?? []) told(this.#host);
  }
}
