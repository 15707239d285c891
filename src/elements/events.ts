import type { Diagnostic } from '../catalog/diagnostic.js';
import type { Answers, MultipleAnswer } from '../catalog/types.js';
import type { Recommendation } from '../engine/index.js';

/** The details of all events by name. They bubble and are composed; none holds personal data. */
export interface SlaEventDetails {
  /** The visitor's first act. */
  'sla-start': Record<string, never>;
  'sla-step': { readonly step: string };
  'sla-answer': {
    readonly question: string;
    readonly integration?: string;
    /** `undefined`: the answer was taken back. */
    readonly value: string | MultipleAnswer | undefined;
  };
  'sla-recommend': { readonly recommendation: Recommendation; readonly answers: Answers };
  /** Cancelable: the host may open its own form. */
  'sla-contact': {
    readonly plan: string;
    readonly href: string;
    readonly summary: string;
    readonly answers: Answers;
  };
  'sla-error': { readonly diagnostics: readonly Diagnostic[]; readonly source: string };
}

declare global {
  // What bubbles and is composed is heard at elements, at the document and at the window: all three maps have this part.
  interface GlobalEventHandlersEventMap {
    'sla-start': CustomEvent<SlaEventDetails['sla-start']>;
    'sla-step': CustomEvent<SlaEventDetails['sla-step']>;
    'sla-answer': CustomEvent<SlaEventDetails['sla-answer']>;
    'sla-recommend': CustomEvent<SlaEventDetails['sla-recommend']>;
    'sla-contact': CustomEvent<SlaEventDetails['sla-contact']>;
    'sla-error': CustomEvent<SlaEventDetails['sla-error']>;
  }
}

/** Dispatches an event from the element; false when a listener cancelled it. */
export const emit = <Name extends keyof SlaEventDetails>(
  host: HTMLElement,
  name: Name,
  detail: SlaEventDetails[Name],
): boolean =>
  host.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'sla-contact' }),
  );
