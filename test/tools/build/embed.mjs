// The two files for a script tag: everything inside, small.
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { shownCatalog } from './as-shown.mjs';
import {
  englishOnly,
  languagesAlone,
  leanTask,
  noGlobals,
  onPatchedPages,
  ownPolicy,
  plainStyles,
} from './embed-only.mjs';
import { FLOOR } from './floor.mjs';
import { literals } from './literals.mjs';
import { withoutKeys } from './without-keys.mjs';

export const target = Object.entries(FLOOR).map(([browser, version]) => browser + version);
export const common = { configFile: false, logLevel: 'warn', publicDir: false };

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const notice = `/*! ${name} ${version} | ${license} | includes lit (BSD-3-Clause) and zod (MIT), see THIRD-PARTY.md */`;

/** A language has two files of its name: its messages, and the catalog's texts. */
export const chunkName = ({ name, facadeModuleId }) => {
  const [, kind] = /\/(messages|translations)\/\w+\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return kind === undefined ? name : `${kind === 'messages' ? 'messages' : 'catalog'}-${name}`;
};
// Words in another language include nothing of anybody's.
const postBanner = (chunk) => (chunkName(chunk) === chunk.name ? notice : '');

/**
 * Chromium compiles the functions of such a file on another thread while it arrives (V8's explicit compile hints), and
 * not one by one when the page waits for them: of 104 ms of blocking 58 less, for 0.1 MB of memory (4 times slower).
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * One character beyond Latin-1 and browsers keep the whole text in two bytes for each; one beyond ASCII and a classic
 * script is read wrongly by a page in an old encoding.
 */
const inAscii = (code) =>
  code.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Finds 1 % more than the bundler's own minifier does (`npm run size`). */
const onceMore = {
  name: 'once-more',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const { code } = await minify(chunk.code, {
        module: format === 'es',
        ecma: 2022,
        format: { comments: /^!/ },
      });
      // The classic file holds the validator as well, which hardly anybody needs.
      if (chunk.isEntry) chunk.code = (format === 'es' ? COMPILE_AHEAD : '') + inAscii(code);
      else chunk.code = code;
    }
  },
};

const embed = (output, lib, notices, ...more) => ({
  ...common,
  plugins: [
    literals,
    shownCatalog,
    withoutKeys,
    ownPolicy,
    noGlobals,
    plainStyles,
    leanTask,
    languagesAlone,
    onPatchedPages,
    ...more,
    onceMore,
  ],
  build: {
    target,
    outDir: 'dist/embed',
    emptyOutDir: false,
    license: notices,
    lib: { entry: 'src/embed.ts', ...lib },
    rolldownOptions: {
      // Or the engine, which the linter uses too, would become a second request for everybody.
      preserveEntrySignatures: 'allow-extension',
      output: { minify: true, postBanner, comments: false, ...output },
    },
  },
});

/** The module: what an own catalog needs comes as a chunk of its own. */
export const embedModule = embed(
  { chunkFileNames: (chunk) => `${chunkName(chunk)}-[hash:6].js` },
  { formats: ['es'], fileName: () => 'sla-plan-finder.js' },
  { fileName: 'THIRD-PARTY.md' },
);

/** The classic file: one request whatever the catalog, in English, for old editors and for integrity hashes. */
export const embedClassic = embed(
  {},
  { formats: ['iife'], name: 'unused', fileName: () => 'sla-plan-finder.iife.js' },
  false,
  englishOnly,
);
