import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/**
 * For the meeting: whom it is for and a note, typed before printing and kept nowhere; on paper also the date and what
 * the decision was made with.
 */
export function sheet({ catalog, words, on }: Context): TemplateResult {
  return html`<details class="sheet">
      <summary>${words.print}</summary>
      <p>
        <label for="for">${words.printFor}</label>
        <input id="for" type="text" autocomplete="off" maxlength="80" />
      </p>
      <p>
        <label for="note">${words.printNote}</label>
        <textarea id="note" rows="3" maxlength="600"></textarea>
      </p>
      <button type="button" class="second" @click=${on.print}>${words.print}</button>
    </details>
    <p class="paper">
      ${new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date())} · ${catalog.id}
      ${catalog.version}
    </p>`;
}
