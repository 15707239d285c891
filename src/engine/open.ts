import type { Choice } from './asked.js';
import type { Model } from './model.js';
import type { OpenQuestion } from './recommendation.js';
import type { Rated } from './score.js';

/** An open question with what the engine knows of it; without a choice, which integrations there are. */
export interface Open {
  readonly said: OpenQuestion;
  readonly choice: Choice | undefined;
  readonly by: Rated | undefined;
}

/** What is open, in an order that does not depend on the order of the answers. */
export function openQuestions(
  { places }: Model,
  integrations: unknown,
  rated: readonly Rated[],
  choices: readonly Choice[],
): Open[] {
  const open: Open[] = [];
  if (!Array.isArray(integrations)) {
    open.push({ said: { scope: 'integrations', unsure: integrations === 'unsure' }, choice: undefined, by: undefined });
  }
  const add = (choice: Choice, by?: Rated) => {
    const { question, step, id } = choice;
    if (step >= 0) return;
    const unsure = id !== null;
    const said: OpenQuestion = by
      ? { scope: 'integration', integration: by.id, question, unsure }
      : { scope: 'organisation', question, unsure };
    open.push({ said, choice, by });
  };
  const place = (id: string) => places.get(id) ?? places.size;
  const inOrder = rated.filter(({ top }) => top).sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
  for (const by of inOrder) for (const choice of by.choices) add(choice, by);
  for (const choice of choices) add(choice);
  return open;
}
