// npm run size -- --why: which module weighs what in the embed file.
import { brotliCompressSync } from 'node:zlib';
import { minifySync } from 'rolldown/experimental';
import { build } from 'vite';
import { embedModule as config } from './embed.mjs';

const output = { ...config.build.rolldownOptions.output, minify: false };
const rolldownOptions = { ...config.build.rolldownOptions, output };
const [{ output: chunks }] = await build({
  ...config,
  build: { ...config.build, write: false, license: false, rolldownOptions },
});

const short = (id) =>
  id
    .replace(/.*\/node_modules\//, '')
    .replace(/.*\/src\//, 'src/')
    .replace(/\?.*/, '');
for (const { fileName, modules } of chunks.filter(({ type }) => type === 'chunk')) {
  const rows = Object.entries(modules)
    .filter(([, { code }]) => code)
    .map(([id, { code }]) => {
      const { code: small } = minifySync('module.js', code, { compress: false, mangle: true });
      return { module: short(id), minified: small.length, alone: brotliCompressSync(small).length };
    })
    .sort((a, b) => b.minified - a.minified);
  const sum = rows.reduce((total, row) => total + row.alone, 0);
  // Compressed alone a module weighs more than in company: the share is what counts.
  console.log(`\n${fileName}: ${rows.length} modules`);
  for (const { module, minified, alone } of rows.filter((row) => row.minified > 100))
    console.log(`${String(minified).padStart(7)} B  ${((100 * alone) / sum).toFixed(1).padStart(5)} %  ${module}`);
}
