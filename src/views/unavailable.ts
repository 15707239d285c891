import { html, nothing, type TemplateResult } from 'lit';
import { contactHrefAtFirst } from '../handoff/contact.js';
import type { Messages } from '../messages/messages.js';

interface Place {
  readonly contactHref: string | null | undefined;
  /** Something to look at meanwhile: a line under it would move the page when it comes and when it goes. */
  readonly firstElementChild: unknown;
}

/**
 * While an own catalog is on its way, and when it cannot be used: what the page has put into the element, with a word
 * about it, and the way to a person.
 */
export function unavailable(
  words: Messages,
  state: 'waiting' | 'failed' | 'refused',
  { contactHref: contact, firstElementChild }: Place,
  retry: () => void,
): TemplateResult {
  if (state === 'waiting')
    return html`<slot></slot>
      <p class=${firstElementChild ? 'wait unseen' : 'wait'} role="status">${words.loading}</p>`;
  const href = contactHrefAtFirst(contact);
  return html`<slot></slot>
    <p class="wait" role="status">${words.notLoaded}</p>
    <p class="actions">
      ${
        state === 'failed'
          ? html`<button type="button" class="second" @click=${retry}>${words.retry}</button>`
          : nothing
      }
      ${href ? html`<a class="button second" part="contact" href=${href}>${words.contactTitle}</a>` : nothing}
    </p>`;
}
