/**
 * The shape of a catalog: one document that holds the comparison table, the questions and the
 * rules. Table and rules share the same cells, so a rule cannot promise what the table does not offer.
 *
 * Everything is read-only: a catalog is never changed after it was handed to the engine or the element
 * (hand over another object instead; what is derived from a catalog is remembered per object).
 */

/** A whole catalog. `format` tells which shape it has; an unknown format is refused with a clear word. */
export interface Catalog {
  readonly format: 'sla-plan-catalog/1';
  readonly id: string;
  readonly version: string;
  /** BCP 47 language of every text in the catalog. */
  readonly lang: string;
  readonly title: string;
  /** Lowest plan first. The order is the ranking: nothing else says which plan is "higher". */
  readonly plans: readonly Plan[];
  readonly featureGroups: readonly FeatureGroup[];
  /** Footnotes by their mark, such as `*`. */
  readonly footnotes?: Readonly<Record<string, Footnote>>;
  readonly integrations: Integrations;
  readonly questions: readonly Question[];
  /** The words of the answer "I don't know", offered at every question. */
  readonly unsure: string;
  readonly score: Score;
  readonly clarifications?: readonly Clarification[];
  readonly contact: Contact;
  /** The owner's own regression tests: answers and the plan they must lead to. */
  readonly examples?: readonly Example[];
  /** Written by `sla-plan-finder seal`: the catalog was checked as it stands (see `readSealed`). */
  readonly seal?: string;
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** When the plan is used, as one sentence. */
  readonly suits?: string;
  readonly highlights?: readonly string[];
}

export interface FeatureGroup {
  readonly id: string;
  readonly name: string;
  readonly features: readonly Feature[];
}

interface FeatureBase<Type extends string, Value> {
  readonly id: string;
  readonly name: string;
  readonly type: Type;
  /** Why the reading of these cells is not certain. No need may depend on such a feature. */
  readonly uncertain?: string;
  /** What a visitor must know whenever the result leans on this feature. */
  readonly caveat?: string;
  /** One cell for every plan id. */
  readonly cells: Readonly<Record<string, Cell<Value>>>;
}

/** Less is better; whole units; `null` = not offered. */
export interface DurationFeature extends FeatureBase<'duration', number | null> {
  readonly unit: string;
}
/** More is better; whole units; `null` = not offered. */
export interface CountFeature extends FeatureBase<'count', number | null> {
  readonly unit: string;
}
/** A member of `scale`, which is listed worst first. */
export interface OrdinalFeature extends FeatureBase<'ordinal', string> {
  readonly scale: readonly string[];
}
/** `true` is better. */
export type BooleanFeature = FeatureBase<'boolean', boolean>;
/** Members of `scale`; a superset is better. */
export interface SetFeature extends FeatureBase<'set', readonly string[]> {
  readonly scale: readonly string[];
}

export type Feature = DurationFeature | CountFeature | OrdinalFeature | BooleanFeature | SetFeature;
export type CellValue = number | null | string | boolean | readonly string[];

export interface Cell<Value = CellValue> {
  /** What the engine reasons with. */
  readonly value: Value;
  /** What the visitor reads. */
  readonly text: string;
  /** The microcopy under the text. */
  readonly note?: string;
  /** A mark that `footnotes` explains. */
  readonly footnote?: string;
  /** This cell and its neighbour with the same content are one cell on the owner's page. */
  readonly merged?: boolean;
}

export interface Footnote {
  readonly text: string;
  readonly uncertain?: string;
}

/** "This feature of the table, this much or better". Each feature type has exactly one operator. */
export type Need =
  | { readonly feature: string; readonly atMost: number }
  | { readonly feature: string; readonly atLeast: number | string }
  | { readonly feature: string; readonly is: true }
  | { readonly feature: string; readonly includes: readonly string[] };

export interface Integrations {
  /** How many integrations one visitor can rate. */
  readonly max: number;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
}

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly needs?: readonly Need[];
  /** What the option adds to the score: only for questions named in `score.product`. */
  readonly points?: number;
  /** The owner knows that no plan meets this option's need. */
  readonly overLimit?: boolean;
  /** The words of the page that the option was read from. */
  readonly basis?: string;
  /** A clause for the reasons: "finance is held up if {integration} stops". */
  readonly because?: string;
  /** A clause for what-ifs of a single choice: "{integration} could wait a day or two". */
  readonly if?: string;
  /** The same where the answer was a milder one: "{integration} could not wait until tomorrow". */
  readonly ifMore?: string;
  /** A clause for what-ifs of a tick: "you could do without …". */
  readonly ifWithout?: string;
}

interface QuestionBase {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
}

/** One option; options stand mildest first. Asked once, or once for each integration. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly scope: 'integration' | 'organisation';
  readonly order?: 'ascending';
  readonly options: readonly Option[];
}

/** Any number of ticks. `none` is the label for "none of these". */
export interface MultipleQuestion extends QuestionBase {
  readonly kind: 'multiple';
  readonly scope: 'organisation';
  readonly none: string;
  readonly options: readonly Option[];
}

export type Question = SingleQuestion | MultipleQuestion;

export interface Score {
  /** Ids of the integration questions whose points are multiplied. */
  readonly product: readonly string[];
  /** How much of every further integration counts, in whole per cent. */
  readonly othersPercent: number;
  readonly othersBasis?: string;
  /** Ascending by `from`; the first starts at 0. */
  readonly bands: readonly Band[];
}

export interface Band {
  readonly id: string;
  readonly from: number;
  readonly label: string;
  readonly needs: readonly Need[];
  readonly basis?: string;
}

export interface Clarification {
  readonly id: string;
  readonly claim: string;
  readonly answer: string;
  /** Shown when any one of these holds. */
  readonly when: readonly ClarificationCondition[];
}

export interface ClarificationCondition {
  readonly question: string;
  readonly in: readonly string[];
  /** … and the recommended plan is this one or a higher one. */
  readonly planAtLeast?: string;
}

export interface Contact {
  readonly text: string;
  readonly label: string;
  readonly href?: string | null;
}

/** The value of one question: an option's id, or `"unsure"` for "I don't know". Missing = not answered yet. */
export type Answer = string;
/** The value of a question with ticks: option ids, `[]` for "none of these", or `"unsure"`. */
export type MultipleAnswer = readonly string[] | 'unsure';

/** One integration that the visitor relies on, with its ratings by question id. */
export interface IntegrationAnswer {
  readonly id: string;
  /** Only for the visitor's own integrations (`own-…`); always shown as text. */
  readonly name?: string;
  readonly [question: string]: Answer | undefined;
}

/** What a visitor has said, keyed by id and never by position. */
export interface Answers {
  /** Missing = not answered yet, `"unsure"` = "I don't know", `[]` = none at all. */
  readonly integrations?: readonly IntegrationAnswer[] | 'unsure';
  readonly organisation?: Readonly<Record<string, Answer | MultipleAnswer>>;
}

export interface Example {
  readonly title?: string;
  readonly answers: Answers;
  readonly plan: string;
}
