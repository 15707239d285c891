import { html, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** A field on paper is as high as it is on the screen; a text is as long as it is, in every browser. */
function copyNote({ target }: Event): void {
  const field = target as HTMLTextAreaElement;
  field.nextElementSibling!.textContent = field.value;
}

/**
 * For the meeting: whom it is for and a note, typed before printing and kept nowhere; on paper also the date and what
 * the decision was made with.
 */
export function sheet({ catalog, words, on }: Context): TemplateResult {
  return html`<p class="paper">
      ${new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date())} · ${catalog.id}
      ${catalog.version}
    </p>
    <details class="sheet">
      <summary>${words.print}</summary>
      <p>
        <label for="for">${words.printFor}</label>
        <input id="for" type="text" autocomplete="off" maxlength="80" />
      </p>
      <p>
        <label for="note">${words.printNote}</label>
        <textarea id="note" rows="3" maxlength="600" @input=${copyNote}></textarea>
        <span class="paper"></span>
      </p>
      <button type="button" class="second" @click=${on.print}>${words.print}</button>
    </details>`;
}
