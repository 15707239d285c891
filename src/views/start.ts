import { html, nothing, type TemplateResult } from 'lit';
import { control, group } from './controls.js';
import { ratedIntegrations, type Context, type Handlers } from './context.js';
import { INTEGRATIONS } from './steps.js';

/** The first step, below its question: which integrations there are, the visitor's own ones among them. */
export function start(context: Context): unknown {
  const { catalog, words, answers, own, notice, on } = context;
  const unsure = answers.integrations === 'unsure';
  const ticked = new Set(ratedIntegrations(answers).map(({ id }) => id));
  const box = (id: string, label: string, name?: string) =>
    control({
      type: 'checkbox',
      name: INTEGRATIONS,
      value: id,
      label,
      checked: ticked.has(id),
      change: (checked) => on.toggle(id, checked, name),
    });
  return group(
    context,
    {
      key: INTEGRATIONS,
      hint: words.integrationsHint,
      error: words.chooseIntegrations(catalog.unsure),
      shows: [notice, unsure, JSON.stringify([own, ...ticked])],
    },
    () =>
      html`<div class="columns" lang=${catalog.lang}>
          ${catalog.integrations.suggestions.map(({ id, name }) => box(id, name))}
          ${own.map(({ id, name }) => box(id, name, name))}
        </div>
        ${notice ? html`<p class="error" id="notice">${notice}</p>` : nothing} ${ownName(context)}
        ${control({
          type: 'checkbox',
          name: INTEGRATIONS,
          value: 'unsure',
          label: catalog.unsure,
          checked: unsure,
          apart: true,
          change: (checked) => on.integrationsUnsure(checked),
        })}`,
  );
}

/** Adds what stands in the field, if there is one; false when there is no room for it, and it stays in the field. */
export function addTyped(form: Element, on: Handlers): boolean {
  const input = form.querySelector<HTMLInputElement>('.own input');
  if (!input?.value.trim()) return true;
  const fits = on.add(input.value);
  if (fits) input.value = '';
  else input.focus();
  return fits;
}

function ownName({ words, notice, on }: Context): TemplateResult {
  const add = (from: Element) => {
    const own = from.closest('.own')!;
    addTyped(own.parentElement!, on);
    own.querySelector('input')!.focus();
  };
  return html`<div class="own">
    <label for="own">${words.ownLabel}</label>
    <div>
      <input
        id="own"
        type="text"
        maxlength="60"
        autocomplete="off"
        aria-describedby=${notice ? 'notice' : nothing}
        @keydown=${(event: KeyboardEvent) => {
          const input = event.target as HTMLInputElement;
          // Enter adds what was typed; in an empty field it goes on, as everywhere else.
          if (event.key !== 'Enter' || event.isComposing || !input.value.trim()) return;
          event.preventDefault();
          event.stopPropagation();
          add(input);
        }}
      /><button type="button" class="second" @click=${(event: Event) => add(event.currentTarget as Element)}>
        ${words.add}
      </button>
    </div>
  </div>`;
}
