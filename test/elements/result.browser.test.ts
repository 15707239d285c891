import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { sealCatalog } from '../../src/catalog/seal.js';
import type { SlaPlanFinder } from '../../src/element.js';
import { BLANK } from '../../src/views/plan-table.js';
import { Driver, scenario, scenarios, text } from './driver.js';

/** The result for a scenario's answers. */
async function result(id: string, contactHref: string | URL = '#contact'): Promise<Driver> {
  const d = await Driver.open({ answers: scenario(id).answers, contactHref });
  d.element.showResult();
  await d.element.updateComplete;
  // A scenario that is half-way through has no result yet: the missing answers are asked for.
  return d;
}

const planName = (id: string) => builtInCatalog.plans.find((plan) => plan.id === id)!.name;
const features = builtInCatalog.featureGroups.flatMap((group) => group.features);

describe('the result', () => {
  for (const { id, title, expect: expected } of scenarios.filter((one) => one.expect.status !== 'provisional')) {
    it(`${id} ${title}: verdict, marked column and rows agree with the decision`, async () => {
      const d = await result(id);
      const { recommendation } = d.element;
      const name = planName(expected.plan);
      expect(d.heading).to.equal(
        recommendation!.settled
          ? expected.fit === 'closest'
            ? `${name} comes closest.`
            : expected.plan === builtInCatalog.plans[0]!.id
              ? `${name} is enough.`
              : `${name} fits.`
          : `At least ${name}.`,
      );
      const marked = d.all('thead th.marked');
      expect(marked.map(text)).to.deep.equal([`${name}Recommended`]);
      expect(d.all('td.marked[role=cell]').length, 'the whole column').to.equal(features.length);
      if (expected.cells) {
        const rows = d.all('tr.decisive').map((row) => row.id.replace('row:', ''));
        expect(rows).to.have.members(expected.cells);
      }
    });
  }

  it('ties each reason to its rows and each row to its reasons', async () => {
    const d = await result('P05');
    const links = d.all<HTMLButtonElement>('.reasons button');
    expect(links.length).to.be.greaterThan(1);
    for (const link of links) {
      link.click();
      const row = d.root.activeElement!.closest('tr')!;
      expect(row.className).to.equal('decisive');
      const feature = features.find(({ id }) => `row:${id}` === row.id)!;
      expect(text(link)).to.contain(feature.name);
      const back = row.querySelector('button')!;
      const number = /\d+/.exec(back.getAttribute('aria-label')!)![0];
      back.click();
      expect(d.root.activeElement).to.equal(d.one(`#reason\\:${number}`));
    }
  });

  it('answers why not below and why not above, always both', async () => {
    const titles = (d: Driver) =>
      d
        .all('h4')
        .map(text)
        .filter((title) => title.startsWith('Why not'));
    const edges = (d: Driver) => d.all('.edge').map(text);
    const standard = await result('P01');
    expect(titles(standard)).to.deep.equal(['Why not Premium?']);
    expect(edges(standard)).to.deep.equal([
      'Standard is the lowest plan, so there is nothing below it to compare with.',
    ]);
    const premium = await result('P02');
    expect(titles(premium)).to.deep.equal(['Why not Standard?', 'Why not Enterprise?']);
    const enterprise = await result('P05');
    expect(titles(enterprise)).to.deep.equal(['Why not Premium?']);
    expect(edges(enterprise)).to.deep.equal([
      'Enterprise is the highest plan, so there is nothing above it that you would miss.',
    ]);
  });

  it('tells of a limit that no plan reaches, and makes contact the main action', async () => {
    const d = await result('P09');
    expect(text(d.one('.plain'))).to.equal(
      'Urgent ticket allowance: the most that any plan offers is 6/month, in Enterprise.',
    );
    expect(d.one('[part=contact]').className).to.equal('button');
  });

  it('shows at most two misunderstandings and the caveats of what it cites', async () => {
    for (const { id, expect: expected } of scenarios) {
      if (expected.status === 'provisional') continue;
      const d = await result(id);
      const told = d.element.recommendation!.clarifications;
      expect(d.all('.claims dt').length).to.equal(Math.min(2, told.length), id);
    }
    const d = await result('P03');
    expect(text(d.one('.conversation'))).to.contain('Response time is not the same as resolution time.');
  });

  it('marks what it cites with the footnote of its cell, and explains each mark once', async () => {
    const { '*': footnote } = builtInCatalog.footnotes!;
    const seen = new Set<boolean>();
    for (const { id, expect: expected } of scenarios) {
      if (expected.status === 'provisional') continue;
      const d = await result(id);
      const cites = d.all('.reasons button, .plain li').filter((one) => one.textContent!.includes(`${BLANK}*`));
      const explained = d.all('.body > p').filter((one) => text(one).includes(footnote!.text));
      expect(explained.map(text), id).to.deep.equal(cites.length > 0 ? [`* ${footnote!.text}`] : []);
      seen.add(cites.length > 0);
    }
    expect(seen.size, 'results with and without').to.equal(2);
    const d = await result('P02');
    const why = d.all('.plain li').map((one) => one.textContent!);
    for (const cited of [
      `Change management: expedited handling${BLANK}*`,
      `Optimisation services: Included (Premium: Yes${BLANK}*)`,
      `Incident reports: Included (Premium: Available${BLANK}*)`,
    ])
      expect(why).to.include(cited);
  });

  it('names rows and columns in a block beside their tags and buttons, or Orca says the tag as the header', async () => {
    const d = await result('P02');
    const headers = d.all('.table th').filter((th) => th.querySelector('.tag:not(.off)'));
    expect(headers.length).to.be.greaterThan(2);
    for (const th of headers) {
      expect(th.querySelector('div + .tag'), text(th)).not.to.equal(null);
      expect(getComputedStyle(th.querySelector('div')!).display).to.equal('block');
    }
  });

  it('takes leave in this order: contact, link, print, answers, start again', async () => {
    const d = await result('P02');
    d.element.share = true;
    await d.element.updateComplete;
    const last = d.all('.step :is(h4, summary, .actions button, [part=contact])').map(text);
    expect(last.slice(last.indexOf('Contact us'))).to.deep.equal([
      'Contact us',
      'Copy the link',
      'Print',
      'Your answers',
      'Start again',
    ]);
  });

  it('fills the contact link in, and lets the page take over', async () => {
    const d = await result('P02', 'mailto:sales@example.com?subject={planName}&body={summary}');
    const link = d.one<HTMLAnchorElement>('[part=contact]');
    expect(link.href).to.contain('subject=Premium&body=Premium%20fits.');
    d.element.addEventListener('sla-contact', (event) => event.preventDefault(), { once: true });
    const listening = oneEvent(d.element, 'sla-contact');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    const { detail } = await listening;
    expect(click.defaultPrevented).to.equal(true);
    expect(detail.plan).to.equal('premium');
    expect(detail.summary).to.contain('Premium fits.');
  });

  for (const href of ['javascript:alert(1)', ' \tjava\nscript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
    it(`refuses ${JSON.stringify(href)} as a contact link`, async () => {
      const d = await result('P02', href);
      expect(d.all('a').length).to.equal(0);
    });
  }

  it('takes a URL for a contact link, and refuses the same ones', async () => {
    const address = new URL('/contact?plan={plan}', location.href);
    const d = await result('P02', address);
    expect(d.one<HTMLAnchorElement>('[part=contact]').href).to.equal(
      new URL('/contact?plan=premium', location.href).href,
    );
    d.element.contactHref = new URL('javascript:alert(1)');
    await d.element.updateComplete;
    expect(d.all('a').length).to.equal(0);
  });

  it('takes what is no address for none: the catalog says where to go', async () => {
    const fails = {
      toString: () => {
        throw new Error('no text');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const href = '#ask';
    const catalog = sealCatalog({ ...builtInCatalog, contact: { ...builtInCatalog.contact, href } }).catalog!;
    for (const odd of [5, true, false, {}, [], Symbol('x'), () => '/x', Object.create(null), proxy, fails]) {
      const element = await fixture<SlaPlanFinder>(html`<sla-plan-finder></sla-plan-finder>`);
      Object.assign(element, { contactHref: odd, catalog, answers: scenario('P02').answers });
      const d = new Driver(element);
      for (let i = 0; i < 100 && element.recommendation?.plan !== 'premium'; i++) await aTimeout(10);
      element.showResult();
      await element.updateComplete;
      expect(d.one('[part=contact]').getAttribute('href'), typeof odd).to.equal(href);
    }
  });

  it('is kept when the page changes the answers, and left when they no longer carry it', async () => {
    const d = await result('P01');
    Object.assign(d.element, { answers: scenario('P03').answers });
    await d.element.updateComplete;
    expect(d.heading).to.equal('Enterprise fits.');
    Object.assign(d.element, { answers: {} });
    await d.element.updateComplete;
    expect(d.heading).to.equal('Step 1: Which integrations do you rely on?');
  });
});
