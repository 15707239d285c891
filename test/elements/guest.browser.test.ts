import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { SlaPlanFinder, SlaPlanTable } from '../../src/element.js';
import { mountFinders } from '../../src/element.js';
import { Driver, scenario, text } from './driver.js';

const full = scenario('P04').answers;
const settled = async (element: { updateComplete: Promise<boolean> }) => {
  while (!(await element.updateComplete));
};

describe('a div in place of the tag', () => {
  it('becomes a finder once, with its attributes and its content as the fallback', async () => {
    const place = await fixture<HTMLElement>(
      html`<div
        data-sla-plan-finder
        data-contact-href="/contact"
        data-integrations="payroll crm"
        data-preview
        data-share="false"
      >
        <p id="within">Table</p>
      </div>`,
    );
    for (let i = 0; i < 3; i++) mountFinders();
    const [finder, ...more] = place.querySelectorAll('sla-plan-finder') as unknown as SlaPlanFinder[];
    expect(more).to.deep.equal([]);
    await settled(finder!);
    expect(finder!.contactHref).to.equal('/contact');
    expect([finder!.preview, finder!.share]).to.deep.equal([true, false]);
    expect(finder!.querySelector('#within')).not.to.equal(null);
    expect(new Driver(finder!).chosen).to.deep.equal(['Payroll', 'CRM']);
  });

  it('becomes one that belongs to a form elsewhere', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <form id="far"></form>
        <div data-sla-plan-finder data-name="plan" data-form="far" data-integrations="crm"></div>
      </div>`,
    );
    mountFinders(place);
    const finder = place.querySelector('sla-plan-finder') as SlaPlanFinder;
    await settled(finder);
    expect(finder.form?.id).to.equal('far');
    expect([...new FormData(finder.form!).keys()]).to.deep.equal(['plan-answers']);
  });
});

describe('integrations that are ticked beforehand', () => {
  it('give way to answers, and an unknown one is reported', async () => {
    const reported: string[] = [];
    const listen = (event: Event) =>
      reported.push(...(event as CustomEvent).detail.diagnostics.map(({ path }: { path: string }) => path));
    addEventListener('sla-error', listen);
    const element = await fixture<SlaPlanFinder>(
      html`<sla-plan-finder integrations=" payroll  nope "></sla-plan-finder>`,
    );
    removeEventListener('sla-error', listen);
    expect(element.answers).to.deep.equal({ integrations: [{ id: 'payroll' }] });
    expect(reported).to.deep.equal(['/integrations/1']);
    const other = await fixture<SlaPlanFinder>(
      html`<sla-plan-finder integrations="payroll" .answers=${full as never}></sla-plan-finder>`,
    );
    expect(other.answers).to.deep.equal(full);
  });

  it('may be a list, and anything else throws nothing', async () => {
    const listed = await fixture<SlaPlanFinder>(
      html`<sla-plan-finder .integrations=${['payroll', 'crm']}></sla-plan-finder>`,
    );
    expect(listed.answers).to.deep.equal({ integrations: [{ id: 'payroll' }, { id: 'crm' }] });
    for (const odd of [7, true, {}, [[]], [null], new Date(0)]) {
      const element = await fixture<SlaPlanFinder>(
        html`<sla-plan-finder .integrations=${odd as never}></sla-plan-finder>`,
      );
      expect(element.shadowRoot!.querySelectorAll('input').length, String(odd)).to.be.above(0);
    }
  });
});

describe('the table alone', () => {
  it('shows the built-in plans, with one marked if asked for', async () => {
    const table = await fixture<SlaPlanTable>(html`<sla-plan-table plan="premium"></sla-plan-table>`);
    const d = new Driver(table as never);
    expect(d.all('tbody tr:not(.group)').length).to.equal(16);
    expect(d.all('thead th.marked').map(text)).to.deep.equal(['PremiumRecommended']);
  });

  it('follows the finder that it goes with, and leads back to its reasons', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><sla-plan-table for="one"></sla-plan-table><sla-plan-finder id="one"></sla-plan-finder></div>`,
    );
    const table = place.querySelector('sla-plan-table') as SlaPlanTable;
    const finder = new Driver(place.querySelector('sla-plan-finder') as SlaPlanFinder);
    const d = new Driver(table as never);
    expect(d.all('thead th.marked').length, 'nothing is recommended yet').to.equal(0);
    finder.element.answers = full;
    finder.element.showResult();
    await settled(finder.element);
    await settled(table);
    expect(d.all('thead th.marked').map(text)).to.deep.equal(['PremiumRecommended']);
    d.one<HTMLElement>('tr.decisive button').click();
    expect(finder.root.activeElement!.id).to.equal('reason:1');
    await finder.press('Start again');
    await settled(table);
    expect(d.all('thead th.marked').length).to.equal(0);
  });
});

describe('looks, on somebody else\u2019s page', () => {
  it('a page that frames whatever has the focus frames the control, not the whole finder', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><sla-plan-finder></sla-plan-finder><button>Theirs</button></div>`,
    );
    const style = document.createElement('style');
    style.textContent = 'div *:focus { outline: 2px solid red }';
    place.append(style);
    const outline = (element: Element) => getComputedStyle(element).outlineStyle;
    const d = new Driver(place.querySelector('sla-plan-finder') as SlaPlanFinder);
    d.one('[data-focus]').focus();
    expect(document.activeElement).to.equal(d.element);
    expect(outline(d.element)).to.equal('none');
    d.one('#own').focus();
    // WebKitGTK without a window in front has an active element and no focus to draw.
    expect(outline(d.one('#own'))).to.equal(d.one('#own').matches(':focus-visible') ? 'solid' : 'none');
    const theirs = place.querySelector('button')!;
    theirs.focus();
    expect(outline(theirs), 'what is theirs stays theirs').to.equal(theirs.matches(':focus') ? 'solid' : 'none');
  });

  it('with all questions on one page, each integration stands apart from what is above', async () => {
    const element = await fixture<SlaPlanFinder>(
      html`<sla-plan-finder layout="page" integrations="payroll crm"></sla-plan-finder>`,
    );
    const headings = new Driver(element).all('.body > h3');
    expect(headings.length).to.equal(3);
    for (const heading of headings) {
      const above = heading.previousElementSibling!.getBoundingClientRect().bottom;
      expect(heading.getBoundingClientRect().top - above).to.be.greaterThan(30);
    }
  });
});

describe('a whole life', () => {
  it('moved mid-way, in the page and into another shadow root, it keeps answers and step', async () => {
    const d = await Driver.open();
    await d.choose('Payroll');
    await d.press('Next');
    const { answers } = d.element;
    const host = await fixture<HTMLElement>(html`<div></div>`);
    for (const place of [document.body, host.attachShadow({ mode: 'open' }), host]) {
      place.append(d.element);
      await settled(d.element);
      expect(d.heading).to.equal('Step 2 of 3: Payroll');
      expect(d.element.answers).to.equal(answers);
    }
    await d.chooseAll(0);
    await d.press('Next');
    expect(d.heading).to.equal('Step 3 of 3: Your organisation');
  });

  it('hears the address only while it is in the page', async () => {
    const element = document.createElement('sla-plan-finder') as SlaPlanFinder;
    element.share = true;
    document.body.append(element);
    await settled(element);
    element.remove();
    history.replaceState(null, '', '#sla=1.x.crm().e');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settled(element);
    expect(element.answers).to.deep.equal({});
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('comes to life by innerHTML, from a template and from another document', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = '<sla-plan-finder></sla-plan-finder>';
    const template = document.createElement('template');
    template.innerHTML = '<sla-plan-finder integrations="crm"></sla-plan-finder>';
    place.append(template.content.cloneNode(true));
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<sla-plan-finder></sla-plan-finder>';
    place.append(document.adoptNode(other.body.firstElementChild!));
    for (const element of place.querySelectorAll('sla-plan-finder') as unknown as SlaPlanFinder[]) {
      await settled(element);
      expect(new Driver(element).heading).to.contain('Step 1');
    }
  });

  it('twenty on a page are twenty', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>${Array.from({ length: 20 }, () => html`<sla-plan-finder></sla-plan-finder>`)}</div>`,
    );
    const [first, ...others] = [...(place.children as unknown as SlaPlanFinder[])].map((one) => new Driver(one));
    await first!.choose('Payroll');
    for (const other of others) expect(other.element.answers).to.deep.equal({});
  });

  it('works in a dialog, and what was set before it was shown is there', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><sla-plan-finder></sla-plan-finder></dialog>`);
    const d = new Driver(dialog.querySelector('sla-plan-finder') as SlaPlanFinder);
    d.element.answers = full;
    dialog.showModal();
    d.element.showResult();
    await settled(d.element);
    expect(d.heading).to.equal('Premium fits.');
    expect(d.focused).to.equal('Premium fits.');
    dialog.close();
  });

  it('takes properties that were set before the tag was known', async () => {
    const unknown = document.createElement('sla-late') as unknown as SlaPlanFinder;
    Object.assign(unknown, { answers: full, contactHref: '/c', preview: true, disabled: true });
    const { SlaPlanFinder: Finder } = await import('../../src/element.js');
    customElements.define('sla-late', class extends Finder {});
    document.body.append(unknown);
    await settled(unknown);
    expect(unknown.answers).to.deep.equal(full);
    expect([unknown.contactHref, unknown.preview, unknown.disabled]).to.deep.equal(['/c', true, true]);
    unknown.remove();
  });

  it('nothing that it makes can be taken for a global or a style of the page', async () => {
    const before = document.head.innerHTML;
    const globals = Object.keys(window).length;
    const d = await Driver.open();
    await d.choose('CRM');
    expect(document.head.innerHTML).to.equal(before);
    expect(Object.keys(window).length).to.equal(globals);
    expect(d.element.getAttributeNames()).to.deep.equal([]);
  });
});

describe('in another document', () => {
  it('keeps its answers and its looks, there and back again', async () => {
    const element = await fixture<SlaPlanFinder>(html`<sla-plan-finder integrations="payroll"></sla-plan-finder>`);
    const table = await fixture<SlaPlanTable>(html`<sla-plan-table></sla-plan-table>`);
    const home = element.parentElement!;
    const looks = () =>
      [element, table].map((one) => {
        const view = one.ownerDocument.defaultView!;
        return [one, one.shadowRoot!.querySelector('.room, table')!].map((part) => view.getComputedStyle(part).display);
      });
    const before = looks();
    expect(before[0]![0]).to.equal('block');
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const template = document.createElement('template');
    for (const place of [frame.contentDocument!.body, home, template.content, home]) {
      place.append(element, table);
      await settled(element);
      if (place !== template.content) expect(looks()).to.deep.equal(before);
      expect(element.answers).to.deep.equal({ integrations: [{ id: 'payroll' }] });
    }
  });

  it('comes to life there, though it was made here and never stood anywhere', async () => {
    const home = await fixture<HTMLElement>(html`<div></div>`);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const unseen = document.implementation.createHTMLDocument();
    const failures: string[] = [];
    const failed = ({ message }: ErrorEvent) => failures.push(message);
    window.addEventListener('error', failed);
    for (const first of [frame.contentDocument!.body, unseen.body])
      for (const tag of ['sla-plan-finder', 'sla-plan-table'] as const) {
        const element = document.createElement(tag);
        for (const place of [first, home]) {
          place.append(element);
          await element.updateComplete;
          await aTimeout(0);
          // A document that is shown nowhere looks like nothing.
          if (place === unseen.body) continue;
          const looks = place.ownerDocument.defaultView!.getComputedStyle(element);
          expect(`${tag} ${looks.display}`).to.equal(`${tag} block`);
          expect(element.shadowRoot!.querySelector('table')).to.not.equal(null);
        }
        element.remove();
      }
    window.removeEventListener('error', failed);
    expect(failures).to.deep.equal([]);
  });
});
