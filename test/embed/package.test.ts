/** The package as npm would publish it: its README is current, and all of its doors open in an empty project. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';

const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let project: string;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'sla-project-'));
  const [{ filename }] = JSON.parse(
    run('.', 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', project),
  ) as [{ filename: string }];
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`);
});
after(() => rmSync(project, { recursive: true, force: true }));

it('the README says what the elements say', () => {
  run('.', process.execPath, 'test/tools/docs.mjs', '--check');
});

it('every script of the embed is the one that sri.json says', () => {
  const sri = JSON.parse(readFileSync('dist/embed/sri.json', 'utf8')) as Record<string, string>;
  const scripts = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
  const hash = (file: string) => createHash('sha384').update(readFileSync(join('dist/embed', file)));
  assert.deepEqual(sri, Object.fromEntries(scripts.map((file) => [file, `sha384-${hash(file).digest('base64')}`])));
});

it('every export can be imported, and does what its name says', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
  const code = `
    const name = 'sla-plan-finder';
    const json = { with: { type: 'json' } };
    const { recommend, normaliseAnswers } = await import(name + '/engine');
    const { lintCatalog, decisionSheet } = await import(name + '/lint');
    const { parseCatalog } = await import(name + '/schema');
    const { sealCatalog } = await import(name + '/seal');
    const { default: catalog } = await import(name + '/catalog.json', json);
    const found = lintCatalog(catalog);
    const { SlaPlanFinder } = await import(name + '/element');
    const all = await import(name);
    console.log(JSON.stringify({
      plan: recommend(catalog, {}).plan, dropped: normaliseAnswers(catalog, 1).dropped.length,
      errors: found.filter(({ severity }) => severity === 'error').length, parsed: parseCatalog(catalog).catalog.id,
      sealed: typeof sealCatalog(catalog).catalog.seal, sheet: typeof decisionSheet, same: all.SlaPlanFinder === SlaPlanFinder,
      manifest: (await import(name + '/custom-elements.json', json)).default.modules.length,
      schema: (await import(name + '/plans.schema.json', json)).default.type,
      embed: import.meta.resolve(name + '/embed').endsWith('dist/embed/sla-plan-finder.js'),
    }));`;
  assert.deepEqual(JSON.parse(run(project, process.execPath, '--no-warnings', '--input-type=module', '-e', code)), {
    plan: 'standard',
    dropped: 1,
    errors: 0,
    parsed: 'integration-support',
    sealed: 'string',
    sheet: 'function',
    same: true,
    manifest: 2,
    schema: 'object',
    embed: true,
  });
  const named = [
    '.',
    'element',
    'engine',
    'lint',
    'schema',
    'seal',
    'server',
    'jsx',
    'embed',
    'catalog.json',
    'plans.schema.json',
  ];
  for (const door of [...named, 'custom-elements.json', 'package.json'])
    assert.ok(door === '.' || `./${door}` in exports, door);
});

it('renders on a server once what that needs is installed, and says so before', () => {
  const catalog = join('node_modules', 'sla-plan-finder', 'dist', 'catalog.json');
  const prerender = () =>
    spawnSync('npx', ['--no-install', 'sla-plan-finder', 'prerender', catalog], { cwd: project, encoding: 'utf8' });
  const { status, stdout, stderr } = prerender();
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /"prerender" needs a package that is not installed: npm install @lit-labs\/ssr\n$/);
  run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '@lit-labs/ssr@4.1.0');
  assert.match(prerender().stdout, /^<sla-plan-finder lang="en/);
  const code = `
    const { renderFinder } = await import('sla-plan-finder' + '/server');
    console.log(renderFinder(undefined, { lang: 'de' }), typeof document);`;
  const html = run(project, process.execPath, '--input-type=module', '-e', code);
  assert.match(
    html,
    /^<sla-plan-finder lang="de">\n<template shadowrootmode="open">.*<\/sla-plan-finder>\n undefined\n$/s,
  );
});

it('the command line is there', () => {
  const catalog = join('node_modules', 'sla-plan-finder', 'dist', 'catalog.json');
  assert.match(run(project, 'npx', '--no-install', 'sla-plan-finder', 'lint', catalog), /0 errors, 0 warnings/);
  // Also where nothing is installed that prerendering needs.
  const script = run(project, 'npx', '--no-install', 'sla-plan-finder', 'emit', 'script', '--files', '/sla/');
  assert.match(script, /^<script type="module">[^]+<\/script>\n$/);
});
