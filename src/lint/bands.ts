import type { Band } from '../catalog/types.js';
import { modelOf, type Model } from '../engine/model.js';
import { isLess } from './order.js';
import { quote, whole, type Lint } from './report.js';

/**
 * The score: `invalid-share`, `first-band-not-zero`, `bands-not-ascending`, `band-inversion`, `bands-not-nested`.
 * A band that holds less than the one below it would lower a plan when the score rises (law 3).
 */
export function checkBands(lint: Lint): void {
  const { catalog } = lint;
  const { bands, othersPercent } = catalog.score;
  if (!whole(othersPercent) || othersPercent > 100) {
    const message = `Every further integration counts ${othersPercent} per cent.`;
    lint.add('invalid-share', ['score', 'othersPercent'], message, { hint: 'Give a whole number from 0 to 100.' });
  }
  if (bands[0]?.from !== 0) {
    const message = `The lowest score band starts at ${bands[0]?.from}, so a score of 0 is in none.`;
    lint.add('first-band-not-zero', ['score', 'bands', 0, 'from'], message, { hint: 'Let it start at 0.' });
  }
  const model = modelOf(catalog);
  bands.slice(1).forEach((band, index) => checkStep(lint, model, bands[index]!, band, index + 1));
}

function checkStep(lint: Lint, model: Model, lower: Band, higher: Band, index: number): void {
  const at = ['score', 'bands', index];
  if (!whole(higher.from) || higher.from <= lower.from) {
    const message = `The score band ${quote(higher.label)} starts at ${higher.from}, the one before it at ${lower.from}.`;
    lint.add('bands-not-ascending', [...at, 'from'], message, {
      hint: 'Use whole numbers that rise from band to band.',
    });
  }
  const name = (band: Band) => lint.catalog.plans[model.rank(band)]!.name;
  if (model.rank(higher) < model.rank(lower)) {
    const message = `A score in ${quote(higher.label)} asks for ${name(higher)}, a lower one in ${quote(lower.label)} for ${name(lower)}.`;
    lint.add('band-inversion', at, message, { hint: 'Let the higher band ask for at least as much.' });
    return;
  }
  for (const need of lower.needs) {
    const feature = model.features.get(need.feature)!;
    if (
      higher.needs.some(
        (other) => other.feature === need.feature && !isLess(feature, other, need) && holds(other, need),
      )
    )
      continue;
    const message = `The score band ${quote(higher.label)} asks for less of ${quote(feature.name)} than ${quote(lower.label)} below it.`;
    lint.add('bands-not-nested', [...at, 'needs'], message, { hint: 'Repeat the need there, or make it stricter.' });
  }
}

/** Sets that overlap hold neither one the other. */
const holds = (need: Band['needs'][number], other: Band['needs'][number]): boolean =>
  !('includes' in need && 'includes' in other) || other.includes.every((member) => need.includes.includes(member));
