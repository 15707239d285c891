import { expect } from '@open-wc/testing';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import '../../src/catalog/check.js';
import { pseudoCatalog, pseudoMessages } from '../fixtures/pseudo-language.js';
import { Driver, scenario, text } from './driver.js';

/** A place that runs from right to left, with the element in a language that does. It lays itself out by the place. */
async function open(width: number, dir: 'rtl' | 'ltr' = 'rtl'): Promise<Driver> {
  // Not by `fixture`, which waits for a frame to be painted: a page behind another one may have none.
  const place = document.createElement('div');
  place.dir = dir;
  place.style.width = `${width}px`;
  const element = document.createElement('sla-plan-finder');
  Object.assign(element, { messages: pseudoMessages, catalog: pseudoCatalog(builtInCatalog), contactHref: '/contact' });
  place.append(element);
  document.body.append(place);
  places.push(place);
  const d = new Driver(element);
  for (let i = 0; i < 400 && !d.root?.querySelector('.finder'); i++) await element.updateComplete.then(() => tick());
  return d;
}

const places: Element[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));

/** A task later; timers are slowed down behind another page. */
const tick = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(0);
  });

const press = (d: Driver, selector: string) => {
  d.one(selector).click();
  return d.element.updateComplete;
};

const states: Record<string, (d: Driver) => Promise<unknown>> = {
  start: async () => {},
  'nothing ticked': (d) => press(d, '.button'),
  rating: async (d) => {
    await press(d, '.option input');
    await press(d, '.button');
    await press(d, '.button');
  },
  organisation: async (d) => {
    await press(d, '.apart input');
    await press(d, '.button');
  },
  ...Object.fromEntries(
    ['P01', 'P05', 'P09', 'P12'].map((id) => [
      `result ${id}`,
      async (d: Driver) => {
        d.element.answers = scenario(id).answers;
        d.element.showResult();
        await d.element.updateComplete;
      },
    ]),
  ),
};

/** What reaches out of the element, or out of the box that it stands in. */
function overflowing(d: Driver): string[] {
  const page = d.element.getBoundingClientRect();
  return d
    .all('*')
    .filter((one) => !one.closest('.unseen') && one.getClientRects().length > 0)
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      const inner = getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1;
      return left < page.left - 1 || right > page.right + 1 || (inner && !one.matches('fieldset, input'));
    })
    .map((one) => `${one.localName}.${one.className} ${text(one).slice(0, 40)}`);
}

const box = (element: Element) => element.getBoundingClientRect();

describe('from right to left', () => {
  for (const width of [360, 1280]) {
    describe(`at ${width} px`, () => {
      for (const [name, go] of Object.entries(states)) {
        it(`nothing reaches out of its place: ${name}`, async () => {
          const d = await open(width);
          await go(d);
          expect(text(d.one('.finder')).replaceAll(builtInCatalog.id, '')).not.to.match(/[a-z]{3}/i);
          expect(overflowing(d)).to.deep.equal([]);
        });
      }

      it('the plans, the marked column and the deciding rows are mirrored', async () => {
        const d = await open(width);
        await states['result P05']!(d);
        const plans = d.all(width < 600 ? '.again' : '.table thead th:not(.corner)').slice(0, 3);
        expect(plans.map((one) => box(one).left)).to.deep.equal(
          plans.map((one) => box(one).left).sort((a, b) => b - a),
        );
        // Enterprise, the last plan, is marked: on the left.
        expect(plans.at(-1)!.matches('.marked')).to.equal(true);
        expect(box(plans.at(-1)!).left).to.be.closeTo(box(d.one('.table table')).left, 1);
        const decisive = getComputedStyle(d.one('.decisive th'));
        expect([decisive.borderRightWidth, decisive.borderLeftWidth]).to.deep.equal(['3px', '0px']);
        const reasons = getComputedStyle(d.one('.reasons'));
        expect([reasons.paddingLeft, parseFloat(reasons.paddingRight) > 0]).to.deep.equal(['0px', true]);
      });

      it('controls stand before their labels, errors have their edge where lines begin', async () => {
        const d = await open(width);
        await states['nothing ticked']!(d);
        const option = d.one('.option');
        const words = document.createRange();
        words.selectNodeContents(option.querySelector('span')!);
        const { right } = words.getBoundingClientRect();
        expect(box(option.querySelector('input')!).left).to.be.greaterThan(right);
        const failed = getComputedStyle(d.one('.failed'));
        expect([failed.borderRightWidth, failed.borderLeftWidth]).to.deep.equal(['3px', '0px']);
        const heading = d.one('h2');
        expect(getComputedStyle(heading).direction).to.equal('rtl');
        await states['organisation']!(d);
        const [next, back] = [d.one('.actions .button'), d.one('.actions .second')];
        expect(box(next).left).to.be.greaterThan(box(back).left);
      });
    });
  }

  it('the other way round, everything is the other way round: the test can tell', async () => {
    const d = await open(1280, 'ltr');
    await states['result P05']!(d);
    const plans = d.all('.table thead th:not(.corner)').map((one) => box(one).left);
    expect(plans).to.deep.equal(plans.toSorted((a, b) => a - b));
    expect(getComputedStyle(d.one('.decisive th')).borderLeftWidth).to.equal('3px');
  });
});
