import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers } from '../../src/catalog/types.js';
import { en } from '../../src/messages/en.js';
import type { Context } from '../../src/views/context.js';
import { group } from '../../src/views/controls.js';
import { start } from '../../src/views/start.js';
import { ratingStep } from '../../src/views/step.js';
import { Driver } from './driver.js';

const context = (answers: Answers, more: Partial<Context> = {}): Context => ({
  catalog: builtInCatalog,
  words: en,
  answers,
  chosen: undefined,
  own: [],
  missing: [],
  notice: '',
  on: {} as Context['on'],
  ...more,
});

describe('a group of controls', () => {
  it('is rendered when what it shows is another, not for an answer to another question', () => {
    const place = document.createElement('div');
    let rendered = 0;
    const show = (shows: readonly unknown[], more?: Partial<Context>) => {
      const about = { key: 'impact', legend: 'Impact?', error: 'Choose.', shows };
      render(
        group(context({}, more), about, () => (rendered++, '')),
        place,
      );
      return rendered;
    };
    expect(show(['Payroll', undefined])).to.equal(1);
    expect(show(['Payroll', undefined])).to.equal(1);
    expect(show(['Payroll', 'minor'])).to.equal(2);
    expect(show(['Wages', 'minor'])).to.equal(3);
    expect(show(['Wages', 'minor'], { missing: ['urgency'] })).to.equal(3);
    expect(show(['Wages', 'minor'], { missing: ['impact'] })).to.equal(4);
    expect(place.querySelector('.error')!.textContent).to.equal('Choose.');
    expect(show(['Wages', 'minor'], { words: { ...en } })).to.equal(5);
    expect(show(['Wages', 'minor'], { catalog: { ...builtInCatalog } })).to.equal(6);
  });

  it('follows the answers, the names and the notice that it shows', () => {
    const place = document.createElement('div');
    const [question] = builtInCatalog.questions;
    const chosen = () => [...place.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    const rate = (answer: string | undefined, name = 'Mine') => {
      const own = { id: 'own-1', name, ...(answer && { [question!.id]: answer }) };
      render(ratingStep(context({ integrations: [own] }), own, undefined), place);
    };
    rate(undefined);
    for (const { id } of question!.options) {
      rate(id);
      expect(chosen()).to.deep.equal([id]);
    }
    rate(undefined, 'Another name');
    expect(chosen()).to.deep.equal([]);
    expect(place.querySelector('legend')!.textContent).to.contain('Another name');
  });

  it('follows the integrations that are there and those that are ticked', () => {
    const place = document.createElement('div');
    const [first, second] = builtInCatalog.integrations.suggestions;
    const show = (answers: Answers, more?: Partial<Context>) => {
      render(start(context(answers, more)), place);
      return [...place.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    };
    expect(show({})).to.deep.equal([]);
    expect(show({ integrations: [{ id: first!.id }] })).to.deep.equal([first!.id]);
    expect(show({ integrations: [{ id: second!.id }] })).to.deep.equal([second!.id]);
    expect(show({ integrations: 'unsure' })).to.deep.equal(['unsure']);
    show({}, { own: [{ id: 'own-1', name: 'Mine' }] });
    expect(place.querySelector('.columns')!.lastElementChild!.textContent!.trim()).to.equal('Mine');
    show({}, { own: [{ id: 'own-1', name: 'Another' }] });
    expect(place.querySelector('.columns')!.lastElementChild!.textContent!.trim()).to.equal('Another');
    show({}, { notice: 'Full.' });
    expect(place.querySelector('#notice')!.textContent).to.equal('Full.');
  });

  it('keeps what is chosen in each when an integration before it goes', async () => {
    const d = await Driver.open();
    d.element.layout = 'page';
    const ids = builtInCatalog.integrations.suggestions.slice(0, 4).map(({ id }) => id);
    const rated = builtInCatalog.questions.filter(({ scope }) => scope === 'integration');
    // Each is answered with another option, "I don't know" among them: the group before one must not lend it a tick.
    const integrations = ids.map((id, i) => ({
      id,
      ...Object.fromEntries(rated.map(({ id, options }) => [id, options[3 - i]?.id ?? 'unsure'])),
    }));
    for (const gone of ids) {
      d.element.answers = { integrations };
      await d.element.updateComplete;
      d.one<HTMLInputElement>(`[name=integrations][value=${gone}]`).click();
      await d.element.updateComplete;
      const left = integrations.filter(({ id }) => id !== gone) as Record<string, string>[];
      const expected = left.flatMap((one) => rated.map(({ id }) => `${id}@${one['id']} ${one[id]}`));
      const shown = d.all<HTMLInputElement>('[type=radio]:checked').map(({ name, value }) => `${name} ${value}`);
      expect(shown, `without ${gone}`).to.deep.equal(expected);
    }
  });
});
