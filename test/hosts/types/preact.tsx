/** @jsxImportSource preact */
// Read by the compiler alone: what it takes, and what it refuses.
import { useRef } from 'preact/hooks';
import type { SlaPlanFinder } from 'sla-plan-finder';

export function Right() {
  const finder = useRef<SlaPlanFinder>(null);
  return (
    <form>
      <sla-plan-finder
        ref={finder}
        key="finder"
        id="finder"
        class="wide"
        style={{ fontSize: 18 }}
        integrations="payroll crm"
        layout="page"
        onsla-contact={(event) => event.preventDefault()}
      >
        <h2 slot="heading">Which plan?</h2>
      </sla-plan-finder>
      <sla-plan-table for="finder" onsla-error={({ detail }) => detail.source.trim()} />
    </form>
  );
}

export const wrong = [
  // @ts-expect-error: no such layout.
  <sla-plan-finder layout="rows" />,
  // @ts-expect-error: no catalog.
  <sla-plan-finder catalog={{ plans: [] }} />,
  // @ts-expect-error: no such detail.
  <sla-plan-finder onsla-recommend={({ detail }) => detail.plan} />,
];
