// Builds everything into dist/: the library for bundlers, the two files for a script tag, types and data.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { chunkName, common, embedClassic, embedModule, target } from './build/embed.mjs';
import { literals } from './build/literals.mjs';
import { publicManifest } from './build/manifest.mjs';

const { builtInCatalog } = await tsImport('../../src/catalog/built-in.ts', import.meta.url);
const { catalogLanguages } = await tsImport('../../src/catalog/translations/languages.ts', import.meta.url);
const { translate } = await tsImport('../../src/catalog/translations/translate.ts', import.meta.url);
const { catalogJsonSchema } = await tsImport('../../src/catalog/schema-json.ts', import.meta.url);
const npx = (...command) => execFileSync('npx', ['--no-install', ...command], { stdio: 'inherit' });

rmSync('dist', { recursive: true, force: true });

// 1. For bundlers: dependencies stay imports, code stays readable.
await build({
  ...common,
  plugins: [literals],
  build: {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: {
        'sla-plan-finder': 'src/sla-plan-finder.ts',
        element: 'src/element.ts',
        engine: 'src/engine/index.ts',
        lint: 'src/lint/index.ts',
        schema: 'src/catalog/schema.ts',
        seal: 'src/catalog/seal.ts',
        server: 'src/server/index.ts',
        'cli/main': 'src/cli/main.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^@lit-labs\//, /^zod(\/|$)/, /^node:/],
      output: { entryFileNames: '[name].js', chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js` },
    },
  },
});

// 2. and 3. For a script tag.
await build(embedModule);
await build(embedClassic);

// 4. The engine alone, as a visitor of somebody's own interface would load it. Only to be weighed.
await build({
  ...common,
  build: {
    target,
    outDir: 'dist/.weighed',
    emptyOutDir: false,
    lib: { entry: 'src/engine/index.ts', formats: ['es'], fileName: () => 'engine.js' },
    rolldownOptions: { output: { minify: true } },
  },
});

// 5. Types, data, the manifest.
npx('tsc', '-p', 'tsconfig.json');
npx('tsc', '-p', 'src/server');
const write = (file, value) => writeFileSync(join('dist', file), `${JSON.stringify(value, null, 2)}\n`);
write('catalog.json', builtInCatalog);
mkdirSync('dist/catalogs');
for (const [lang, texts] of Object.entries(catalogLanguages))
  write(`catalogs/${lang}.json`, translate(builtInCatalog, (await texts()).texts));
write('plans.schema.json', catalogJsonSchema());
npx(
  'custom-elements-manifest',
  'analyze',
  '--litelement',
  '--quiet',
  '--globs',
  'src/elements/*.ts',
  'src/sla-plan-finder.ts',
  '--outdir',
  'dist',
);
publicManifest('dist/custom-elements.json');
// The library ships none of them; who looks for the notices looks here first.
cpSync('dist/embed/THIRD-PARTY.md', 'dist/THIRD-PARTY.md');

// 6. What a browser would only find out later.
const scripts = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.js'));
for (const file of scripts) execFileSync(process.execPath, ['--check', join('dist', file)], { stdio: 'inherit' });
for (const file of scripts.filter((one) => one.startsWith('embed'))) {
  const code = readFileSync(join('dist', file), 'utf8');
  const found =
    /\beval\(|new Function\b|\blocalStorage\b|\bsessionStorage\b|document\.cookie|lit-html["']|<\/script|<!--/i.exec(
      code,
    );
  if (found) throw new Error(`dist/${file} contains ${found[0]}`);
}
// 7. For integrity attributes and hash policies: a line for each file, of this build alone.
const sri = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join('dist/embed', file)))
    .digest('base64')}`;
const embedded = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
write('embed/sri.json', Object.fromEntries(embedded.sort().map((file) => [file, sri(file)])));
console.log(`${scripts.length} scripts built`);
