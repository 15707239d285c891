import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Catalog } from '../../src/catalog/types.js';
import type { SlaPlanFinder } from '../../src/element.js';
import { sealCatalog } from '../../src/catalog/seal.js';
import { encodeAnswers } from '../../src/handoff/share.js';
import { Driver, scenario, text } from './driver.js';

const full = scenario('P04').answers;
type Change = (catalog: Record<string, any>) => void;
const changed = (change: Change): Catalog => {
  const catalog = structuredClone(builtInCatalog) as Catalog;
  change(catalog as never);
  return catalog;
};
const bare = changed(({ questions }) => {
  for (const { options } of questions) for (const option of options) delete option.because;
});
const shown = async (answers: unknown, catalog?: unknown): Promise<Driver> => {
  const d = await Driver.open();
  if (catalog) d.element.catalog = catalog as Catalog;
  d.element.answers = answers;
  d.element.showResult();
  await waitUntil(() => d.root.querySelector('.verdict'));
  return d;
};

describe('what pages and catalogs may do', () => {
  it('a field of the page in the place of the contact keeps its Enter, and the result stays', async () => {
    const d = await shown(full);
    const form = document.createElement('form');
    form.slot = 'contact';
    form.innerHTML = '<input name="email"><button>Send</button>';
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push('sent');
    });
    d.element.append(form);
    const { heading } = d;
    form.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    await d.element.updateComplete;
    expect([sent, d.heading]).to.deep.equal([['sent'], heading]);
  });

  it('reasons without a clause say what was chosen, not that nothing asks for more', async () => {
    const d = await shown(
      { integrations: [{ id: 'payroll', impact: 'critical', urgency: 'hours' }], organisation: full.organisation },
      bare,
    );
    const [impact, urgency] = ['impact', 'urgency'].map((id) => {
      const options = builtInCatalog.questions.find((question) => question.id === id)!.options;
      return options.find((option) => ['critical', 'hours'].includes(option.id))!.label;
    });
    expect(text(d.one('.reasons'))).to.contain(`Payroll: ${impact} · ${urgency}`);
    expect(text(d.one('.body'))).not.to.contain('Nothing in your answers asks for more.');
  });

  it('a language that is none is told, and the result is shown', async () => {
    for (const lang of ['en_GB', '']) {
      const errors: unknown[] = [];
      const d = await Driver.open();
      d.element.addEventListener('sla-error', (event) => errors.push(...event.detail.diagnostics));
      d.element.messages = { lang };
      d.element.answers = full;
      d.element.showResult();
      await waitUntil(() => d.root.querySelector('.verdict'));
      expect(JSON.stringify(errors), lang).to.contain('language tag');
    }
  });

  it('a form is not held up by a finder that nobody can answer', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><sla-plan-finder name="plan" required .catalog=${{ format: 1 }}></sla-plan-finder></form>`,
    );
    const finder = form.querySelector<SlaPlanFinder>('sla-plan-finder')!;
    await waitUntil(() => !finder.shadowRoot!.querySelector('input') && finder.shadowRoot!.querySelector('slot'));
    await waitUntil(() => form.checkValidity());
    finder.catalog = undefined;
    await waitUntil(() => !form.checkValidity(), 'where it can be answered, it must be');
  });

  it('the result can be asked for before the catalog is there, and taken back', async () => {
    const d = await Driver.open();
    d.element.catalog = changed((catalog) => (catalog['id'] = 'late'));
    d.element.answers = full;
    d.element.showResult();
    expect(d.element.recommendation, 'not there yet').to.equal(undefined);
    await waitUntil(() => d.root.querySelector('.verdict'));
    d.element.catalog = changed((catalog) => (catalog['id'] = 'later'));
    d.element.answers = full;
    d.element.showResult();
    d.element.reset();
    await waitUntil(() => d.element.recommendation?.catalog.id === 'later');
    await d.element.updateComplete;
    expect([d.root.querySelector('.verdict'), d.element.answers]).to.deep.equal([null, {}]);
  });

  it('"Back to my plan" is offered no more once a reset has taken the answers', async () => {
    const d = await shown(full);
    await d.press('Change');
    d.element.reset();
    await d.element.updateComplete;
    d.element.answers = { integrations: full.integrations };
    await d.element.updateComplete;
    await d.press('Next');
    expect(d.all('.actions button').map(text)).not.to.include('Back to my plan');
  });

  it('half a letter in a name does no harm', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    const d = await Driver.open({ contactHref: 'mailto:help@example.com' });
    d.element.share = true;
    const own = { id: 'own-1', name: 'Fleet \ud83d', impact: 'critical', urgency: 'hours' };
    d.element.answers = { integrations: [own], organisation: full.organisation };
    d.element.showResult();
    await waitUntil(() => d.root.querySelector('.verdict'));
    await d.press('Change');
    expect(location.hash).to.contain('%EF%BF%BD');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('another catalog is no link that was opened', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    const d = await Driver.open();
    d.element.share = true;
    await d.choose('Payroll');
    await d.press('Next');
    expect(location.hash).to.contain('sla=');
    d.element.catalog = changed((catalog) => {
      catalog['version'] = '9';
      catalog['score'].bands[1].from += 1;
    });
    await waitUntil(() => d.element.recommendation?.catalog.version === '9');
    await d.element.updateComplete;
    expect(text(d.one('[role=status]')), 'no word of changed rules').to.equal('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('what a link has to say is said in the language of the page', async () => {
    const other = changed((catalog) => (catalog['score'].bands[1].from += 1));
    history.replaceState(null, '', `#sla=${encodeAnswers(other, full as never)}`);
    const { catalog } = sealCatalog(changed((one) => (one['id'] = 'own')));
    const place = await fixture<HTMLElement>(
      html`<div lang="sv"><sla-plan-finder share .catalog=${catalog}></sla-plan-finder></div>`,
    );
    const d = new Driver(place.querySelector('sla-plan-finder')!);
    await waitUntil(() => d.root.querySelector('.verdict'));
    expect(text(d.one('.notice'))).to.contain('Reglerna');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('"You can see your plan now" goes without moving anything when it is not so any more', async () => {
    const d = await Driver.open({ answers: full });
    await d.press('Next');
    const early = d.one('.early');
    expect([early.inert, getComputedStyle(early).visibility]).to.deep.equal([false, 'visible']);
    const { top } = early.getBoundingClientRect();
    await d.choose("I don't know", text(d.one('legend')));
    const now = d.element.recommendation!.settled;
    expect([d.one('.early').inert, early.getBoundingClientRect().top]).to.deep.equal([!now, top]);
    expect(now, 'the example fits').to.equal(false);
    expect(getComputedStyle(d.one('.early')).visibility).to.equal('hidden');
  });

  it('says one number of questions where there is one', async () => {
    const few = changed((catalog) => {
      catalog['questions'] = catalog['questions'].filter(({ scope }: { scope: string }) => scope !== 'integration');
      catalog['score'] = { ...catalog['score'], product: [], bands: [catalog['score'].bands[0]] };
      delete catalog['examples'];
      delete catalog['clarifications'];
    });
    const d = await Driver.open();
    d.element.catalog = few;
    await waitUntil(() => d.element.recommendation || d.root.textContent!.includes('not available'));
    await d.element.updateComplete;
    expect(text(d.one('.intro'))).to.match(/^Five short questions/);
  });

  it('the catalog’s words in the result carry its language', async () => {
    const d = await shown(
      full,
      changed((catalog) => (catalog['lang'] = 'fi')),
    );
    const langOf = (selector: string) => d.one(selector).closest('[lang]')!.getAttribute('lang');
    expect(['.lead', '.claims dt', '.matrix th', '.matrix caption', '.verdict'].map(langOf)).to.deep.equal([
      'fi',
      'fi',
      'fi',
      'en-GB',
      'en-GB',
    ]);
  });
});
