// What the gallery shows: each state is reached as a visitor would, or from a known scenario.
import { readFileSync } from 'node:fs';

const scenarios = JSON.parse(readFileSync('test/fixtures/scenarios.json', 'utf8'));
const answersOf = (id) => scenarios.find((scenario) => scenario.id === id).answers;

/** Shows the element with these answers, at its first step or at its result. */
const given = (answers, atResult) => (page) =>
  page.evaluate(
    async (answers, atResult) => {
      const finder = document.querySelector('sla-plan-finder');
      finder.answers = answers;
      await finder.updateComplete;
      if (atResult) finder.showResult();
      await finder.updateComplete;
      document.activeElement.blur();
      window.scrollTo(0, 0);
    },
    answers,
    atResult,
  );

/** Presses what a visitor would press, by the text on it. */
const press =
  (...texts) =>
  async (page) => {
    for (const text of texts) {
      await page.evaluate(async (text) => {
        const finder = document.querySelector('sla-plan-finder');
        const found = [...finder.shadowRoot.querySelectorAll('label.option, button')].filter(
          (one) => one.textContent.replaceAll(/\s+/g, ' ').trim() === text,
        );
        if (found.length === 0) throw new Error(`nothing says "${text}"`);
        (found.find((one) => !one.querySelector('input:checked')) ?? found[0]).click();
        await finder.updateComplete;
      }, text);
    }
    await page.evaluate(() => window.scrollTo(0, 0));
  };

const then =
  (...acts) =>
  async (page) => {
    for (const act of acts) await act(page);
  };

const onePage = (page) =>
  page.$eval('sla-plan-finder', async (finder) => {
    finder.layout = 'page';
    await finder.updateComplete;
  });

export const states = {
  start: async () => {},
  'start-missing': press('Next'),
  rating: press('Payroll', 'CRM', 'Next'),
  'rating-second': then(
    given({ integrations: [{ id: 'payroll', impact: 'major', urgency: 'hours' }, { id: 'crm' }] }),
    press('Next', 'Next'),
  ),
  organisation: then(
    given({ integrations: [{ id: 'payroll', impact: 'major', urgency: 'same-day' }] }),
    press('Next', 'Next'),
  ),
  'result-standard': given(answersOf('P01'), true),
  'result-premium': given(answersOf('P02'), true),
  'result-enterprise': given(answersOf('P05'), true),
  'result-over-limit': given(answersOf('P09'), true),
  'result-one-thing': given(answersOf('P06'), true),
  'result-tried': then(given(answersOf('P03'), true), async (page) => {
    await page.evaluate(async () => {
      const finder = document.querySelector('sla-plan-finder');
      [...finder.shadowRoot.querySelectorAll('button')]
        .find((one) => one.textContent.trim().startsWith('Try it'))
        .click();
      await finder.updateComplete;
      window.scrollTo(0, 0);
    });
  }),
  preview: then(
    async (page) => {
      await page.$eval('sla-plan-finder', (finder) => (finder.preview = true));
    },
    given({ integrations: [{ id: 'payroll', impact: 'major', urgency: 'same-day' }] }),
    press('Next'),
  ),
  'page-empty': onePage,
  'page-answered': then(given(answersOf('P11'), false), onePage),
  'page-missing': then(onePage, press('Payroll', 'Show my plan')),
  'result-unsure': given(answersOf('P12'), true),
};
