import { html, type TemplateResult } from 'lit';
import { planTable, type Marks } from '../views/plan-table.js';
import { reasonNumbers } from '../views/reasons.js';
import { baseStyles } from '../views/styles-base.js';
import { manyStyles } from '../views/styles-many.js';
import { tableStyles } from '../views/styles-table.js';
import { onTheWay } from '../views/unavailable.js';
import { CatalogController } from './catalog-controller.js';
import { focusOn } from './focus.js';
import { follow } from './linked.js';
import { MovableElement } from './movable-element.js';
import { SlaPlanFinder } from './plan-finder.js';
import { report } from './report.js';
import { WordsController } from './words-controller.js';

/**
 * The comparison table alone; with `for` it shows what a finder elsewhere on the page recommends.
 *
 * @fires sla-error - The catalog could not be used: `{ diagnostics, source }`.
 * @slot - What to show where scripts do not run.
 * @csspart table - The comparison table.
 * @attr {string} for - Id of a finder: its catalog is shown, its recommended plan and the deciding rows are marked.
 * @attr {string} plan - Id of a plan that is marked.
 * @attr {string} src - Address of a catalog. An inline `<script type="application/json">` wins over it.
 */
export class SlaPlanTable extends MovableElement {
  static override readonly styles = [baseStyles, tableStyles, manyStyles];
  static override readonly properties = {
    catalog: { attribute: false },
    for: {},
    plan: {},
    src: {},
  };

  /** A catalog as an object; wins over a JSON child and `src`. */
  declare catalog: unknown;
  /** Id of the finder that it goes with. */
  declare for: string | null | undefined;
  /** Id of the plan that is marked. */
  declare plan: string | null | undefined;
  /** Address of a catalog (JSON). */
  declare src: string | null | undefined;

  /** The finder that was shown last. */
  #finder: SlaPlanFinder | undefined;
  #unfollow: (() => void) | undefined;
  readonly #words = new WordsController(this, () => !this.#linked && this.#catalogs.usesBuiltIn);
  readonly #catalogs: CatalogController = new CatalogController(this, this.#words, (catalog, diagnostics) => {
    if (!catalog) report(this, 'catalog', diagnostics);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unfollow = follow(this.getRootNode(), (finder) => {
      // Where both are taken away, nothing has to be shown instead.
      if (this.isConnected && (finder === this.#finder || finder.id === this.for)) this.requestUpdate();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#finder = undefined;
  }

  /** The finder that has the id now: it may come later, or not at all. */
  get #linked(): SlaPlanFinder | undefined {
    const root = this.getRootNode() as Document | ShadowRoot;
    const named = this.isConnected && this.for ? root.getElementById(this.for) : null;
    return named instanceof SlaPlanFinder ? named : undefined;
  }

  protected override render(): TemplateResult {
    const finder = (this.#finder = this.#linked);
    const catalog = finder ? finder.usedCatalog : this.#catalogs.catalog;
    const { words, ready } = this.#words;
    if (!finder && (!ready || this.#catalogs.state === 'waiting')) return onTheWay(this);
    if (!catalog || !ready) return html`<slot></slot>`;
    const result = finder?.shownResult;
    const plan = result?.plan ?? this.plan;
    const marks: Marks | undefined = plan
      ? {
          plan,
          reasons: result ? reasonNumbers(result) : new Map(),
          toReason: (number) => finder && focusOn(finder.renderRoot, `reason:${number}`),
        }
      : undefined;
    return html`<div class="room">
      <div lang=${words.lang}>
        <div lang=${catalog.lang}>${planTable(catalog, words, marks)}</div>
      </div>
    </div>`;
  }
}
