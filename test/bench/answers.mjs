// The answers that every contestant gets: the same in every run.
const ids = (question) => question.options.map(({ id }) => id);

/** Whole numbers below n, always the same sequence. */
function sequence(seed) {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % n;
  };
}

/** Random complete answers with so many integrations of the visitor's own. */
export function complete(catalog, integrations, count) {
  const below = sequence(integrations);
  const pick = (question) =>
    question.kind === 'single'
      ? ids(question)[below(question.options.length)]
      : ids(question).filter(() => below(4) === 0);
  const answer = (scope) =>
    Object.fromEntries(catalog.questions.filter((q) => q.scope === scope).map((q) => [q.id, pick(q)]));
  return Array.from({ length: count }, () => ({
    integrations: Array.from({ length: integrations }, (_, i) => ({
      id: `own-${i + 1}`,
      name: `Own ${i + 1}`,
      ...answer('integration'),
    })),
    organisation: answer('organisation'),
  }));
}

const unrated = (count, known = {}) =>
  Array.from({ length: count }, (_, i) => ({ id: `own-${i + 1}`, name: `Own ${i + 1}`, ...known }));

/** The most work that was found for `possible` and for the question that settles: every rating open. */
export const ratingsOpen = [
  { integrations: unrated(12), organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] } },
];
export const allOpen = [{ integrations: unrated(12) }];

/** The most work that was found for the what-ifs: only changes of two ratings lead to the plan below. */
export const pairsOnly = [
  {
    integrations: unrated(4, { impact: 'major', urgency: 'same-day' }).concat(
      unrated(12, { impact: 'minor', urgency: 'same-day' }).slice(4),
    ),
    organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] },
  },
];
