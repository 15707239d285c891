import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { texts as germanTexts } from '../../src/catalog/translations/de.js';
import { translate } from '../../src/catalog/translations/translate.js';
import type { SlaEventDetails, SlaPlanFinder, SlaPlanTable } from '../../src/element.js';
import { messages as de } from '../../src/messages/de.js';
import { messages as fr } from '../../src/messages/fr.js';
import { messageLanguages } from '../../src/messages/languages.js';
import { Driver, scenario, text } from './driver.js';

const german = translate(builtInCatalog, germanTexts);

const driverOf = async (root: Element) => {
  const d = new Driver(root.querySelector('sla-plan-finder') ?? (root as SlaPlanFinder));
  await d.element.updateComplete;
  return d;
};
const speaks = (d: Driver) => d.root.querySelector('.finder')?.getAttribute('lang') ?? undefined;

async function until(d: Driver, done: () => boolean): Promise<void> {
  // The validator comes unbundled here, in some hundred files: on a busy machine that takes more than two seconds.
  for (let i = 0; i < 1500 && !done(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await d.element.updateComplete;
  }
  expect(done()).to.equal(true);
}

describe('the language of a finder', () => {
  // First, before any test has brought German to this page.
  it('is never shown in English first: until it is there, what the page put inside stays', async () => {
    const element = document.createElement('sla-plan-finder') as SlaPlanFinder;
    element.lang = 'de';
    element.innerHTML = '<p>Rufen Sie an</p>';
    document.body.append(element);
    await element.updateComplete;
    const d = new Driver(element);
    expect(speaks(d), 'nothing yet').to.equal(undefined);
    for (let i = 0; i < 500 && !speaks(d); i++) {
      expect(text(d.root as unknown as Element)).to.equal('');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(speaks(d)).to.equal('de');
    expect(text(d.one('h2'))).to.equal(de.heading);
    element.remove();
  });

  it('is that of the nearest lang, in the words of the element and of the built-in catalog', async () => {
    const d = await driverOf(await fixture(html`<div lang="de-AT"><sla-plan-finder></sla-plan-finder></div>`));
    await until(d, () => speaks(d) === 'de');
    expect(d.heading).to.equal(de.stepOne(de.integrationsQuestion));
    expect(d.one('.table').lang).to.equal('de');
    expect(d.all('tbody th[scope=row]').map(text)).to.include(german.featureGroups[0]!.features[0]!.name);
    d.element.answers = scenario('P05').answers;
    d.element.showResult();
    await d.element.updateComplete;
    expect(d.heading).to.equal(de.fits('Enterprise'));
    expect(d.element.recommendation!.catalog).to.deep.equal({ id: builtInCatalog.id, version: german.version });
    // Not a word of either in English.
    const english = [builtInCatalog.unsure, 'Because', 'What would change', 'business day', 'Your answers', 'Reason'];
    for (const word of english) expect(text(d.one('.finder'))).not.to.contain(word);
  });

  it('may be two on one page', async () => {
    const root = await fixture(
      html`<div>
        <section lang="fr"><sla-plan-finder></sla-plan-finder></section>
        <section><sla-plan-finder lang="sv"></sla-plan-finder></section>
        <section lang="en"><sla-plan-finder></sla-plan-finder></section>
      </div>`,
    );
    const drivers = [...root.querySelectorAll('sla-plan-finder')].map((one) => new Driver(one));
    for (const [index, language] of ['fr', 'sv', 'en-GB'].entries())
      await until(drivers[index]!, () => speaks(drivers[index]!) === language);
    const [french, swedish, english] = drivers as [Driver, Driver, Driver];
    await french.choose('Paie');
    await french.press(fr.next);
    expect(french.heading).to.equal(fr.stepOf(2, 3, 'Paie').replaceAll('\u00a0', ' '));
    await swedish.choose('Lön');
    await english.choose('Payroll');
    for (const d of drivers) expect(d.element.answers).to.deep.equal({ integrations: [{ id: 'payroll' }] });
  });

  it('is found across a shadow root', async () => {
    const host = await fixture(html`<div lang="da"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><sla-plan-finder></sla-plan-finder></p>';
    const d = new Driver(root.querySelector('sla-plan-finder')!);
    await until(d, () => speaks(d) === 'da');
  });

  it('is found across a shadow root in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const there = frame.contentDocument!;
    const host = there.createElement('div');
    host.lang = 'fr';
    there.body.append(host);
    const d = new Driver(document.createElement('sla-plan-finder'));
    host.attachShadow({ mode: 'open' }).append(d.element);
    await until(d, () => speaks(d) === 'fr');
    host.lang = 'es';
    await until(d, () => speaks(d) === 'es');
  });

  it('that nobody has translated is English, and says so to a screen reader', async () => {
    const d = await driverOf(await fixture(html`<div lang="fi"><sla-plan-finder></sla-plan-finder></div>`));
    expect(speaks(d)).to.equal('en-GB');
    expect(text(d.one('h2'))).to.equal('Not sure which plan fits?');
  });

  it('changes at run time, of the element or around it, and keeps step, answers, focus and what was added', async () => {
    const root = await fixture(html`<div lang="en"><sla-plan-finder></sla-plan-finder></div>`);
    const d = await driverOf(root);
    await d.type('Time clock');
    await d.choose('Payroll');
    await d.press('Next');
    await d.choose('A few days');
    const input = d.one<HTMLInputElement>('input:checked');
    input.focus();
    const { answers } = d.element;
    const told: string[] = [];
    for (const name of ['sla-step', 'sla-answer', 'sla-error'])
      d.element.addEventListener(name, ({ type }) => told.push(type));
    d.element.lang = 'de';
    await until(d, () => speaks(d) === 'de');
    expect(d.heading).to.equal(de.stepOf(2, 4, 'Lohnabrechnung'));
    expect(d.chosen).to.deep.equal(['Einige Tage']);
    expect(d.root.activeElement).to.equal(input);
    expect(d.element.answers).to.deep.equal(answers);
    d.element.removeAttribute('lang');
    root.setAttribute('lang', 'nn');
    await until(d, () => speaks(d) === 'nb');
    expect(d.chosen).to.deep.equal(['Noen dager']);
    expect(d.element.answers).to.deep.equal(answers);
    expect(told).to.deep.equal([]);
  });

  it('changes at the result too', async () => {
    const d = await Driver.open({ answers: scenario('P02').answers });
    d.element.showResult();
    await d.element.updateComplete;
    const { plan } = d.element.recommendation!;
    d.element.lang = 'nl';
    await until(d, () => speaks(d) === 'nl');
    expect(d.element.recommendation!.plan).to.equal(plan);
    expect(d.heading).to.match(/past\.$/);
    expect(d.all('tr.decisive').length).to.be.greaterThan(0);
  });

  it('follows the element to another place', async () => {
    const root = await fixture(
      html`<div>
        <p lang="en"><sla-plan-finder></sla-plan-finder></p>
        <p lang="es"></p>
      </div>`,
    );
    const d = await driverOf(root);
    root.lastElementChild!.append(d.element);
    await until(d, () => speaks(d) === 'es');
  });

  it('does not touch a catalog of the page', async () => {
    const own = { ...builtInCatalog, id: 'own' };
    const root = await fixture(html`<div lang="de"><sla-plan-finder .catalog=${own}></sla-plan-finder></div>`);
    const d = await driverOf(root);
    await until(d, () => speaks(d) === 'de');
    expect(d.one('.table').lang).to.equal('en');
    expect(d.all('tbody th[scope=row]').map(text)).to.include('Guaranteed first response');
    expect(d.heading).to.equal(de.stepOne(de.integrationsQuestion));
    // Taken away, the built-in one comes in German.
    d.element.catalog = undefined;
    await until(d, () => d.root.querySelector<HTMLElement>('.table')?.lang === 'de');
  });

  it('is that of the table alone, too', async () => {
    const table = await fixture<SlaPlanTable>(html`<sla-plan-table lang="fr"></sla-plan-table>`);
    for (let i = 0; i < 200 && !table.shadowRoot!.querySelector('caption'); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(text(table.shadowRoot!.querySelector('caption')!)).to.contain('comparaison des formules');
  });
});

describe('a language that does not load', () => {
  const table = messageLanguages as Record<string, () => Promise<never>>;
  afterEach(() => delete table['xx']);

  it('gives way to English, and the page hears of it', async () => {
    table['xx'] = () => Promise.reject(new Error('offline'));
    const element = document.createElement('sla-plan-finder');
    element.lang = 'xx';
    const heard = oneEvent(element, 'sla-error');
    document.body.append(element);
    const { source, diagnostics } = (await heard).detail as SlaEventDetails['sla-error'];
    expect(source).to.equal('language');
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal(['warning not-loaded']);
    const d = new Driver(element);
    await until(d, () => speaks(d) === 'en-GB');
    element.remove();
  });
});

describe('messages of the page', () => {
  it('take the place of single ones, in every language; what does not fit is told once', async () => {
    const d = await Driver.open();
    const heard: SlaEventDetails['sla-error'][] = [];
    d.element.addEventListener('sla-error', ({ detail }) => heard.push(detail));
    d.element.messages = { heading: 'Which one?', next: 5, enough: 'x' } as never;
    await d.element.updateComplete;
    expect(text(d.one('h2'))).to.equal('Which one?');
    await d.choose('Payroll');
    await d.press('Next');
    d.element.lang = 'de';
    await until(d, () => speaks(d) === 'de');
    expect(text(d.one('h2'))).to.equal('Which one?');
    expect(d.heading).to.equal(de.stepOf(2, 3, 'Lohnabrechnung'));
    expect(heard.map(({ source }) => source)).to.deep.equal(['messages']);
    expect(heard[0]!.diagnostics.map(({ path }) => path)).to.deep.equal(['/next', '/enough']);
    d.element.messages = undefined;
    await d.element.updateComplete;
    expect(text(d.one('h2'))).to.equal(de.heading);
  });
});
