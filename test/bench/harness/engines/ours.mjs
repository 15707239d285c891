// ours: OURS_ENGINE is dist/engine.js. Everything that `recommend` explains is computed, not the plan alone.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toComponentCatalog } from '../contestants/ours/catalog.mjs';

export const label = 'ours (everything explained)';
export const available = () => Boolean(process.env.OURS_ENGINE);

const REASONS = { tickets: 'urgent tickets', users: 'support users', vendor: 'vendor coordination' };
const ORDER = ['tickets', 'users', 'needs', 'vendor'];

export async function create(c) {
  const { recommend } = await import(pathToFileURL(path.resolve(process.env.OURS_ENGINE)).href);
  const catalog = toComponentCatalog(c);
  const needs = c.needs.options.map(({ id }) => id);
  const tiers = Object.fromEntries(c.plans.map(({ id }, k) => [id, k]));
  const option = (value) => (value === undefined ? {} : `v${value}`);
  const place = ({ band, question, option: id }) =>
    band === undefined ? 10 * (1 + ORDER.indexOf(question)) + needs.indexOf(id) : 0;
  return (a) => {
    const integrations = c.integrations.map(({ id }) => {
      const [impact, urgency] = [a[`${id}_impact`], a[`${id}_urgency`]];
      return {
        id,
        ...(impact !== undefined && { impact: option(impact) }),
        ...(urgency !== undefined && { urgency: option(urgency) }),
      };
    });
    const organisation = {};
    for (const id of ['tickets', 'users', 'vendor']) if (a[id] !== undefined) organisation[id] = option(a[id]);
    if (a.needs !== undefined) organisation.needs = a.needs;
    const { plan, reasons } = recommend(catalog, { integrations, organisation });
    return {
      tier: tiers[plan],
      reasons: reasons
        .filter(({ decisive }) => decisive)
        .sort((x, y) => place(x) - place(y))
        .map(({ band, question, option: id }) =>
          band !== undefined
            ? 'integration score'
            : (REASONS[question] ?? c.needs.options.find((one) => one.id === id).label),
        ),
    };
  };
}
