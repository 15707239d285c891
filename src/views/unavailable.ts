import { html, nothing, type TemplateResult } from 'lit';
import { contactHrefAtFirst } from '../handoff/contact.js';
import type { Messages } from '../messages/messages.js';

interface Place {
  readonly contactHref: unknown;
}

/** Whether the page has put something to look at into the element, to be shown meanwhile. */
const hasFallback = (host: Element): boolean => host.querySelector(':scope > :not(script, [slot])') !== null;

/** While the first of it is on its way: where there is nothing to look at, what follows waits below the screen. */
export const onTheWay = (host: Element): TemplateResult =>
  html`<slot></slot>${hasFallback(host) ? nothing : html`<div class="hold"></div>`}`;

/**
 * While an own catalog is on its way, and when it cannot be used: what the page has put into the element, with a word
 * about it, and the way to a person.
 */
export function unavailable(
  words: Messages,
  state: 'waiting' | 'again' | 'failed' | 'refused',
  host: Element & Place,
  retry: () => void,
): TemplateResult {
  // A line under the fallback would move the page when it comes and when it goes.
  if (state === 'waiting' || state === 'again')
    return html`<slot></slot>
      <p class=${hasFallback(host) ? 'wait unseen' : state === 'again' ? 'wait' : 'wait hold'} role="status">
        ${words.loading}
      </p>`;
  const href = contactHrefAtFirst(host.contactHref);
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
