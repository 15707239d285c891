import type { Answers, Catalog, IntegrationAnswer, MultipleAnswer, Question } from '../../src/catalog/types.js';

/** Every complete answer set; integrations as multisets, since the rules do not look at which one it is. */
export function completeAnswers(catalog: Catalog): Answers[] {
  const rated = combine(
    catalog.questions
      .filter((q) => q.scope === 'integration')
      .map((q) => choices(q).map((value) => [q.id, value] as const)),
  );
  const organisation = combine(
    catalog.questions
      .filter((q) => q.scope === 'organisation')
      .map((q) => choices(q).map((value) => [q.id, value] as const)),
  ).map((entries) => Object.fromEntries(entries) as Record<string, MultipleAnswer | string>);
  return multisets(rated.length, catalog.integrations.max).flatMap((indexes) => {
    const integrations = indexes.map(
      (index, i) => ({ id: `own-${i + 1}`, name: 'Own', ...Object.fromEntries(rated[index]!) }) as IntegrationAnswer,
    );
    return organisation.map((answers) => ({ integrations, organisation: answers }));
  });
}

/** All values of a question: options, or all subsets of the ticks. */
export function choices(question: Question): (string | string[])[] {
  const ids = question.options.map((option) => option.id);
  if (question.kind === 'single') return ids;
  return ids.reduce<string[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]]);
}

function combine<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((before) => list.map((one) => [...before, one])), [[]]);
}

/** Ascending lists of 0 to `max` indexes below `size`. */
function multisets(size: number, max: number): number[][] {
  let last: number[][] = [[]];
  const all = [...last];
  for (let n = 0; n < max; n++) {
    last = last.flatMap((list) =>
      Array.from({ length: size }, (_, i) => i)
        .filter((i) => i >= (list.at(-1) ?? 0))
        .map((i) => [...list, i]),
    );
    all.push(...last);
  }
  return all;
}

/** Answers with some things left open, and whether a complete set completes them. Each mask bit opens one thing. */
export function opened(answers: Answers, mask: number): Answers {
  let bit = 0;
  const open = () => ((mask >> (bit++ % 30)) & 1) === 1;
  const organisation = Object.fromEntries(
    Object.entries(answers.organisation!).flatMap(([id, value]) =>
      open() ? (open() ? [] : [[id, 'unsure']]) : [[id, value]],
    ),
  );
  if (open() && open()) return { organisation };
  const integrations = (answers.integrations as IntegrationAnswer[]).map(
    (one) =>
      Object.fromEntries(Object.entries(one).filter(([key]) => key === 'id' || key === 'name' || !open())) as never,
  );
  return { integrations, organisation };
}

/** Whether `complete` fills in what `partial` leaves open. Ratings of the integrations may come in any order. */
export function completes(partial: Answers, complete: Answers): boolean {
  const same = Object.entries(partial.organisation!).every(
    ([id, value]) => value === 'unsure' || JSON.stringify(complete.organisation![id]) === JSON.stringify(value),
  );
  if (!same || partial.integrations === undefined) return same;
  const wanted = partial.integrations as readonly IntegrationAnswer[];
  return fits(wanted, complete.integrations as readonly IntegrationAnswer[]);
}

function fits(wanted: readonly IntegrationAnswer[], given: readonly IntegrationAnswer[]): boolean {
  if (wanted.length !== given.length) return false;
  const [first, ...rest] = wanted;
  if (!first) return true;
  const keys = Object.keys(first).filter((key) => key !== 'id' && key !== 'name');
  return given.some(
    (one, i) =>
      keys.every((key) => first[key] === one[key]) &&
      fits(
        rest,
        given.filter((_, j) => j !== i),
      ),
  );
}
