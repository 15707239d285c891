import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Change, Recommendation } from '../engine/recommendation.js';
import { nameOf, ratedIntegrations, ratingsOf, type Context, type Handlers } from './context.js';
import { intro } from './intro.js';
import { missingSummary } from './missing.js';
import { many, planTable, type Marks } from './plan-table.js';
import { longestSoFar, reasonNumbers, soFar } from './reasons.js';
import { headline, result } from './result.js';
import { addTyped, start } from './start.js';
import { organisationStep, ratingStep, stepHeading } from './step.js';
import { INTEGRATIONS, integrationOf, ORGANISATION, PAGE, questionsOf } from './steps.js';

/** Where the conversation stands. */
export interface Place {
  readonly step: string;
  readonly order: readonly string[];
  /** From here the way goes back to the result that it came from. */
  readonly straightBack: boolean;
  readonly early: 'now' | 'before' | undefined;
  readonly canRestore: boolean;
  readonly status: string;
  readonly disabled: boolean;
  readonly canShare: boolean;
  /** What is being tried at the result, last. */
  readonly trying?: readonly Change[];
  /** The lower bound, while the questions are answered. */
  readonly preview?: Recommendation;
  readonly result?: Recommendation;
  readonly href?: string | null;
}

/**
 * The whole component: the conversation, and the comparison table beside or under it from the first moment. The form is
 * never sent (`dialog` without a dialog); Chromium 150 keeps the radio buttons of a shadow tree for ever without one.
 *
 * The heading stands beside the section with the rest of its step: when what had the focus goes, Orca looks for another
 * place around it, and stays silent about a heading that it finds there by itself.
 */
export function finder(context: Context, place: Place): TemplateResult {
  const { catalog, words, on } = context;
  // The largest part by far, and the one that answers leave as it is.
  const table = guard([catalog, words, on, place.result], () => planTable(catalog, words, marks(on, place.result)));
  return html`<div class="room">
    <div class="finder ${many(catalog)}" lang=${words.lang}>
      <form class="conversation" part="conversation" method="dialog">
        <h2 part="heading"><slot name="heading">${words.heading}</slot></h2>
        <p class="intro"><slot name="intro">${intro(catalog, words)}</slot></p>
        ${
          place.preview
            ? html`<p class="preview" data-room=${longestSoFar(context)}>
                <span>${soFar(context, place.preview)}</span>
              </p>`
            : nothing
        }
        <fieldset role="none" class="step" ?disabled=${place.disabled} @keydown=${goOn(context)}>
          ${above(context, place)} ${keyed(place.step, head(context, place))}
          <section class="body">${keyed(place.step, body(context, place))}</section>
        </fieldset>
        <p class="unseen" role="status">${place.status}</p>
      </form>
      <div class="table" lang=${catalog.lang}>${table}</div>
    </div>
  </div>`;
}

const marks = ({ toReason }: Handlers, result: Recommendation | undefined): Marks | undefined =>
  result && { plan: result.plan, reasons: reasonNumbers(result), toReason };

/** On to what comes next, with what was typed and not added yet; what does not fit stays, and is told. */
const onward =
  ({ answers, on }: Context) =>
  ({ target }: Event): void => {
    // Who does not know has not got it either.
    if (answers.integrations === 'unsure' || addTyped((target as Element).closest('form')!, on)) on.next();
  };

/** Enter in a radio or checkbox goes on, as it does in a form. Being sent, it would not work in a sandboxed frame. */
const goOn =
  (context: Context) =>
  (event: KeyboardEvent): void => {
    const { key, isComposing } = event;
    const target = event.target as Element;
    // A field that a page put into the result is the page's.
    const ours = target.matches('input') && (event.currentTarget as Element).contains(target);
    if (key !== 'Enter' || isComposing || !ours) return;
    event.preventDefault();
    // A name on the result is written down, and that is all.
    if (!target.matches('.sheet *')) onward(context)(event);
  };

/** What is said about the step. The list of integrations and the result show a notice themselves, where it belongs. */
function above(context: Context, { result: shown, step }: Place): unknown {
  const { notice } = context;
  if (shown) return nothing;
  return [
    notice && ![INTEGRATIONS, PAGE].includes(step) ? html`<p class="notice">${notice}</p>` : nothing,
    missingSummary(context),
  ];
}

/** What takes focus when the step appears: what it is about, or the verdict. */
function head(context: Context, { result: shown, step, order }: Place): TemplateResult {
  if (shown) return headline(context, shown);
  const { catalog, words } = context;
  if (step === PAGE) return stepHeading(words.integrationsQuestion, true);
  if (step === INTEGRATIONS) return stepHeading(words.stepOne(words.integrationsQuestion), true);
  const rated = ratingsOf(context.answers, integrationOf(step));
  const title = rated ? nameOf(catalog, rated) : words.organisationTitle;
  return stepHeading(words.stepOf(order.indexOf(step) + 1, order.length, title));
}

function body(context: Context, place: Place): TemplateResult {
  if (place.result) return result(context, place.result, place);
  return html`${questions(context, place.step)} ${actions(context, place)}`;
}

function questions(context: Context, key: string): unknown {
  const { catalog, answers, words, missing } = context;
  if (key === INTEGRATIONS) return start(context);
  const rated = ratedIntegrations(answers);
  const ratings = questionsOf(catalog, 'integration');
  if (key === PAGE) {
    // The largest part of a long page: an answer is given to one of them.
    const page = rated.map((one, index) => {
      const before = rated[index - 1];
      return guard(
        [catalog, words, missing, one, before],
        () => html`${stepHeading(nameOf(catalog, one))} ${ratingStep(context, one, before)}`,
      );
    });
    return html`${start(context)} ${ratings.length > 0 ? page : nothing}
    ${
      questionsOf(catalog, 'organisation').length > 0
        ? html`${stepHeading(words.organisationTitle)} ${organisationStep(context)}`
        : nothing
    }`;
  }
  const integration = integrationOf(key);
  if (integration === undefined) return organisationStep(context);
  const at = rated.findIndex(({ id }) => id === integration);
  const one = rated[at];
  const before = rated.slice(0, at).findLast((other) => ratings.every(({ id }) => other[id] !== undefined));
  return one && ratingStep(context, one, before);
}

function actions(context: Context, place: Place): TemplateResult {
  const { words, on } = context;
  const { step: key, order, straightBack, early, canRestore } = place;
  const last = key === order.at(-1) && key !== INTEGRATIONS;
  const label = straightBack ? words.backToPlan : last || key === ORGANISATION ? words.showPlan : words.next;
  return html`<p class="actions">
      <button type="button" class="button" @click=${onward(context)}><span>${label}</span></button>
      ${key === order[0] ? nothing : html`<button type="button" class="second" @click=${on.back}>${words.back}</button>`}
      ${canRestore ? html`<button type="button" class="second" @click=${on.restore}>${words.restore}</button>` : nothing}
    </p>
    ${
      early && !straightBack
        ? html`<p class="early" ?inert=${early === 'before'}>
            ${words.early}
            ${last ? nothing : html`<button type="button" class="second" @click=${on.show}>${words.showPlan}</button>`}
          </p>`
        : nothing
    }`;
}
