import { toJson } from '../catalog/json.js';
import type { Answers, Catalog } from '../catalog/types.js';
import { recommend, type Change, type Dropped, type Recommendation } from '../engine/index.js';
import { chosenFrom } from '../handoff/chosen.js';
import { addressOf, contactHref } from '../handoff/contact.js';
import type { Shared } from '../handoff/share.js';
import { summary } from '../handoff/summary.js';
import { ratingsOf, type Choice, type Context, type Handlers } from '../views/context.js';
import type { Place } from '../views/finder.js';
import { planOf, soFar } from '../views/reasons.js';
import * as steps from '../views/steps.js';
import { acts } from './acts.js';
import { AnswerBook } from './answer-book.js';
import type { ConversationHost } from './conversation-host.js';

/** Where the conversation stands and what each act of the visitor does to it. It knows no DOM. */
export class Conversation {
  readonly host: ConversationHost;
  #catalog: Catalog;
  /** The answers, and the only way to change them. */
  readonly book: AnswerBook;
  readonly #acts: Handlers;
  #recommendation: Recommendation | undefined;
  #step: string;
  /** "Change" was pressed: the way goes straight back to the result. */
  #returning = false;
  #started = false;
  #missing: readonly string[] = [];
  #notice = '';
  #status = '';
  /** The plan was settled when the step appeared: nothing may appear because a radio was touched. */
  #early = false;
  #focus: string | undefined;
  #saidPlan: string | undefined;
  /** What-ifs that are being tried, with the answers before each. */
  #tries: { readonly before: Answers; readonly changes: readonly Change[] }[] = [];

  /** A conversation about another catalog goes on where `previous` stood, as far as the catalog allows. */
  constructor(catalog: Catalog, host: ConversationHost, previous?: Conversation) {
    this.#catalog = catalog;
    this.host = host;
    this.book = new AnswerBook(() => this.#changed());
    this.#acts = acts(this);
    this.#started = previous !== undefined && previous.#started;
    this.#returning = previous !== undefined && previous.#returning;
    this.#step = previous ? previous.#step : this.order[0]!;
  }

  #changed(): void {
    this.#recommendation = undefined;
    // What was missing about an integration that is not there any more is not.
    this.#missing = steps.stillAsked(this.answers, this.#missing);
    this.host.changed();
  }

  reword(catalog: Catalog): void {
    this.#catalog = catalog; // The same one in another language: nothing else changes.
    this.#changed();
  }

  get catalog(): Catalog {
    return this.#catalog;
  }

  get answers(): Answers {
    return this.book.answers;
  }

  /** The next step, the result, or straight back to it; first what is missing. */
  next(): void {
    if (this.missingOn(this.#step).length > 0) return this.showMissing(this.#step);
    const following = this.#returning ? undefined : this.order[this.order.indexOf(this.#step) + 1];
    this.go(following ?? this.open ?? steps.RESULT);
  }

  back(): void {
    const order = [...this.order, steps.RESULT];
    this.go(order[order.indexOf(this.#step) - 1] ?? order[0]!);
  }

  /** From the result to one question, and later straight back. */
  change(step: string, control: string): void {
    this.#tries = [];
    this.#returning = true;
    this.go(this.host.page ? steps.PAGE : step, `group:${control}`);
  }

  tryOut(changes: readonly Change[]): void {
    this.began();
    this.#tries.push({ before: this.answers, changes });
    this.book.apply(this.#catalog, changes);
    for (const { question, integration } of changes) {
      const given = integration === undefined ? this.answers.organisation : ratingsOf(this.answers, integration);
      this.answered(question, given?.[question], integration);
    }
    this.go(steps.RESULT);
  }

  /** Takes the last try back. */
  undo(): void {
    const tried = this.#tries.pop();
    if (!tried) return;
    this.book.revert(tried.before);
    this.go(steps.RESULT);
  }

  /** Takes answers from the page; what the catalog does not know is left out and returned. */
  load(answers: unknown): readonly Dropped[] {
    const dropped = this.#read(answers);
    this.settle();
    return dropped;
  }

  #read(answers: unknown): readonly Dropped[] {
    const before = toJson(this.answers);
    const dropped = this.book.load(this.#catalog, answers);
    // A page may hand back what it was told of, and a try goes on; other answers are no try.
    if (toJson(this.answers) !== before) this.#tries = [];
    return dropped;
  }

  /** Takes the answers of a link: straight to the result where they carry it. One that cannot be read changes nothing. */
  arrive(shared: Shared | null): readonly Dropped[] {
    if (!shared) this.say(this.host.words.linkUnread, this.host.words.linkUnread);
    if (!shared) return [{ code: 'unreadable', path: '' }];
    const dropped = this.#read(shared.answers);
    this.#enter(this.handedOver ? steps.RESULT : this.open!);
    if (shared.changed) this.say(this.host.words.rulesChanged, this.host.words.rulesChanged);
    return dropped;
  }

  /** There is a plan to hand over: nothing is open, or what is open cannot change it. */
  get handedOver(): boolean {
    return this.open === undefined || this.recommendation.settled;
  }

  get chosen(): Choice | undefined {
    return chosenFrom(this.#catalog, this.host.chosen);
  }

  /** The plan to hand over: the chosen one, else the recommended one. */
  get plan(): string {
    return (this.chosen ?? this.recommendation).plan;
  }

  get summary(): string {
    return summary(this.context, this.recommendation);
  }

  /** The decision on the answers so far: the only call of the engine. */
  get recommendation(): Recommendation {
    return (this.#recommendation ??= recommend(this.#catalog, this.answers));
  }

  get context(): Context {
    return {
      catalog: this.#catalog,
      words: this.host.words,
      answers: this.answers,
      chosen: this.chosen,
      own: this.book.own,
      missing: this.#missing,
      notice: this.#notice,
      on: this.#acts,
    };
  }

  get place(): Place {
    const tried = this.#tries.at(-1);
    return {
      step: this.#step,
      order: this.order,
      straightBack: this.#straightBack,
      early: this.#early,
      canRestore: this.book.canRestore,
      status: this.#status,
      disabled: this.host.disabled,
      canShare: this.host.canShare,
      ...(this.#step === steps.RESULT
        ? { result: this.recommendation, href: this.href, ...(tried && { trying: tried.changes }) }
        : this.host.preview && { preview: this.recommendation }),
    };
  }

  get #straightBack(): boolean {
    if (!this.#returning || this.#step === steps.INTEGRATIONS) return false;
    const { open } = this;
    return open === undefined || open === this.#step;
  }

  /** Where the focus goes after this rendering, told once. */
  takeFocus(): string | undefined {
    const focus = this.#focus;
    this.#focus = undefined;
    return focus;
  }

  /** The focus goes to where one reads on. */
  refocus(): void {
    this.#focus = 'step';
  }

  reset(): void {
    this.#tries = [];
    this.book.clear();
    this.#enter(this.order[0]!);
  }

  /** Shows the result, or what is missing for it, at the questions. */
  showResult(): void {
    if (this.handedOver) this.go(steps.RESULT);
    else this.showMissing(this.open!);
  }

  /** The first step that lacks an answer. */
  get open(): string | undefined {
    return this.order.find((step) => this.missingOn(step).length > 0);
  }

  get order(): string[] {
    return this.host.page ? [steps.PAGE] : steps.stepsOf(this.#catalog, this.answers);
  }

  /** The keys of a step's questions that have no answer yet. */
  missingOn(step: string): string[] {
    const parts = step === steps.PAGE ? steps.stepsOf(this.#catalog, this.answers) : [step];
    return parts.flatMap((part) => steps.missingOn(this.#catalog, this.answers, part));
  }

  /** The contact link, filled in; nothing when it may not be a link. */
  get href(): string | null {
    const { plan } = this;
    return contactHref(addressOf(this.host.contactHref) ?? this.#catalog.contact.href, {
      plan,
      planName: planOf(this, plan).name,
      answers: this.answers,
      summary: this.summary,
    });
  }

  /** The page may have taken away the step that is shown, or answers under a result. */
  settle(): void {
    if (![...this.order, steps.RESULT].includes(this.#step)) this.#enter(this.order[0]!);
    if (this.#step === steps.RESULT && !this.recommendation.settled && this.open) this.#enter(this.open);
  }

  /** Shows a step without moving the focus. */
  #enter(step: string): void {
    this.#step = step;
    this.#missing = [];
    this.#notice = '';
    this.#early = this.order.indexOf(step) > 0 && this.recommendation.settled;
    if (step === steps.RESULT) this.#returning = false;
    this.host.changed();
  }

  /** Shows a step because of the visitor: focus follows, the page hears of it. */
  go(step: string, focus = 'step'): void {
    this.#status = '';
    this.#enter(step);
    this.#focus = focus;
    this.host.tell('sla-step', { step });
    if (step === steps.RESULT)
      this.host.tell('sla-recommend', { recommendation: this.recommendation, answers: this.answers });
  }

  /** Says at the questions of a step what they lack. */
  showMissing(step: string): void {
    if (step !== this.#step) this.go(step);
    this.#missing = this.missingOn(step);
    this.#focus = 'summary';
    this.host.changed();
  }

  /** Says a sentence in the live region; a notice stands at the list of integrations as well. */
  say(status: string, notice = this.#notice): void {
    this.#status = status;
    this.#notice = notice;
    this.host.changed();
  }

  /** The visitor did something. */
  began(): void {
    if (!this.#started) this.host.tell('sla-start', {});
    this.#started = true;
    this.#status = '';
  }

  /** Tells the page of an answer. */
  answered(question: string, value: Parameters<Handlers['answer']>[1], integration?: string): void {
    this.host.tell('sla-answer', { question, value, ...(integration !== undefined && { integration }) });
    if (!this.host.preview || this.#step === steps.RESULT) return;
    // Said aloud only when the plan rises, not with every reason.
    const { plan } = this.recommendation;
    if (plan !== this.#saidPlan && !this.#status) this.say(soFar(this.context, this.recommendation));
    this.#saidPlan = plan;
  }
}
