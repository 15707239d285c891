// Finds a Chromium for the tests. Order: CHROME_PATH, installed Chrome/Chromium/Edge, Playwright's and Puppeteer's caches,
// and, on Linux x64 only, a browser from the npm registry kept under node_modules/.cache (64 MB, no root, no apt).
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform, arch } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const runs = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const dirs = (p) => {
  try {
    return readdirSync(p).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    return [];
  }
};

function installed() {
  const home = homedir();
  if (platform() === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary']
      .flatMap((n) => ['', home].map((h) => `${h}/Applications/${n}.app/Contents/MacOS/${n}`))
      .find(runs);
  if (platform() === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((d) => [
        join(d, 'Google/Chrome/Application/chrome.exe'),
        join(d, 'Microsoft/Edge/Application/msedge.exe'),
      ])
      .find(existsSync);
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return names.flatMap((n) => (process.env.PATH ?? '').split(delimiter).map((d) => join(d, n))).find(runs);
}

function cached() {
  const mac = platform() === 'darwin';
  const base = mac ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  const pw = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(base, 'ms-playwright');
  const pp = join(homedir(), '.cache/puppeteer');
  const hits = [];
  for (const d of dirs(pw).filter((x) => x.startsWith('chromium')))
    for (const s of dirs(join(pw, d)))
      for (const f of ['chrome', 'headless_shell', 'chrome-headless-shell', 'Chromium.app/Contents/MacOS/Chromium'])
        hits.push(join(pw, d, s, f));
  for (const k of ['chrome', 'chrome-headless-shell'])
    for (const d of dirs(join(pp, k))) for (const s of dirs(join(pp, k, d))) hits.push(join(pp, k, d, s, k));
  return hits.find(runs);
}

const FALLBACK = '@sparticuz/chromium@143.0.4'; // last line that supports Node 20

async function fromRegistry(args) {
  if (platform() !== 'linux' || arch() !== 'x64' || process.env.NO_BROWSER_DOWNLOAD) return;
  const at = resolve('node_modules/.cache/browser');
  const entry = join(at, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    console.log(`No Chrome or Chromium found: getting ${FALLBACK} from the npm registry (64 MB, once) ...`);
    execFileSync(
      'npm',
      [
        'install',
        '--prefix',
        at,
        '--no-audit',
        '--no-fund',
        '--no-save',
        '--ignore-scripts',
        '--loglevel=error',
        FALLBACK,
      ],
      { stdio: 'inherit' },
    );
  }
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'; // makes it unpack the system libraries it ships
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return {
    found: `none installed; using ${FALLBACK} from the npm registry`,
    executablePath: await chromium.executablePath(),
    // Not the package's own: they switch off what the tests look for (CORS, a process for each page).
    args: ['--no-sandbox', ...args],
    headless: 'shell',
  };
}

export async function chromiumLaunchOptions() {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.getuid?.() === 0 || process.env.CI) args.unshift('--no-sandbox');
  if (process.env.CHROME_PATH) {
    if (!runs(process.env.CHROME_PATH)) throw new Error(`CHROME_PATH is not an executable: ${process.env.CHROME_PATH}`);
    return {
      found: `${process.env.CHROME_PATH} (CHROME_PATH)`,
      executablePath: process.env.CHROME_PATH,
      args,
      headless: true,
    };
  }
  const found = installed() ?? cached();
  if (found) return { found, executablePath: found, args, headless: /headless.shell/.test(found) ? 'shell' : true };
  const got = await fromRegistry(args);
  if (got) return got;
  throw new Error(
    'No Chromium-based browser found. Install Chrome, or `apt-get install -y chromium`, or set CHROME_PATH.',
  );
}
