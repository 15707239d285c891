import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendation } from '../engine/recommendation.js';
import type { Context } from './context.js';
import { cellText } from './plan-table.js';
import { cited, featureOf, folded, planOf } from './reasons.js';

/** Why not the plan below, why not the plan above: always both, even when there is none. */
export function whyNot(context: Context, recommendation: Recommendation): TemplateResult {
  return html`${lower(context, recommendation)} ${higher(context, recommendation)}`;
}

/** As many rows as one reads at a glance; the rest is a press away. */
const MOST = 5;

/** A heading, a sentence and what it speaks of. */
function list(words: Context['words'], title: string, text: string, items: readonly string[]): TemplateResult {
  const bullets = (some: readonly string[]) =>
    some.length > 0
      ? html`<ul class="plain">
          ${some.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : nothing;
  // A disclosure for one more row would be longer than the row.
  const shown = items.length > MOST + 1 ? MOST : items.length;
  return html`<h4>${title}</h4>
    <p>${text}</p>
    ${bullets(items.slice(0, shown))} ${folded(words, items.length - shown, bullets(items.slice(shown)))}`;
}

function lower(context: Context, { plan, whyNotLower }: Recommendation): TemplateResult {
  const { catalog, words } = context;
  const nearest = whyNotLower[0];
  if (!nearest)
    return catalog.plans.length > 1 ? html`<p class="edge">${words.lowest(planOf(context, plan).name)}</p>` : html``;
  const below = planOf(context, nearest.plan);
  const lacking = nearest.missing.map((id) => {
    const feature = featureOf(context, id);
    return words.onlyOffers(feature.name, cited(feature.cells[below.id]!));
  });
  return list(words, words.whyNot(below.name), words.lacks(below.name), lacking);
}

function higher(context: Context, { plan, whyNotHigher, settled }: Recommendation): TemplateResult {
  const { catalog, words } = context;
  const current = planOf(context, plan);
  if (!whyNotHigher) {
    return catalog.plans.length > 1 ? html`<p class="edge">${words.highest(current.name)}</p>` : html``;
  }
  const above = planOf(context, whyNotHigher.plan);
  const added = whyNotHigher.unneeded.map((id) => {
    const { name, cells } = featureOf(context, id);
    const cell = cells[above.id]!;
    const now = cells[current.id]!;
    // "Helpdesk instead of Helpdesk" says nothing: then the notes tell the two apart.
    return cellText(cell) === cellText(now)
      ? words.insteadOf(name, cited(cell, cell.note) ?? words.notIncluded)
      : words.insteadOf(name, cited(cell) ?? words.notIncluded, { plan: current.name, text: cited(now) });
  });
  return list(words, words.whyNot(above.name), (settled ? words.unneeded : words.unneededSoFar)(above.name), added);
}
