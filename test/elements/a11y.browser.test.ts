import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { contrast } from './contrast.js';
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

/** What the texts, and the edges of controls, of a page are: not black and white, but what sites have. */
const HOSTS = [
  ['#555', '#fff'],
  ['#ccc', '#1e1e1e'],
] as const;

for (const [color, background] of HOSTS) {
  describe(`on a page with ${color} on ${background}`, () => {
    before(async () => {
      document.documentElement.style.cssText = `background: ${background}; color: ${color}`;
      await setViewport({ width: 1280, height: 900 });
    });
    after(async () => {
      document.documentElement.style.cssText = '';
      await setViewport({ width: 800, height: 600 });
    });

    for (const [name, reach] of Object.entries(states)) {
      it(`${name}: texts and the edges of controls stand out`, async () => {
        const d = await Driver.open({ contactHref: '#contact' });
        d.element.preview = true;
        await reach(d);
        await d.element.updateComplete;
        const { violations } = await axe.run(d.element, { runOnly: ['color-contrast'] });
        const texts = violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => html + failureSummary));
        expect(texts).to.deep.equal([]);
        const faint = d
          .all('.second, .tag.link, [type=text], textarea, .summary, .failed')
          .map((one) => [contrast(edge(one), behind(one)), one.outerHTML.slice(0, 80)] as const)
          .filter(([ratio]) => ratio < 3);
        expect(faint).to.deep.equal([]);
      });
    }
  });
}

/** The fills over each other, as bytes. */
function painted(fills: readonly string[]): number[] {
  const paper = document.createElement('canvas').getContext('2d')!;
  for (const fill of fills) {
    paper.fillStyle = fill;
    paper.fillRect(0, 0, 1, 1);
  }
  return [...paper.getImageData(0, 0, 1, 1).data];
}

/** The backgrounds that an element stands on, from the page's up. */
function grounds(one: Element | null): string[] {
  if (!one) return [];
  const root = one.getRootNode();
  const outer = one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return [...grounds(outer), getComputedStyle(one).backgroundColor];
}

const behind = (one: Element): number[] => painted(grounds(one.parentElement));
const edge = (one: Element): number[] =>
  painted([...grounds(one.parentElement), getComputedStyle(one).borderInlineStartColor]);
