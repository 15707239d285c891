import { expect, fixture, html } from '@open-wc/testing';
import type { SlaPlanFinder } from '../../src/element.js';
import { Driver, scenario, text } from './driver.js';

const BOTH = 'Recommended: Premium Chosen: Enterprise, because the group asks for it';

/** A finder at its result, which is Premium. */
async function atResult(chosen?: unknown): Promise<Driver> {
  const form = await fixture<HTMLFormElement>(
    html`<form><sla-plan-finder name="plan" contact-href="mailto:a@b.example"></sla-plan-finder></form>`,
  );
  const element = form.querySelector<SlaPlanFinder>('sla-plan-finder')!;
  Object.assign(element, { answers: scenario('P02').answers, chosen });
  element.showResult();
  await element.updateComplete;
  return new Driver(element);
}

const chosen = { plan: 'enterprise', because: 'the group asks for it' };
const said = (d: Driver) => d.all('.notice').map(text);
const handed = (d: Driver) => Object.fromEntries(new FormData(d.element.form!)) as Record<string, string>;
const mail = (d: Driver) => new URL(d.one<HTMLAnchorElement>('[part=contact]').href).searchParams;

describe('a plan that people chose', () => {
  it('stands beside the recommendation, which stays what it is', async () => {
    const d = await atResult(chosen);
    expect(d.heading).to.equal('Premium fits.');
    expect(said(d)).to.deep.equal([BOTH]);
    expect(text(d.one('thead .marked'))).to.contain('Premium');
    expect(d.element.recommendation!.plan).to.equal('premium');
    expect(d.element.chosen).to.equal(chosen);
    d.element.chosen = undefined;
    await d.element.updateComplete;
    expect(said(d)).to.deep.equal([]);
  });

  it('travels into the mail, the form, the event and the print; each says the recommendation too', async () => {
    const d = await atResult(chosen);
    expect(mail(d).get('subject')).to.equal('Enterprise');
    expect(mail(d).get('body')).to.match(
      /^Premium fits\. .*\r\nRecommended: Premium\r\nChosen: Enterprise, because the group asks for it\r\n\r\nBecause\r\n/,
    );
    expect(handed(d)['plan']).to.equal('enterprise');
    expect(handed(d)['plan-summary']).to.contain('Recommended: Premium\nChosen: Enterprise, because the group asks');
    let told = '';
    d.element.addEventListener('sla-contact', (event) => {
      event.preventDefault();
      told = event.detail.plan;
      expect(event.detail.summary).to.contain('Recommended: Premium');
    });
    d.one('[part=contact]').click();
    expect(told).to.equal('enterprise');
    // Printed is what is shown: the notice is among what the paper keeps.
    expect(getComputedStyle(d.one('.notice')).display).to.equal('block');
  });

  it('changes nothing in a summary without it', async () => {
    const d = await atResult();
    expect(mail(d).get('subject')).to.equal('Premium');
    expect(mail(d).get('body')).to.match(/^Premium fits\. [^\r]*\r\n\r\nBecause/);
    expect(handed(d)['plan']).to.equal('premium');
  });

  it('counts only with a plan that there is and a reason; nothing throws', async () => {
    const strange = ['enterprise', 5, null, {}, { plan: 'enterprise' }, { plan: 'enterprise', because: '' }];
    const thrower = {
      get plan() {
        throw new Error('no');
      },
    };
    for (const given of [
      ...strange,
      thrower,
      { plan: 'gold', because: 'x' },
      { plan: 'enterprise', because: Symbol('x') },
    ]) {
      const d = await atResult(given);
      expect(said(d)).to.deep.equal([]);
      expect(handed(d)['plan']).to.equal('premium');
    }
  });

  it('is text, whatever it says', async () => {
    const d = await atResult({ plan: 'standard', because: '<img src=x onerror=alert(1)>' });
    expect(d.all('.notice img')).to.deep.equal([]);
    expect(said(d)[0]).to.contain('because <img');
  });
});
