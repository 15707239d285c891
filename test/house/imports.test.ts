import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** Each rule of the house is seen to fail: a bad file is put into a copy of the tree, and the tool must name it. */
let copy: string;

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'house-'));
  for (const part of ['src', 'package.json', 'tsconfig.json', '.oxlintrc.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
after(() => rmSync(copy, { recursive: true }));

/** Runs a tool on the copy with one more file in it. */
function withFile(file: string, content: string, ...command: [string, ...string[]]): { ok: boolean; output: string } {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), content);
  const [tool, ...parameters] = command;
  const { status, stdout, stderr } = spawnSync(join(copy, 'node_modules/.bin', tool), parameters, {
    cwd: copy,
    encoding: 'utf8',
  });
  rmSync(join(copy, file));
  return { ok: status === 0, output: stdout + stderr };
}
const lint = (file: string, content: string) => withFile(file, content, 'oxlint', '--deny-warnings', file);

const refused: [what: string, file: string, content: string, word: string][] = [
  [
    'the engine imports lit',
    'src/engine/bad.ts',
    `import { html } from 'lit';\nexport const x = html;`,
    'The engine imports itself',
  ],
  [
    'the engine imports zod',
    'src/engine/bad.ts',
    `import * as z from 'zod/mini';\nexport const x = z;`,
    'The engine imports itself',
  ],
  [
    'the engine imports a view',
    'src/engine/bad.ts',
    `import { cellText } from '../views/plan-table.js';\nexport const x = cellText;`,
    'The engine imports itself',
  ],
  [
    'the engine imports the catalog',
    'src/engine/bad.ts',
    `import { builtInCatalog } from '../catalog/built-in.js';\nexport const x = builtInCatalog;`,
    'The engine imports itself',
  ],
  [
    'the types import something',
    'src/catalog/types.ts',
    `import type { Plan } from './built-in.js';\nexport type X = Plan;`,
    'The types import nothing',
  ],
  [
    'a view imports an element',
    'src/views/bad.ts',
    `import { emit } from '../elements/events.js';\nexport const x = emit;`,
    'Views are functions',
  ],
  [
    'a view imports the linter',
    'src/views/bad.ts',
    `import { lintCatalog } from '../lint/index.js';\nexport const x = lintCatalog;`,
    'Views are functions',
  ],
  [
    'the linter imports a view',
    'src/lint/bad.ts',
    `import { cellText } from '../views/plan-table.js';\nexport const x = cellText;`,
    'The linter imports itself',
  ],
  [
    'messages import lit',
    'src/messages/bad.ts',
    `import { html } from 'lit';\nexport const x = html;`,
    'Messages import',
  ],
  [
    'the browser imports Node',
    'src/elements/bad.ts',
    `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
    'The browser has no Node',
  ],
  [
    'something is kept in storage',
    'src/elements/bad.ts',
    `export const x = () => localStorage.length;`,
    'no-restricted-globals',
  ],
  ['a default export', 'src/elements/bad.ts', `export default 1;`, 'no-default-export'],
  [
    'a type imported as a value',
    'src/elements/bad.ts',
    `import { Plan } from '../catalog/types.js';\nexport type X = Plan;`,
    'consistent-type-imports',
  ],
];

describe('the house rules, as the linter knows them', () => {
  for (const [what, file, content, word] of refused) {
    it(`${what}: refused`, () => {
      const original = file.endsWith('types.ts');
      const { ok, output } = lint(file, content);
      if (original) cpSync(file, join(copy, file));
      assert.equal(ok, false);
      assert.ok(output.includes(word), output);
    });
  }

  it('a file that keeps them passes', () => {
    const content = `import type { Plan } from '../catalog/types.js';\nexport const nameOf = (plan: Plan): string => plan.name;\n`;
    const { ok, output } = lint('src/engine/good.ts', content);
    assert.ok(ok, output);
  });
});

describe('the house rules, as the compiler knows them', () => {
  const DOM = `export const width = (): number => document.body.clientWidth;\n`;
  it('the engine knows no DOM', () => {
    const { ok, output } = withFile('src/engine/bad.ts', DOM, 'tsc', '-p', 'src/engine');
    assert.equal(ok, false);
    assert.match(output, /bad\.ts.*'document'/);
  });
  it('no enums, parameter properties or namespaces', () => {
    const { ok, output } = withFile(
      'src/views/bad.ts',
      `export enum Plan { A }\n`,
      'tsc',
      '--noEmit',
      '-p',
      'tsconfig.json',
    );
    assert.equal(ok, false);
    assert.match(output, /bad\.ts/);
  });
});
