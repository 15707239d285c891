// Starts WebKitGTK's driver on a display of its own, and speaks plain W3C WebDriver to it: no dependency.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath, runs } from './look.mjs';

const folders = (path) => {
  try {
    return readdirSync(path).map((name) => join(path, name));
  } catch {
    return [];
  }
};

export function findWebKit() {
  const how = '`apt-get install --no-install-recommends webkit2gtk-driver xvfb`';
  const driver = onPath('WebKitWebDriver');
  if (!driver) return { missing: `no WebKitGTK driver; ${how}` };
  const browser = ['/usr/lib', '/usr/libexec', ...folders('/usr/lib')]
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(runs);
  if (!browser) return { missing: `no MiniBrowser beside ${driver}; ${how}` };
  const xvfb = onPath('Xvfb');
  if (!xvfb) return { missing: `no Xvfb to show it on; ${how}` };
  // Neither program tells its version without a screen: the session does.
  return { driver, browser, xvfb };
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const SCREEN = { width: 2400, height: 1900 };
/**
 * Where the window goes. There is no window manager to give it the focus, and without it nothing matches `:focus`: X
 * gives the focus to what is under the pointer, which rests in the middle of the screen. This puts the window's own bar
 * there, not the page, or the page would have something hovered.
 */
export const PLACE = { x: SCREEN.width / 2 - 200, y: SCREEN.height / 2 - 10 };

/** A display that nobody has; Xvfb says which number it took. */
const startDisplay = (xvfb) =>
  new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'];
    const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (number) => resolve({ child, display: `:${String(number).trim()}` }));
  });

/** Settings of GTK, nobody's own: its buttons, in their usual size, keep the window from being as narrow as a telephone. */
function narrowWindow() {
  const settings = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  const css = 'box button, box entry { min-width: 0; padding: 0; font-size: 1px }';
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), css);
  return settings;
}

/** `call(method, path, body)` on the session, `version`, and `stop()`, which ends all that was started. */
export async function startWebKit({ driver, browser, xvfb }) {
  const { child: screen, display } = await startDisplay(xvfb);
  const port = await freePort();
  const settings = narrowWindow();
  const still = { NO_AT_BRIDGE: '1', GTK_A11Y: 'none', LIBGL_ALWAYS_SOFTWARE: '1' };
  const drawn = {
    GDK_BACKEND: 'x11',
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    XDG_CONFIG_HOME: settings,
  };
  const env = { ...process.env, ...still, ...drawn };
  // A group of its own, so that the browser ends with its driver.
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', detached: true, env });
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    try {
      process.kill(-child.pid);
    } catch {
      // It had ended by itself.
    }
    screen.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  process.once('exit', end);

  const request = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKitGTK, ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  const ready = () =>
    request('GET', '/status').then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await ready()); tries++) {
    if (tries === 100) throw new Error(`${driver} does not answer`);
    await sleep(100);
  }
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities: given } = await request('POST', '/session', { capabilities });
  const at = `/session/${sessionId}`;
  return {
    version: given.browserVersion,
    call: (method, path, body) => request(method, at + path, body),
    async stop() {
      await request('DELETE', at).catch(() => {});
      end();
    },
  };
}
