// The built-in catalog, and the answers to it, ten and a hundred times as long in one direction.

/** What grows, and how far a catalog may (the schema refuses more). */
export const GROWN = [
  ['integrations', 10],
  ['integrations', 100],
  ['features', 10],
  ['features', 100],
  ['plans', 10],
];

/** As many integrations as visitors have who have more than one: what the base is, too. */
export const INTEGRATIONS = 3;

export function grown(catalog, what, times) {
  if (what === 'integrations') return withIntegrations(catalog, INTEGRATIONS * times);
  if (what === 'features') return withFeatures(catalog, times);
  return withPlans(catalog, catalog.plans.length * times);
}

export const idsOf = ({ integrations: { suggestions, max } }, count) =>
  suggestions.slice(0, Math.min(count, max)).map(({ id }) => id);

function withIntegrations(catalog, count) {
  const more = Array.from({ length: count }, (_, i) => ({ id: `more-${i + 1}`, name: `Integration ${i + 1}` }));
  return { ...catalog, integrations: { ...catalog.integrations, max: count, suggestions: more } };
}

/** The same rows again and again in each group, under other ids: no need asks for them. */
function withFeatures(catalog, times) {
  const again = (features) =>
    Array.from({ length: times }, (_, i) =>
      i === 0
        ? features
        : features.map((feature) => ({ ...feature, id: `${feature.id}-${i + 1}`, name: `${feature.name} ${i + 1}` })),
    ).flat();
  return {
    ...catalog,
    featureGroups: catalog.featureGroups.map((group) => ({ ...group, features: again(group.features) })),
  };
}

/** More plans above the highest, each with one step more of a service of its own, and a tick that asks for it. */
function withPlans(catalog, count) {
  const highest = catalog.plans.at(-1);
  const more = Array.from({ length: count - catalog.plans.length }, (_, i) => ({
    ...highest,
    id: `plan-${i + 1}`,
    name: `Plan ${i + 1}`,
  }));
  const plans = [...catalog.plans, ...more];
  const levels = Object.fromEntries(
    plans.map(({ id }, i) => {
      const level = Math.max(0, i - catalog.plans.length + 1);
      return [id, { value: level, text: level === 0 ? '0' : String(level) }];
    }),
  );
  const featureGroups = catalog.featureGroups.map((group) => ({
    ...group,
    features: group.features.map((feature) => ({
      ...feature,
      cells: { ...Object.fromEntries(more.map(({ id }) => [id, feature.cells[highest.id]])), ...feature.cells },
    })),
  }));
  featureGroups.push({
    id: 'more',
    name: 'More',
    features: [{ id: 'level', name: 'Level', type: 'count', unit: 'level', cells: levels }],
  });
  const questions = catalog.questions.map((question) =>
    question.kind === 'multiple'
      ? {
          ...question,
          options: [
            ...question.options,
            ...more.map((plan, i) => ({
              id: plan.id,
              label: `Level ${i + 1}`,
              needs: [{ feature: 'level', atLeast: i + 1 }],
            })),
          ],
        }
      : question,
  );
  return { ...catalog, plans, featureGroups, questions };
}
