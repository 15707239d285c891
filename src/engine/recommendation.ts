import type { CellValue, Need } from '../catalog/types.js';

/** What the engine says of a cell: `short` = the need is over the limit and this is the best there is. */
export type CellVerdict = 'met' | 'exceeded' | 'missing' | 'short';

/** A need in the answers' strictest form, with every plan's verdict by plan id. */
export interface CellExplanation {
  readonly need: Need;
  readonly plans: Readonly<Record<string, CellVerdict>>;
}

/** One source of needs: the score band, or one chosen option. */
export interface Reason {
  /** `score:<band>`, `<question>=<option>` or, for a rating that carries needs itself, `<question>=<option>@<integration>`. */
  readonly id: string;
  /** The lowest plan that this reason asks for. */
  readonly plan: string;
  /** It alone gives the recommended plan (never true for the lowest plan, which needs no reason). */
  readonly decisive: boolean;
  readonly question?: string;
  readonly option?: string;
  readonly band?: string;
  /** For ratings and the score: the smallest prefix, by score then id, that has this effect. */
  readonly integrations?: readonly string[];
  /** The features whose needs ask for `plan`, in the table's order. */
  readonly features: readonly string[];
}

/** A need that no plan meets. */
export interface UnmetNeed {
  readonly feature: string;
  readonly asked: number | string | true | readonly string[];
  readonly best: CellValue;
  /** The lowest plan that has `best`. */
  readonly plan: string;
}

export interface WhyNotLower {
  readonly plan: string;
  /** Features of this plan that do not meet a need, in the table's order. */
  readonly missing: readonly string[];
}

export interface WhyNotHigher {
  readonly plan: string;
  /** Features that are better in this plan and that no answer asks for, in the table's order. */
  readonly unneeded: readonly string[];
}

export interface OpenQuestion {
  readonly scope: 'integrations' | 'integration' | 'organisation';
  readonly integration?: string;
  readonly question?: string;
  /** Answered with "I don't know" (else not answered yet). */
  readonly unsure: boolean;
}

/** One answer changed: a rating of one integration, an answer of the organisation, or one tick. */
export interface Change {
  /** Only for ratings. */
  readonly integration?: string;
  readonly question: string;
  /** The option that was answered; `null` = a tick that is not there. */
  readonly from: string | null;
  /** The option to answer instead; `null` = leave this tick out. */
  readonly to: string | null;
}

/** The plan that is certain once all the `changes` are made together; every one of them is needed. */
export interface WhatIf {
  readonly to: string;
  readonly changes: readonly Change[];
}

/** An open question whose answer leaves fewer plans than are possible now. */
export interface SettlingQuestion extends OpenQuestion {
  /** At most so many plans are possible after it, whatever the answer; 1 = it settles the result alone. */
  readonly leaves: number;
}

/**
 * `provisional`: something was not answered · `unsure`: all that is open was answered "I don't know" ·
 * `complete`: nothing is open.
 */
export type Status = 'provisional' | 'unsure' | 'complete';

/** What `recommend` returns: plain, structured-cloneable data without prose. */
export interface Recommendation {
  /** The lowest plan that is certain already. */
  readonly plan: string;
  readonly status: Status;
  /** Every plan that some completion of the open answers gives, lowest first; exact. */
  readonly possible: readonly string[];
  /** One plan is left: the remaining answers cannot change it. */
  readonly settled: boolean;
  /**
   * "This answer would settle it": the open questions (never the choice of integrations itself) of which any answer
   * leaves the fewest plans, in the order of `open`, at most three. All have the same `leaves`. Empty when settled, and
   * when no single answer is certain to rule out a plan.
   */
  readonly settles: readonly SettlingQuestion[];
  /** `closest`: some need is over what any plan offers. */
  readonly fit: 'full' | 'closest';
  readonly unmet: readonly UnmetNeed[];
  /** The portfolio score in points, with at most two decimals. */
  readonly score: number;
  readonly band: string;
  /** Highest plan first; in a plan the score, then ratings, then the organisation, each in the catalog's order. */
  readonly reasons: readonly Reason[];
  /** By feature id: the strictest need and how each plan does on it. */
  readonly cells: Readonly<Record<string, CellExplanation>>;
  /** Nearest plan first; empty for the lowest plan. */
  readonly whyNotLower: readonly WhyNotLower[];
  /** `null` for the highest plan. */
  readonly whyNotHigher: WhyNotHigher | null;
  /**
   * What would make a lower plan enough, nearest plan first; empty for the lowest plan. For each plan only the fewest
   * changes, one or two: every single answer that would do, at its nearest value, or else the nearest three pairs.
   * Within a plan: answers of the organisation, ticks, ratings, and last the ratings of `score.product[0]`, which a
   * visitor does not choose ("check this rating"); fewer steps first.
   */
  readonly lowers: readonly WhatIf[];
  /**
   * Single answered questions that would lift the plan: the nearest answer of the organisation, the nearest tick and
   * the nearest rating, as far as there are any, in the order of `lowers`. What is open is in `possible` instead.
   */
  readonly raises: readonly WhatIf[];
  readonly clarifications: readonly string[];
  readonly open: readonly OpenQuestion[];
  readonly catalog: { readonly id: string; readonly version: string };
}
