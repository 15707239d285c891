import { mountWhenReady } from './elements/mount.js';
import { SlaPlanFinder } from './elements/plan-finder.js';
import { SlaPlanTable } from './elements/plan-table.js';

export * from './element.js';

// A page may load the script twice, or two versions of it: the first one stays, the second is silent.
// Without a page there is nothing to register (lit brings a registry to Node).
if (globalThis.document) {
  if (!customElements.get('sla-plan-finder')) customElements.define('sla-plan-finder', SlaPlanFinder);
  if (!customElements.get('sla-plan-table')) customElements.define('sla-plan-table', SlaPlanTable);
  mountWhenReady();
}

declare global {
  interface HTMLElementTagNameMap {
    'sla-plan-finder': SlaPlanFinder;
    'sla-plan-table': SlaPlanTable;
  }
}
