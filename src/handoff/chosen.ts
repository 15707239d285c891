import type { Catalog } from '../catalog/types.js';
import type { Choice } from '../views/context.js';

/** What people chose, whatever is recommended: a plan that there is, with a reason. Anything else is no choice. */
export function chosenFrom(catalog: Catalog, given: Partial<Choice> | null | undefined): Choice | undefined {
  try {
    const { plan, because } = given ?? {};
    const known = catalog.plans.some(({ id }) => id === plan);
    return known && because && typeof because === 'string' ? { plan: plan!, because } : undefined;
  } catch {
    // It cannot be looked at.
    return undefined;
  }
}
