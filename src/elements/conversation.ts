import type { Answers, Catalog } from '../catalog/types.js';
import { recommend, type Change, type Dropped, type Recommendation } from '../engine/index.js';
import type { Shared } from '../handoff/share.js';
import type { Context, Handlers } from '../views/context.js';
import type { Place } from '../views/finder.js';
import { soFar } from '../views/reasons.js';
import * as steps from '../views/steps.js';
import { acts } from './acts.js';
import { Announcer } from './announcer.js';
import { AnswerBook } from './answer-book.js';
import type { ConversationHost } from './conversation-host.js';
import { HandOver } from './hand-over.js';
import { differences } from './told.js';

/** A what-if that is being tried, with the answers before it. */
interface Try {
  readonly before: Answers;
  readonly changes: readonly Change[];
}

/** Where the conversation stands and what each act of the visitor does to it. It knows no DOM. */
export class Conversation {
  readonly host: ConversationHost;
  #catalog: Catalog;
  /** The answers, and the only way to change them. */
  readonly book: AnswerBook;
  readonly #acts: Handlers;
  readonly handOver = new HandOver(this);
  #recommendation: Recommendation | undefined;
  #step: string;
  /** "Change" was pressed: the way goes straight back to the result. */
  #returning = false;
  /** It did so when the step appeared, and the button says so: a word of it changes no more than anything else. */
  #straightBack = false;
  #started = false;
  #missing: readonly string[] = [];
  readonly #announcer = new Announcer();
  /** The plan was settled when the step appeared: nothing may appear because a radio was touched. */
  #early = false;
  #focus: string | undefined;
  #saidPlan: string | undefined;
  #tries: Try[] = [];

  /** A conversation about another catalog goes on where `previous` stood, as far as the catalog allows. */
  constructor(catalog: Catalog, host: ConversationHost, previous?: Conversation) {
    this.#catalog = catalog;
    this.host = host;
    this.book = new AnswerBook(() => this.#changed());
    this.#acts = acts(this);
    this.#started = previous !== undefined && previous.#started;
    this.#returning = previous !== undefined && previous.#returning;
    this.#straightBack = previous !== undefined && previous.#straightBack;
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

  /** The next step, the result, or straight back to it; first what is missing, unless it cannot change the plan. */
  next(): void {
    const { order } = this;
    if ((this.#straightBack || this.#step === order.at(-1)) && this.recommendation.settled)
      return this.go(steps.RESULT);
    if (this.missingOn(this.#step).length > 0) return this.showMissing(this.#step);
    const following = this.#returning ? undefined : order[order.indexOf(this.#step) + 1];
    this.go(following ?? this.open ?? steps.RESULT);
  }

  back(): void {
    const order = [...this.order, steps.RESULT];
    this.go(order[order.indexOf(this.#step) - 1] ?? order[0]!);
  }

  /** From the result to one question, and later straight back. What was only tried is no answer. */
  change(step: string, control: string): void {
    const before = this.answers;
    this.endTry();
    this.tellSince(before);
    this.#returning = true;
    this.go(this.host.page ? steps.PAGE : step, `group:${control}`);
    // From one of the others nobody wants to go through the rest.
    this.#straightBack ||= step !== steps.INTEGRATIONS && this.recommendation.settled;
  }

  tryOut(changes: readonly Change[]): void {
    this.#tries.push({ before: this.answers, changes });
    this.book.apply(this.#catalog, changes);
    this.tellSince(this.#tries.at(-1)!.before);
    this.go(steps.RESULT);
  }

  /** Takes the last try back. */
  undo(): void {
    const before = this.answers;
    this.book.revert(this.#tries.pop()?.before ?? before);
    this.tellSince(before);
    this.go(steps.RESULT);
  }

  /** Without a word to the page: it has something else to say. */
  endTry(): void {
    const [first] = this.#tries;
    this.#tries = [];
    if (first) this.book.revert(first.before);
  }

  /** Takes answers from the page; what the catalog does not know is left out and returned. */
  load(answers: unknown): readonly Dropped[] {
    const dropped = this.#read(answers);
    this.settle();
    return dropped;
  }

  #read(answers: unknown): readonly Dropped[] {
    const before = this.answers;
    const dropped = this.book.load(this.#catalog, answers);
    // A page may hand back what it was told of, and a try goes on; other answers are no try.
    if (differences(before, this.answers).length > 0) this.#tries = [];
    return dropped;
  }

  /** Takes the answers of a link: straight to the result where they carry it. One that cannot be read changes nothing. */
  arrive(shared: Shared | null): readonly Dropped[] {
    if (!shared) this.say(this.host.words.linkUnread, this.host.words.linkUnread);
    if (!shared) return [{ code: 'unreadable', path: '' }];
    const dropped = this.#read(shared.answers);
    this.#enter(this.handOver.ready ? steps.RESULT : this.open!);
    if (shared.changed) this.say(this.host.words.rulesChanged, this.host.words.rulesChanged);
    return dropped;
  }

  /** The decision on the answers so far: called once for the same answers. */
  get recommendation(): Recommendation {
    return (this.#recommendation ??= recommend(this.#catalog, this.answers));
  }

  get context(): Context {
    return {
      catalog: this.#catalog,
      words: this.host.words,
      answers: this.answers,
      chosen: this.handOver.chosen,
      own: this.book.own,
      missing: this.#missing,
      notice: this.#announcer.notice,
      on: this.#acts,
    };
  }

  get place(): Place {
    const tried = this.#tries.at(-1);
    return {
      step: this.#step,
      order: this.order,
      straightBack: this.#straightBack,
      early: this.#early ? (this.recommendation.settled ? 'now' : 'before') : undefined,
      canRestore: this.book.canRestore,
      status: this.#announcer.status,
      disabled: this.host.disabled,
      canShare: this.host.canShare,
      ...(this.#step === steps.RESULT
        ? { result: this.recommendation, href: this.handOver.href, ...(tried && { trying: tried.changes }) }
        : this.host.preview && { preview: this.recommendation }),
    };
  }

  /** Where the focus goes after this rendering, told once. */
  takeFocus(): string | undefined {
    const focus = this.#focus;
    this.#focus = undefined;
    return focus;
  }

  reset(): void {
    this.endTry();
    this.book.clear();
    this.#enter(this.order[0]!);
  }

  /** The visitor starts again, or has the answers back that this took. */
  startAgain(restore: boolean): void {
    const before = this.answers;
    if (restore) this.book.restore();
    else this.reset();
    this.tellSince(before);
    this.go(restore ? (this.open ?? steps.RESULT) : this.order[0]!);
  }

  /** Shows the result, or what is missing for it, at the questions. The page is told of what a visitor does. */
  showResult(tell = true): void {
    if (this.handOver.ready) this.go(steps.RESULT, 'step', tell);
    else this.showMissing(this.open!, tell);
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

  /** The page may have taken away the step that is shown, or answers under a result. */
  settle(): void {
    if (![...this.order, steps.RESULT].includes(this.#step)) this.#enter(this.order[0]!);
    if (this.#step === steps.RESULT && !this.recommendation.settled && this.open) this.#enter(this.open);
  }

  /** Shows a step without moving the focus. */
  #enter(step: string): void {
    this.#step = step;
    this.#missing = [];
    this.#announcer.notice = '';
    this.#early = this.order.indexOf(step) > 0 && this.recommendation.settled;
    if (step === steps.RESULT || Object.keys(this.answers).length === 0) this.#returning = false;
    else this.#tries = [];
    this.#straightBack =
      this.#returning &&
      step !== steps.INTEGRATIONS &&
      this.order.every((one) => one === step || this.missingOn(one).length === 0);
    this.host.changed();
  }

  /** Shows a step because of the visitor: focus follows, the page hears of it. */
  go(step: string, focus = 'step', tell = true): void {
    this.#announcer.status = '';
    this.#enter(step);
    this.#focus = focus;
    if (!tell) return;
    this.host.tell('sla-step', { step });
    if (step === steps.RESULT)
      this.host.tell('sla-recommend', { recommendation: this.recommendation, answers: this.answers });
  }

  /** Says at the questions of a step what they lack. */
  showMissing(step: string, tell = true): void {
    if (step !== this.#step) this.go(step, 'summary', tell);
    this.#missing = this.missingOn(step);
    this.#focus = 'summary';
    this.host.changed();
  }

  /** Says a sentence in the live region; a notice stands at the list of integrations as well. */
  say(status: string, notice?: string): void {
    this.#announcer.say(status, notice);
    this.host.changed();
  }

  /** The visitor did something. */
  began(): void {
    if (!this.#started) this.host.tell('sla-start', {});
    this.#started = true;
    this.#announcer.status = '';
  }

  /** A notice that is not so any more. */
  dismiss(notice: string): void {
    this.#announcer.dismiss(notice);
  }

  /** Tells the page of every answer that is another one. */
  tellSince(before: Answers): void {
    for (const { question, value, integration } of differences(before, this.answers))
      this.answered(question, value, integration);
  }

  /** Tells the page of an answer. */
  answered(question: string, value: Parameters<Handlers['answer']>[1], integration?: string): void {
    this.host.tell('sla-answer', { question, value, ...(integration !== undefined && { integration }) });
    if (!this.host.preview || this.#step === steps.RESULT) return;
    // Said aloud only when the plan rises, not with every reason.
    const { plan } = this.recommendation;
    if (plan !== this.#saidPlan && !this.#announcer.status) this.say(soFar(this.context, this.recommendation));
    this.#saidPlan = plan;
  }
}
