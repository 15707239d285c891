import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';

// What tests ask of the engine is what the page gets: or the others could pass without having looked.
describe('the engine that runs the tests', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    document.documentElement.style.cssText = '';
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  it('has the width that was asked for, the narrowest too', async () => {
    for (const width of [360, 1280]) {
      await setViewport({ width, height: 900 });
      expect([innerWidth, innerHeight]).to.deep.equal([width, 900]);
    }
  });

  it('is dark and light as asked', async () => {
    document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
    const background = async (colorScheme: 'light' | 'dark') => {
      await emulateMedia({ colorScheme });
      const [red = -1] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)!.map(Number);
      return red;
    };
    expect(await background('dark')).to.be.within(0, 80);
    expect(await background('light')).to.equal(255);
  });

  it('has the focus, so that `:focus` and `:focus-visible` match', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    await waitUntil(() => document.hasFocus(), 'the window is not active');
    expect(input.matches(':focus')).to.equal(true);
    expect(input.matches(':focus-visible')).to.equal(true);
  });

  it('types, presses and holds keys as a keyboard does', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    const after = document.body.appendChild(document.createElement('button'));
    const trusted: boolean[] = [];
    input.addEventListener('keydown', (event) => trusted.push(event.isTrusted));
    input.focus();
    await sendKeys({ type: 'Ab 1' });
    expect(input.value).to.equal('Ab 1');
    expect(trusted).to.not.include(false);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(input);
  });
});
