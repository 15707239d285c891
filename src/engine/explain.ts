import type { Choice } from './asked.js';
import type { Slot } from './changes.js';
import type { Level, Model } from './model.js';
import { stricter, type Judged } from './needs.js';
import type { CellExplanation, Reason, UnmetNeed } from './recommendation.js';
import { prefixReaching, type Rated } from './score.js';

/** Highest plan first; in a plan the score, then ratings, then the organisation, each in the catalog's order. */
export function reasonsOf(
  model: Model,
  choices: readonly Choice[],
  scored: readonly Rated[],
  level: Level,
  rank: number,
): Reason[] {
  const reasons: Reason[] = [];
  for (let own = rank; own >= 0; own--) {
    const plan = model.plans[own]!;
    const decisive = own === rank && rank > 0;
    const add = (choice: Choice, by?: Rated) => {
      if (choice.rank !== own || choice.needs.length === 0 || choice.step < 0) return;
      const { reason: id, question, features } = choice;
      const option = choice.id!;
      reasons.push(
        by
          ? { id: `${id}@${by.id}`, plan, decisive, question, option, integrations: [by.id], features }
          : { id, plan, decisive, question, option, features },
      );
    };
    if (level.rank === own && level.needs.length > 0) {
      const integrations = prefixReaching(model, scored, level);
      reasons.push({ id: level.reason, plan, decisive, band: level.band.id, integrations, features: level.features });
    }
    for (let place = 0; place < model.unrated.length; place++) {
      for (const by of scored) add(by.choices[place]!, by);
    }
    for (const choice of choices) add(choice);
  }
  return reasons;
}

/** Every plan's verdict on the strictest needs, the needs that no plan meets, and what the lower plans miss. */
export function explainCells(model: Model, slots: readonly Slot[], level: Level, rank: number) {
  const { plans } = model;
  // By feature, in the table's order.
  const strictest: Judged[] = [];
  const add = (need: Judged) => {
    const before = strictest[need.place];
    strictest[need.place] = before ? stricter(plans, before, need) : need;
  };
  level.needs.forEach(add);
  for (const { choice } of slots) choice.needs.forEach(add);
  const cells: Record<string, CellExplanation> = {};
  const unmet: UnmetNeed[] = [];
  const whyNotLower = plans.slice(0, rank).map((plan) => ({ plan, missing: [] as string[] }));
  strictest.forEach(({ need, plans, rank, unmet: notice }) => {
    cells[need.feature] = { need, plans: { ...plans } };
    if (notice) unmet.push({ ...notice });
    for (let own = 0; own < rank; own++) whyNotLower[own]?.missing.push(need.feature);
  });
  return { cells, unmet, whyNotLower: whyNotLower.reverse() };
}

export function clarificationsOf(
  { catalog: { clarifications = [] } }: Model,
  slots: readonly Slot[],
  rank: number,
): string[] {
  const called: boolean[] = [];
  for (const { choice } of slots) {
    for (const { place, from } of choice.hints) if (rank >= from) called[place] = true;
  }
  return clarifications.filter((_, place) => called[place]).map(({ id }) => id);
}
