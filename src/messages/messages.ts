/**
 * Every word that the component itself says; what the catalog says comes from the catalog. Sentences are
 * whole: no view glues fragments together, so that a language can order its words as it likes.
 */
export interface Messages {
  /** BCP 47: the element marks its own words with it, which need not be in the language of the page. */
  readonly lang: string;
  readonly heading: string;
  /** The promise under the heading, for the fewest and the most questions that a usual visitor gets. */
  intro(fewest: number, most: number): string;

  readonly integrationsQuestion: string;
  readonly integrationsHint: string;
  readonly ownLabel: string;
  readonly add: string;
  added(name: string): string;
  tooMany(max: number): string;
  readonly organisationTitle: string;
  stepOne(title: string): string;
  stepOf(number: number, total: number, title: string): string;
  sameAs(name: string): string;
  copied(name: string): string;

  readonly next: string;
  readonly back: string;
  readonly showPlan: string;
  readonly backToPlan: string;
  /** Offered when the remaining answers cannot change the plan. */
  readonly early: string;
  readonly startAgain: string;
  readonly restore: string;
  readonly cleared: string;

  readonly missingTitle: string;
  chooseIntegrations(unsure: string): string;
  chooseAnswer(unsure: string): string;
  chooseTicks(none: string, unsure: string): string;

  enough(plan: string): string;
  fits(plan: string): string;
  closest(plan: string): string;
  atLeast(plan: string): string;
  /** What people chose in place of the recommendation, and the clause that they gave as the reason. */
  chosen(plan: string, because: string): string;
  readonly because: string;
  /** Two or fewer single answers lift the plan. */
  becauseOf(things: number): string;
  without(things: number, plan: string): string;
  readonly noReason: string;
  /** Several integrations that reach the band only together. */
  together(names: readonly string[]): string;
  /** Two clauses about one integration, as one sentence. */
  both(first: string, second: string): string;
  sentence(clause: string): string;
  /** A decisive cell: what the recommended plan offers, and what the plan below does. */
  decides(feature: string, text: string, below?: { plan: string; text: string | null }): string;
  /** What a press on a reason's cell does, read aloud. */
  showRow(cell: string): string;
  reasonNumber(number: number): string;
  showReason(number: number): string;
  overLimit(feature: string, plan: string, best: string): string;
  readonly overLimitTitle: string;
  readonly openTitle: string;
  openAnswers(questions: readonly string[]): string;
  /** Any one of these answers would settle the plan, or at least rule one out. */
  settles(count: number): string;
  narrows(count: number): string;
  readonly whatIfTitle: string;
  /** What would have to be so (clauses of the catalog), and the plan that would then be enough. */
  wouldBeEnough(conditions: readonly string[], plan: string): string;
  wouldBeNeeded(conditions: readonly string[], plan: string): string;
  ratedAs(integration: string, option: string): string;
  answeredAs(question: string, option: string): string;
  alsoTicked(option: string): string;
  notTicked(option: string): string;
  readonly tryIt: string;
  readonly checkIt: string;
  trying(conditions: readonly string[]): string;
  readonly undo: string;
  /** The preview while answering: the lower bound and the clause that gives it. */
  soFar(plan: string, because?: string): string;
  whyNot(plan: string): string;
  lacks(plan: string): string;
  onlyOffers(feature: string, text: string | null): string;
  lowest(plan: string): string;
  highest(plan: string): string;
  unneeded(plan: string): string;
  unneededSoFar(plan: string): string;
  /** A row of a higher plan, and what the current plan has there. */
  insteadOf(feature: string, text: string, current?: { plan: string; text: string | null }): string;
  /** Opens the rest of a list. */
  more(count: number): string;
  readonly goodToKnow: string;
  claim(claim: string): string;
  readonly yourAnswers: string;
  readonly change: string;
  /** The name of one of several buttons that say the same: what it does, and to what. */
  about(act: string, what: string): string;
  readonly notAnswered: string;
  list(items: readonly string[]): string;
  readonly contactTitle: string;

  tableCaption(title: string): string;
  readonly feature: string;
  readonly recommended: string;
  readonly notIncluded: string;
  footnote(mark: string): string;

  /** While the page's own catalog is on its way, and when it did not arrive or cannot be used. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly retry: string;
  /** A link holds answers to other rules. */
  readonly rulesChanged: string;
  /** A link with answers is damaged, or of a format that this version does not know. */
  readonly linkUnread: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  /** What a form says that cannot be sent without a plan. */
  readonly required: string;

  readonly matrixTitle: string;
  readonly matrixCaption: string;
  /** The result is higher than any of the integrations asks for by itself. */
  matrixMore(plan: string): string;

  readonly print: string;
  readonly printFor: string;
  readonly printNote: string;
}
