import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SlaPlanFinder } from '../../src/element.js';
import type { SlaElements, SlaElementsInSolid } from '../../src/jsx.js';

/** What a page may set; the compiler says what the types do not take. */
const all = {
  answers: {},
  catalog: undefined,
  chosen: { plan: 'premium', because: 'the group asks for it' },
  contactHref: new URL('https://example.com/contact'),
  disabled: true,
  integrations: ['payroll', 'crm'],
  layout: 'page',
  messages: {},
  name: 'plan',
  preview: true,
  required: true,
  share: true,
  src: '/plans.json',
} satisfies SlaElements<object>['sla-plan-finder'];

const { chosen, integrations } = all;
({
  integrations: 'payroll',
  'prop:integrations': integrations,
  'prop:chosen': chosen,
}) satisfies SlaElementsInSolid<object>['sla-plan-finder'];

it('the types for JSX have every property that a page can set', () =>
  assert.deepEqual(Object.keys(all), Object.keys(SlaPlanFinder.properties).sort()));
