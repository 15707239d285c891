import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Recommendation, WhatIf } from '../engine/recommendation.js';
import { about, nameOf, ratingsOf, type Context } from './context.js';
import { planOf } from './reasons.js';
import { questionKey, ratingStep } from './steps.js';

/** As many ways down as one weighs against each other. */
const MOST_LOWERS = 4;

/** A change as a clause: "Payroll could wait until later the same day". */
function condition({ catalog, answers, words }: Context, { question: id, integration, from, to }: Change): string {
  const question = catalog.questions.find((one) => one.id === id)!;
  const option = question.options.find((one) => one.id === (to ?? from))!;
  const rated = ratingsOf(answers, integration);
  const name = rated ? nameOf(catalog, rated) : '';
  if (to === null) return option.ifWithout ?? words.notTicked(option.label);
  if (from === null) return words.alsoTicked(option.label);
  const at = (one: string) => question.options.findIndex((other) => other.id === one);
  // Where there was no answer, it is no milder one.
  const clause = (at(to) > at(from) && option.ifMore) || option.if;
  if (clause !== undefined) return about(clause, name);
  return rated ? words.ratedAs(name, option.label) : words.answeredAs(question.text, option.label);
}

/** Nobody chooses how much an integration matters: that rating is a fact to check, not a wish to try. */
const isFact = ({ catalog }: Context, { question, integration }: Change): boolean =>
  integration !== undefined && question === catalog.score.product[0];

/** What would change the result: a press tries it, and can be undone. */
export function whatIf(context: Context, { lowers, raises }: Recommendation): TemplateResult | typeof nothing {
  const { words, on } = context;
  if (lowers.length + raises.length === 0) return nothing;
  const item = ({ to, changes }: WhatIf, sentence: (conditions: readonly string[], plan: string) => string) => {
    const text = sentence(
      changes.map((change) => condition(context, change)),
      planOf(context, to).name,
    );
    const fact = changes.find((change) => isFact(context, change));
    const act = fact ? words.checkIt : words.tryIt;
    const press = () =>
      fact
        ? on.change(ratingStep(fact.integration!), questionKey(fact.question, fact.integration))
        : on.tryOut(changes);
    return html`<li>
      ${text}
      <button type="button" class="link" aria-label=${words.about(act, text)} @click=${press}>${act}</button>
    </li>`;
  };
  return html`<h4>${words.whatIfTitle}</h4>
    <ul class="plain">
      ${lowers.slice(0, MOST_LOWERS).map((one) => item(one, words.wouldBeEnough))}
      ${raises.map((one) => item(one, words.wouldBeNeeded))}
    </ul>`;
}

/** What is being tried, and the way back. */
export function trial(context: Context, changes: readonly Change[]): TemplateResult {
  const { words, on } = context;
  return html`<p class="trial">
    <span>${words.trying(changes.map((change) => condition(context, change)))}</span>
    <button type="button" class="second" @click=${on.undo}>${words.undo}</button>
  </p>`;
}
