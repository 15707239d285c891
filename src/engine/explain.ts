import type { ReadAnswers } from './answers.js';
import type { Asked, Choice, Source } from './asked.js';
import type { Level, Model } from './model.js';
import { stricter, type Judged } from './needs.js';
import type { CellExplanation, OpenQuestion, Reason, Recommendation, UnmetNeed } from './recommendation.js';
import { prefixReaching, type Rated } from './score.js';

/** Something that asks for something, and the integrations that it is about. */
interface Asking {
  readonly source: Source;
  readonly integrations?: readonly string[];
  /** A rating that has needs itself is told apart by its integration. */
  readonly of?: string;
}

/** Everything that asks for something: the band, then the answers in the catalog's order. */
export function askingOf(model: Model, choices: readonly Choice[], scored: readonly Rated[], level: Level): Asking[] {
  const asking: Asking[] = [{ source: level.source, integrations: prefixReaching(model, scored, level) }];
  for (const { place, asks } of model.rated) {
    if (!asks) continue;
    for (const { id, choices } of scored) {
      const { source } = choices[place]!;
      if (source) asking.push({ source, integrations: [id], of: id });
    }
  }
  for (const { source } of choices) if (source) asking.push({ source });
  return asking;
}

/** Highest plan first; within a plan in the order of what asks. */
export function reasonsOf(asking: readonly Asking[], rank: number): Reason[] {
  const reasons: Reason[] = [];
  for (let own = rank; own >= 0; own--) {
    const decisive = own === rank && rank > 0;
    for (const { source, integrations, of } of asking) {
      if (source.rank !== own || source.needs.length === 0) continue;
      const { said } = source;
      if (of) reasons.push({ ...said, id: `${said.id}@${of}`, decisive, integrations: [of] });
      else if (integrations) reasons.push({ ...said, decisive, integrations });
      else reasons.push({ ...said, decisive });
    }
  }
  return reasons;
}

/** The strictest need of each feature, in the table's order. */
export function strictestNeeds(model: Model, asking: readonly Asking[]): Judged[] {
  const strictest: (Judged | undefined)[] = [];
  for (const { source } of asking) {
    for (const need of source.needs) {
      const before = strictest[need.place];
      strictest[need.place] = before ? stricter(model.plans, before, need) : need;
    }
  }
  return strictest.filter((one) => one !== undefined);
}

/** Every plan's verdict on every strictest need, and the needs that no plan meets. */
export function explainCells(needs: readonly Judged[]) {
  const cells: Record<string, CellExplanation> = {};
  const unmet: UnmetNeed[] = [];
  for (const one of needs) {
    cells[one.need.feature] = { need: one.need, plans: { ...one.verdicts } };
    if (one.unmet) unmet.push({ ...one.unmet });
  }
  return { cells, unmet };
}

export function whyNotLower({ plans }: Model, needs: readonly Judged[], rank: number): Recommendation['whyNotLower'] {
  const lower = [];
  for (let own = rank - 1; own >= 0; own--) {
    const plan = plans[own]!;
    const missing: string[] = [];
    for (const { need, verdicts } of needs) if (verdicts[plan] === 'missing') missing.push(need.feature);
    lower.push({ plan, missing });
  }
  return lower;
}

/** What the next plan up does better than the recommended one: all of it unasked for. */
export function whyNotHigher({ higher }: Model, rank: number): Recommendation['whyNotHigher'] {
  const next = higher[rank];
  return next ? { plan: next.plan, unneeded: [...next.unneeded] } : null;
}

export function clarificationsOf(
  { catalog: { clarifications = [] } }: Model,
  choices: readonly Choice[],
  scored: readonly Rated[],
  rank: number,
): string[] {
  const called: boolean[] = [];
  const look = ({ hints }: Choice) => {
    for (const { place, from } of hints) if (rank >= from) called[place] = true;
  };
  choices.forEach(look);
  for (const one of scored) one.choices.forEach(look);
  return clarifications.filter((_, place) => called[place]).map(({ id }) => id);
}

/** An open question with what the engine knows of it; without `asked`, which integrations there are. */
export interface Open {
  readonly said: OpenQuestion;
  readonly asked?: Asked;
  readonly by?: Rated;
}

/** What is open, in an order that does not depend on the order of the answers. */
export function openQuestions(model: Model, { answers, rated, chosen }: ReadAnswers): Open[] {
  const open: Open[] = [];
  if (!Array.isArray(answers.integrations))
    open.push({ said: { scope: 'integrations', unsure: answers.integrations === 'unsure' } });
  const place = (id: string) => model.places.get(id) ?? model.places.size;
  const inOrder = rated.filter((one) => one.open);
  inOrder.sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
  for (const by of inOrder) {
    for (const asked of model.rated) {
      const choice = by.choices[asked.place]!;
      const unsure = choice !== asked.missing;
      if (choice.step < 0)
        open.push({ said: { scope: 'integration', integration: by.id, question: asked.id, unsure }, asked, by });
    }
  }
  for (const asked of model.asked) {
    const [choice] = chosen[asked.place]!;
    // A question without ticks to choose from has an empty answer.
    if (choice && choice.step < 0)
      open.push({ said: { scope: 'organisation', question: asked.id, unsure: choice !== asked.missing }, asked });
  }
  return open;
}
