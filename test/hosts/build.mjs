// Builds each framework's page as a project of its own would: with that framework's plugin and nothing of the others.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import solid from 'vite-plugin-solid';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const isElement = (tag) => tag.startsWith('sla-');

export const FRAMEWORKS = {
  react: { entry: 'react.tsx' },
  vue: { entry: 'vue.ts', plugins: () => [vue({ template: { compilerOptions: { isCustomElement: isElement } } })] },
  svelte: { entry: 'svelte.ts', plugins: () => [svelte({ configFile: false })] },
  preact: { entry: 'preact.tsx' },
  solid: { entry: 'solid.tsx', plugins: () => [solid()] },
  angular: { entry: 'angular.ts', more: { oxc: { decorator: { legacy: true } } } },
};

/** Into `dist/<name>/app.js`, with the component as a chunk of its own beside it. */
export function buildApp(name) {
  const { entry, plugins = () => [], more = {} } = FRAMEWORKS[name];
  return build({
    ...more,
    root: here('.'),
    base: `/${name}/`,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: plugins(),
    // The package as it is built, not as it is written.
    resolve: { alias: { 'sla-plan-finder': here('../../dist/sla-plan-finder.js') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: here(`dist/${name}`),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: here(`apps/${entry}`), output: { entryFileNames: 'app.js' } },
    },
  });
}
