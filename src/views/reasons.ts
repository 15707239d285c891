import { html, nothing, type TemplateResult } from 'lit';
import type { Catalog, Cell, Feature, Option, Plan } from '../catalog/types.js';
import type { Reason, Recommendation } from '../engine/recommendation.js';
import { about, nameOf, ratedIntegrations, ratingsOf, type Context } from './context.js';
import { BLANK, cellText } from './plan-table.js';

export const planOf = ({ catalog }: Pick<Context, 'catalog'>, id: string): Plan =>
  catalog.plans.find((plan) => plan.id === id)!;
export const featureOf = ({ catalog }: Context, id: string): Feature =>
  catalog.featureGroups.flatMap((group) => group.features).find((feature) => feature.id === id)!;

/** As many sentences as one reads for a reason; the rest is a press away. */
const MOST = 4;

/** What of a list is a press away. */
export const folded = (words: Context['words'], count: number, rest: unknown): TemplateResult | typeof nothing =>
  count > 0
    ? html`<details>
        <summary>${words.more(count)}</summary>
        ${rest}
      </details>`
    : nothing;

/** What a cell says, with the mark of its footnote: "Good to know" explains it. */
export function cited(cell: Cell, text: string | null = cellText(cell)): string | null {
  return text && cell.footnote ? `${text}${BLANK}${cell.footnote}` : text;
}

const optionOf = ({ questions }: Catalog, question: string | undefined, option: unknown): Option | undefined =>
  questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option);

/**
 * The reasons worth showing, in order: those that give the plan by themselves. The lowest plan needs none, but
 * "Standard is enough" is a result to be proud of, so there everything that was answered speaks for it.
 */
export function shownReasons({ reasons }: Recommendation): readonly Reason[] {
  const decisive = reasons.filter((reason) => reason.decisive);
  return decisive.length > 0 ? decisive : reasons.filter((reason) => reason.features.length > 0);
}

/** A reason as sentences in the catalog's words. */
export function reasonSentences(context: Context, reason: Reason): string[] {
  const { catalog, words } = context;
  if (reason.band !== undefined) return scoreSentences(context, reason);
  const option = optionOf(catalog, reason.question, reason.option)!;
  const rated = ratingsOf(context.answers, reason.integrations?.[0]);
  const clause = option.because ?? option.label;
  return [words.sentence(rated ? about(clause, nameOf(catalog, rated)) : clause)];
}

function scoreSentences(context: Context, reason: Reason): string[] {
  const { catalog, words } = context;
  const rated = ratedIntegrations(context.answers);
  const prefix = rated.filter(({ id }) => reason.integrations?.includes(id));
  const spoken = prefix.length > 0 ? prefix : rated;
  const sentences = spoken.flatMap((integration) => {
    const name = nameOf(catalog, integration);
    const options = catalog.score.product.flatMap((id) => optionOf(catalog, id, integration[id]) ?? []);
    const clauses = options.flatMap(({ because }) => (because === undefined ? [] : [about(because, name)]));
    const [first, second, ...rest] = clauses;
    // A catalog need not say it in a clause; what was chosen speaks for itself.
    if (first === undefined)
      return options.length > 0 ? [words.about(name, options.map(({ label }) => label).join(' · '))] : [];
    return [second === undefined ? words.sentence(first) : words.both(first, second), ...rest.map(words.sentence)];
  });
  if (sentences.length === 0) return [words.noReason];
  // Said one by one, several integrations would each seem to be reason enough.
  if (prefix.length > 1) sentences.push(words.together(prefix.map((one) => nameOf(catalog, one))));
  return sentences;
}

/** One clause of a reason, to stand inside a sentence. */
function clauseOf({ catalog, answers }: Context, reason: Reason): string | undefined {
  const rated = ratingsOf(answers, reason.integrations?.[0]);
  const question = reason.question ?? catalog.score.product[0];
  const clause = optionOf(catalog, question, reason.option ?? (question && rated?.[question]))?.because;
  return clause !== undefined && rated ? about(clause, nameOf(catalog, rated)) : clause;
}

/** "So far: at least …, because …". It can only rise: that is a law of the engine. */
export function soFar(context: Context, { plan, reasons }: Recommendation): string {
  const decisive = reasons.find((reason) => reason.decisive);
  return context.words.soFar(planOf(context, plan).name, decisive && clauseOf(context, decisive));
}

const longest = (texts: readonly string[]) =>
  texts.reduce((long, text) => (text.length > long.length ? text : long), '');

/** The longest that it may come to say: as much room is kept for it. */
export function longestSoFar({ catalog, own, words }: Context): string {
  const name = longest([...catalog.integrations.suggestions, ...own].map((one) => one.name));
  const clauses = catalog.questions.flatMap(({ options }) => options.map(({ because = '' }) => about(because, name)));
  return words.soFar(longest(catalog.plans.map((plan) => plan.name)), longest(clauses));
}

/** What is recommended and what people chose, each on a line of its own; nothing when nobody chose. */
export function choice(context: Context, { plan }: Recommendation): string {
  const { words, chosen } = context;
  if (!chosen) return '';
  const recommended = words.about(words.recommended, planOf(context, plan).name);
  return `${recommended}\n${words.chosen(planOf(context, chosen.plan).name, chosen.because)}\n`;
}

/** The numbered reasons, each tied to the cells that decide it: choosing one goes to its row. */
export function reasonList(context: Context, recommendation: Recommendation): TemplateResult {
  const { catalog, words, on } = context;
  const plan = planOf(context, recommendation.plan);
  const below = catalog.plans[catalog.plans.indexOf(plan) - 1];
  const decides = (id: string) => {
    const feature = featureOf(context, id);
    const lower = below && { plan: below.name, text: cited(feature.cells[below.id]!) };
    return words.decides(feature.name, cited(feature.cells[plan.id]!) ?? words.notIncluded, lower);
  };
  const reasons = shownReasons(recommendation);
  // Where the lowest plan is enough, and nothing that was answered asks for anything.
  if (reasons.length === 0) return html`<p>${words.noReason}</p>`;
  let room = MOST;
  let shown = 0;
  const rows = reasons.map((reason, index) => {
    const sentences = reasonSentences(context, reason);
    if (room > 0) shown++;
    room -= sentences.length;
    return html`<li id=${`reason:${index + 1}`} tabindex="-1">
      ${spoken(words, sentences, reason)}
      <ul>
        ${reason.features.map(
          (id) =>
            html`<li>
              <button type="button" class="link" aria-label=${words.showRow(decides(id))} @click=${() => on.toRow(id)}>
                ${decides(id)}
              </button>
            </li>`,
        )}
      </ul>
    </li>`;
  });
  const list = (some: readonly TemplateResult[], start: number) =>
    html`<ol class="reasons" start=${start}>
      ${some}
    </ol>`;
  return html`${list(rows.slice(0, shown), 1)} ${folded(words, rows.length - shown, list(rows.slice(shown), shown + 1))}`;
}

/** The sentences of one reason. Who asks for it together is always said: one by one, each would seem to be enough. */
function spoken(words: Context['words'], sentences: readonly string[], { integrations = [] }: Reason): TemplateResult {
  const all = sentences.length;
  const end = all > MOST && integrations.length > 1 ? all - 1 : all;
  const shown = Math.min(end, MOST - (all - end));
  const text = (from: number, to: number) =>
    from < to ? html`<p>${sentences.slice(from, to).join(' ')}</p>` : nothing;
  return html`${text(0, shown)} ${folded(words, end - shown, text(shown, end))} ${text(end, all)}`;
}

/** For the table: the numbers of the shown reasons by the feature that decides them. */
export function reasonNumbers(recommendation: Recommendation): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  shownReasons(recommendation).forEach(({ features }, index) => {
    for (const id of features) numbers.set(id, [...(numbers.get(id) ?? []), index + 1]);
  });
  return numbers;
}
