/** What the benchmark takes of the engine. */
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';

export { builtInCatalog };

/** All that `recommend` finds out; the plan is what the others are held against. */
export const everything = (catalog: Catalog, answers: Answers): string => recommend(catalog, answers).plan;
