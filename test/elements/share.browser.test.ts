import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { SlaPlanFinder } from '../../src/element.js';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { encodeAnswers } from '../../src/handoff/share.js';
import { Driver, scenario, text } from './driver.js';

const clean = () => history.replaceState(null, '', location.pathname + location.search);
const open = async (attribute = true): Promise<Driver> => {
  const element = await fixture<SlaPlanFinder>(
    attribute ? html`<sla-plan-finder share></sla-plan-finder>` : html`<sla-plan-finder></sla-plan-finder>`,
  );
  await element.updateComplete;
  return new Driver(element);
};
const link = (answers: unknown) => `#sla=${encodeAnswers(builtInCatalog, answers as never)!}`;
const full = scenario('P04').answers;
const rated = (d: Driver): number | undefined => (d.element.answers.integrations as unknown[] | undefined)?.length;

describe('answers in the address', () => {
  beforeEach(clean);
  afterEach(clean);

  it('are not kept without being asked to', async () => {
    history.replaceState(null, '', link(full));
    const d = await open(false);
    expect(d.element.answers).to.deep.equal({});
    await d.choose('CRM');
    expect(location.hash).to.equal(link(full));
  });

  it('follow every answer of the visitor, without a new entry in the history', async () => {
    const before = history.length;
    const d = await open();
    expect(location.hash, 'nothing before an act').to.equal('');
    await d.choose('Payroll');
    await d.press('Next');
    await d.chooseAll(2);
    expect(location.hash).to.equal(link(d.element.answers));
    expect(history.length).to.equal(before);
    d.element.answers = {};
    await d.element.updateComplete;
    expect(location.hash, 'the page\u2019s own doing is not written').not.to.equal('');
  });

  it('stand beside what else the page keeps there, also with a <base>', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      const { pathname } = location;
      history.replaceState(null, '', `${pathname}${location.search}#tab=2`);
      const d = await open();
      await d.choose('CRM');
      expect(location.pathname).to.equal(pathname);
      expect(location.hash).to.match(/^#tab=2&sla=1\./);
    } finally {
      base.remove();
    }
  });

  it('go from the address when they are cleared, and leave what else is there', async () => {
    for (const [before, clear] of [
      ['', (d: Driver) => d.press('Start again')],
      ['#tab=2', (d: Driver) => d.press('Start again')],
      ['', (d: Driver) => d.element.reset()],
    ] as const) {
      history.replaceState(null, '', `${location.pathname}${location.search}${before}`);
      const d = await open();
      d.element.answers = full;
      d.element.showResult();
      await d.element.updateComplete;
      d.all('button')
        .find((one) => one.getAttribute('aria-label') === 'Change: Which integrations do you rely on?')!
        .click();
      await d.element.updateComplete;
      expect(location.hash).to.contain('sla=');
      d.element.showResult();
      await d.element.updateComplete;
      await clear(d);
      await d.element.updateComplete;
      expect([d.element.answers, location.hash]).to.deep.equal([{}, before]);
      d.element.remove();
    }
  });

  it('are in a longer address where a catalog asks about more; what no address holds is not copied', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (link: string) => Promise.resolve(void copied.push(link)) },
    });
    try {
      const d = await open();
      const many = structuredClone(builtInCatalog) as { integrations: { max: number } };
      many.integrations.max = 300;
      d.element.catalog = many as never;
      // As many as the built-in catalog allows, with names as long as can be, still fit into an e-mail.
      for (const [count, name, from, to] of [
        [12, 'N'.repeat(60), 0, 1000],
        [60, 'N', 1000, 4000],
        [300, 'N', 0, 0],
      ] as const) {
        const integrations = Array.from({ length: count }, (_, i) => ({
          id: `own-${i + 1}`,
          name,
          impact: 'minor',
          urgency: 'days',
        }));
        d.element.answers = { ...full, integrations };
        await waitUntil(() => rated(d) === count);
        d.element.showResult();
        await d.element.updateComplete;
        copied.length = 0;
        await d.press('Copy the link');
        await waitUntil(() => text(d.one('.conversation > [role=status]')) !== '');
        expect(copied.length, `${count}`).to.equal(to > 0 ? 1 : 0);
        for (const link of copied) {
          expect(link.split('#sla=')[1]!.length).to.be.within(from, to);
          history.replaceState(null, '', new URL(link).hash);
          const other = await open();
          other.element.catalog = many as never;
          await waitUntil(() => rated(other) === count);
          other.element.remove();
          clean();
        }
      }
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('open the result of a link that carries one, without taking the focus or telling the page of acts', async () => {
    history.replaceState(null, '', link(full));
    const events: string[] = [];
    for (const name of ['sla-start', 'sla-step', 'sla-answer', 'sla-recommend', 'sla-error'])
      addEventListener(name, () => events.push(name), { once: true });
    const d = await open();
    expect(d.heading).to.equal('Premium fits.');
    expect(d.element.answers).to.deep.equal(full);
    expect(d.root.activeElement).to.equal(null);
    expect(events).to.deep.equal([]);
  });

  it('open the first question that a link leaves open', async () => {
    history.replaceState(null, '', link({ integrations: [{ id: 'payroll', impact: 'minor', urgency: 'days' }] }));
    const d = await open();
    expect(d.heading).to.equal('Step 3 of 3: Your organisation');
  });

  it('say that the rules have changed since, and show what still means something', async () => {
    history.replaceState(
      null,
      '',
      link(full)
        .replace(/1\.\w+\./, '1.0.')
        .replace('people~1', 'people~99'),
    );
    const d = await open();
    expect(text(d.one('[role=status]'))).to.equal(
      'The rules have changed since this link was made. Check your answers.',
    );
    expect(text(d.one('.notice')), 'at whichever question it opens').to.equal(text(d.one('[role=status]')));
    expect(d.element.answers.organisation!.people).to.equal(undefined);
  });

  it('of another format, or damaged, are not guessed: the visitor reads why, the page hears it, and nothing is lost', async () => {
    for (const fragment of [`#sla=2${link(full).slice(6)}`, '#sla=0.abc', '#sla=hello', '#sla=1.x.%E0%A4%A().e']) {
      history.replaceState(null, '', fragment);
      const heard: unknown[] = [];
      const listen = ({ detail }: HTMLElementEventMap['sla-error']) =>
        heard.push(detail.source, ...detail.diagnostics.map(({ code, severity }) => `${severity} ${code}`));
      document.addEventListener('sla-error', listen);
      const element = await fixture<SlaPlanFinder>(html`<sla-plan-finder share integrations="crm"></sla-plan-finder>`);
      await element.updateComplete;
      document.removeEventListener('sla-error', listen);
      const d = new Driver(element);
      const WORD = 'This link is damaged or from another version.';
      expect(text(d.one('[role=status]')), fragment).to.equal(WORD);
      expect(text(d.one('#notice')), 'seen as well as heard').to.equal(WORD);
      expect(heard).to.deep.equal(['answers', 'warning unreadable']);
      expect(d.element.answers, 'what the page ticks stays').to.deep.equal({ integrations: [{ id: 'crm' }] });
      await d.press('Next');
      expect(location.hash, 'and the next act makes a link that can be read').to.match(/^#sla=1\./);
    }
  });

  it('come with a link that is pressed in the page itself', async () => {
    const d = await open();
    location.hash = link(full);
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await d.element.updateComplete;
    expect(d.heading).to.equal('Premium fits.');
  });

  it('end what was being tried, when a link brings others', async () => {
    history.replaceState(null, '', link(scenario('P07').answers));
    const d = await open();
    await d.press('Try it');
    expect(d.all('.trial').length).to.equal(1);
    location.hash = link(full);
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await d.element.updateComplete;
    expect(d.heading).to.equal('Premium fits.');
    expect(d.all('.trial')).to.deep.equal([]);
  });

  it('can be copied as a link, and where that is forbidden the address is pointed out', async () => {
    history.replaceState(null, '', link(full));
    const d = await open();
    await d.press('Copy the link');
    for (let i = 0; i < 100 && !text(d.one('[role=status]')); i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text(d.one('[role=status]'))).to.match(/brings your answers back\.$/);
  });
});
