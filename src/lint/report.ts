import { hasErrors, type Diagnostic, type Severity } from '../catalog/diagnostic.js';
import type { Answers, Band, Catalog, Feature, Need, Option, Question } from '../catalog/types.js';
import { pointer, type Path } from '../engine/pointer.js';

/** Every code of the linter with its severity (ENGINE §5). Two depend on the case and say so where they are found. */
export const SEVERITIES = {
  'duplicate-id': 'error',
  'unknown-reference': 'error',
  'missing-cell': 'error',
  'reserved-id': 'error',
  'invalid-value': 'error',
  'wrong-operator': 'error',
  'tier-worsens': 'error',
  'uncertain-cell': 'error',
  'text-value-mismatch': 'error',
  'unmeetable-need': 'error',
  'false-over-limit': 'error',
  'options-not-ascending': 'error',
  'invalid-points': 'error',
  'first-band-not-zero': 'error',
  'bands-not-ascending': 'error',
  'unreachable-band': 'error',
  'bands-not-nested': 'error',
  'band-inversion': 'error',
  'invalid-share': 'error',
  'unreachable-plan': 'error',
  'missing-text': 'error',
  'duplicate-label': 'error',
  'undefined-footnote': 'error',
  'example-fails': 'error',
  'dead-option': 'warning',
  'dead-question': 'warning',
  'lowest-plan-excluded': 'warning',
  'too-many-questions': 'warning',
  'unused-footnote': 'warning',
  'integration-not-named': 'warning',
  'unknown-placeholder': 'warning',
  'not-a-clause': 'warning',
  'same-in-all-plans': 'info',
  'trivial-need': 'info',
  'single-path-plan': 'info',
} as const satisfies Record<string, Severity>;

export type LintCode = keyof typeof SEVERITIES;

interface Extra {
  readonly hint?: string;
  readonly witness?: Answers;
  readonly severity?: Severity;
}

/** What every check gets: the catalog, and where to put what it finds. */
export interface Lint {
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  add(code: LintCode, path: Path, message: string, extra?: Extra): void;
  /** Whether an error was found so far: later checks reason with what the earlier ones made sure of. */
  failed(): boolean;
}

export function createLint(catalog: Catalog): Lint {
  const diagnostics: Diagnostic[] = [];
  return {
    catalog,
    diagnostics,
    add: (code, path, message, extra) =>
      void diagnostics.push({ code, severity: SEVERITIES[code], path: pointer(path), message, ...extra }),
    failed: () => hasErrors(diagnostics),
  };
}

export const quote = (text: string): string => `"${text}"`;
export const whole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

export interface Placed<Item> {
  readonly item: Item;
  readonly path: Path;
}

export function features(catalog: Catalog): Placed<Feature>[] {
  return catalog.featureGroups.flatMap((group, g) =>
    group.features.map((item, f) => ({ item, path: ['featureGroups', g, 'features', f] })),
  );
}

/** An option or a band: whatever asks for something. */
export interface Source extends Placed<Option | Band> {
  /** In the owner's words: `"One or two" of "How many …?"`, or `the score band "…"`. */
  readonly label: string;
  /** Missing for a band. */
  readonly question?: Question;
}

export function sources(catalog: Catalog): Source[] {
  const bands = catalog.score.bands.map((item, b) => ({
    item,
    path: ['score', 'bands', b],
    label: `the score band ${quote(item.label)}`,
  }));
  const options = catalog.questions.flatMap((question, q) =>
    question.options.map((item, o) => ({
      item,
      path: ['questions', q, 'options', o],
      label: `${quote(item.label)} of ${quote(question.text)}`,
      question,
    })),
  );
  return [...bands, ...options];
}

export interface PlacedNeed extends Placed<Need> {
  readonly source: Source;
}

export function needs(catalog: Catalog): PlacedNeed[] {
  return sources(catalog).flatMap((source) =>
    (source.item.needs ?? []).map((item, n) => ({ item, path: [...source.path, 'needs', n], source })),
  );
}
