// What every page has: two catalogs, a list of what was heard, and the component, now or after the first rendering.
import type { Catalog } from 'sla-plan-finder';
import managed from '../../fixtures/managed-databases.json';

const first = managed as unknown as Catalog;
/** The same questions, another name of the first plan: answers must survive the change. */
const second: Catalog = {
  ...first,
  title: 'Managed PostgreSQL plans of next year',
  plans: first.plans.map((plan, index) => (index === 0 ? { ...plan, name: 'Basic' } : plan)),
};
/** What the page's button goes through; `undefined` is the built-in catalog. */
const round: readonly (Catalog | undefined)[] = [first, second, undefined];
export const catalog: Catalog | undefined = first;
export const nextAfter = (current: Catalog | undefined): Catalog | undefined =>
  round[(round.indexOf(current) + 1) % round.length];

/** Notes an event where the test looks. */
export function hear(event: Event): void {
  const line = document.createElement('li');
  line.textContent = event.type;
  document.querySelector('#heard')!.append(line);
}

/** With `?late` the page is rendered first, and the component defined when the test presses the button. */
export const late = location.search === '?late';
const load = () => import('sla-plan-finder');
document.querySelector('#load')!.addEventListener('click', () => void load());
if (!late) await load();

export const place = document.querySelector<HTMLElement>('#app')!;
