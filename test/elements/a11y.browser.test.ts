import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { Driver, scenario } from './driver.js';

/** The package is a script that sets a global, not a module. */
declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** Target size (2.5.8) is only in the last one, which axe leaves out by default. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const atResult = (id: string) => async (d: Driver) => {
  d.element.answers = scenario(id).answers;
  d.element.showResult();
};

const states: Record<string, (d: Driver) => Promise<void>> = {
  start: async () => {},
  'start, an own integration added': (d) => d.type('Time clock'),
  'start, nothing ticked': (d) => d.press('Next'),
  rating: async (d) => {
    await d.choose('Payroll');
    await d.choose('CRM');
    await d.press('Next');
  },
  'rating, an answer missing': async (d) => {
    await d.choose('Payroll');
    await d.press('Next', 'Next');
  },
  'second rating': async (d) => {
    await d.choose('Payroll');
    await d.choose('CRM');
    await d.press('Next');
    await d.chooseAll(3);
    await d.press('Next', 'Same as Payroll');
  },
  'organisation, answers missing': async (d) => {
    await d.choose("I don't know");
    await d.press('Next', 'Show my plan');
  },
  'result: the lowest plan': atResult('P01'),
  'result: a plan between': atResult('P02'),
  'result: the highest plan': atResult('P05'),
  'result: over the limit': atResult('P09'),
  'result: unsure': atResult('P12'),
  cleared: async (d) => {
    await atResult('P05')(d);
    await d.element.updateComplete;
    await d.press('Start again');
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    describe(`without a violation, ${colorScheme}, ${width} px`, () => {
      before(async () => {
        document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        await emulateMedia({ colorScheme });
        await setViewport({ width, height: 900 });
      });
      after(async () => {
        document.documentElement.style.cssText = '';
        await emulateMedia({ colorScheme: 'light' });
        await setViewport({ width: 800, height: 600 });
      });

      for (const [name, reach] of Object.entries(states)) {
        it(name, async () => {
          const d = await Driver.open({ contactHref: '#contact' });
          await reach(d);
          await d.element.updateComplete;
          const { violations, passes } = await axe.run(d.element, { runOnly: TAGS });
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
          );
          expect(found).to.deep.equal([]);
          expect(passes.map(({ id }) => id)).to.include('target-size');
          expect(document.documentElement.scrollWidth, 'no sideways scrolling').to.be.at.most(width);
        });
      }
    });
  }
}
