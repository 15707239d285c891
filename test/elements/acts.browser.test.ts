/** What an act of a visitor does, and what the page is told of it: each of these was found wrong once. */
import { expect, waitUntil } from '@open-wc/testing';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers } from '../../src/element.js';
import type { SlaEventDetails } from '../../src/elements/events.js';
import { Driver, scenario, text } from './driver.js';

const { answers } = scenario('P07');

async function result(given: unknown = answers): Promise<Driver> {
  const d = await Driver.open({ answers: given as never });
  d.element.showResult();
  await d.element.updateComplete;
  return d;
}

/** The events of an element, in the order in which the page hears of them. */
function heard({ element }: Driver): string[] {
  const told: string[] = [];
  const names = ['sla-start', 'sla-step', 'sla-answer', 'sla-recommend'] as const;
  for (const name of names)
    element.addEventListener(name, ({ detail }) => {
      const { step, question, integration, value } = detail as Partial<SlaEventDetails['sla-step' & 'sla-answer']> &
        Record<'step' | 'question' | 'integration' | 'value', unknown>;
      told.push([name.slice(4), step, question, integration, JSON.stringify(value)].filter(Boolean).join(' '));
    });
  return told;
}

/** Each text that the live region has had, as a screen reader hears it. */
function spoken(d: Driver): string[] {
  const said: string[] = [];
  const region = d.one('.conversation > [role=status]');
  new MutationObserver(() => {
    const now = text(region);
    if (now) said.push(now);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

function key(target: HTMLElement, name: string): void {
  target.focus();
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
}

describe('the result', () => {
  it('stays where it is on Enter in "Prepared for"', async () => {
    const d = await result();
    const { heading } = d;
    d.one<HTMLDetailsElement>('.sheet').open = true;
    const name = d.one<HTMLInputElement>('#for');
    name.value = 'ACME';
    key(name, 'Enter');
    await d.element.updateComplete;
    expect([d.heading, d.one<HTMLInputElement>('#for').value]).to.deep.equal([heading, 'ACME']);
  });

  it('is shown by the last step once nothing can change it, also where all is on one page', async () => {
    for (const layout of ['steps', 'page']) {
      const d = await Driver.open();
      d.element.layout = layout;
      const [critical] = [{ id: 'payroll', impact: 'critical', urgency: 'hours' }];
      d.element.answers = { integrations: [critical] } as never;
      await d.element.updateComplete;
      if (layout === 'steps') await d.press('Next', 'Next');
      await d.press('Show my plan');
      expect(d.heading, layout).to.equal('Enterprise fits.');
    }
  });

  it('comes straight back after a change, while what is open cannot change it', async () => {
    const d = await result({
      integrations: [{ id: 'payroll', impact: 'critical', urgency: 'hours' }, { id: 'crm' }],
    });
    for (const change of ['Payroll', 'How many of your people must be able to contact support?']) {
      d.all('button')
        .find((one) => one.getAttribute('aria-label') === `Change: ${change}`)!
        .click();
      await d.element.updateComplete;
      await d.press('Back to my plan');
      expect(d.heading).to.equal('Enterprise fits.');
    }
  });

  it('offers itself by one button, where "Back to my plan" is that', async () => {
    const critical = { id: 'payroll', impact: 'critical', urgency: 'hours' };
    const d = await result({ integrations: [critical, { id: 'crm' }] });
    d.all('button')
      .find((one) => one.getAttribute('aria-label') === 'Change: Payroll')!
      .click();
    await d.element.updateComplete;
    expect(text(d.one('.actions .button'))).to.equal('Back to my plan');
    expect(d.all('.early')).to.deep.equal([]);
    await d.press('Back', 'Next');
    expect(d.all('.early').length).to.equal(1);
  });

  it('is come back to after a change in which the catalog is replaced', async () => {
    const d = await result();
    d.all('button')
      .find((one) => one.getAttribute('aria-label') === 'Change: CRM')!
      .click();
    await d.element.updateComplete;
    expect(text(d.one('.actions .button'))).to.equal('Back to my plan');
    d.element.catalog = { ...builtInCatalog, id: 'own' };
    await waitUntil(() => d.element.recommendation?.catalog.id === 'own', '', { timeout: 10_000 });
    await d.element.updateComplete;
    await d.press('Back to my plan');
    expect(d.heading).to.equal('Enterprise fits.');
  });

  it('of a try ends with the catalog that it was tried with', async () => {
    const d = await result();
    await d.press('Try it');
    d.element.catalog = { ...builtInCatalog, id: 'own' };
    await waitUntil(() => d.element.recommendation?.catalog.id === 'own', '', { timeout: 10_000 });
    await d.element.updateComplete;
    expect(d.element.answers).to.deep.equal(answers);
  });

  it('the way back is called what it was when the step appeared', async () => {
    const d = await result();
    d.all('button')
      .find((one) => one.getAttribute('aria-label')?.startsWith('Change: Which integrations'))!
      .click();
    await d.element.updateComplete;
    for (const name of ['Webshop', 'Reporting']) await d.choose(name);
    await d.press('Next');
    const label = () => text(d.one('.actions .button'));
    expect([d.heading.includes('Webshop'), label()]).to.deep.equal([true, 'Next']);
    await d.chooseAll(0);
    expect(label()).to.equal('Next');
    await d.press('Next');
    expect(d.heading).to.contain('Reporting');
    expect(label()).to.equal('Back to my plan');
    await d.chooseAll(0);
    expect(label()).to.equal('Back to my plan');
    await d.press('Back to my plan');
    expect(d.heading).to.equal('Enterprise fits.');
  });

  it('of a try is nobody\u2019s answer: a change takes it back', async () => {
    const d = await result();
    await d.press('Try it');
    expect(d.heading).to.equal('Premium fits.');
    const told = heard(d);
    d.all('button')
      .find((one) => one.getAttribute('aria-label')?.startsWith('Change: How many of your people'))!
      .click();
    await d.element.updateComplete;
    expect(d.element.answers).to.deep.equal(answers);
    expect(told.filter((one) => one.startsWith('answer')).length).to.be.greaterThan(0);
    await d.press('Back to my plan');
    expect(d.heading).to.equal('Enterprise fits.');
  });
});

describe('a name that was typed and not added', () => {
  it('is not what who does not know meant', async () => {
    const d = await Driver.open();
    d.one<HTMLInputElement>('#own').value = 'Foo';
    await d.choose("I don't know");
    await d.press('Next');
    expect(d.element.answers).to.deep.equal({ integrations: 'unsure' });
  });

  it('is added on the way on', async () => {
    const d = await Driver.open();
    d.one<HTMLInputElement>('#own').value = 'Planning tool';
    await d.press('Next');
    expect(d.heading).to.equal('Step 2 of 3: Planning tool');
    await d.press('Back');
    expect(d.chosen).to.deep.equal(['Planning tool']);
  });

  it('stays, and says why, where there is no room for it', async () => {
    const d = await Driver.open();
    d.element.answers = { integrations: Array.from({ length: 12 }, (_, i) => ({ id: `own-${i + 1}`, name: `S${i}` })) };
    await d.element.updateComplete;
    const said = spoken(d);
    const own = () => d.one<HTMLInputElement>('#own');
    own().value = 'One more';
    await d.press('Next');
    await d.press('Next');
    await new Promise(requestAnimationFrame);
    expect(d.heading).to.contain('Step 1');
    expect(own().value).to.equal('One more');
    expect(text(d.one('#notice'))).to.contain('up to twelve');
    expect(own().getAttribute('aria-describedby')).to.equal('notice');
    expect(said.length, 'said again').to.equal(2);
    expect(d.root.activeElement === own()).to.equal(true);
    d.element.lang = 'de';
    await waitUntil(() => d.one('.finder').lang === 'de', '', { timeout: 10_000 });
    await d.choose('S3');
    expect(d.all('#notice'), 'there is room now, in whatever language it was said').to.deep.equal([]);
    d.element.lang = 'en';
    await waitUntil(() => d.one('.finder').lang.startsWith('en'), '', { timeout: 10_000 });
    await d.press('Next');
    expect(d.heading).to.contain('Step 2');
  });
});

describe('a page that keeps a copy of its own by the events', () => {
  /** Applies what it hears to its own answers, whose keys stay in their order, and hands them back. */
  async function mirrored(given: Answers): Promise<Driver> {
    const d = await Driver.open({ answers: given });
    let { organisation } = given;
    d.element.addEventListener('sla-answer', ({ detail: { question, integration, value } }) => {
      if (integration !== undefined || question === 'integrations') return;
      organisation = { ...organisation, [question]: value } as typeof organisation;
      d.element.answers = { ...d.element.answers, organisation };
    });
    d.element.showResult();
    await d.element.updateComplete;
    return d;
  }

  it('keeps a try going, with its Undo', async () => {
    // What is tried about the first of these questions would come to stand last.
    const d = await mirrored({
      integrations: [{ id: 'payroll', impact: 'major', urgency: 'same-day' }],
      organisation: { urgent: '1-2', people: '1', suppliers: 'us', extras: [] },
    });
    const { heading } = d;
    const tries = d.all('button').filter((one) => text(one) === 'Try it').length;
    expect(text(d.one('.conversation'))).to.contain('If you expected three to six urgent problems');
    for (let at = 0; at < tries; at++) {
      d.all('button')
        .filter((one) => text(one) === 'Try it')
        .at(at)!
        .click();
      await d.element.updateComplete;
      await d.press('Undo');
      expect(d.heading).to.equal(heading);
    }
  });

  it('can bring back what was cleared, without what was only tried', async () => {
    const d = await mirrored(answers);
    await d.press('Try it');
    await d.press('Start again');
    await d.press('Bring my answers back');
    expect(d.element.answers).to.deep.equal(answers);
  });

  it('hears of the ratings that come back with a tick', async () => {
    const d = await Driver.open({
      answers: { integrations: [{ id: 'payroll', impact: 'critical', urgency: 'hours' }] },
    });
    await d.choose('Payroll');
    const told = heard(d);
    await d.choose('Payroll');
    expect(told).to.include.members(['answer impact payroll "critical"', 'answer urgency payroll "hours"']);
  });
});

describe('what the live region says', () => {
  it('is heard again when the same is done again', async () => {
    const d = await Driver.open();
    const said = spoken(d);
    for (const name of ['Foo', 'Foo', 'Foo']) {
      d.one<HTMLInputElement>('#own').value = name;
      await d.press('Add');
      await new Promise(requestAnimationFrame);
    }
    expect(said).to.deep.equal(Array(3).fill('Foo is added and ticked.'));
  });

  it('"Same as" with nothing to copy leads to where it is asked', async () => {
    const d = await Driver.open();
    d.element.layout = 'page';
    d.element.answers = { integrations: [{ id: 'payroll' }, { id: 'crm' }] };
    await d.element.updateComplete;
    await d.press('Same as Payroll');
    expect(d.root.activeElement?.closest('fieldset')?.id).to.equal('group:impact@payroll');
  });
});

describe('what the page is told', () => {
  it('nothing of what it does itself', async () => {
    const d = await Driver.open({ answers: answers as never });
    const told = heard(d);
    d.element.showResult();
    await d.element.updateComplete;
    d.element.reset();
    await d.element.updateComplete;
    d.element.showResult();
    await d.element.updateComplete;
    expect(told).to.deep.equal([]);
    expect(d.root.activeElement === d.one('[data-summary]')).to.equal(true);
  });

  it('the first act before anything else, whatever it is', async () => {
    const d = await Driver.open({ answers: { integrations: [{ id: 'payroll' }] } });
    const told = heard(d);
    await d.press('Next');
    expect(told).to.deep.equal(['start', 'step rating:payroll']);
  });

  it('each answer that is tried, taken back, cleared and brought back', async () => {
    const d = await result();
    const told = heard(d);
    const since = async (label: string) => {
      told.length = 0;
      await d.press(label);
      return told.filter((one) => one.startsWith('answer')).sort();
    };
    const keys = (answered: readonly string[]) => answered.map((one) => one.replace(/ [^ ]*$/, ''));
    const tried = await since('Try it');
    expect(tried.length).to.equal(1);
    const undone = await since('Undo');
    expect(keys(undone)).to.deep.equal(keys(tried));
    expect(undone).not.to.deep.equal(tried);
    const cleared = await since('Start again');
    expect(told[0]).to.match(/^(start|answer)/);
    expect(told.at(-1)).to.equal('step integrations');
    expect(cleared).to.include.members(['answer integrations', 'answer people']);
    const back = await since('Bring my answers back');
    expect(back).to.include('answer people "1"'.replace('"1"', JSON.stringify(answers.organisation!['people'])));
    expect(d.element.answers).to.deep.equal(answers);
  });
});
