/** Everything that open answers could still become, by enumeration. Shares no code with the engine. */
import type { Answers, Catalog, IntegrationAnswer, MultipleAnswer, Question } from '../../src/catalog/types.js';

export const isOpen = (value: unknown): boolean => value === undefined || value === 'unsure';

/** All values that a question can have: its options, or every set of ticks. */
export function valuesOf({ kind, options }: Question): (string | string[])[] {
  const ids = options.map(({ id }) => id);
  if (kind === 'single') return ids;
  return ids.reduce<string[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]]);
}

type Given = Readonly<Record<string, string | MultipleAnswer | undefined>>;

/** All ways to fill in what is open of these questions. */
function filled(questions: readonly Question[], given: Given): Record<string, string | MultipleAnswer>[] {
  return questions.reduce<Record<string, string | MultipleAnswer>[]>(
    (all, question) => {
      const value = given[question.id];
      const values = isOpen(value) ? valuesOf(question) : [value!];
      return all.flatMap((before) => values.map((one) => ({ ...before, [question.id]: one })));
    },
    [{}],
  );
}

/** Every list of at most `most` integrations; which ones they are means nothing to the rules. */
function portfolios(questions: readonly Question[], most: number): IntegrationAnswer[][] {
  const ratings = filled(questions, {});
  let last: IntegrationAnswer[][] = [[]];
  const all = [...last];
  for (let n = 1; n <= most; n++) {
    last = last.flatMap((list) =>
      ratings.map((rating) => [...list, { id: `own-${n}`, name: 'Own', ...rating } as never]),
    );
    all.push(...last);
  }
  return all;
}

/** Every complete answer set that these answers can become, with at most `most` integrations where those are open. */
export function* completions(catalog: Catalog, answers: Answers, most: number): Generator<Answers> {
  const scoped = (scope: string) => catalog.questions.filter((question) => question.scope === scope);
  const given = answers.integrations;
  const lists =
    typeof given === 'object'
      ? given.reduce<IntegrationAnswer[][]>(
          (all, one) =>
            all.flatMap((before) =>
              filled(scoped('integration'), one).map((rating) => [
                ...before,
                { ...one, ...rating } as IntegrationAnswer,
              ]),
            ),
          [[]],
        )
      : portfolios(scoped('integration'), most);
  const organisations = filled(scoped('organisation'), answers.organisation ?? {});
  for (const integrations of lists) for (const organisation of organisations) yield { integrations, organisation };
}

/** Every answer set that is one answer further: an open question answered in each way. */
export function* refinements(catalog: Catalog, answers: Answers): Generator<Answers> {
  for (const question of catalog.questions) {
    for (const value of valuesOf(question)) {
      if (question.scope === 'organisation') {
        if (isOpen(answers.organisation?.[question.id]))
          yield { ...answers, organisation: { ...answers.organisation, [question.id]: value } };
        continue;
      }
      if (typeof answers.integrations !== 'object') continue;
      for (const [index, one] of answers.integrations.entries()) {
        if (!isOpen(one[question.id])) continue;
        const integrations = answers.integrations.map((other, i) =>
          i === index ? ({ ...other, [question.id]: value } as IntegrationAnswer) : other,
        );
        yield { ...answers, integrations };
      }
    }
  }
}

/** Every answer set that is one step stronger: an answer, a tick, a rating, one more integration. */
export function* strengthenings(catalog: Catalog, answers: Answers): Generator<Answers> {
  const list = typeof answers.integrations === 'object' ? answers.integrations : [];
  const next = ({ options }: Question, value: unknown) => options[options.findIndex(({ id }) => id === value) + 1]?.id;
  for (const question of catalog.questions) {
    if (question.scope === 'integration') {
      for (const [index, one] of list.entries()) {
        const up = next(question, one[question.id]);
        if (up === undefined) continue;
        const integrations = list.map((other, i) =>
          i === index ? ({ ...other, [question.id]: up } as IntegrationAnswer) : other,
        );
        yield { ...answers, integrations };
      }
      continue;
    }
    const value = answers.organisation?.[question.id];
    const ticked = Array.isArray(value) ? value : [];
    const ups =
      question.kind === 'single'
        ? [next(question, value)]
        : question.options.filter(({ id }) => !ticked.includes(id)).map(({ id }) => [...ticked, id]);
    for (const up of ups) {
      if (up !== undefined) yield { ...answers, organisation: { ...answers.organisation, [question.id]: up } };
    }
  }
  if (list.length < catalog.integrations.max) {
    const mild = Object.fromEntries(
      catalog.questions.filter((q) => q.scope === 'integration').map((q) => [q.id, q.options[0]!.id]),
    );
    yield { ...answers, integrations: [...list, { id: 'own-99', name: 'One more', ...mild } as never] };
  }
}
