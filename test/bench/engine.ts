/** What the benchmark takes of the engine: all of it, and the plan alone from its own parts. */
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { standingOf } from '../../src/engine/changes.js';
import { normaliseAnswers, recommend } from '../../src/engine/index.js';
import { modelOf } from '../../src/engine/model.js';
import { bandOf, portfolio } from '../../src/engine/score.js';

export { builtInCatalog };

export const everything = (catalog: Catalog, answers: Answers): string => recommend(catalog, answers).plan;

/** Reads the answers as `recommend` does, then nothing but the highest rank. */
export function planAlone(catalog: Catalog, answers: Answers): string {
  const model = modelOf(catalog);
  const { integrations, organisation = {} } = normaliseAnswers(catalog, answers).answers;
  const { highest, scored } = standingOf(model, { integrations, organisation });
  const hundredths = portfolio(
    model,
    scored.map(({ score }) => score),
  );
  const [top] = highest;
  return model.plans[Math.max(model.rank(bandOf(model, hundredths)), top ? top.ranks[top.at]! : 0)]!;
}
