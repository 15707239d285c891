import type { CellValue, Feature, Need } from '../catalog/types.js';
import { demand, quality, rankOf } from '../engine/needs.js';
import { features, needs, quote, sources, type Lint } from './report.js';

/**
 * What the rules ask of the table: `tier-worsens`, `uncertain-cell`, `unmeetable-need`, `false-over-limit`,
 * `trivial-need`, `same-in-all-plans`.
 */
export function checkNeeds(lint: Lint): void {
  const { catalog } = lint;
  const plans = catalog.plans.map((plan) => plan.id);
  const asked = needs(catalog);
  const used = new Set(asked.map(({ item }) => item.feature));
  const byId = new Map(features(catalog).map(({ item }) => [item.id, item]));
  checkTiers(lint, used);
  for (const { item, path, source } of asked) {
    const feature = byId.get(item.feature)!;
    const where = `${quote(feature.name)}, asked for by ${source.label}`;
    if (feature.uncertain !== undefined) {
      const message = `${where}: its cells are marked as uncertain (${feature.uncertain.replace(/[\s.]+$/, '')}).`;
      lint.add('uncertain-cell', path, message, { hint: 'Settle the cells first, or let no answer ask for them.' });
    }
    const { rank, overLimit } = rankOf(feature, item, plans);
    if (overLimit && !('overLimit' in source.item && source.item.overLimit)) {
      const best = feature.cells[plans[rank]!]!.text || 'nothing';
      const message = `${where}: no plan offers as much; the best is "${best}" (${catalog.plans[rank]!.name}).`;
      const hint = source.question
        ? 'Ask for less, or mark the answer with "overLimit": true so that visitors are told.'
        : 'Ask for less: a score band may only ask for what some plan offers.';
      lint.add('unmeetable-need', path, message, { hint });
    }
    if (plans.length > 1 && meetsAll(feature, item, plans)) {
      lint.add('trivial-need', path, `${where}: every plan meets it, so it changes nothing.`);
    }
  }
  for (const { item, path, label } of sources(catalog)) {
    if (!('overLimit' in item) || !item.overLimit) continue;
    if ((item.needs ?? []).some((need) => rankOf(byId.get(need.feature)!, need, plans).overLimit)) continue;
    const message = `${label} is marked as over the limit, and yet a plan offers all that it asks for.`;
    lint.add('false-over-limit', [...path, 'overLimit'], message, { hint: 'Remove "overLimit".' });
  }
}

const meetsAll = (feature: Feature, need: Need, plans: readonly string[]): boolean =>
  plans.every((plan) => quality(feature, need, feature.cells[plan]!.value) >= demand(feature, need));

/** No feature may get worse in a higher plan, or "the lowest plan that meets it" would not be one number. */
function checkTiers(lint: Lint, used: ReadonlySet<string>): void {
  const { plans } = lint.catalog;
  for (const { item, path } of features(lint.catalog)) {
    const cells = plans.map((plan) => item.cells[plan.id]!);
    cells.slice(1).forEach((cell, index) => {
      if (!isWorse(item, cell.value, cells[index]!.value)) return;
      const [lower, higher] = [plans[index]!.name, plans[index + 1]!.name];
      const message = `${quote(item.name)}: ${higher} ("${cell.text}") is worse than ${lower} ("${cells[index]!.text}").`;
      lint.add('tier-worsens', [...path, 'cells', plans[index + 1]!.id], message, {
        severity: used.has(item.id) ? 'error' : 'warning',
        hint: 'Correct the cell, the order of the plans or the order of the scale (worst first).',
      });
    });
    if (plans.length > 1 && cells.every(({ value }) => !differ(item, value, cells[0]!.value))) {
      lint.add('same-in-all-plans', path, `${quote(item.name)} is the same in every plan.`, {
        hint: 'It cannot help anybody to choose; consider saying it above the table.',
      });
    }
  }
}

const differ = (feature: Feature, a: CellValue, b: CellValue): boolean =>
  isWorse(feature, a, b) || isWorse(feature, b, a);

function isWorse(feature: Feature, value: CellValue, than: CellValue): boolean {
  if (feature.type === 'set')
    return !(than as readonly string[]).every((m) => (value as readonly string[]).includes(m));
  // Any need will do: only sets look at it.
  const need: Need = { feature: feature.id, is: true };
  return quality(feature, need, value) < quality(feature, need, than);
}
