import { expect } from '@open-wc/testing';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { recommend } from '../../src/engine/index.js';
import { Driver, scenario, text } from './driver.js';

async function result(id: string): Promise<Driver> {
  const d = await Driver.open({ answers: scenario(id).answers });
  d.element.showResult();
  await d.element.updateComplete;
  return d;
}

describe('how the integrations weigh', () => {
  it('shows each in the cell of its ratings, and in each cell the plan that the engine gives', async () => {
    const d = await result('P05');
    const [impact, urgency] = builtInCatalog.score.product.map((id) =>
      builtInCatalog.questions.find((q) => q.id === id)!,
    );
    const rows = d.all('.matrix tbody').map((body) => [...body.querySelectorAll('td')]);
    impact!.options.forEach((row, r) =>
      urgency!.options.forEach((column, c) => {
        const own = [{ id: 'crm', [impact!.id]: row.id, [urgency!.id]: column.id }];
        const { plan } = recommend(builtInCatalog, { integrations: own });
        const { name } = builtInCatalog.plans.find(({ id }) => id === plan)!;
        expect(text(rows[r]![c]!.querySelector('small')!)).to.equal(name);
      }),
    );
    expect(d.all('.matrix .here b').map(text)).to.deep.equal(['Finance / ERP', 'Webshop']);
    expect(d.all('.matrix thead th').map(text)).to.deep.equal(urgency!.options.map(({ label }) => label));
  });

  it('says when other answers ask for more, and is left out where nothing is rated', async () => {
    const more = await result('P09');
    expect(text(more.one('.aside'))).to.equal('Together, or with your other answers, they ask for Enterprise.');
    expect((await result('P05')).all('.aside')).to.deep.equal([]);
    const d = await Driver.open({ answers: { integrations: 'unsure', organisation: { suppliers: 'you' } } });
    d.element.showResult();
    await d.element.updateComplete;
    expect(d.all('.matrix')).to.deep.equal([]);
  });
});

describe('the meeting sheet', () => {
  it('is printed without the page around it, with what was typed, and leaves nothing behind', async () => {
    const d = await result('P02');
    d.element.contactHref = '/contact?{plan}{answers}{summary}';
    const heard: string[] = [];
    for (const name of ['sla-start', 'sla-answer', 'sla-step', 'sla-recommend', 'sla-contact'])
      d.element.addEventListener(name, () => heard.push(name));
    for (const [field, typed] of [
      ['#for', 'Contoso <b>Ltd</b>'],
      ['#note', 'Second meeting'],
    ] as const) {
      const control = d.one<HTMLInputElement | HTMLTextAreaElement>(field);
      control.value = typed;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await d.element.updateComplete;
    let printed = 0;
    // The dialog of the browser would wait for a person.
    const { append } = Element.prototype;
    document.body.append = function (...nodes) {
      append.apply(this, nodes);
      for (const node of nodes) if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => printed++;
    };
    d.element.style.cssText = '--sla-accent: rgb(1, 2, 3); direction: rtl';
    d.all('.sheet button').at(-1)!.click();
    Reflect.deleteProperty(document.body, 'append');
    const frame = [...document.querySelectorAll('iframe')].at(-1)!;
    expect(printed).to.equal(1);
    const copy = frame.contentDocument!.querySelector('div')!.shadowRoot!;
    expect(text(copy.querySelector('.verdict')!)).to.equal('Premium fits.');
    expect(copy.querySelector<HTMLInputElement>('#for')!.value).to.equal('Contoso <b>Ltd</b>');
    expect(copy.querySelector<HTMLTextAreaElement>('#note')!.value).to.equal('Second meeting');
    expect(copy.querySelector('#note + .paper')!.textContent, 'as text, of any length').to.equal('Second meeting');
    expect(copy.querySelectorAll('tbody').length).to.be.greaterThan(5);
    expect(text(copy.querySelector('.paper')!)).to.contain(builtInCatalog.version);
    expect(copy.adoptedStyleSheets.length).to.be.greaterThan(3);
    // Firefox computes no styles in a frame that is hidden.
    const host = [...copy.adoptedStyleSheets[0]!.cssRules].map(({ cssText }) => cssText).join(' ');
    expect(host, 'as the page has it').to.match(/direction: rtl;.*--sla-accent: rgb\(1, 2, 3\);/);
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frame.isConnected).to.equal(false);
    for (const typed of ['Contoso', 'Second meeting']) {
      expect(JSON.stringify(d.element.answers)).not.to.contain(typed);
      const href = decodeURIComponent(d.one('a[part=contact]').getAttribute('href')!);
      expect(href, 'what goes to the contact').not.to.contain(typed);
    }
    expect(heard, 'no event tells of it').to.deep.equal([]);
  });
});
