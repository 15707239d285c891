import { expect, oneEvent } from '@open-wc/testing';
import { Driver, scenario, text } from './driver.js';

async function result(answers: unknown): Promise<Driver> {
  const d = await Driver.open({ answers: answers as never });
  d.element.showResult();
  await d.element.updateComplete;
  return d;
}

/** The line of "What would change this" with this text in it. */
const line = (d: Driver, part: string) =>
  d.all('li').find((one) => text(one).includes(part) && one.querySelector('.link'))!;

describe('what would change the result', () => {
  it('is tried by a press and taken back by another, each time with the plan that it said', async () => {
    const { answers } = scenario('P07');
    const d = await result(answers);
    expect(d.heading).to.equal('Enterprise fits.');
    for (const plan of ['Premium', 'Standard']) {
      const offer = line(d, `${plan} would be enough.`);
      const asked = oneEvent(d.element, 'sla-recommend');
      offer.querySelector<HTMLElement>('button')!.click();
      expect((await asked).detail.recommendation.plan).to.equal(plan.toLowerCase());
      await d.element.updateComplete;
      expect(d.heading).to.equal(plan === 'Standard' ? 'Standard is enough.' : 'Premium fits.');
      expect(d.focused, 'read on at the verdict').to.equal(d.heading);
      expect(text(d.one('.trial span'))).to.match(/^You are trying what would be if .+\.$/);
      await d.press('Undo');
      expect(d.heading).to.equal('Enterprise fits.');
      expect(d.element.answers).to.deep.equal(answers);
      expect(d.all('.trial')).to.deep.equal([]);
    }
  });

  for (const [impact, urgency, sentence] of [
    ['minor', 'days', 'If you expected one or two urgent problems a month, you would need Premium.'],
    ['moderate', 'days', 'If CRM could wait no more than a day or two, you would need Premium.'],
    ['critical', 'days', 'If CRM could not wait until tomorrow, you would need Enterprise.'],
    ['major', 'hours', 'If CRM could wait until later the same day, Premium would be enough.'],
    ['critical', 'same-day', 'If CRM could wait a day or two, Premium would be enough.'],
  ])
    it(`says a worse answer as a worse one, a milder one as a milder one: ${sentence}`, async () => {
      const organisation = { ...scenario('P01').answers.organisation, urgent: 'none' };
      const d = await result({ integrations: [{ id: 'crm', impact, urgency }], organisation });
      expect(d.all('li').map(text).join(' ')).to.contain(sentence);
    });

  it('two tries are taken back one after the other', async () => {
    const d = await result(scenario('P07').answers);
    line(d, 'Premium would be enough.').querySelector('button')!.click();
    await d.element.updateComplete;
    line(d, 'Standard would be enough.').querySelector('button')!.click();
    await d.element.updateComplete;
    expect(d.heading).to.equal('Standard is enough.');
    await d.press('Undo');
    expect(d.heading).to.equal('Premium fits.');
    await d.press('Undo');
    expect(d.heading).to.equal('Enterprise fits.');
  });

  it('a try goes on when the page hands back what it was told, and ends with other answers of the page', async () => {
    const d = await result(scenario('P07').answers);
    line(d, 'Premium would be enough.').querySelector('button')!.click();
    await d.element.updateComplete;
    d.element.answers = structuredClone(d.element.answers);
    await d.element.updateComplete;
    expect(d.all('.trial').length).to.equal(1);
    d.element.answers = { integrations: 'unsure', organisation: scenario('P07').answers.organisation! };
    await d.element.updateComplete;
    expect(d.all('.trial')).to.deep.equal([]);
  });

  it('how much an integration matters is a fact to check, never a wish to try', async () => {
    const d = await result(scenario('P04').answers);
    const offer = line(d, 'Standard would be enough.');
    await d.press(text(offer.querySelector('button')!));
    expect(d.heading).to.equal('Step 2 of 3: Payroll');
    expect(d.chosen).to.include(d.focused);
    await d.press('Back to my plan');
    expect(d.heading).to.equal('Premium fits.');
  });

  it('names the one thing, and what would do without it', async () => {
    const one = await result(scenario('P08').answers);
    expect(one.all('h4').map(text)).to.include('Because of one thing');
    expect(text(one.one('.without'))).to.equal('Without it, Premium would be enough.');
    const many = await result(scenario('P05').answers);
    expect(many.all('.without')).to.deep.equal([]);
  });
});

describe('what is open', () => {
  const organisation = { urgent: 'none', people: '1', suppliers: 'us', extras: [] };

  it('names the one answer that would settle it, and leads to it and straight back', async () => {
    const d = await result({ integrations: [{ id: 'crm', impact: 'moderate', urgency: 'unsure' }], organisation });
    expect(d.heading).to.equal('At least Standard.');
    expect(text(d.one('.conversation'))).to.contain('This answer would settle it:');
    await d.press('CRM: How long can it wait before someone must start working on it?');
    expect(d.heading).to.equal('Step 2 of 3: CRM');
    await d.choose('A few days');
    await d.press('Back to my plan');
    expect(d.heading).to.equal('Standard is enough.');
  });

  it('offers the plan early once no answer can change it, and never under the visitor\u2019s fingers', async () => {
    const d = await Driver.open();
    await d.choose('Payroll');
    await d.press('Next');
    await d.chooseAll(3);
    expect(d.all('.early'), 'nothing appears because a radio was touched').to.deep.equal([]);
    await d.press('Next');
    expect(d.heading).to.equal('Step 3 of 3: Your organisation');
    expect(d.all('.early .second'), 'on the last step there is a button for it already').to.deep.equal([]);
    expect(text(d.one('.early'))).to.contain('the remaining answers cannot change it');
    await d.press('Show my plan');
    expect(d.heading, 'which asks for nothing more').to.equal('Enterprise fits.');
    await d.press('Start again', 'Bring my answers back');
    expect(d.heading).to.equal('Step 3 of 3: Your organisation');
    await d.press('Back', 'Back');
    await d.choose('CRM');
    await d.press('Next');
    expect(text(d.one('.early'))).to.contain('the remaining answers cannot change it');
    await d.press('Show my plan');
    expect(d.heading).to.equal('Enterprise fits.');
    expect(d.element.recommendation!.settled).to.equal(true);
  });
});

describe('preview', () => {
  it('shows the lower bound while answering, says it aloud only when it rises, and moves nothing', async () => {
    const d = await Driver.open();
    d.element.preview = true;
    await d.element.updateComplete;
    expect(text(d.one('.preview'))).to.equal('So far: at least Standard.');
    await d.choose('Payroll');
    await d.press('Next');
    const spoken: string[] = [];
    new MutationObserver(() => {
      const said = text(d.one('[role=status]'));
      if (said) spoken.push(said);
    }).observe(d.one('[role=status]'), { childList: true, characterData: true, subtree: true });
    const fieldset = d.one('fieldset:not(.step)');
    const { top } = fieldset.getBoundingClientRect();
    await d.chooseAll(3);
    await new Promise(requestAnimationFrame);
    expect(text(d.one('.preview'))).to.match(/^So far: at least Enterprise, because .+\.$/);
    expect(spoken.at(-1)).to.equal(text(d.one('.preview')));
    const count = spoken.length;
    expect(count).to.be.lessThan(3);
    await d.chooseAll(3);
    await new Promise(requestAnimationFrame);
    expect(spoken.length, 'the same again is not said again').to.equal(count);
    expect(fieldset.getBoundingClientRect().top, 'nothing moved').to.equal(top);
  });
});
