import { aTimeout, expect } from '@open-wc/testing';
import type { SlaPlanFinder } from '../../src/element.js';
import { Driver } from './driver.js';

/** Everything that makes a browser lay the page out because a script asks. */
const READS: readonly (readonly [object, readonly string[]])[] = [
  [Element.prototype, ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView']],
  [Element.prototype, ['clientTop', 'clientLeft', 'clientWidth', 'clientHeight', 'scrollTop', 'scrollWidth']],
  [Element.prototype, ['scrollHeight', 'scrollLeft']],
  [HTMLElement.prototype, ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight', 'offsetParent', 'innerText']],
  [Range.prototype, ['getBoundingClientRect', 'getClientRects']],
  [Document.prototype, ['elementFromPoint', 'elementsFromPoint']],
  [window, ['getComputedStyle', 'scrollX', 'scrollY', 'innerWidth', 'innerHeight']],
];

/** Notes each of them while `act` runs. */
async function layoutReads(act: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  const before: (() => void)[] = [];
  for (const [object, names] of READS)
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(object, name);
      if (!found) continue;
      before.push(() => Object.defineProperty(object, name, found));
      const note = (original: (...args: unknown[]) => unknown) =>
        function (this: unknown, ...args: unknown[]): unknown {
          seen.push(name);
          return original.apply(this, args);
        };
      const { get, value } = found;
      Object.defineProperty(object, name, {
        ...found,
        ...(get ? { get: note(get as () => unknown) } : { value: note(value) }),
      });
    }
  await act();
  for (const restore of before) restore();
  return seen;
}

describe('the work of an answer', () => {
  for (const layout of ['page', 'steps'] as const)
    it(`${layout}: one decision, one rendering, and nothing that lays the page out`, async () => {
      const d = await Driver.open();
      Object.assign(d.element, { layout, preview: true, name: 'plan' });
      await d.choose('Payroll');
      await d.choose('CRM');
      if (layout === 'steps') await d.press('Next');
      let renderings = 0;
      const { update } = d.element as unknown as { update: (...args: unknown[]) => void };
      Object.assign(d.element, {
        update(this: SlaPlanFinder, ...args: unknown[]) {
          renderings++;
          update.apply(this, args);
        },
      });
      let decided: unknown;
      d.element.addEventListener('sla-answer', () => (decided = d.element.recommendation));
      const inputs = d.all<HTMLInputElement>('input[type=radio], input[type=checkbox]:not([name=integrations])');
      expect(inputs.length).to.be.greaterThan(8);
      for (const input of inputs) {
        renderings = 0;
        const reads = await layoutReads(async () => {
          input.click();
          await d.element.updateComplete;
          // A second one would come after it.
          await aTimeout(0);
        });
        const what = `${input.name} ${input.value}`;
        expect(reads, what).to.deep.equal([]);
        expect(renderings, what).to.equal(1);
        expect(d.element.recommendation, what).to.equal(decided);
      }
    });

  it('a page that is laid out is noticed', async () => {
    const d = await Driver.open();
    expect(await layoutReads(async () => void d.one('table').offsetHeight)).to.deep.equal(['offsetHeight']);
  });
});
