// The Custom Elements Manifest: what an editor or a catalogue of components needs to know of the elements.
import { readFileSync, writeFileSync } from 'node:fs';

/** What the package has in place of the source that a declaration stands in. */
const SHIPPED = [
  [/^src\/sla-plan-finder\.ts$/, 'dist/sla-plan-finder.js'],
  [/^\/?src\/elements\/.+$/, 'dist/element.js'],
];
const shipped = (source) => SHIPPED.find(([from]) => from.test(source))?.[1];

/** An element as its users see it: without what is private. */
const forUsers = ({ members = [], ...element }) => ({
  ...element,
  members: members.filter(({ privacy }) => privacy !== 'private'),
});

/** Rewrites what the analyzer wrote: elements alone, their public side, under the paths of the package. */
export function publicManifest(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const elements = manifest.modules.flatMap(({ path, declarations }) =>
    declarations
      // A base class has no tag; what it gives stands with each element.
      .filter(({ customElement, tagName }) => customElement && tagName)
      .map((element) => ({ path: shipped(path), element })),
  );
  const definitions = manifest.modules.flatMap(({ path, exports = [] }) =>
    exports
      .filter(({ kind }) => kind === 'custom-element-definition')
      .map(({ declaration, ...rest }) => ({
        path: shipped(path),
        entry: { ...rest, declaration: { ...declaration, module: shipped(declaration.module) } },
      })),
  );
  if (elements.length === 0 || elements.length !== definitions.length)
    throw new Error(`${file}: ${elements.length} elements, ${definitions.length} tags`);
  const modules = [
    {
      kind: 'javascript-module',
      path: elements[0].path,
      declarations: elements.map(({ element }) => forUsers(element)),
      exports: elements.map(({ element: { name }, path: module }) => ({
        kind: 'js',
        name,
        declaration: { name, module },
      })),
    },
    {
      kind: 'javascript-module',
      path: definitions[0].path,
      declarations: [],
      exports: definitions.map(({ entry }) => entry),
    },
  ];
  writeFileSync(file, `${JSON.stringify({ ...manifest, modules }, null, 2)}\n`);
}
