// The harness's catalog in our format: the same table, questions, points, bands and needs.

/**
 * Our points are whole numbers from 1, and the harness has an impact of 0. So one of its points is so many of ours,
 * and "no impact" is a trifle that no number of integrations turns into a point.
 */
export const SCALE = 100;

const cellsOf = (feature, plans) =>
  Object.fromEntries(
    plans.map(({ id }, k) => [id, { value: feature.cells[k].v, text: feature.cells[k].v, ...note(feature.cells[k]) }]),
  );
const note = ({ note: text }) => (text ? { note: text } : {});
const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export function toComponentCatalog(c) {
  const featureGroups = c.groups.map((group) => ({
    id: slug(group.name),
    name: group.name,
    features: group.features.map((feature) => ({
      id: slug(feature.name),
      name: feature.name,
      type: 'ordinal',
      // Worst first, as the plans stand.
      scale: [...new Set(feature.cells.map(({ v }) => v))],
      cells: cellsOf(feature, c.plans),
    })),
  }));
  const features = featureGroups.flatMap((group) => group.features);
  /** "This feature, as much as plan number `tier` has it". */
  const need = (name, tier) => {
    const feature = features.find((one) => one.name === name);
    return { feature: feature.id, atLeast: feature.cells[c.plans[tier].id].value };
  };
  const needs = (name, tier) => (tier === 0 ? {} : { needs: [need(name, tier)] });
  const single = (question, feature) => ({
    id: question.id,
    scope: 'organisation',
    kind: 'single',
    text: question.title,
    options: question.options.map((label, i) => ({ id: `v${i}`, label, ...needs(feature, question.tiers[i]) })),
  });
  const rating = (id, text, list, points) => ({
    id,
    scope: 'integration',
    kind: 'single',
    order: 'ascending',
    text,
    options: list.map(({ value, label, hint }) => ({
      id: `v${value}`,
      label: `${label}: ${hint}`,
      points: points(value),
    })),
  });
  const NEEDS = {
    p1: 'P1 (urgent) response',
    review: 'Health review',
    sms: 'Error notifications',
    monitoring: 'Proactive monitoring',
    architect: 'Solution architect',
  };
  return {
    format: 'sla-plan-catalog/1',
    id: 'harness',
    version: '1',
    lang: 'en',
    title: 'Support plans',
    plans: c.plans.map(({ id, name, tagline }) => ({ id, name, summary: tagline })),
    featureGroups,
    integrations: { max: c.integrations.length, suggestions: c.integrations },
    questions: [
      rating('impact', 'Impact of {integration}', c.impact, (value) => SCALE * value || 1),
      rating('urgency', 'Urgency of {integration}', c.urgency, (value) => 1 + value),
      single(c.tickets, 'Urgent ticket allowance'),
      single(c.users, 'Support users'),
      {
        id: 'needs',
        scope: 'organisation',
        kind: 'multiple',
        text: c.needs.title,
        none: 'None of these',
        options: c.needs.options.map(({ id, label, tier }) => ({ id, label, ...needs(NEEDS[id], tier) })),
      },
      single(c.vendor, 'Vendor escalation'),
    ],
    unsure: 'I don’t know',
    score: {
      product: ['impact', 'urgency'],
      othersPercent: 100,
      bands: c.plans.map(({ id, name, minScore }, k) => ({
        id,
        from: SCALE * minScore,
        label: name,
        needs: [need('Guaranteed first response', k)],
      })),
    },
    contact: { text: 'Talk to us', label: 'Contact us' },
  };
}
