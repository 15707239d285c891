import type { CellValue, Feature, Need } from '../catalog/types.js';
import type { Path } from '../engine/pointer.js';
import { features, needs, quote, whole, type Lint } from './report.js';

/** More than this would neither fit a screen nor the proof's time. */
const MAX_INTEGRATIONS = 300;
const MAX_PLANS = 30;
const MAX_BANDS = 30;
/** No score comes near it, and beyond 2^53 hundredths the engine could not compare exactly. */
const MAX_FROM = 1_000_000;

const OPERATOR = { duration: 'atMost', count: 'atLeast', ordinal: 'atLeast', boolean: 'is', set: 'includes' } as const;

/** `invalid-value` and `wrong-operator`: every value is of its feature's type and on its scale. */
export function checkValues(lint: Lint): void {
  const { catalog } = lint;
  const { max } = catalog.integrations;
  if (!whole(max) || max < 1 || max > MAX_INTEGRATIONS) {
    const message = `A visitor can rate ${max} integrations.`;
    lint.add('invalid-value', ['integrations', 'max'], message, {
      hint: `Give a whole number from 1 to ${MAX_INTEGRATIONS}.`,
    });
  }
  const few = (length: number, most: number, path: Path, what: string) => {
    if (length > most)
      lint.add('invalid-value', path, `There are ${length} ${what}.`, { hint: `Use ${most} at most.` });
  };
  few(catalog.plans.length, MAX_PLANS, ['plans'], 'plans');
  few(catalog.score.bands.length, MAX_BANDS, ['score', 'bands'], 'score bands');
  catalog.score.bands.forEach(({ label, from }, b) => {
    if (from <= MAX_FROM) return;
    const message = `The score band ${quote(label)} starts at ${from}, which no score reaches.`;
    lint.add('invalid-value', ['score', 'bands', b, 'from'], message, { hint: `Use ${MAX_FROM} at most.` });
  });
  for (const { item, path } of features(catalog)) {
    if ('scale' in item && (item.scale.length === 0 || repeats(item.scale))) {
      lint.add(
        'invalid-value',
        [...path, 'scale'],
        `The scale of ${quote(item.name)} is empty or names a step twice.`,
        {
          hint: 'List every step once, worst first.',
        },
      );
    }
    for (const plan of catalog.plans) {
      const wrong = misfit(item, item.cells[plan.id]!.value, true);
      if (wrong) {
        const at = [...path, 'cells', plan.id, 'value'];
        lint.add('invalid-value', at, `${quote(item.name)}, ${plan.name}: ${wrong[0]}.`, { hint: wrong[1] });
      }
    }
  }
  const byId = new Map(features(catalog).map(({ item }) => [item.id, item]));
  for (const { item, path, source } of needs(catalog))
    checkNeed(lint, byId.get(item.feature)!, item, path, source.label);
}

function checkNeed(lint: Lint, feature: Feature, need: Need, path: Path, asker: string): void {
  const operator = OPERATOR[feature.type];
  const used = Object.keys(need).find((key) => key !== 'feature') ?? 'nothing';
  const where = `${quote(feature.name)}, asked for by ${asker}`;
  if (used !== operator) {
    const hint = `A feature of the type "${feature.type}" takes "${operator}".`;
    lint.add('wrong-operator', path, `${where}: "${used}" does not suit this feature.`, { hint });
    return;
  }
  const value = (need as unknown as Record<string, CellValue>)[operator]!;
  const wrong = misfit(feature, value, false) ?? (value === false ? ['it asks for false', 'Ask for true.'] : undefined);
  if (wrong) lint.add('invalid-value', [...path, operator], `${where}: ${wrong[0]}.`, { hint: wrong[1] });
}

const repeats = (list: readonly string[]): boolean => new Set(list).size < list.length;

/** What is wrong with a value and what to do, or `undefined`. Needs may not be "not offered" or empty. */
function misfit(feature: Feature, value: CellValue, cell: boolean): readonly [string, string] | undefined {
  const shown = JSON.stringify(value);
  switch (feature.type) {
    case 'duration':
    case 'count':
      if (whole(value) || (cell && value === null)) return undefined;
      return [`${shown} is no whole number of the unit "${feature.unit}"`, 'Use a whole number, or a smaller unit.'];
    case 'boolean':
      return typeof value === 'boolean' ? undefined : [`${shown} is neither true nor false`, 'Use true or false.'];
    case 'ordinal':
    case 'set': {
      const members: readonly unknown[] = feature.type === 'ordinal' ? [value] : Array.isArray(value) ? value : [value];
      const off = members.find((member) => !feature.scale.includes(member as string));
      if (off !== undefined || (feature.type === 'set' && !Array.isArray(value)))
        return [`${JSON.stringify(off ?? value)} is not on its scale`, `The scale is: ${feature.scale.join(', ')}.`];
      if (repeats(members as string[])) return [`it names a member twice`, 'Name each member once.'];
      return members.length > 0 || cell ? undefined : ['it asks for nothing', 'Name at least one member.'];
    }
  }
}
