/** The classes, without registering anything: for pages that choose the tag name, and for subclasses. */
export { mountFinders } from './elements/mount.js';
export { SlaPlanFinder } from './elements/plan-finder.js';
export { SlaPlanTable } from './elements/plan-table.js';
export type { SlaEventDetails } from './elements/events.js';
export type { Answers, Catalog } from './catalog/types.js';
export type { Diagnostic } from './catalog/diagnostic.js';
export type { Recommendation } from './engine/index.js';
export type { Choice } from './views/context.js';
