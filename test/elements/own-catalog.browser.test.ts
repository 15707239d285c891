import { expect, oneEvent } from '@open-wc/testing';
import type { Catalog } from '../../src/catalog/types.js';
import type { SlaEventDetails } from '../../src/element.js';
import { Driver, text } from './driver.js';

const asksForNothing: Catalog = await (await fetch('/test/fixtures/lint/base.json')).json();
const managed: Catalog = await (await fetch('/test/fixtures/managed-databases.json')).json();

describe('another vendor\u2019s catalog', () => {
  it('drives the whole conversation: other plans, questions, features and words', async () => {
    const d = await Driver.open();
    d.element.catalog = managed;
    const drawn = oneEvent(d.element, 'sla-start');
    await waitFor(d, () => d.all('.finder').length === 1 && d.all('thead th').length > managed.plans.length);
    await d.choose('Web shop');
    await drawn;
    await d.press('Next');
    expect(d.all('legend').map(text)).to.deep.equal([
      'Who uses Web shop?',
      'How long may its database be away?',
      'What if its last changes were lost?',
    ]);
    await d.choose('Customers or partners');
    await d.choose('A few minutes');
    await d.choose('Some could not be found again');
    await d.press('Next');
    await d.choose('Up to 250 GB');
    await d.choose('By chat');
    await d.choose('Suppliers must be certified (ISO 27001)');
    await d.press('Show my plan');
    expect(d.heading).to.equal('Business fits.');
    expect(d.all('thead th.marked').map(text)).to.deep.equal(['BusinessRecommended']);
    expect(d.element.recommendation!.catalog).to.deep.equal({ id: managed.id, version: managed.version });
    const features = managed.featureGroups.flatMap((group) => group.features);
    expect(d.all('td[role=cell]').length).to.equal(features.length * managed.plans.length);
    expect(text(d.one('.finder'))).not.to.match(/Standard|Premium|Enterprise/);
  });

  it('begins with what the page has ticked beforehand', async () => {
    const element = document.createElement('sla-plan-finder');
    element.setAttribute('integrations', 'shop');
    element.innerHTML = `<script type="application/json">${JSON.stringify(managed)}</script>`;
    document.body.append(element);
    const d = new Driver(element);
    await waitFor(d, () => d.all('.finder').length === 1);
    await element.updateComplete;
    expect(element.answers).to.deep.equal({ integrations: [{ id: 'shop' }] });
    expect(d.chosen).to.deep.equal(['Web shop']);
    element.remove();
  });

  for (const { title, answers, plan } of managed.examples ?? []) {
    it(`gives the plan of its own example: ${title}`, async () => {
      const d = await Driver.open();
      Object.assign(d.element, { catalog: managed, answers });
      await waitFor(d, () => d.element.recommendation !== undefined);
      expect(d.element.recommendation!.plan).to.equal(plan);
    });
  }

  it('whose mild answers ask for nothing: that is the reason, on the screen and in the summary', async () => {
    const d = await Driver.open({ contactHref: '/contact?{summary}' });
    d.element.catalog = asksForNothing;
    await waitFor(d, () => d.element.recommendation?.catalog.id === asksForNothing.id);
    d.element.answers = {
      integrations: [{ id: 'own-1', name: 'Shop', impact: 'low', urgency: 'days' }],
      organisation: { team: 'one', extras: [] },
    } as never;
    d.element.showResult();
    await d.element.updateComplete;
    expect(d.heading).to.equal('Small is enough.');
    const because = d.all('h4').find((heading) => text(heading) === 'Because')!;
    expect(text(because.nextElementSibling!)).to.equal('Nothing in your answers asks for more.');
    const { href } = d.one<HTMLAnchorElement>('[part=contact]');
    expect(decodeURIComponent(href)).to.contain('Because\n- Nothing in your answers asks for more.\n');
  });

  it('with an error in it is refused: the page hears why, the visitor sees what the page put inside', async () => {
    const d = await Driver.open();
    d.element.innerHTML = '<p id="fallback">Call us</p>';
    const broken = structuredClone(managed) as unknown as { plans: unknown[] };
    broken.plans = [];
    const refused = oneEvent(d.element, 'sla-error');
    d.element.catalog = broken as unknown as Catalog;
    const { source, diagnostics } = (await refused).detail as SlaEventDetails['sla-error'];
    expect(source).to.equal('catalog');
    expect(diagnostics.some(({ severity, path }) => severity === 'error' && path === '/plans')).to.equal(true);
    await d.element.updateComplete;
    expect(d.element.recommendation).to.equal(undefined);
    expect(d.all('.finder')).to.deep.equal([]);
    const slot = d.one<HTMLSlotElement>('slot:not([name])');
    expect(slot.assignedElements().map((one) => one.id)).to.deep.equal(['fallback']);
  });

  it('taken away again leaves the built-in one, with the answers that it knows', async () => {
    const d = await Driver.open({ answers: { organisation: { people: '4' } } });
    d.element.catalog = managed;
    await waitFor(d, () => d.element.recommendation?.catalog.id === managed.id);
    d.element.catalog = undefined;
    await waitFor(d, () => d.element.recommendation?.catalog.id === 'integration-support');
    expect(d.all('thead th').map(text).join()).to.contain('Enterprise').and.not.to.contain('Mission');
  });
});

const FILE = '/test/fixtures/managed-databases.json';
const idOf = (d: Driver) => d.element.recommendation?.catalog.id;
/** The diagnostics of the next refusal. */
const refusal = async (d: Driver) =>
  ((await oneEvent(d.element, 'sla-error')).detail as SlaEventDetails['sla-error']).diagnostics;

describe('where a catalog comes from', () => {
  it('an address: while it is on its way the fallback stands there with a word, then the finder', async () => {
    const d = await Driver.open();
    d.element.innerHTML = '<p>Fallback</p>';
    d.element.setAttribute('src', FILE);
    await d.element.updateComplete;
    expect(text(d.one('[role=status]'))).to.equal('The plan finder is loading.');
    expect(d.one<HTMLSlotElement>('slot').assignedElements().length).to.equal(1);
    await waitFor(d, () => idOf(d) === managed.id);
    expect(d.all('.finder').length).to.equal(1);
  });

  it('a JSON child wins over the address, and the property over both; each may go again', async () => {
    const d = await Driver.open();
    const child = document.createElement('script');
    child.type = 'application/json';
    child.textContent = JSON.stringify({ ...managed, id: 'from-child' });
    d.element.setAttribute('src', FILE);
    d.element.append(child);
    await waitFor(d, () => idOf(d) === 'from-child');
    d.element.catalog = { ...managed, id: 'from-property' };
    await waitFor(d, () => idOf(d) === 'from-property');
    d.element.catalog = undefined;
    await waitFor(d, () => idOf(d) === 'from-child');
    child.remove();
    await waitFor(d, () => idOf(d) === managed.id);
    d.element.removeAttribute('src');
    await waitFor(d, () => idOf(d) === 'integration-support');
  });

  it('a JSON child may be filled later, and changed', async () => {
    const d = await Driver.open();
    const child = document.createElement('script');
    child.type = 'application/json';
    d.element.append(child);
    await d.element.updateComplete;
    expect(idOf(d), 'an empty one is none').to.equal('integration-support');
    for (const id of ['first', 'second']) {
      child.textContent = JSON.stringify({ ...managed, id });
      await waitFor(d, () => idOf(d) === id);
    }
  });

  it('another one keeps the answers that it knows, and reports the rest', async () => {
    const answers = {
      integrations: [{ id: 'shop', users: 'inside' }],
      organisation: { size: 'small', rules: ['iso'] },
    };
    const d = await Driver.open();
    Object.assign(d.element, { catalog: managed, answers });
    await waitFor(d, () => idOf(d) === managed.id);
    const fewer = structuredClone(managed) as unknown as { id: string; questions: { id: string }[]; examples: [] };
    fewer.id = 'fewer';
    fewer.questions = fewer.questions.filter(({ id }) => id !== 'rules');
    fewer.examples = [];
    const reported = refusal(d);
    d.element.catalog = fewer as unknown as Catalog;
    expect((await reported).map(({ code, path }) => [code, path])).to.deep.equal([
      ['unknown-question', '/organisation/rules'],
    ]);
    expect(d.element.answers).to.deep.equal({ ...answers, organisation: { size: 'small' } });
  });

  it('trying again keeps the focus, says so in the same place, and reads on at the step when it has come', async () => {
    const d = await Driver.open();
    const { fetch } = window;
    let ready = false;
    window.fetch = (input, init) => fetch(ready ? FILE : input, init);
    try {
      const told = refusal(d);
      d.element.setAttribute('src', '/nothing-here.json');
      await told;
      await d.element.updateComplete;
      const region = d.one('[role=status]');
      const again = d.all('button').find((one) => text(one) === 'Try again')!;
      for (ready of [false, true]) {
        again.focus();
        again.click();
        await d.element.updateComplete;
        expect([text(region), region.isConnected, d.root.activeElement === again]).to.deep.equal([
          'The plan finder is loading.',
          true,
          true,
        ]);
        if (ready) break;
        await refusal(d);
        await d.element.updateComplete;
        expect([text(region), d.root.activeElement === again]).to.deep.equal([
          'The plan finder is not available at the moment.',
          true,
        ]);
      }
      await waitFor(d, () => idOf(d) === managed.id);
      await d.element.updateComplete;
      expect(d.root.activeElement === d.one('[data-focus]')).to.equal(true);
      // Another address is not tried again: it is asked for the first time.
      d.element.src = `${FILE}?another`;
      await d.element.updateComplete;
      expect([text(d.one('[role=status]')), d.all('button').map(text)]).to.deep.equal([
        'The plan finder is loading.',
        [],
      ]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('an address that is changed on the way: only the last one counts', async () => {
    const d = await Driver.open();
    const told: string[] = [];
    d.element.addEventListener('sla-error', ({ detail }) => told.push(...detail.diagnostics.map(({ code }) => code)));
    d.element.setAttribute('src', '/nothing-here.json');
    await d.element.updateComplete;
    d.element.setAttribute('src', FILE);
    await waitFor(d, () => idOf(d) === managed.id);
    expect(told).to.deep.equal([]);
  });

  it('an address that is none, and cannot be made one, is not waited for', async () => {
    const d = await Driver.open();
    const told = refusal(d);
    Object.assign(d.element, { src: Symbol('x') });
    expect((await told).map(({ code, message }) => [code, message])).to.deep.equal([
      ['not-reached', 'The catalog could not be fetched.'],
    ]);
    d.element.src = undefined;
    await waitFor(d, () => idOf(d) === 'integration-support');
  });

  it('nothing there: the visitor gets the fallback, the contact and another try, the page the reason', async () => {
    const d = await Driver.open({ contactHref: '/contact?plan={plan}' });
    const told = refusal(d);
    d.element.setAttribute('src', '/nothing-here.json');
    const [problem] = await told;
    expect(problem).to.include({
      code: 'http-status',
      message: 'The catalog "/nothing-here.json" was answered with the status 404.',
    });
    await d.element.updateComplete;
    expect(text(d.one('[role=status]'))).to.equal('The plan finder is not available at the moment.');
    expect(d.one<HTMLAnchorElement>('[part=contact]').getAttribute('href')).to.equal('/contact?plan=');
    d.element.contactHref = new URL('/write', location.href);
    await d.element.updateComplete;
    expect(d.one<HTMLAnchorElement>('[part=contact]').href).to.equal(new URL('/write', location.href).href);
    d.element.contactHref = Symbol('none') as never;
    await d.element.updateComplete;
    expect(d.all('[part=contact]').length).to.equal(0);
    const again = refusal(d);
    await d.press('Try again');
    expect((await again)[0]!.code).to.equal('http-status');
  });

  it('NaN as the property: refused, and no wait for something that equals itself', async () => {
    const d = await Driver.open();
    const told = refusal(d);
    d.element.catalog = Number.NaN as never;
    expect((await told)[0]!.code).to.equal('wrong-type');
    await d.element.updateComplete;
    expect(text(d.one('[role=status]'))).to.equal('The plan finder is not available at the moment.');
  });

  for (const [what, content, code] of [
    ['no JSON', '{"plans": [', 'not-json'],
    ['JSON that is no catalog', '42', 'wrong-type'],
  ] as const) {
    it(`${what} inside: refused in our own words, and there is nothing to try again`, async () => {
      const d = await Driver.open();
      const child = document.createElement('script');
      child.type = 'application/json';
      child.textContent = content;
      const told = refusal(d);
      d.element.append(child);
      expect((await told)[0]!.code).to.equal(code);
      await d.element.updateComplete;
      expect(d.all('button').map(text)).to.deep.equal([]);
    });
  }
});

async function waitFor(d: Driver, done: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !done(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await d.element.updateComplete;
  }
  expect(done()).to.equal(true);
}
