import { expect, fixture, html } from '@open-wc/testing';
import type { SlaPlanFinder } from '../../src/element.js';
import { Driver, scenario, text } from './driver.js';

const full = scenario('P04').answers;

/** A finder in a form, named `plan` unless told otherwise. */
async function inForm(
  attributes: Record<string, string> = {},
  answers?: unknown,
): Promise<{ form: HTMLFormElement; d: Driver; data: () => Record<string, string> }> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset><sla-plan-finder></sla-plan-finder></fieldset>
    </form>`,
  );
  const element = form.querySelector('sla-plan-finder')! as SlaPlanFinder;
  for (const [name, value] of Object.entries({ name: 'plan', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (answers) Object.assign(element, { answers });
  await element.updateComplete;
  return {
    form,
    d: new Driver(element),
    data: () => Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)])),
  };
}

describe('in a form, as a native control', () => {
  it('belongs to its form and tells its name and type', async () => {
    const { form, d } = await inForm();
    expect(d.element.form).to.equal(form);
    expect([...form.elements]).to.include(d.element);
    expect(d.element.type).to.equal('sla-plan-finder');
    expect(d.element.name).to.equal('plan');
  });

  it('belongs to a form elsewhere by its attribute', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <form id="far"></form>
        <sla-plan-finder form="far" name="plan"></sla-plan-finder>
      </div>`,
    );
    expect((place.querySelector('sla-plan-finder') as SlaPlanFinder).form).to.equal(place.querySelector('form'));
  });

  it('submits nothing before an answer, the answers while it is open, and plan and summary with them at the end', async () => {
    const { d, data } = await inForm();
    expect(data()).to.deep.equal({});
    await d.choose('Payroll');
    expect(data()).to.deep.equal({ 'plan-answers': '{"integrations":[{"id":"payroll"}]}' });
    d.element.answers = full;
    await d.element.updateComplete;
    expect(Object.keys(data()).sort()).to.deep.equal(['plan', 'plan-answers', 'plan-summary']);
    expect(data().plan).to.equal('premium');
    expect(data()['plan-summary']).to.match(/^Premium fits\./);
    expect(JSON.parse(data()['plan-answers']!)).to.deep.equal(full);
  });

  it('submits nothing without a name', async () => {
    const { d, data } = await inForm({}, full);
    d.element.removeAttribute('name');
    await d.element.updateComplete;
    expect(data()).to.deep.equal({});
  });

  it('takes what cannot be made a text for no name', async () => {
    const { d, data } = await inForm({}, full);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const odd of [Symbol('name'), Object.create(null), proxy]) {
      d.element.name = odd as never;
      await d.element.updateComplete;
      expect(data()).to.deep.equal({});
      expect(d.element.hasAttribute('name')).to.equal(false);
      d.element.name = 'plan';
      await d.element.updateComplete;
      expect(data().plan).to.equal('premium');
    }
    d.element.name = 5 as never;
    await d.element.updateComplete;
    expect([data()[5], d.element.getAttribute('name')]).to.deep.equal(['premium', '5']);
  });

  it('is valid unless required; then it wants a plan and shows where to give one', async () => {
    const { form, d } = await inForm();
    expect(form.checkValidity()).to.equal(true);
    d.element.required = true;
    await d.element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(d.element.validity.valueMissing).to.equal(true);
    expect(d.element.validationMessage).to.equal('Answer the questions to see which plan fits.');
    expect(d.element.matches(':invalid')).to.equal(true);
    form.requestSubmit();
    expect(d.focused, 'the browser goes to the first control').to.equal('Payroll');
    d.element.answers = full;
    await d.element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
    expect(d.element.matches(':valid')).to.equal(true);
  });

  it('is cleared by a reset of the form, and the answers can be brought back', async () => {
    const { form, d, data } = await inForm({}, full);
    d.element.showResult();
    await d.element.updateComplete;
    form.reset();
    await d.element.updateComplete;
    expect(data()).to.deep.equal({});
    expect(d.heading).to.contain('Step 1');
    await d.press('Bring my answers back');
    expect(d.element.answers).to.deep.equal(full);
  });

  it('goes back to what the page has ticked beforehand, as a box that is checked does; "Start again" does not', async () => {
    for (const integrations of ['payroll crm', ['payroll', 'crm']]) {
      const { form, d, data } = await inForm({ integrations: 'payroll' }, full);
      const ticked = { integrations: [{ id: 'payroll' }, { id: 'crm' }] };
      d.element.integrations = integrations;
      d.element.showResult();
      await d.element.updateComplete;
      form.reset();
      expect(d.element.answers, 'at once').to.deep.equal(ticked);
      await d.element.updateComplete;
      expect(d.heading).to.contain('Step 1');
      expect(d.chosen).to.deep.equal(['Payroll', 'CRM']);
      expect(data()).to.deep.equal({ 'plan-answers': JSON.stringify(ticked) });
      d.element.reset();
      expect(d.element.answers).to.deep.equal({});
      form.reset();
      await d.element.updateComplete;
      expect(d.chosen).to.deep.equal(['Payroll', 'CRM']);
      d.element.answers = full;
      d.element.showResult();
      await d.element.updateComplete;
      await d.press('Start again');
      expect(d.element.answers).to.deep.equal({});
      d.element.integrations = null;
      form.reset();
      expect(d.element.answers, 'there is nothing to go back to').to.deep.equal({});
    }
  });

  it('goes back to it when the form is reset before its catalog is there', async () => {
    const { form, d } = await inForm({ integrations: 'crm', src: '/nothing-here.json' }, full);
    form.reset();
    d.element.removeAttribute('src');
    await d.element.updateComplete;
    expect(d.element.answers).to.deep.equal({ integrations: [{ id: 'crm' }] });
  });

  for (const how of ['attribute', 'fieldset']) {
    it(`takes no answer and submits nothing while it is disabled by ${how}`, async () => {
      const { form, d, data } = await inForm({}, full);
      const set = (on: boolean) => {
        if (how === 'attribute') d.element.disabled = on;
        else form.querySelector('fieldset')!.disabled = on;
      };
      set(true);
      await d.element.updateComplete;
      expect(data()).to.deep.equal({});
      expect(d.element.willValidate).to.equal(false);
      const box = d.one<HTMLInputElement>('input');
      expect(box.matches(':disabled')).to.equal(true);
      box.click();
      expect(d.element.answers).to.deep.equal(full);
      set(false);
      await d.element.updateComplete;
      expect(box.matches(':disabled')).to.equal(false);
      expect(data().plan).to.equal('premium');
    });
  }

  it('takes back what the browser kept for it, and nothing that the browser garbled', async () => {
    const { d } = await inForm();
    d.element.formStateRestoreCallback('{"organisation":');
    d.element.formStateRestoreCallback(null);
    expect(d.element.answers).to.deep.equal({});
    d.element.formStateRestoreCallback(JSON.stringify(full));
    await d.element.updateComplete;
    expect(d.element.answers).to.deep.equal(full);
  });

  it('never sends the host form by a button or by Enter', async () => {
    const { form, d } = await inForm({}, full);
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    for (const button of d.all('button')) button.click();
    d.one('input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await d.element.updateComplete;
    expect(sent).to.equal(0);
    expect(text(d.one('h3')).length).to.be.greaterThan(0);
  });
});
