// What the gallery takes pictures of: states of the element, its themes, the demo's pages, and paper.
import { readdirSync } from 'node:fs';
import { states } from './gallery-states.mjs';

const WIDTHS = [360, 768, 1280];
const ELEMENT = '/gallery.html';

/** How a page may be looked at. */
export const looks = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  forced: { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
};

const rightToLeft = (page) => page.evaluate(() => (document.documentElement.dir = 'rtl'));
const atResult = states['result-premium'];
const keys =
  (...pressed) =>
  async (page) => {
    await page.waitForSelector('#start-list button');
    for (const key of pressed) {
      await (key.length > 12 ? page.keyboard.type(key) : page.keyboard.press(key));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
  };
const choose = keys('2', 'o', 'ArrowRight', 'ArrowRight', 'Tab', 'the group asks for it', 'Enter', 'Escape', 'r');

const ofStates = Object.entries(states).flatMap(([name, prepare]) => [
  { group: 'states', name, url: ELEMENT, widths: WIDTHS, looks: ['light', 'dark'], prepare },
  { group: 'forced colours', name: `forced-${name}`, url: ELEMENT, widths: [360, 1280], looks: ['forced'], prepare },
  {
    group: 'right to left',
    name: `rtl-${name}`,
    url: ELEMENT,
    widths: [360, 1280],
    looks: ['light'],
    prepare: async (page) => {
      await rightToLeft(page);
      await prepare(page);
    },
  },
]);

const ofThemes = ['bank', 'start-up', 'authority'].flatMap((theme) =>
  ['start', 'rating', 'start-missing', 'result-premium'].map((state) => ({
    group: 'themes',
    name: `${theme}-${state}`,
    url: `/demo/themes/${theme}.html`,
    widths: WIDTHS,
    looks: theme === 'bank' ? ['light', 'dark'] : ['light'],
    prepare: states[state],
  })),
);

const ofSales = Object.entries({
  start: async () => {},
  result: keys('3'),
  'what-if': keys('3', 'w', 'Tab', 'ArrowLeft'),
  'half-way': keys('8'),
  chosen: choose,
}).map(([name, prepare]) => ({
  group: 'sales',
  name: `sales-${name}`,
  url: '/demo/sales.html',
  widths: WIDTHS,
  looks: ['light', 'dark'],
  // Large screens are looked at as they are projected.
  whole: (width) => width < 1000,
  prepare,
}));

const ofPages = ['index.html', 'sla.html', ...readdirSync('demo/situations').map((file) => `situations/${file}`)]
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    group: 'pages',
    name: `page-${file.replace('situations/', '').replace('.html', '')}`,
    url: `/demo/${file}`,
    widths: [360, 1280],
    looks: ['light'],
    prepare: async () => {},
  }));

const onPaper = [
  ...['result-standard', 'result-premium', 'result-enterprise', 'result-over-limit'].map((name) => ({
    name: `print-${name}`,
    url: ELEMENT,
    prepare: states[name],
  })),
  { name: 'print-sales-chosen', url: '/demo/sales.html', prepare: choose },
  { name: 'print-bank', url: '/demo/themes/bank.html', prepare: atResult },
].map((shot) => ({ group: 'print', widths: [1280], looks: ['light'], paper: true, ...shot }));

export const shots = [...ofStates, ...ofThemes, ...ofSales, ...ofPages, ...onPaper];
