// Firefox through the launcher for Chrome: puppeteer speaks WebDriver BiDi to both.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { colourSchemeScript } from './colour-scheme.mjs';
import { onPath, runs, versionOf } from './look.mjs';

export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && !runs(named)) throw new Error(`FIREFOX_PATH is not an executable: ${named}`);
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const path = named ?? onPath('firefox-esr', 'firefox') ?? (runs(mac) ? mac : undefined);
  if (!path) return { missing: 'no Firefox; `apt-get install firefox-esr`, or set FIREFOX_PATH' };
  return { path, version: versionOf(path) };
}

async function createPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  // With the size puppeteer turns the screen, which Firefox ESR 140 does not know.
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command/i.test(String(error))) throw error;
    });
  // Over BiDi puppeteer refuses: it knows only Chrome's own command.
  page.emulateMediaFeatures = (features) =>
    page.evaluate(
      colourSchemeScript(
        Object.fromEntries(
          features.map(({ name, value }) => [name === 'prefers-color-scheme' ? 'colorScheme' : name, value]),
        ),
      ),
    );
  page.emulateMediaType = (media) => Promise.resolve(colourSchemeScript({ media }));
  return page;
}

export const firefoxLauncher = ({ path }) =>
  chromeLauncher({
    puppeteer,
    createPage,
    // One page at a time: only one has the focus, and the keyboard tests need it.
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: path, headless: true },
  });
