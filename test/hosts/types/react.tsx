/** @jsxImportSource react */
// Read by the compiler alone: what it takes, and what it refuses.
import { useRef } from 'react';
import type { SlaPlanFinder } from 'sla-plan-finder';

export function Right() {
  const finder = useRef<SlaPlanFinder>(null);
  return (
    <form>
      <label htmlFor="finder">Plan</label>
      <sla-plan-finder
        ref={finder}
        key="finder"
        id="finder"
        className="wide"
        style={{ fontSize: 18 }}
        contactHref={new URL('/contact', 'https://example.com')}
        integrations={['payroll', 'crm']}
        chosen={{ plan: 'premium', because: 'the group asks for it' }}
        layout="page"
        name="plan"
        required
        answers={{ integrations: [{ id: 'payroll' }] }}
        messages={{ heading: 'Which plan?' }}
        onsla-contact={(event) => event.preventDefault()}
        onsla-step={({ detail: { step } }) => step.trim()}
        onsla-error={({ detail }) => detail.diagnostics.map(({ path }) => path)}
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
  // @ts-expect-error: React would set a property that can only be read.
  <sla-plan-finder form="order" />,
  // @ts-expect-error: no reason.
  <sla-plan-finder chosen={{ plan: 'premium' }} />,
  // @ts-expect-error: no catalog.
  <sla-plan-finder catalog={{ plans: [] }} />,
  // @ts-expect-error: no word.
  <sla-plan-finder messages={{ heading: 1 }} />,
  // @ts-expect-error: no such detail.
  <sla-plan-finder onsla-recommend={({ detail }) => detail.plan} />,
];
