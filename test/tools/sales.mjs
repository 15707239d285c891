// npm run build:sales [-- file]: the sales page as one file that opens from a laptop without network. The finder in it
// is the classic file as it is shipped: build first.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { common, target } from './build/embed.mjs';

const file = process.argv[2] ?? 'sla-plan-finder-sales.html';
const { output } = (
  await build({
    ...common,
    build: {
      target,
      write: false,
      lib: { entry: 'demo/sales/sales.ts', formats: ['iife'], name: 'sales', fileName: () => 'sales.js' },
      rolldownOptions: { output: { minify: true } },
    },
  })
)[0];
const [{ code }] = output;
const finder = readFileSync('dist/embed/sla-plan-finder.iife.js', 'utf8');
// A script ends at the first of these, wherever it stands.
const inline = (script) => `<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>`;

/** Puts something in the place of what must be there once. */
const put = (text, was, now) => {
  if (text.split(was).length !== 2) throw new Error(`demo/sales.html: not once "${was}"`);
  return text.replace(was, () => now);
};
let page = readFileSync('demo/sales.html', 'utf8');
page = put(
  page,
  '<link rel="stylesheet" href="./sales/sales.css" />',
  `<style>${readFileSync('demo/sales/sales.css', 'utf8')}</style>`,
);
page = put(page, '<script type="module" src="./main.ts"></script>', '');
page = put(page, '<script type="module" src="./sales/sales.ts"></script>', '');
// There is no other page on the laptop.
page = put(page, '<a href="./index.html">Which plan fits</a>', 'Which plan fits');
page = put(page, '</body>', `${inline(finder)}\n${inline(code)}\n</body>`);
writeFileSync(file, page);
console.log(`${file}: ${(page.length / 1000).toFixed(0)} kB`);
