// ours: <sla-plan-finder> with the harness's catalog, all questions on one page. What the harness compares stands in an
// <output> beside it, which the page fills from the element's public `recommendation` after each rendering.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { esc, hostPage } from '../../spec/html.mjs';
import { SCALE, toComponentCatalog } from './catalog.mjs';

export const label = 'ours';
export const note = '<sla-plan-finder> from OURS_DIST, own catalog inline, result also shown by the page';
export const available = () => Boolean(process.env.OURS_DIST);

/** What this page loads: the entry and what reads an own catalog. */
const LOADED = /^(sla-plan-finder|check-.*)\.js$/;

const SHOW = `
const finder = document.querySelector('sla-plan-finder');
const out = document.querySelector('output').children;
const labels = { tickets: 'urgent tickets', users: 'support users', vendor: 'vendor coordination' };
const order = ['tickets', 'users', 'needs', 'vendor'];
async function show() {
  await finder.updateComplete;
  const { plan, score, reasons } = finder.recommendation;
  const place = ({ band, question, option }) => (band === undefined ? 10 * (1 + order.indexOf(question)) + needs.findIndex(([id]) => id === option) : 0);
  const why = reasons.filter(({ decisive }) => decisive).sort((a, b) => place(a) - place(b))
    .map(({ band, question, option }) => ' · ' + (band !== undefined ? 'integration score' : labels[question] ?? needs.find(([id]) => id === option)[1]));
  const texts = ['Recommended plan: ' + plans[plan], 'Integration score: ' + Math.floor(score / SCALE) + ' of ' + maxScore, 'Why:' + (why.length ? why.join('') : ' · no hard needs')];
  texts.forEach((text, i) => { if (out[i].textContent !== text) out[i].textContent = text; });
}
finder.addEventListener('sla-answer', show);
`;

export async function build(c) {
  const dir = path.resolve(process.env.OURS_DIST);
  const files = {};
  for (const name of await readdir(dir))
    if (LOADED.test(name)) files[name] = await readFile(path.join(dir, name), 'utf8');
  const catalog = JSON.stringify(toComponentCatalog(c)).replaceAll('<', '\\u003c');
  const values = {
    plans: Object.fromEntries(c.plans.map(({ id, name }) => [id, name])),
    needs: c.needs.options.map(({ id, label: text }) => [id, text]),
    maxScore: c.maxScore,
    SCALE,
  };
  const script = `${Object.entries(values)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
    .join('')}${SHOW}`;
  const ids = esc(c.integrations.map(({ id }) => id).join(' '));
  return {
    ...files,
    keepNames: true,
    'show.js': script,
    'index.html': hostPage({
      title: 'ours',
      head: '<script type="module" src="sla-plan-finder.js"></script><script type="module" src="show.js"></script>',
      widget: `<sla-plan-finder layout="page" preview integrations="${ids}"><script type="application/json">${catalog}</script></sla-plan-finder><output><div></div><div></div><div></div></output>`,
    }),
  };
}
