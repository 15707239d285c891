import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Driver, text } from './driver.js';

const press = async (d: Driver, ...keys: string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await d.element.updateComplete;
  }
};

describe('by keyboard alone', () => {
  it('goes from the first box to the plan, the focus always where one reads on', async () => {
    const d = await Driver.open();
    d.one<HTMLElement>('input').focus();
    expect(d.focused).to.equal('Payroll');
    await press(d, ' ', 'Enter');
    expect(d.heading).to.equal('Step 2 of 3: Payroll');
    expect(d.focused, 'focus is on the heading of the step').to.equal(d.heading);
    await press(d, 'Tab', ' ', 'Tab', ' ');
    expect(d.chosen).to.deep.equal(['Hardly anything. Work goes on without it.', 'A few days']);
    await press(d, 'ArrowDown');
    expect(d.chosen[1]).to.equal('A day or two');
    await press(d, 'ArrowUp', 'Enter');
    expect(d.heading).to.equal('Step 3 of 3: Your organisation');
    await press(d, 'Tab', ' ', 'Tab', ' ', 'Tab', ' ');
    // The ticks: as many boxes as options; "None of these" is the last but one.
    const boxes = d.all('input[type=checkbox]').length;
    await press(d, ...Array<string>(boxes - 1).fill('Tab'), ' ', 'Enter');
    expect(d.heading).to.equal('Standard is enough.');
    expect(d.focused).to.equal(d.heading);
  });

  it('lets Orca hear each step: what goes stands beside the heading, and the caret comes along', async () => {
    const d = await Driver.open();
    // Firefox names what is inside; others do where they are asked with the root.
    const caret = () => {
      const selection = getSelection()!;
      const [range] = selection.getComposedRanges?.({ shadowRoots: [d.root] }) ?? [];
      return d.one('[data-focus]').contains(range?.startContainer ?? selection.anchorNode);
    };
    const body = d.one('.body');
    d.one<HTMLElement>('input').focus();
    await press(d, ' ', 'Enter');
    for (const answers of [2, 3]) {
      expect(d.focused).to.equal(d.heading);
      expect(caret(), `${d.heading}: the caret`).to.equal(true);
      expect(d.one('.body') === body, `${d.heading}: its place`).to.equal(true);
      expect(body.contains(d.one('[data-focus]')), d.heading).to.equal(false);
      expect(d.all('.step :is(input, button)').every((one) => body.contains(one))).to.equal(true);
      await press(d, ...Array.from({ length: answers }, () => ['Tab', ' ']).flat(), 'Enter');
    }
    expect(d.focused, 'and what is missing').to.equal(text(d.one('[data-summary]')));
  });

  it('says what is missing when Enter comes too early, and leads to it', async () => {
    const d = await Driver.open();
    d.one<HTMLElement>('input').focus();
    await press(d, 'Enter');
    const summary = d.one('[data-summary]');
    expect(d.root.activeElement).to.equal(summary);
    const described = d.one(`#${summary.getAttribute('aria-describedby')}`);
    expect(text(described), 'readers hear what').to.equal('Which integrations do you rely on?');
    await press(d, 'Tab', 'Enter');
    expect(d.focused).to.equal('Payroll');
  });

  it('adds an own integration by Enter and stays in the field; an empty one goes on', async () => {
    const d = await Driver.open();
    d.one<HTMLElement>('#own').focus();
    await sendKeys({ type: 'Time clock' });
    await press(d, 'Enter');
    expect(d.chosen).to.deep.equal(['Time clock']);
    expect(d.root.activeElement).to.equal(d.one('#own'));
    expect(d.one<HTMLInputElement>('#own').value).to.equal('');
    await press(d, 'Enter');
    expect(d.heading).to.equal('Step 2 of 3: Time clock');
  });

  it('keeps the focus on what was touched: ticking does not move it', async () => {
    const d = await Driver.open();
    d.all<HTMLElement>('input')[2]!.focus();
    await press(d, ' ');
    expect(d.focused).to.equal('CRM');
    await press(d, 'Tab', ' ');
    expect(d.chosen).to.deep.equal(['CRM', 'Webshop']);
    expect(d.focused).to.equal('Webshop');
  });

  it('comes to a table row from its reason, and back to the reason', async () => {
    const d = await Driver.open();
    d.element.answers = {
      integrations: [{ id: 'payroll', impact: 'critical', urgency: 'hours' }],
      organisation: { urgent: 'none', people: '1', suppliers: 'us', extras: [] },
    };
    d.element.showResult();
    await d.element.updateComplete;
    await press(d, 'Tab', 'Enter');
    expect(d.root.activeElement!.closest('tr')!.className).to.equal('decisive');
    await press(d, 'Tab', 'Enter');
    expect(d.root.activeElement).to.equal(d.one('#reason\\:1'));
  });
});
