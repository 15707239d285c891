import type { Diagnostic } from '../catalog/diagnostic.js';

/** What an owner signs off, as plain data. Plans and bands by id; everything else in the catalog's own words. */
export interface DecisionSheet {
  readonly catalog: { readonly id: string; readonly version: string; readonly title: string; readonly lang: string };
  /** Lowest first. */
  readonly plans: readonly PlanSheet[];
  /** `null` when no question gives points. */
  readonly matrix: MatrixSheet | null;
  readonly othersPercent: number;
  readonly othersBasis?: string;
  readonly bands: readonly BandSheet[];
  readonly questions: readonly QuestionSheet[];
  /** For no integration, one and two. */
  readonly counts: readonly CountSheet[];
  readonly footnotes: readonly FootnoteSheet[];
  readonly uncertain: readonly UncertainSheet[];
  readonly examples: readonly { readonly title: string; readonly plan: string }[];
  /** What the linter says of the catalog, errors first. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanSheet {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Each of these alone asks for this plan; the recommendation is the highest plan that is asked for. */
  readonly reachedBy: readonly PathSheet[];
}

export interface PathSheet {
  /** Missing for a score band. */
  readonly question?: string;
  readonly label: string;
  readonly asks: readonly AskSheet[];
}

/** One need. */
export interface AskSheet {
  readonly feature: string;
  /** "6 hours or less". */
  readonly wants: string;
  /** The lowest plan that meets it, or the closest one. */
  readonly plan: string;
  /** What that plan shows in the table. */
  readonly shows: string;
  readonly overLimit: boolean;
}

/** The plan for one integration by its ratings alone: a table per combination of the third and further questions. */
export interface MatrixSheet {
  readonly rows: AxisSheet;
  /** Missing when one question alone gives points. */
  readonly columns?: AxisSheet;
  readonly tables: readonly MatrixTable[];
  /** How many further tables were left out. */
  readonly omitted: number;
}

export interface AxisSheet {
  readonly question: string;
  readonly options: readonly { readonly label: string; readonly points: number }[];
}

export interface MatrixTable {
  /** Answers to the questions beyond the second. */
  readonly given: readonly { readonly question: string; readonly label: string }[];
  /** By row, then by column. */
  readonly cells: readonly (readonly MatrixCell[])[];
}

export interface MatrixCell {
  readonly score: number;
  readonly band: string;
  readonly plan: string;
}

export interface BandSheet {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  /** Where the next band starts; missing for the last one. */
  readonly below?: number;
  readonly plan: string;
  readonly asks: readonly AskSheet[];
  readonly basis?: string;
}

export interface QuestionSheet {
  readonly text: string;
  readonly scope: 'integration' | 'organisation';
  readonly kind: 'single' | 'multiple';
  readonly options: readonly OptionSheet[];
}

export interface OptionSheet {
  readonly label: string;
  readonly points?: number;
  /** The lowest plan that it leaves possible. */
  readonly plan: string;
  readonly asks: readonly AskSheet[];
  readonly overLimit: boolean;
  readonly basis?: string;
}

/**
 * Complete answer sets: every question answered with one of its options (no "I don't know"), every choice of
 * ticks. Two integrations are told apart, so "A mild, B severe" and the reverse are two sets. Exact up to 2^53.
 */
export interface CountSheet {
  readonly integrations: number;
  readonly total: number;
  /** Of these, how many ask for more than any plan offers. */
  readonly overLimit: number;
  /** By plan, lowest first. */
  readonly plans: readonly { readonly plan: string; readonly count: number }[];
}

export interface FootnoteSheet {
  readonly mark: string;
  readonly text: string;
  readonly uncertain?: string;
  /** The cells that carry the mark. */
  readonly cells: readonly { readonly feature: string; readonly plan: string; readonly text: string }[];
}

export interface UncertainSheet {
  readonly feature: string;
  readonly reason: string;
  readonly cells: readonly { readonly plan: string; readonly text: string }[];
}
