// The engines that the browser tests can run in: what is installed, and how it is started.
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumLaunchOptions } from './browser.mjs';
import { findFirefox, firefoxLauncher } from './engines/firefox.mjs';
import { versionOf } from './engines/look.mjs';
import { webkitLauncher } from './engines/webkit.mjs';
import { findWebKit } from './engines/webkit-process.mjs';

async function findChromium() {
  const { found, ...launchOptions } = await chromiumLaunchOptions();
  return { found, launchOptions, version: versionOf(launchOptions.executablePath) };
}

/** `find` gives `version` and what `launcher` needs, or `missing`: why it cannot run. */
export const engines = {
  chromium: { name: 'Chromium', find: findChromium, launcher: chromeLauncher },
  firefox: { name: 'Firefox', find: findFirefox, launcher: firefoxLauncher },
  webkit: { name: 'WebKitGTK', find: findWebKit, launcher: webkitLauncher },
};
