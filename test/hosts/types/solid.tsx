/** @jsxImportSource solid-js */
// Read by the compiler alone: what it takes, and what it refuses.
import { createSignal } from 'solid-js';
import type { SlaPlanFinder } from 'sla-plan-finder';

export function Right() {
  const [finder, setFinder] = createSignal<SlaPlanFinder>();
  return (
    <form onSubmit={() => finder()?.showResult()}>
      <sla-plan-finder
        ref={setFinder}
        id="finder"
        class="wide"
        style={{ 'font-size': '18px' }}
        integrations="payroll crm"
        layout="page"
        prop:integrations={['payroll', 'crm']}
        prop:chosen={{ plan: 'premium', because: 'the group asks for it' }}
        prop:answers={{ integrations: [{ id: 'payroll' }] }}
        on:sla-contact={(event) => event.preventDefault()}
      >
        <h2 slot="heading">Which plan?</h2>
      </sla-plan-finder>
      <sla-plan-table for="finder" on:sla-error={({ detail }) => detail.source.trim()} />
    </form>
  );
}

export const wrong = [
  // @ts-expect-error: no such layout.
  <sla-plan-finder layout="rows" />,
  // @ts-expect-error: no catalog.
  <sla-plan-finder prop:catalog={{ plans: [] }} />,
  // @ts-expect-error: no such detail.
  <sla-plan-finder on:sla-recommend={({ detail }) => detail.plan} />,
];
