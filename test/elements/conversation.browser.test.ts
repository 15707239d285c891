import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { Driver, scenario, text } from './driver.js';

const IMPACT = 'If Payroll stopped working, what would happen?';
const URGENCY = 'How long can it wait before someone must start working on it?';

describe('the conversation', () => {
  it('begins with the integrations and the whole table beside them', async () => {
    const d = await Driver.open();
    expect(d.heading).to.equal('Step 1: Which integrations do you rely on?');
    expect(d.all('input[type=checkbox]').length).to.equal(9);
    expect(d.chosen).to.deep.equal([]);
    expect(d.all('tbody').length).to.equal(5);
    expect(d.all('tbody tr:not(.group)').length).to.equal(16);
    expect(d.all('tbody td[role=cell]').length).to.equal(16 * 3);
  });

  it('leads through one step for each integration, then the organisation, to the plan', async () => {
    const d = await Driver.open();
    await d.choose('Payroll');
    await d.choose('CRM');
    await d.press('Next');
    expect(d.heading).to.equal('Step 2 of 4: Payroll');
    expect(d.chosen, 'nothing is preselected').to.deep.equal([]);
    await d.chooseAll(0);
    await d.press('Next');
    expect(d.heading).to.equal('Step 3 of 4: CRM');
    await d.press('Same as Payroll');
    expect(d.chosen).to.deep.equal(['Hardly anything. Work goes on without it.', 'A few days']);
    await d.press('Next');
    expect(d.heading).to.equal('Step 4 of 4: Your organisation');
    for (const [question, option] of [
      ['How many urgent problems do you expect in a busy month?', 'None'],
      ['How many of your people must be able to contact support?', 'One'],
      ['When another supplier is involved in a problem, who should contact them?', 'We do that ourselves'],
      ['Which of these must be part of the plan?', 'None of these'],
    ] as const) {
      await d.choose(option, question);
    }
    await d.press('Show my plan');
    expect(d.heading).to.equal('Standard is enough.');
    expect(d.element.recommendation).to.include({ plan: 'standard', settled: true, fit: 'full' });
  });

  it('says at the question what is missing, and a line in the summary leads there', async () => {
    const d = await Driver.open();
    await d.press('Next');
    expect(d.root.activeElement).to.equal(d.one('[data-summary]'));
    expect(text(d.one('.error'))).to.equal("Tick at least one integration, or “I don't know”.");
    const described = d.one('fieldset:not(.step)').getAttribute('aria-describedby')!.split(' ');
    expect(described).to.include(d.one('.error').id);
    await d.press('Which integrations do you rely on?');
    expect(d.focused).to.equal('Payroll');
    await d.choose('Payroll');
    await d.press('Next');
    await d.choose('Hardly anything. Work goes on without it.', IMPACT);
    await d.press('Next');
    expect(d.heading).to.equal('Step 2 of 3: Payroll');
    expect(d.all('.error').map(text)).to.deep.equal(["Choose an answer, or “I don't know”."]);
    expect(d.group(URGENCY).className).to.equal('failed');
    expect(d.group(IMPACT).className).to.equal('');
  });

  it('takes back what it said was missing when that is answered, and nothing moves', async () => {
    const d = await Driver.open({ answers: { integrations: [{ id: 'payroll' }] } });
    await d.press('Next', 'Next');
    const places = () =>
      d.all('fieldset:not(.step), legend, .actions').map((one) => JSON.stringify(one.getBoundingClientRect()));
    const seen = (selector: string) =>
      d.all(selector).filter((one) => !one.inert && one.checkVisibility({ visibilityProperty: true })).length;
    const before = places();
    expect([seen('.summary li'), seen('.error')]).to.deep.equal([2, 2]);
    await d.choose('Hardly anything. Work goes on without it.', IMPACT);
    expect([seen('.summary li'), seen('.error')]).to.deep.equal([1, 1]);
    expect(d.group(IMPACT).getAttribute('aria-describedby') ?? '').not.to.contain('error');
    expect(d.group(URGENCY).getAttribute('aria-describedby')).to.contain('error');
    await d.choose('A few days', URGENCY);
    expect([seen('.summary'), seen('.error')]).to.deep.equal([0, 0]);
    expect(places()).to.deep.equal(before);
  });

  it('loses nothing by Back, by unticking and ticking again, and by Change', async () => {
    const d = await Driver.open({ answers: scenario('P03').answers });
    d.element.showResult();
    await d.element.updateComplete;
    const before = d.element.answers;
    const verdict = d.heading;
    await d.press('Change: Payroll');
    expect(d.heading).to.contain('Payroll');
    expect(d.chosen.length).to.equal(2);
    await d.press('Back');
    await d.choose('Payroll');
    expect(d.element.answers.integrations).to.equal(undefined);
    await d.choose('Payroll');
    expect(d.element.answers).to.deep.equal(before);
    await d.press('Next');
    expect(d.heading).to.equal(verdict);
    await d.press('Change: Payroll');
    await d.press('Back to my plan');
    expect(d.heading).to.equal(verdict);
  });

  it('comes straight back from Change, over a question that the change has opened', async () => {
    const d = await Driver.open({ answers: scenario('P01').answers });
    d.element.showResult();
    await d.element.updateComplete;
    await d.press('Change: Which integrations do you rely on?');
    await d.choose('CRM');
    await d.press('Next');
    expect(d.heading).to.equal('Step 2 of 4: CRM');
    await d.chooseAll(0);
    await d.press('Back to my plan');
    expect(d.heading).to.equal('Standard is enough.');
  });

  it('starts again, and brings the answers back', async () => {
    const d = await Driver.open({ answers: scenario('P05').answers });
    const before = d.element.answers;
    d.element.showResult();
    await d.element.updateComplete;
    const verdict = d.heading;
    await d.press('Start again');
    expect(d.element.answers).to.deep.equal({});
    expect(d.chosen).to.deep.equal([]);
    expect(text(d.one('[role=status]'))).to.equal('Your answers are cleared.');
    await d.press('Bring my answers back');
    expect(d.element.answers).to.deep.equal(before);
    expect(d.heading).to.equal(verdict);
  });

  it('takes "I don\'t know" everywhere and says honestly what is open', async () => {
    const d = await Driver.open({ contactHref: '#contact' });
    await d.choose('CRM');
    await d.press('Next');
    for (const fieldset of d.all('fieldset:not(.step)'))
      await d.choose("I don't know", text(fieldset.querySelector('legend')!));
    await d.press('Next');
    for (const fieldset of d.all('fieldset:not(.step)'))
      await d.choose("I don't know", text(fieldset.querySelector('legend')!));
    await d.press('Show my plan');
    expect(d.heading).to.equal('At least Standard.');
    expect(d.element.recommendation).to.include({ plan: 'standard', settled: false, status: 'unsure' });
    expect(d.one('a[part=contact]').className).to.equal('button');
  });

  it('goes on without any integration named', async () => {
    const d = await Driver.open();
    await d.choose("I don't know");
    await d.press('Next');
    expect(d.heading).to.equal('Step 2 of 2: Your organisation');
    await d.press('Back');
    await d.choose('Payroll');
    expect(d.chosen, 'naming one takes "I don\'t know" back').to.deep.equal(['Payroll']);
  });

  it('takes own integrations as text, ticks a known one instead of doubling it, and says when it is full', async () => {
    const d = await Driver.open();
    const name = '<img src=x onerror="window.hacked = true"><b>SAP</b>';
    await d.type(name);
    await d.type(' crm ');
    await d.type('Sap  Ariba');
    await d.type('SAP ARIBA');
    expect(d.chosen).to.deep.equal(['CRM', name, 'Sap Ariba']);
    await d.press('Next', 'Back');
    expect(d.all('img').length).to.equal(0);
    for (let number = 1; number < 12; number++) await d.type(`Own ${number}`);
    expect(d.element.answers.integrations!.length).to.equal(12);
    expect(text(d.one('#notice'))).to.contain('up to twelve');
    const { chosen } = d;
    for (const left of d.all<HTMLInputElement>('.columns input:not(:checked)')) {
      left.click();
      await d.element.updateComplete;
      expect(d.chosen, 'a tick that does not fit goes back').to.deep.equal(chosen);
    }
    expect(d.element.answers.integrations!.length).to.equal(12);
    await aTimeout(20);
    expect('hacked' in window).to.equal(false);
  });

  it('keeps "None of these" apart from the ticks of the same question', async () => {
    const question = 'Which of these must be part of the plan?';
    const d = await Driver.open();
    await d.choose("I don't know");
    await d.press('Next');
    await d.choose('None of these', question);
    expect(d.element.answers.organisation).to.deep.equal({ extras: [] });
    const first = d.group(question).querySelector('input')!;
    first.click();
    await d.element.updateComplete;
    expect(d.element.answers.organisation!['extras']!.length).to.equal(1);
    first.click();
    await d.element.updateComplete;
    expect(d.element.answers, 'as if it had not been asked').to.deep.equal({ integrations: 'unsure' });
  });

  it('tells the page of every act, and of nothing that the page did itself', async () => {
    const heard: string[] = [];
    const names = ['sla-start', 'sla-step', 'sla-answer', 'sla-recommend'] as const;
    for (const name of names) document.addEventListener(name, (event) => heard.push(event.type));
    const d = await Driver.open({ answers: scenario('P01').answers });
    await aTimeout(0);
    expect(heard).to.deep.equal([]);
    await d.choose('CRM');
    await d.press('Next');
    expect(heard).to.deep.equal(['sla-start', 'sla-answer', 'sla-step']);
  });
});

describe('what a page hands in', () => {
  it('is taken where the catalog knows it; the rest is left out and reported', async () => {
    const d = await Driver.open();
    const answers = {
      integrations: [{ id: 'payroll', impact: 'nonsense' }, { id: 'crm', impact: 'minor' }, 7],
      organisation: { people: '1', moon: 'full' },
    };
    setTimeout(() => Object.assign(d.element, { answers }));
    const { detail } = await oneEvent(d.element, 'sla-error');
    expect(detail.source).to.equal('answers');
    expect(detail.diagnostics.map((one: { path: string }) => one.path)).to.have.members([
      '/integrations/0/impact',
      '/integrations/2',
      '/organisation/moon',
    ]);
    expect(d.element.answers).to.deep.equal({
      integrations: [{ id: 'payroll' }, { id: 'crm', impact: 'minor' }],
      organisation: { people: '1' },
    });
  });

  for (const garbage of [null, 7, 'x', [], { integrations: 'payroll' }, { organisation: [] }, () => {}]) {
    it(`cannot break it: ${JSON.stringify(garbage) ?? 'a function'}`, async () => {
      const d = await Driver.open();
      Object.assign(d.element, { answers: garbage });
      await d.element.updateComplete;
      expect(d.heading).to.equal('Step 1: Which integrations do you rely on?');
    });
  }

  it('says what is missing when the result is asked for with nothing answered', async () => {
    const d = await Driver.open();
    d.element.showResult();
    await d.element.updateComplete;
    expect(text(d.one('[data-summary] h3'))).to.equal('Some answers are missing');
    expect(d.root.activeElement).to.equal(d.one('[data-summary]'));
  });
});

it('naming an integration that is ticked already loses no rating of it (found by the monkey)', async () => {
  const d = await Driver.open({ answers: { integrations: [{ id: 'crm', impact: 'minor', urgency: 'days' }] } });
  d.element.answers = { integrations: [{ id: 'crm', impact: 'minor', urgency: 'unsure' }] };
  await d.element.updateComplete;
  await d.type('crm');
  expect(d.element.answers).to.deep.equal({ integrations: [{ id: 'crm', impact: 'minor', urgency: 'unsure' }] });
});

describe('what is missing, all on one page', () => {
  it('goes with the integration that it is about', async () => {
    const d = await Driver.open();
    d.element.layout = 'page';
    await d.element.updateComplete;
    await d.choose('Payroll');
    await d.choose('CRM');
    await d.press('Show my plan');
    const lines = () => d.all('.summary li').map(text);
    const organisation = lines().slice(4);
    expect(lines().slice(0, 4)).to.deep.equal([
      IMPACT,
      `Payroll: ${URGENCY}`,
      IMPACT.replace('Payroll', 'CRM'),
      `CRM: ${URGENCY}`,
    ]);
    await d.choose('CRM');
    expect(lines()).to.deep.equal([IMPACT, `Payroll: ${URGENCY}`, ...organisation]);
    await d.choose('Payroll');
    expect(lines()).to.deep.equal(organisation);
  });
});
