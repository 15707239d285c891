import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendation } from '../engine/recommendation.js';
import type { Context } from './context.js';
import { featureOf } from './reasons.js';

/** As many of the page's misunderstandings as a visitor reads; the answers choose which. */
const MOST = 2;

/** Misunderstandings that the answers touch, and the caveats of every cell that the result leans on. */
export function goodToKnow(context: Context, recommendation: Recommendation): TemplateResult | typeof nothing {
  const { catalog, words } = context;
  const told = (catalog.clarifications ?? [])
    .filter(({ id }) => recommendation.clarifications.includes(id))
    .slice(0, MOST);
  const cited = Object.keys(recommendation.cells).map((id) => featureOf(context, id));
  const marks = cited.map((feature) => feature.cells[recommendation.plan]?.footnote);
  const caveats = new Set([
    ...cited.map((feature) => feature.caveat),
    ...marks.map((mark) => (mark === undefined ? undefined : catalog.footnotes?.[mark]?.text)),
  ]);
  caveats.delete(undefined);
  if (told.length === 0 && caveats.size === 0) return nothing;
  return html`<h4>${words.goodToKnow}</h4>
    ${
      told.length > 0
        ? html`<dl class="claims">
            ${told.map(
              ({ claim, answer }) =>
                html`<dt>${words.claim(claim)}</dt>
                  <dd>${answer}</dd>`,
            )}
          </dl>`
        : nothing
    }
    ${[...caveats].map((caveat) => html`<p>${caveat}</p>`)}`;
}
