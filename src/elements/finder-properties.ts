import type { Catalog } from '../catalog/types.js';
import type { Messages } from '../messages/messages.js';
import type { Choice } from '../views/context.js';
import { FormElement } from './form-element.js';

/** What a page can set on a finder. */
export abstract class FinderProperties extends FormElement {
  static override readonly properties = {
    ...FormElement.properties,
    answers: { attribute: false, noAccessor: true },
    catalog: { attribute: false },
    chosen: { attribute: false },
    contactHref: { attribute: 'contact-href' },
    integrations: {},
    layout: {},
    messages: { attribute: false },
    preview: { type: Boolean },
    share: { type: Boolean },
    src: {},
  };

  /** An own catalog (see `plans.schema.json`); `undefined` for the built-in one. Anything else is reported. */
  declare catalog: Catalog | undefined;
  /** What people chose in place of the recommendation, and why: `{ plan, because }`. Handed over; the summary says both. */
  declare chosen: Choice | null | undefined;
  /** Where the contact link goes, in place of the catalog's: `{plan}`, `{planName}`, `{answers}`, `{summary}` are filled in. */
  declare contactHref: string | URL | null | undefined;
  /** Ids of integrations that are ticked to begin with: a list, or a text with blanks between them. */
  declare integrations: string | readonly string[] | null | undefined;
  /** `steps` (one thing at a time, the default) or `page` (all questions at once). */
  declare layout: string | null | undefined;
  /** Single messages in the page's own words, in place of those of its language. */
  declare messages: Partial<Messages> | undefined;
  /** Show the lower bound while the questions are answered: "So far: at least …". */
  declare preview: boolean;
  /** Keep the answers in the address of the page (`#sla=…`), so that a link brings them back. */
  declare share: boolean;
  /** Address of a catalog (JSON). A JSON child wins over it, and the property `catalog` over both. */
  declare src: string | null | undefined;

  constructor() {
    super();
    this.preview = false;
    this.share = false;
    this.required = false;
  }
}
