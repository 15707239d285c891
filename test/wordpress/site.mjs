// A WordPress that runs: files, database and server in a folder below the system's temporary one, gone at the end.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function until(what, ready) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return await ready();
    } catch {
      await wait(200);
    }
  }
  throw new Error(`${what} does not come up`);
}

/** Copies, installs and starts it; the plugin is uploaded and `list` published, see fill.php. */
export async function startWordPress(theme, list) {
  const site = mkdtempSync(join(tmpdir(), 'sla-wordpress-'));
  const www = join(site, 'www');
  const socket = join(site, 'db.sock');
  const url = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, SITE: site, WP_URL: url };
  const children = [];
  const start = (command, args) => {
    const child = spawn(command, args, { env, stdio: 'ignore' });
    children.push([child, new Promise((resolve) => child.on('close', resolve))]);
  };
  const close = async () => {
    for (const [child] of children.reverse()) child.kill();
    await Promise.all(children.map(([, closed]) => closed));
    rmSync(site, { recursive: true, force: true });
  };
  try {
    execFileSync(at('./setup.sh'), [site], { stdio: 'inherit' });
    const database = [`--datadir=${join(site, 'db')}`, `--socket=${socket}`, `--pid-file=${join(site, 'db.pid')}`];
    start('mariadbd', ['--no-defaults', ...database, '--skip-networking', `--user=${userInfo().username}`]);
    const sql = ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', 'create database if not exists wordpress'];
    await until('the database', () => execFileSync('mariadb', sql, { stdio: 'ignore' }));

    const php = (file, ...args) =>
      execFileSync('php', ['-d', 'sendmail_path=/bin/true', at(file), www, ...args], { env, encoding: 'utf8' });
    php('./install.php');
    const zip = join(site, 'sla-plan-finder.zip');
    execFileSync(at('../../demo/wordpress/pack.sh'), [zip], { stdio: 'inherit' });
    // An own catalog, put there as one can: not through the media library.
    copyFileSync(at('../fixtures/managed-databases.json'), join(www, 'wp-content/uploads/plans.json'));
    // Browsers ask for one; what is missing would be a complaint in the console.
    writeFileSync(join(www, 'favicon.ico'), '');
    writeFileSync(join(site, 'php.log'), '');
    writeFileSync(join(site, 'list.json'), JSON.stringify(list));
    const filled = JSON.parse(php('./fill.php', zip, theme, join(site, 'list.json')));

    start('php', ['-S', new URL(url).host, '-t', www]);
    await until('the server', async () => {
      if (!(await fetch(url)).ok) throw new Error('not yet');
    });
    return { url, ...filled, log: () => readFileSync(join(site, 'php.log'), 'utf8'), close };
  } catch (error) {
    await close();
    throw error;
  }
}
