import { textOf } from '../catalog/text-of.js';
import { MovableElement } from './movable-element.js';

/** What a finder hands to the form that it stands in. */
export interface Entries {
  /** The plan; nothing until one can be shown. */
  readonly plan: string | undefined;
  readonly summary: string;
  readonly answers: string;
}

/**
 * A form control, in the manner of a native one: value, validity, reset, disabled, restored by the browser.
 * Entries: `name` = id of the plan, `name-summary` = the result as text, `name-answers` = the answers as JSON.
 */
export abstract class FormElement extends MovableElement {
  static readonly formAssociated = true;
  static override readonly properties = {
    disabled: { attribute: false, noAccessor: true },
    name: { reflect: true, converter: { toAttribute: textOf } },
    required: { type: Boolean, reflect: true },
  };

  /** The name of the form's entries. */
  declare name: string | null | undefined;
  /** The form cannot be sent before there is a plan. */
  declare required: boolean;

  /** The attribute is set, or a fieldset around is disabled: what the browser said last. */
  protected isDisabled = false;
  readonly #internals = this.attachInternals();

  /** No answer can be given, and nothing is submitted. As of a native control, the attribute is all there is. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** As of a native control: `sla-plan-finder`. */
  get type(): string {
    return this.localName;
  }
  /** The labels that name it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }
  /** As of a native control; `valueMissing` when it is required and there is no plan. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** What the browser says of it. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Whether the form checks it: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** Whether there is a plan, or none is required. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** The same, and the browser shows what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Called by the browser. */
  formDisabledCallback(disabled: boolean): void {
    this.isDisabled = disabled;
    this.requestUpdate();
  }
  formResetCallback(): void {
    this.reset();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    try {
      this.answers = JSON.parse(state);
    } catch {
      // Not ours: the page keeps what it has.
    }
  }

  abstract reset(): void;
  abstract set answers(answers: unknown);

  /**
   * After each rendering. `missing`: what the form says where there is no plan; nothing where nobody can answer.
   * `anchor`: what gets the focus then.
   */
  protected submit({ plan, summary, answers }: Entries, missing: string | undefined, anchor: HTMLElement | null): void {
    const name = textOf(this.name);
    if (name) {
      const data = new FormData();
      if (plan !== undefined) {
        data.append(name, plan);
        data.append(`${name}-summary`, summary);
      }
      if (answers !== '{}') data.append(`${name}-answers`, answers);
      this.#internals.setFormValue(data, answers);
    } else this.#internals.setFormValue(null, answers);
    if (this.required && plan === undefined && missing)
      this.#internals.setValidity({ valueMissing: true }, missing, anchor ?? undefined);
    else this.#internals.setValidity({});
  }
}
