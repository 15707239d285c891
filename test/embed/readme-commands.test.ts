/** The README's snippets for Node and a shell do what they say. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSealed } from '../../src/catalog/sealed.js';
import { here, snippets, withWords } from './snippets.js';

/** A project that has the package, as `npm install` would leave it. */
let project: string;

before(() => {
  project = mkdtempSync(join(tmpdir(), 'sla-readme-'));
  mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
  symlinkSync(resolve('.'), join(project, 'node_modules/sla-plan-finder'));
  // As npm does on installing; it also makes the file one that can be run.
  const bin = `#!/bin/sh\nexec node '${resolve('dist/cli/main.js')}' "$@"\n`;
  writeFileSync(join(project, 'node_modules/.bin/sla-plan-finder'), bin, { mode: 0o755 });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
});
after(() => rmSync(project, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('every snippet of the README is run', () => {
  it('here, or in the test that it names', () => {
    const known = new Set(['html', 'js', 'ts', 'sh', 'css']);
    const nobody = snippets.filter(({ language, code, elsewhere }) =>
      elsewhere ? !existsSync(elsewhere) : !known.has(language) || code.trim() === '',
    );
    assert.deepEqual(nobody, []);
    assert.ok(snippets.length >= 12, `${snippets.length} snippets`);
  });
});

describe('js and ts', () => {
  it('have the types that the package declares', () => {
    const files = [...here('js').map((code) => ['js', code]), ...here('ts').map((code) => ['ts', code])];
    for (const [index, [extension, code]] of files.entries()) {
      // JSON's own types are wider: the ts snippet says what to do, and JavaScript need not care.
      const typed = code!.replace(/recommend\(catalog,/, 'recommend(/** @type {any} */ (catalog),');
      writeFileSync(join(project, `snippet-${index}.${extension}`), `${typed}\nexport {};\n`);
    }
    const globals = `import 'sla-plan-finder';\ndeclare global { interface Window { dataLayer?: object[] } }\n`;
    writeFileSync(join(project, 'globals.d.ts'), globals);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      checkJs: true,
      target: 'es2023',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.js'] }));
    try {
      run(resolve('node_modules/.bin/tsc'), '-p', '.');
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });

  it('the decision is made without the element', () => {
    const code = `${withWords('recommend(catalog')}\nconsole.log(JSON.stringify([plan, reasons.length, whyNotLower]));`;
    const [plan, reasons, whyNotLower] = JSON.parse(
      run(process.execPath, '--no-warnings', '--input-type=module', '-e', code),
    );
    assert.equal(plan, 'enterprise');
    assert.ok(reasons > 0);
    assert.deepEqual(
      whyNotLower.map((one: { plan: string }) => one.plan),
      ['premium', 'standard'],
    );
  });

  it('the catalog has its type', () => {
    // A change of the snippet must not make it one that says nothing.
    assert.match(withWords('as Catalog'), /^export const catalog = /m);
  });
});

describe('sh', () => {
  const lines = here('sh').flatMap((code) => code.split('\n').filter(Boolean));
  const commands = lines.flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '));

  it('has no command that nobody tried', () => {
    const known = /^(npm ci|npm start|npm test|npx sla-plan-finder .*)$/;
    assert.deepEqual(
      commands.filter((command) => !known.test(command)),
      [],
    );
  });

  it('npx sla-plan-finder: each line runs on the catalog that the tool itself prints', () => {
    writeFileSync(join(project, 'plans.json'), run('npx', '--no-install', 'sla-plan-finder', 'emit', 'catalog'));
    const own = commands.filter((command) => command.startsWith('npx '));
    assert.ok(own.length >= 3);
    const printed = new Map(
      own.map((command) => [command.split(' ')[2], run('npx', '--no-install', ...command.split(' ').slice(1))]),
    );
    const sealed: unknown = JSON.parse(readFileSync(join(project, 'plans.sealed.json'), 'utf8'));
    assert.ok(readSealed(sealed));
    assert.match(printed.get('lint')!, /0 errors, 0 warnings/);
    assert.match(printed.get('sheet')!, /^<!doctype html>/i);
    assert.match(printed.get('snippet')!, /^<style>[^<]+<\/style>\n<sla-plan-finder src="plans.json">\n/);
    assert.match(printed.get('prerender')!, /<template shadowrootmode="open"/);
  });

  it('npx sla-plan-finder --version is the one of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(run('npx', '--no-install', 'sla-plan-finder', '--version'), `${version}\n`);
  });

  it('npm ci would install what the lock file says', () => {
    execFileSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--offline'], { stdio: 'pipe' });
  });

  it('npm start shows the demo', async () => {
    const child = spawn('npm', ['start', '--', '--port', '0', '--host', '127.0.0.1'], {
      detached: true,
      stdio: 'pipe',
    });
    try {
      const url = await new Promise<string>((found, failed) => {
        let said = '';
        child.stdout.on('data', (chunk) => {
          // oxlint-disable-next-line no-control-regex
          said += String(chunk).replaceAll(/\u001b\[\d+m/g, '');
          const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
          if (address) found(address);
        });
        child.on('exit', () => failed(new Error(said)));
      });
      const text = async (page: string) => (await fetch(new URL(page, url))).text();
      const [, first] = /href="\.\/(\w+\.html)"/.exec(await text('')) ?? [];
      assert.match(await text(first!), /<sla-plan-finder/);
    } finally {
      process.kill(-child.pid!);
    }
  });
});
