import type { Answers } from './types.js';

/** `error`: the catalog is refused. `warning`: it works, but hardly as meant. `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What is wrong with a catalog, where, and what to do: the one shape of the schema's and the linter's findings. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the catalog; `""` is the whole of it. */
  readonly path: string;
  /** One sentence in the owner's words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Answers that show it. */
  readonly witness?: Answers;
}

/** Whether the catalog must be refused. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
