import { html, nothing, type TemplateResult } from 'lit';
import type { IntegrationAnswer, SingleQuestion } from '../catalog/types.js';
import { choices, control, group } from './controls.js';
import { about, nameOf, type Context } from './context.js';
import { questionKey, questionsOf } from './steps.js';

/**
 * The heading of a step: it takes focus when the step appears. The first one is itself a question, and names its group.
 */
export const stepHeading = (text: string, asks = false): TemplateResult =>
  html`<h3 id=${asks ? 'asks' : nothing} tabindex="-1" data-focus>${text}</h3>`;

/**
 * Both ratings of one integration together, because they are one thought; `before` is the one that they can be copied
 * from. Where all is on one page, the offer to copy stands there from the start, so that nothing moves when the ratings
 * above are complete.
 */
export function ratingStep(
  context: Context,
  own: IntegrationAnswer,
  before: IntegrationAnswer | undefined,
): TemplateResult {
  const { catalog, words, on } = context;
  const name = nameOf(catalog, own);
  return html`${
    before
      ? html`<button type="button" class="second" @click=${() => on.sameAs(before.id, own.id)}>
          ${words.sameAs(nameOf(catalog, before))}
        </button>`
      : nothing
  }
  ${(questionsOf(catalog, 'integration') as SingleQuestion[]).map((question) => {
    const key = questionKey(question.id, own.id);
    const value = own[question.id];
    return group(
      context,
      {
        key,
        legend: about(question.text, name),
        hint: question.hint,
        error: words.chooseAnswer(catalog.unsure),
        shows: [name, value],
      },
      () => choices(context, key, question.options, value, (chosen) => on.rate(own.id, question.id, chosen)),
    );
  })}`;
}

/** The remaining questions, about the organisation as a whole. */
export function organisationStep(context: Context): unknown {
  const { catalog, answers, words, on } = context;
  return questionsOf(catalog, 'organisation').map((question) => {
    const value = answers.organisation?.[question.id];
    const key = questionKey(question.id);
    const about = { key, legend: question.text, hint: question.hint, shows: [value] };
    if (question.kind === 'single') {
      const error = words.chooseAnswer(catalog.unsure);
      return group(context, { ...about, error }, () =>
        choices(context, key, question.options, value, (chosen) => on.answer(question.id, chosen)),
      );
    }
    const ticked = Array.isArray(value) ? value : [];
    const box = (id: string, label: string, checked: boolean, apart: boolean, change: (checked: boolean) => void) =>
      control({ type: 'checkbox', name: key, value: id, label, checked, apart, change });
    // Unticking the last box is not "None of these": it takes the answer back.
    const tick = (id: string, checked: boolean) => {
      const next = question.options
        .map((option) => option.id)
        .filter((one) => (one === id ? checked : ticked.includes(one)));
      on.answer(question.id, next.length > 0 ? next : undefined);
    };
    return group(context, { ...about, error: words.chooseTicks(question.none, catalog.unsure) }, () => [
      ...question.options.map(({ id, label }) =>
        box(id, label, ticked.includes(id), false, (checked) => tick(id, checked)),
      ),
      box('', question.none, Array.isArray(value) && value.length === 0, true, (checked) =>
        on.answer(question.id, checked ? [] : undefined),
      ),
      box('unsure', catalog.unsure, value === 'unsure', true, (checked) =>
        on.answer(question.id, checked ? 'unsure' : undefined),
      ),
    ]);
  });
}
