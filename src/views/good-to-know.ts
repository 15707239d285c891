import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendation } from '../engine/recommendation.js';
import type { Context } from './context.js';
import { featureOf } from './reasons.js';

/** As many of the page's misunderstandings as a visitor reads; the answers choose which. */
const MOST = 2;

/** Misunderstandings that the answers touch, and the caveats and footnotes of every cell that the result cites. */
export function goodToKnow(context: Context, recommendation: Recommendation): TemplateResult | typeof nothing {
  const { catalog, words } = context;
  const { plan, cells, unmet, whyNotLower, whyNotHigher: higher } = recommendation;
  const told = (catalog.clarifications ?? [])
    .filter(({ id }) => recommendation.clarifications.includes(id))
    .slice(0, MOST);
  const lower = whyNotLower[0];
  const caveats = new Set<string | undefined>();
  const marks = new Set<string | undefined>();
  const cite = (id: string, ...plans: string[]) => {
    const feature = featureOf(context, id);
    caveats.add(feature.caveat);
    for (const one of plans) marks.add(feature.cells[one]?.footnote);
  };
  for (const id of Object.keys(cells)) cite(id, plan);
  for (const one of unmet) cite(one.feature, one.plan);
  lower?.missing.forEach((id) => cite(id, lower.plan));
  higher?.unneeded.forEach((id) => cite(id, plan, higher.plan));
  caveats.delete(undefined);
  const notes = Object.entries(catalog.footnotes ?? {}).filter(([mark]) => marks.has(mark));
  if (told.length + caveats.size + notes.length === 0) return nothing;
  return html`<h4>${words.goodToKnow}</h4>
    ${
      told.length > 0
        ? html`<dl class="claims" lang=${catalog.lang}>
            ${told.map(
              ({ claim, answer }) =>
                html`<dt>${words.claim(claim)}</dt>
                  <dd>${answer}</dd>`,
            )}
          </dl>`
        : nothing
    }
    ${[...caveats].map((caveat) => html`<p class="caveat" lang=${catalog.lang}>${caveat}</p>`)}
    ${notes.map(([mark, { text }]) => html`<p class="caveat" lang=${catalog.lang}>${mark} ${text}</p>`)}`;
}
