// The part of a Playwright page that the commands of @web/test-runner use, on a WebDriver session.
import { setTimeout as sleep } from 'node:timers/promises';
import { colourSchemeScript } from './colour-scheme.mjs';
import { PLACE } from './webkit-process.mjs';

/** The code points that WebDriver gives to keys without a character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function keyOf(name) {
  const key = [...name].length === 1 ? name : KEYS[name];
  if (!key) throw new Error(`no key is called ${name}`);
  return key;
}

export function webkitPage(call) {
  const act = (...actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (name) => ({ type: 'keyDown', value: keyOf(name) });
  const up = (name) => ({ type: 'keyUp', value: keyOf(name) });
  const script = (code) => call('POST', '/execute/sync', { script: code, args: [] });
  return {
    keyboard: {
      type: (text) => act(...[...text].flatMap((one) => [down(one), up(one)])),
      press: (name) => act(down(name), up(name)),
      down: (name) => act(down(name)),
      up: (name) => act(up(name)),
    },
    emulateMedia: (media) => script(colourSchemeScript(media)),
    /** WebDriver sizes the window: what its frame takes is added until the page has the size. */
    async setViewportSize({ width, height }) {
      let [outerWidth, outerHeight] = [width, height];
      let inner = [];
      for (let tries = 0; tries < 5; tries++) {
        await call('POST', '/window/rect', { ...PLACE, width: outerWidth, height: outerHeight });
        // The page hears of it a little later.
        for (let wait = 0; wait < 10; wait++) {
          inner = await script('return [innerWidth, innerHeight]');
          if (inner[0] === width && inner[1] === height) return;
          await sleep(30);
        }
        outerWidth += width - inner[0];
        outerHeight += height - inner[1];
      }
      throw new Error(`a page of ${width} x ${height} was wanted, WebKitGTK gave ${inner.join(' x ')}`);
    },
  };
}
