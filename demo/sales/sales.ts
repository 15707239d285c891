import { nothing, render } from 'lit';
import { builtInCatalog as catalog } from '../../src/catalog/built-in.js';
import type { Answers } from '../../src/element.js';
import { onKeys } from './keys.js';
import { startOf, starts, type Start } from './starts.js';
import { board, choice, ladder, startList } from './views.js';
import { whatIf } from './what-if.js';

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const finder = document.querySelector('sla-plan-finder')!;
const live = find<HTMLFormElement>('#live');
const because = () => find<HTMLInputElement>('#because');
const nameOf = (plan: string) => catalog.plans.find(({ id }) => id === plan)!.name;

/** What the answers were before each change. */
let before: Answers[] = [];
/** The answers that are shown. */
let now: Answers = {};
let shownPlan = '';

const say = (text: string): void => void (find('#said').textContent = text);

/** Everything beside the finder follows from it. */
async function show(): Promise<void> {
  await finder.updateComplete;
  const { answers, chosen, recommendation } = finder;
  if (!recommendation) return;
  now = answers;
  render(ladder(catalog, recommendation, chosen), find('#ladder'));
  render(
    board(whatIf(catalog, answers), (field) => change(field.answers)),
    find('#board'),
  );
  render(
    choice(catalog, chosen, () => void takeBack()),
    find('#choice'),
  );
  const entries = new FormData(live);
  const summary = String(entries.get('plan-summary') ?? 'Not all questions are answered yet.');
  const plan = String(entries.get('plan') ?? '');
  find<HTMLOutputElement>('#summary').value = summary;
  const lines = encodeURIComponent(summary.replaceAll('\n', '\r\n'));
  find<HTMLAnchorElement>('#mail').href = `mailto:?subject=${plan && encodeURIComponent(nameOf(plan))}&body=${lines}`;
  if (shownPlan && shownPlan !== recommendation.plan)
    say(`${nameOf(recommendation.plan)} in place of ${nameOf(shownPlan)}.`);
  shownPlan = recommendation.plan;
}

async function begin(start: Start): Promise<void> {
  find('#starts').hidden = true;
  live.hidden = false;
  find('#title').textContent = start.title;
  find('#persona').textContent = start.persona;
  before = [];
  shownPlan = '';
  finder.chosen = undefined;
  // Nothing of one customer is left for the next: neither what was typed for the print nor a plan that was pointed at.
  finder.reset();
  render(nothing, find('#choice'));
  await finder.updateComplete;
  finder.answers = start.answers;
  await finder.updateComplete;
  finder.showResult();
  await show();
  because().value = '';
  window.scrollTo(0, 0);
}

function change(answers: Answers): void {
  before.push(finder.answers);
  finder.answers = answers;
  void show();
}

function undo(): void {
  const last = before.pop();
  if (!last) return say('There is nothing to undo.');
  finder.answers = last;
  void show();
}

/** What was answered in the finder itself can be undone here too; one act may tell of several answers. */
function answered(): void {
  if (before.at(-1) !== now) before.push(now);
  void show();
}

async function takeBack(): Promise<void> {
  finder.chosen = undefined;
  because().value = '';
  say('The recommended plan is the plan again.');
  await show();
  // The button is gone.
  find('#choice input').focus();
}

/** To the starts, and back to where one was. */
function otherStart(): void {
  const back = live.hidden && shownPlan !== '';
  live.hidden = !back;
  find('#starts').hidden = back;
  if (!back) find('#start-list button').focus();
}

const resize = (by: number) => {
  const { dataset } = document.documentElement;
  dataset['size'] = String(Math.min(4, Math.max(1, Number(dataset['size']) + by)));
};

const acts = {
  smaller: () => resize(-1),
  larger: () => resize(1),
  scheme: () => {
    const root = document.documentElement;
    const dark = getComputedStyle(root).getPropertyValue('--is-dark').trim() === '1';
    root.dataset['scheme'] = dark ? 'light' : 'dark';
  },
  copy: () =>
    void navigator.clipboard.writeText(find<HTMLOutputElement>('#summary').value).then(
      () => say('The summary is copied.'),
      () => say('The browser does not let this page copy.'),
    ),
  print: () => window.print(),
};
/** What makes sense only beside a result. */
const beside = (act: () => void) => () => void (live.hidden || act());

render(
  startList((start) => void begin(start)),
  find('#start-list'),
);
for (const button of document.querySelectorAll<HTMLElement>('[data-act]'))
  button.addEventListener('click', acts[button.dataset['act'] as keyof typeof acts]);
live.addEventListener('submit', (event) => {
  event.preventDefault();
  const entries = new FormData(live);
  const plan = String(entries.get('choice') ?? '');
  // Whoever only pressed Enter meant the field that is missing.
  if (!plan) return find('#choice input').focus();
  if (!because().value.trim()) return because().focus();
  finder.chosen = { plan, because: because().value.trim() };
  say(`Chosen: ${nameOf(plan)}.`);
  void show();
});
finder.addEventListener('sla-answer', answered);
finder.addEventListener('sla-step', () => void show());

onKeys(
  {
    ...Object.fromEntries(starts.map((start, index) => [String(index + 1), () => void begin(start)])),
    r: beside(() => {
      finder.showResult();
      void show();
    }),
    w: beside(() => (live.querySelector<HTMLElement>('#board input:checked') ?? find('#board input')).focus()),
    z: beside(undo),
    o: beside(() => (live.querySelector<HTMLElement>('#choice input:checked') ?? find('#choice input')).focus()),
    m: beside(() => find('#mail').click()),
    c: beside(acts.copy),
    p: beside(acts.print),
    s: otherStart,
    d: acts.scheme,
    '+': acts.larger,
    '=': acts.larger,
    '-': acts.smaller,
  },
  () => find<HTMLInputElement>('#keys-on').checked,
);
// On paper nothing has the focus.
addEventListener('beforeprint', () => (document.activeElement as HTMLElement).blur());
const asked = startOf(location.hash);
if (asked) void customElements.whenDefined('sla-plan-finder').then(() => begin(asked));
