/**
 * A part of the component that comes on demand, once for the whole page. Browsers remember a module that did not
 * load and do not ask for it again (whatwg/html#6768): another try needs another address, and the message of the
 * error is where a page can read the one that failed.
 */
export class OnDemand<Part> {
  readonly #first: () => Promise<Part>;
  #coming: Promise<Part | undefined> | undefined;
  #lost: string | undefined;
  #tries = 0;
  /** There when it has arrived. */
  part: Part | undefined;

  constructor(first: () => Promise<Part>) {
    this.#first = first;
  }

  /** Resolves to nothing when it does not load; the next call tries again. */
  load(): Promise<Part | undefined> {
    return (this.#coming ??= this.#ask());
  }

  async #ask(): Promise<Part | undefined> {
    try {
      this.part = (await (this.#lost
        ? import(/* @vite-ignore */ `${this.#lost}?${++this.#tries}`)
        : this.#first())) as Part;
    } catch (error) {
      this.#coming = undefined;
      this.#lost ??= /\b(?:https?|file):\S+$/.exec(String(error))?.[0];
    }
    return this.part;
  }
}
