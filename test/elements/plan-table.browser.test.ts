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

  it('says what is recommended in larger letters where the text is larger, also on a telephone', async () => {
    const element = await fixture<SlaPlanTable>(html`<sla-plan-table></sla-plan-table>`);
    await element.updateComplete;
    const sizeAt = (width: number, text: number): number => {
      Object.assign(element.style, { width: `${width}px`, fontSize: `${text}px` });
      return parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.tag')!).fontSize);
    };
    for (const width of [320, 340, 360, 600]) {
      const once = sizeAt(width, 16);
      expect(once, `${width} px`).to.be.closeTo(Math.min(11.2, width * 0.032), 0.01);
      expect(sizeAt(width, 32), `${width} px, text twice as large`).to.be.at.least(Math.min(2 * once, 20.48));
    }
  });
});
