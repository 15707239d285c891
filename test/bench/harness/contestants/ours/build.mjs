// ours: <sla-plan-finder> with the harness's catalog, all questions on one page. What the harness compares stands in an
// <output> beside it, which the page fills from the element's public `recommendation` after each rendering. Everything in
// one document, as `static` is; with OURS_SCRIPT=tag the script is a file of its own.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostPage } from '../../spec/html.mjs';
import { SCALE, toComponentCatalog } from './catalog.mjs';

const TAG = process.env.OURS_SCRIPT === 'tag';

export const label = 'ours';
export const note =
  '<sla-plan-finder> from OURS_DIST, own catalog sealed and prerendered, result also shown by the page, script ' +
  (TAG ? 'by its tag' : 'in the page');
export const available = () => Boolean(process.env.OURS_DIST);

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
// What was ticked in the prerendered page is answered by now.
show();
`;

export async function build(c) {
  const dir = path.resolve(process.env.OURS_DIST);
  // As `sla-plan-finder prerender` prints it, with the sealed catalog in it: this page has attributes for which a
  // snippet keeps no room (README, "Stillness").
  const { inlineScript, renderFinder } = await import(pathToFileURL(path.join(dir, '../server.js')).href);
  const integrations = c.integrations.map(({ id }) => id).join(' ');
  const finder = renderFinder(toComponentCatalog(c), { attributes: { layout: 'page', preview: true, integrations } });
  const values = {
    plans: Object.fromEntries(c.plans.map(({ id, name }) => [id, name])),
    needs: c.needs.options.map(({ id, label: text }) => [id, text]),
    maxScore: c.maxScore,
    SCALE,
  };
  const script = `${Object.entries(values)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`)
    .join('')}${SHOW}`;
  const page = (head, tail) =>
    hostPage({ title: 'ours', head, tail, widget: `${finder}<output><div></div><div></div><div></div></output>` });
  if (!TAG)
    return {
      'index.html': page('', `${inlineScript({ files: '.' }).html}<script type="module">${script}</script>`),
    };
  return {
    'sla-plan-finder.js': await readFile(path.join(dir, 'sla-plan-finder.js'), 'utf8'),
    keepNames: true,
    'show.js': script,
    'index.html': page(
      '<script type="module" src="sla-plan-finder.js"></script><script type="module" src="show.js"></script>',
      '',
    ),
  };
}
