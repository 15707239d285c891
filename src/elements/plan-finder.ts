import { noChange, type PropertyValues, type TemplateResult } from 'lit';
import { builtInCatalog } from '../catalog/built-in.js';
import type { Diagnostic } from '../catalog/diagnostic.js';
import { toJson } from '../catalog/json.js';
import type { Answers, Catalog } from '../catalog/types.js';
import type { Recommendation } from '../engine/index.js';
import { finder } from '../views/finder.js';
import { styles } from '../views/styles.js';
import { onTheWay, unavailable } from '../views/unavailable.js';
import { CatalogController } from './catalog-controller.js';
import type { ConversationHost } from './conversation-host.js';
import { Conversation } from './conversation.js';
import { emit } from './events.js';
import { focusOn } from './focus.js';
import { FinderProperties } from './finder-properties.js';
import { Followed } from './linked.js';
import { takeOver } from './prerendered.js';
import { printAlone } from './print.js';
import { report, reportDropped } from './report.js';
import { ShareController } from './share-controller.js';
import { WordsController } from './words-controller.js';

/**
 * Asks how critical each integration is and recommends a plan next to the comparison table, with the reasons.
 *
 * @fires sla-start - The visitor's first act.
 * @fires sla-step - Another step is shown: `{ step }`.
 * @fires sla-answer - An answer was given or taken back: `{ question, integration?, value }`.
 * @fires sla-recommend - The result is shown: `{ recommendation, answers }`.
 * @fires sla-contact - The contact link was pressed: `{ plan, href, summary, answers }`. Cancelable.
 * @fires sla-error - Something handed in could not be used: `{ diagnostics, source }`.
 * @slot - What to show where scripts do not run: best the comparison table and a contact link.
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the line under the heading.
 * @slot contact - Replaces the contact link in the result.
 * @csspart heading - The heading.
 * @csspart conversation - The column with the questions and the result.
 * @csspart recommendation - The recommended plan.
 * @csspart contact - The contact link.
 * @csspart table - The comparison table.
 * @cssprop [--sla-accent] - Colour of the recommended plan and the primary action.
 * @cssprop [--sla-on-accent] - Text on the accent colour.
 * @cssprop [--sla-muted] - Secondary text.
 * @cssprop [--sla-line] - Hairlines.
 * @cssprop [--sla-marked] - Background of what is chosen or recommended.
 * @cssprop [--sla-focus] - Colour of the outline around what has the focus.
 * @cssprop [--sla-focus-fill] - Colour of the ring between it and that outline.
 * @cssprop [--sla-radius] - How round the corners are.
 * @cssprop [--sla-heading-font] - Font of headings and questions.
 * @cssprop [--sla-heading-weight] - Their weight.
 * @attr {string} contact-href - Where the contact link goes; `{plan}`, `{planName}`, `{answers}`, `{summary}` are filled in.
 * @attr {string} integrations - Ids of integrations that are ticked to begin with, with blanks between them; the property takes a list too.
 * @attr {boolean} share - Keeps the answers in the address of the page, so that a link brings them back.
 * @attr {string} src - Address of a catalog. An inline `<script type="application/json">` wins over it.
 * @attr {'steps' | 'page'} layout - One thing at a time (default), or all questions on one page.
 * @attr {boolean} preview - Shows the lower bound while the questions are answered.
 */
export class SlaPlanFinder extends FinderProperties {
  static override readonly styles = styles;
  readonly #host = this.#conversationHost();
  #conversation = new Conversation(builtInCatalog, this.#host);
  /** Answers from the page wait here for the catalog that they belong to. */
  #given: { readonly answers: unknown } | undefined;
  #arrived = false;
  /** The page asked for the result, maybe before there was a catalog. */
  #showing = false;
  /** What has the focus before a rendering. */
  #focused: Element | null = null;
  /** What a server has rendered, until there is something better. */
  #prerendered: ChildNode[] = [];
  readonly #followed = new Followed(this);
  readonly #share = new ShareController(this, () => this.#arrive());
  readonly #words = new WordsController(this, () => this.#catalogs.usesBuiltIn);
  /** The Task in it comes last of all that this element is made of. */
  readonly #catalogs: CatalogController = new CatalogController(this, this.#words, (...used) => this.#use(...used));

  /** What was answered, as in ENGINE §2. What the catalog does not know is left out and reported by `sla-error`. */
  get answers(): Answers {
    this.#take();
    return this.#conversation.answers;
  }

  set answers(answers: unknown) {
    this.#given = { answers };
    this.requestUpdate();
  }

  /** The decision on the answers so far; `undefined` while an own catalog is read and when it was refused. */
  get recommendation(): Recommendation | undefined {
    this.#take();
    return this.#catalogs.catalog && this.#conversation.recommendation;
  }

  /** @internal What `<sla-plan-table for>` shows; nothing while the language is on its way, as here. */
  get usedCatalog(): Catalog | undefined {
    return this.#words.ready ? this.#catalogs.catalog : undefined;
  }

  /** @internal The recommendation while it is shown. */
  get shownResult(): Recommendation | undefined {
    return this.#catalogs.catalog && this.#conversation.place.result;
  }

  /** Clears the answers; the visitor can bring them back. */
  reset(): void {
    this.#take();
    this.#given = undefined;
    this.#showing = false;
    this.#conversation.reset();
    this.#share.write(this.#conversation.catalog, this.#conversation.answers);
  }

  /** Called by the browser. As of a native control, what the page has ticked beforehand comes back. */
  override formResetCallback(): void {
    super.formResetCallback();
    this.#given = this.#beforehand;
  }

  /** Shows the result, or what is missing for it, at the questions. */
  showResult(): void {
    this.#showing = true;
    this.#take();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#prerendered = [...root.childNodes];
    // Lit would render in front of what it finds, and hold on to it.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.#arrived && this.#words.ready && this.#catalogs.catalog) this.#arrive();
    if (changed.has('layout')) this.#conversation.settle();
    this.#focused = (this.renderRoot as ShadowRoot | undefined)?.activeElement ?? null;
    this.#take();
  }

  protected override updated(_changed: PropertyValues): void {
    const root = this.renderRoot as ShadowRoot;
    takeOver(root, this.#prerendered, () => this.performUpdate());
    const conversation = this.#conversation;
    // What had it may be gone, as "Try again" is when that has worked: reading goes on at the step.
    const lost = this.#focused?.isConnected === false && !root.activeElement;
    const focus = conversation.takeFocus() ?? (lost ? 'step' : undefined);
    if (focus !== undefined) focusOn(root, focus);
    // Where no form asks, the decision waits until somebody does: the first rendering is without it.
    const asked = Boolean(this.name || this.required);
    const handed = asked && this.#catalogs.catalog !== undefined && conversation.handOver.ready;
    this.submit(
      {
        plan: handed ? conversation.handOver.plan : undefined,
        summary: handed ? conversation.handOver.summary : '',
        answers: toJson(conversation.answers),
      },
      ['refused', 'failed'].includes(this.#catalogs.state) ? undefined : this.#words.words.required,
      root.querySelector<HTMLElement>('input, button'),
    );
    this.#followed.tell();
  }

  protected override render(): TemplateResult | typeof noChange {
    const { ready } = this.#words;
    const { state } = this.#catalogs;
    if (this.#prerendered[0] && (!ready || state === 'waiting')) return noChange;
    if (!ready) return onTheWay(this);
    if (state !== 'ready') return unavailable(this.#words.words, state, this, () => this.#catalogs.retry());
    return finder(this.#conversation.context, this.#conversation.place);
  }

  #conversationHost(): ConversationHost {
    // Getters below read what the page set last.
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return {
      get words() {
        return element.#words.words;
      },
      get contactHref() {
        return element.contactHref;
      },
      get chosen() {
        return element.chosen;
      },
      get preview() {
        return element.preview;
      },
      get page() {
        return element.layout === 'page';
      },
      get canShare() {
        return element.share;
      },
      get disabled() {
        return element.isDisabled;
      },
      changed: () => this.requestUpdate(),
      tell: (name, detail) => {
        const go = emit(this, name, detail);
        if (name !== 'sla-contact') this.#share.write(this.#conversation.catalog, this.#conversation.answers);
        return go;
      },
      print: () => printAlone(this.renderRoot),
      copyLink: () => this.#share.copy(this.#conversation.catalog, this.#conversation.answers),
      focusOn: (place) => focusOn(this.renderRoot, place),
    };
  }

  #use(catalog: Catalog | undefined, diagnostics: readonly Diagnostic[], reworded: boolean): void {
    if (catalog && reworded) return this.#conversation.reword(catalog);
    if (catalog && catalog !== this.#conversation.catalog) {
      const previous = this.#conversation;
      previous.endTry();
      this.#conversation = new Conversation(catalog, this.#host, previous);
      // Nothing must not stand in the way of what the page ticks beforehand.
      if (Object.keys(previous.answers).length > 0) this.#given ??= { answers: previous.answers };
    }
    // With the words of a link in its language.
    if (catalog) this.#arrived = false;
    else report(this, 'catalog', diagnostics);
    this.requestUpdate();
  }

  /** What a link says goes before everything else; what the page ticks beforehand comes last. */
  #arrive(): void {
    this.#arrived = true;
    const { catalog } = this.#conversation;
    const shared = this.#share.read(catalog);
    if (shared !== undefined) reportDropped(this, this.#conversation.arrive(shared));
    if (shared) this.#given = undefined;
    else if (Object.keys(this.#conversation.answers).length === 0) this.#given ??= this.#beforehand;
    this.requestUpdate();
  }

  /** What the page ticks beforehand. */
  get #beforehand(): { readonly answers: unknown } | undefined {
    if (!this.integrations) return undefined;
    const ids = [this.integrations].flat().join(' ').split(/\s+/).filter(Boolean);
    return { answers: { integrations: ids.map((id) => ({ id })) } };
  }

  #take(): void {
    if (!this.#catalogs.catalog) return;
    const given = this.#given;
    this.#given = undefined;
    if (given) reportDropped(this, this.#conversation.load(given.answers));
    if (this.#showing) this.#conversation.showResult((this.#showing = false));
  }
}
