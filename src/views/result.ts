import { html, nothing, type TemplateResult } from 'lit';
import type { Change, OpenQuestion, Recommendation } from '../engine/recommendation.js';
import { yourAnswers } from './answers.js';
import { questionText } from './missing.js';
import type { Context } from './context.js';
import { goodToKnow } from './good-to-know.js';
import { matrix } from './matrix.js';
import { choice, cited, featureOf, planOf, reasonList } from './reasons.js';
import { INTEGRATIONS, ORGANISATION, questionKey, ratingStep } from './steps.js';
import { trial, whatIf } from './what-if.js';
import { sheet } from './sheet.js';
import { whyNot } from './why-not.js';

/** What else the result shows. */
interface Handed {
  readonly href?: string | null;
  /** What is being tried, last. */
  readonly trying?: readonly Change[];
  readonly canShare: boolean;
}

/**
 * The result below its verdict, in the order in which one reads it: plan, because, why not, what if, how they weigh, good to know,
 * contact, link, print, answers.
 */
export function result(
  context: Context,
  recommendation: Recommendation,
  { href = null, trying, canShare }: Handed,
): TemplateResult {
  const { words, notice, on } = context;
  return html`<p class="lead" lang=${context.catalog.lang}>${planOf(context, recommendation.plan).summary}</p>
    ${[choice(context, recommendation), notice].map((text) => (text ? html`<p class="notice">${text}</p>` : nothing))}
    ${trying ? trial(context, trying) : nothing} ${unmet(context, recommendation)} ${open(context, recommendation)}
    ${because(context, recommendation)} ${whyNot(context, recommendation)} ${whatIf(context, recommendation)}
    ${matrix(context, recommendation)} ${goodToKnow(context, recommendation)} ${contact(context, recommendation, href)}
    ${
      canShare
        ? html`<p class="actions">
            <button type="button" class="second" @click=${on.copyLink}>${words.copyLink}</button>
          </p>`
        : nothing
    }
    ${sheet(context)} ${yourAnswers(context)}
    <p class="actions">
      <button type="button" class="second" @click=${on.reset}>${words.startAgain}</button>
    </p>`;
}

/** True when there is something that only people can settle: then the contact is the main action. */
const needsTalk = ({ fit, settled }: Recommendation): boolean => fit === 'closest' || !settled;

/** The verdict in one short sentence. */
export function verdict(context: Context, { plan, settled, fit }: Recommendation): string {
  const { catalog, words } = context;
  const { name } = planOf(context, plan);
  if (!settled) return words.atLeast(name);
  if (fit === 'closest') return words.closest(name);
  return catalog.plans.length > 1 && catalog.plans[0]!.id === plan ? words.enough(name) : words.fits(name);
}

export const headline = (context: Context, recommendation: Recommendation): TemplateResult =>
  html`<h3 class="verdict" part="recommendation" tabindex="-1" data-focus>${verdict(context, recommendation)}</h3>`;

function unmet(context: Context, { unmet: needs }: Recommendation): TemplateResult | typeof nothing {
  if (needs.length === 0) return nothing;
  const { words } = context;
  return html`<h4>${words.overLimitTitle}</h4>
    <ul class="plain">
      ${needs.map(({ feature: id, plan }) => {
        const feature = featureOf(context, id);
        const best = cited(feature.cells[plan]!) ?? words.notIncluded;
        return html`<li>${words.overLimit(feature.name, planOf(context, plan).name, best)}</li>`;
      })}
    </ul>`;
}

/** The reasons; when one or two answers alone lift the plan, that is said. */
function because(context: Context, recommendation: Recommendation): TemplateResult {
  const { words } = context;
  const { reasons, lowers } = recommendation;
  const decisive = reasons.filter((reason) => reason.decisive);
  const [lower] = lowers;
  const few =
    lower !== undefined &&
    decisive.every(({ question }) => question !== undefined) &&
    lower.changes.length === decisive.length;
  return html`<h4>${few ? words.becauseOf(decisive.length) : words.because}</h4>
    ${reasonList(context, recommendation)}
    ${few ? html`<p class="without">${words.without(decisive.length, planOf(context, lower.to).name)}</p>` : nothing}`;
}

/** What is open, and the answers that would settle it: each leads to its question. */
function open(
  context: Context,
  { open: questions, settled, settles }: Recommendation,
): TemplateResult | typeof nothing {
  if (settled) return nothing;
  const { words, on } = context;
  const text = ({ question, integration }: OpenQuestion) =>
    questionText(context, question === undefined ? INTEGRATIONS : questionKey(question, integration));
  const count = settles.length;
  if (count === 0) {
    return html`<h4>${words.openTitle}</h4>
      <p>${words.openAnswers(questions.map(text))}</p>`;
  }
  return html`<h4>${words.openTitle}</h4>
    <p>${settles[0]!.leaves === 1 ? words.settles(count) : words.narrows(count)}</p>
    <ul class="plain">
      ${settles.map((one) => {
        const step = one.integration === undefined ? ORGANISATION : ratingStep(one.integration);
        const key = questionKey(one.question!, one.integration);
        return html`<li>
          <button type="button" class="link top" @click=${() => on.change(step, key)}>${text(one)}</button>
        </li>`;
      })}
    </ul>`;
}

function contact(context: Context, recommendation: Recommendation, href: string | null): TemplateResult {
  const { catalog, words, on } = context;
  const link = href
    ? html`<a
        class=${needsTalk(recommendation) ? 'button' : 'button second'}
        part="contact"
        href=${href}
        @click=${on.contact}
        ><span>${catalog.contact.label}</span></a
      >`
    : nothing;
  return html`<section class=${needsTalk(recommendation) ? 'contact' : ''}>
    <slot name="contact">${href ? html`<h4>${words.contactTitle}</h4>` : nothing} ${link}</slot>
  </section>`;
}
