import type { Visitor } from './visitor.js';

/** One integration, from the first box to the plan. */
export async function walk(visitor: Visitor): Promise<string> {
  for (const label of ['Payroll', 'Next', 'Finance or operations are held up.', 'Until later the same day', 'Next'])
    await visitor.click(label);
  for (const label of ['None', 'One', 'We do that ourselves', 'None of these', 'Show my plan'])
    await visitor.click(label);
  return visitor.heading();
}
