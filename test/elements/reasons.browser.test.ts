import { expect, oneEvent } from '@open-wc/testing';
import type { IntegrationAnswer } from '../../src/catalog/types.js';
import { Driver, text } from './driver.js';

const NAMES = ['payroll', 'crm', 'webshop', 'finance', 'hr', 'reporting', 'logistics', 'banking'];
const mild = { urgent: 'none', people: '1', suppliers: 'us', extras: [] as string[] };
const much = { urgent: '3-6', people: '4', suppliers: 'you', extras: ['contact-person', 'specialists'] };

/** So many integrations, all rated alike. */
const rated = (count: number, impact: string, urgency: string): IntegrationAnswer[] =>
  NAMES.slice(0, count).map((id) => ({ id, impact, urgency }));

async function result(integrations: IntegrationAnswer[], organisation = mild): Promise<Driver> {
  const d = await Driver.open({ answers: { integrations, organisation } });
  d.element.showResult();
  await d.element.updateComplete;
  return d;
}

const sentences = (paragraphs: readonly HTMLElement[]) =>
  paragraphs.flatMap((one) => text(one).split(/(?<=\.) /)).filter(Boolean);
const all = (d: Driver) => sentences(d.all('.reasons > li p'));
const unfolded = (d: Driver) => sentences(d.all('.reasons > li p').filter((one) => one.checkVisibility()));
const folds = (d: Driver) => d.all('.reasons summary, .reasons + details > summary').map(text);

describe('because', () => {
  it('says four sentences at a glance; what else there is, is a press away', async () => {
    const none = await result(rated(4, 'minor', 'days'), { ...mild, people: 'unsure', suppliers: 'unsure' });
    expect(unfolded(none).length).to.equal(4);
    expect(folds(none)).to.deep.equal([]);

    const many = await result(rated(8, 'minor', 'days'));
    expect(unfolded(many)).to.deep.equal(all(many).slice(0, 4));
    expect(folds(many)).to.deep.equal(['Show four more', 'Show two more']);
    for (const summary of many.all('.reasons summary, .reasons + details > summary')) summary.click();
    expect(unfolded(many)).to.deep.equal(all(many));
    expect(all(many).length).to.equal(10);
  });

  it('says who asks for it together, however many they are', async () => {
    const d = await result(rated(8, 'major', 'day-or-two'));
    expect(unfolded(d).length).to.equal(4);
    expect(unfolded(d)[3]).to.match(/^Payroll, CRM, .+ together ask for this\.$/);
    expect(folds(d)).to.deep.equal(['Show three more']);
  });

  it('a reason that is folded away keeps its number and leads to its row and back', async () => {
    const d = await result(rated(3, 'critical', 'hours'), much);
    expect(unfolded(d).length).to.equal(4);
    expect(folds(d)).to.deep.equal(['Show one more']);
    expect(d.one('details > .reasons').getAttribute('start')).to.equal('5');
    const fifth = d.one('#reason\\:5');
    expect(fifth.checkVisibility()).to.equal(false);
    await d.press('Go to reason 5');
    expect(d.root.activeElement).to.equal(fifth);
    expect(fifth.checkVisibility()).to.equal(true);
    fifth.querySelector('button')!.click();
    expect(text(d.root.activeElement!)).to.contain('Reason 5');
  });

  it('the summary that is handed over has all of it', async () => {
    const d = await result(rated(8, 'minor', 'days'));
    d.element.contactHref = '#contact';
    await d.element.updateComplete;
    d.element.addEventListener('sla-contact', (event) => event.preventDefault(), { once: true });
    const listening = oneEvent(d.element, 'sla-contact');
    d.one('[part=contact]').click();
    const { summary } = (await listening).detail;
    for (const sentence of all(d)) expect(summary).to.contain(sentence);
  });
});
