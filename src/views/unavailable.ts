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
  const first = state === 'waiting';
  const coming = first || state === 'again';
  const href = contactHrefAtFirst(host.contactHref);
  // A line under the fallback would move the page when it comes and when it goes. One region says it all: a new one
  // would not be heard; and the button stays under the finger that pressed it.
  return html`<slot></slot>
    <p class=${first ? (hasFallback(host) ? 'wait unseen' : 'wait hold') : 'wait'} role="status">
      ${coming ? words.loading : words.notLoaded}
    </p>
    ${
      first
        ? nothing
        : html`<p class="actions">
            ${
              state === 'refused'
                ? nothing
                : html`<button type="button" class="second" @click=${retry}>${words.retry}</button>`
            }
            ${href ? html`<a class="button second" part="contact" href=${href}>${words.contactTitle}</a>` : nothing}
          </p>`
    }`;
}
