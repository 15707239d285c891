import type { ReadAnswers } from './answers.js';
import type { Asked } from './asked.js';
import type { Model } from './model.js';
import type { OpenQuestion } from './recommendation.js';
import type { Rated } from './score.js';

/** An open question with what the engine knows of it; without `asked`, which integrations there are. */
export interface Open {
  readonly said: OpenQuestion;
  readonly asked: Asked | undefined;
  readonly by: Rated | undefined;
}

/** What is open, in an order that does not depend on the order of the answers. */
export function openQuestions(model: Model, { answers: { integrations }, rated, chosen }: ReadAnswers): Open[] {
  const open: Open[] = [];
  const add = (said: OpenQuestion, asked?: Asked, by?: Rated) => open.push({ said, asked, by });
  if (!Array.isArray(integrations)) add({ scope: 'integrations', unsure: integrations === 'unsure' });
  const place = (id: string) => model.places.get(id) ?? model.places.size;
  const inOrder = rated.filter((one) => one.open);
  inOrder.sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
  for (const by of inOrder) {
    for (const asked of model.rated) {
      const choice = by.choices[asked.place]!;
      const unsure = choice !== asked.missing;
      if (choice.step < 0) add({ scope: 'integration', integration: by.id, question: asked.id, unsure }, asked, by);
    }
  }
  for (const asked of model.asked) {
    // None for a question with ticks to which "none of these" was answered.
    const choice = chosen[asked.place]![0];
    const unsure = choice !== asked.missing;
    if (choice && choice.step < 0) add({ scope: 'organisation', question: asked.id, unsure }, asked);
  }
  return open;
}
