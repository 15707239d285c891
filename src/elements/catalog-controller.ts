import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { builtInCatalog } from '../catalog/built-in.js';
import type { Diagnostic } from '../catalog/diagnostic.js';
import { fetchJson, parseJson, type Read } from '../catalog/fetch.js';
import { readSealed } from '../catalog/sealed.js';
import type { Catalog } from '../catalog/types.js';
import { recommend } from '../engine/index.js';
import { InlineChild } from './inline-child.js';
import { OnDemand } from './on-demand.js';

export interface CatalogHost extends ReactiveControllerHost, HTMLElement {
  /** The page's own catalog as an object; it wins over an inline child, which wins over `src`. */
  readonly catalog: unknown;
  /** The address of a catalog. */
  readonly src: string | null | undefined;
}

/** `failed`: it may work another time, `again`: it is tried. `refused`: it has errors. */
export type CatalogState = 'ready' | 'waiting' | 'again' | 'failed' | 'refused';

type Kind = 'built-in' | 'property' | 'child' | 'src';
/** `reworded`: nothing but the language of the built-in catalog has changed. */
type Changed = (catalog: Catalog | undefined, diagnostics: readonly Diagnostic[], reworded: boolean) => void;

/**
 * The catalog of an element: the built-in one at once, a page's own one when it has arrived and is sealed, or when the
 * validator and the linter, which come on demand, have read it. `changed` gets what is to be used, or nothing when it cannot be.
 */
export class CatalogController {
  readonly #host: CatalogHost;
  readonly #words: { readonly builtIn: Catalog };
  readonly #child: InlineChild;
  readonly #task: Task<readonly [Kind, unknown, number], Catalog | undefined>;
  #attempt = 0;
  #read: readonly [Kind, unknown] = ['built-in', builtInCatalog];
  #failed = false;
  /** What is tried again. */
  #again: unknown;

  /** `words` has the built-in catalog in the language of the host. */
  constructor(host: CatalogHost, words: { readonly builtIn: Catalog }, changed: Changed) {
    this.#host = host;
    this.#words = words;
    this.#child = new InlineChild(host);
    this.#task = new Task(host, {
      // Without a value from the start the table would flash in, and be missing on a server.
      initialValue: builtInCatalog,
      args: () => [...this.#wanted, this.#attempt] as const,
      task: async ([kind, value], { signal }) => {
        this.#failed = false;
        const { catalog, diagnostics, failed } =
          kind === 'built-in' ? { catalog: value as Catalog, diagnostics: [] } : await read(kind, value, signal);
        if (signal.aborted) return undefined;
        const reworded = kind === 'built-in' && this.#read[0] === kind;
        this.#read = [kind, value];
        this.#failed = failed === true;
        changed(catalog, diagnostics, reworded);
        return catalog;
      },
    });
  }

  /** The page's own, if there is one. */
  get #own(): readonly [Kind, unknown] | undefined {
    const { catalog, src } = this.#host;
    // Preact takes a property back by setting it to an empty text.
    if ((catalog ?? '') !== '') return ['property', catalog];
    if (this.#child.text !== undefined) return ['child', this.#child.text];
    return src ? ['src', src] : undefined;
  }

  get #wanted(): readonly [Kind, unknown] {
    return this.#own ?? ['built-in', this.#words.builtIn];
  }

  /** Whether there is no catalog of the page's own. Asks for no language: whoever brings one asks here. */
  get usesBuiltIn(): boolean {
    return !this.#own;
  }

  get state(): CatalogState {
    const [kind, value] = this.#wanted;
    const own = kind !== 'built-in';
    const pending = own && (!Object.is(this.#read[1], value) || this.#task.status === TaskStatus.PENDING);
    // Another language of what is shown already is no reason to take it away.
    if (this.#read[0] !== kind || pending) return this.#again === value ? 'again' : 'waiting';
    return this.#failed ? 'failed' : this.#task.value ? 'ready' : 'refused';
  }

  /** What to show now: nothing while an own catalog is read and after it was refused. */
  get catalog(): Catalog | undefined {
    return this.state === 'ready' ? this.#task.value : undefined;
  }

  /** Tries again what did not arrive. */
  retry(): void {
    this.#attempt++;
    [, this.#again] = this.#wanted;
    this.#read = ['built-in', builtInCatalog];
    this.#host.requestUpdate();
  }
}

/** The validator and the linter. */
const readers = new OnDemand(() => import('../catalog/check.js'));

interface Outcome {
  readonly catalog?: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  readonly failed?: boolean;
}

async function read(kind: Kind, value: unknown, signal: AbortSignal): Promise<Outcome> {
  const got = await input(kind, value, signal);
  if ('problem' in got) return { diagnostics: [got.problem], failed: got.problem.code !== 'not-json' };
  const sealed = readSealed(got.value);
  if (sealed && isSound(sealed)) return { catalog: sealed, diagnostics: [] };
  // Only now: it is half as large again as everything else.
  const reader = await readers.load();
  if (reader) return reader.checkCatalog(got.value);
  const message = 'The part of the plan finder that reads a catalog did not load.';
  return { diagnostics: [{ code: 'not-loaded', severity: 'error', path: '', message }], failed: true };
}

/** Whether the engine can work with it: a seal may have been made up. */
function isSound(catalog: Catalog): boolean {
  try {
    return recommend(catalog, {}).possible.length > 0;
  } catch {
    return false;
  }
}

async function input(kind: Kind, value: unknown, signal: AbortSignal): Promise<Read> {
  if (kind === 'property') return { value };
  if (kind === 'child') return parseJson(value as string, 'The catalog inside the element');
  return fetchJson(value as string, signal);
}
