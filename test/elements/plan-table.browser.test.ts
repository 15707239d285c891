import { expect, fixture, html } from '@open-wc/testing';
import type { SlaPlanTable } from '../../src/element.js';
import '../../src/sla-plan-finder.js';

describe('the table alone', () => {
  for (const width of [320, 700, 1200]) {
    it(`is as wide as its place: ${width} pixels`, async () => {
      const element = await fixture<SlaPlanTable>(html`<sla-plan-table></sla-plan-table>`);
      element.style.width = `${width}px`;
      await element.updateComplete;
      const table = element.shadowRoot!.querySelector('table')!;
      // A table that is drawn as one leaves half a line to its borders.
      expect(table.getBoundingClientRect().width).to.be.closeTo(width, 4);
    });
  }
});
