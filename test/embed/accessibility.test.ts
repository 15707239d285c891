/** What no rule of axe sees: large text, forced colours, small windows, what a screen reader is handed. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page, type SerializedAXNode } from 'puppeteer-core';
import { messageLanguages } from '../../src/messages/languages.js';
import { contrast } from '../elements/contrast.js';
import { appears } from './appears.js';
import { sixPlans } from '../fixtures/six-plans.js';
import { chromiumLaunchOptions } from '../tools/browser.mjs';
import { states } from '../tools/gallery-states.mjs';
import { serve, type Site } from './server.js';

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,"><body style="margin:0"><script type="module" src="/sla-plan-finder.js"></script>
<sla-plan-finder contact-href="#contact" share></sla-plan-finder>`;

let browser: Browser;
let site: Site;
let page: Page;

before(async () => {
  const { found: _found, ...options } = await chromiumLaunchOptions();
  browser = await launch(options);
  const catalog = JSON.stringify(sixPlans).replaceAll('<', '\\u003c');
  const six = PAGE.replace('share>', `share><script type="application/json">${catalog}</script>`);
  const spoken = ['en', ...Object.keys(messageLanguages)].map((language) => [
    `/${language}.html`,
    PAGE.replace('en-GB', language).replace('margin:0', 'margin:1rem;font:1.125rem sans-serif'),
  ]);
  site = await serve('dist/embed', { '/page.html': PAGE, '/six.html': six, ...Object.fromEntries(spoken) });
  page = await browser.newPage();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(state: string, width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  // Through another page: a fragment alone would load nothing.
  await page.goto('about:blank');
  await page.goto(`${site.url}/page.html`);
  await appears(page, 'table');
  await states[state]!(page);
}

/** Elements whose text is cut off or stands over the edge of the window. */
const cutOff = () =>
  page.evaluate(() => {
    const root = document.querySelector('sla-plan-finder')!.shadowRoot!;
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    const cut = [...root.querySelectorAll<HTMLElement>('*:not(.unseen, .unseen *, input, textarea)')]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).overflow !== 'visible')
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
    return [...wide, ...cut.map((one) => `${one.localName}.${one.className}`)];
  });

/** Words that do not fit into their place (a column of the table), and so stand on two lines. */
const broken = (places = '.table :is(th, td)') =>
  page.$$eval(`sla-plan-finder >>> ${places}`, (cells) =>
    cells.flatMap((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (!text.parentElement!.checkVisibility() || text.parentElement!.className === 'unseen') continue;
        for (const { index, 0: word } of text.nodeValue!.matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    }),
  );

/** WCAG 1.4.12, all four at once. */
const spaced = () =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    const root = document.querySelector('sla-plan-finder')!.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });

describe('every state', () => {
  for (const state of Object.keys(states)) {
    it(`${state}: at 320 px, as at 400 %, and with spaced text nothing is cut off`, async () => {
      await open(state, 320);
      assert.deepEqual(await cutOff(), []);
      await spaced();
      assert.deepEqual(await cutOff(), []);
    });

    it(`${state}: each control is 24 px or more also where the text is small`, async () => {
      await open(state, 1280);
      for (const size of [12, 13, 14]) {
        const small = await page.$$eval(
          'sla-plan-finder >>> :is(a, button, input, summary, textarea)',
          (all, size) => {
            document.body.style.fontSize = `${size}px`;
            return all
              .filter((one) => one.checkVisibility())
              .map(
                (one) =>
                  [one.textContent!.trim(), (one.closest('label.option') ?? one).getBoundingClientRect()] as const,
              )
              .filter(([, { width, height }]) => width < 24 || height < 24)
              .map(([text, { height }]) => `${text.slice(0, 30)}: ${height}`);
          },
          size,
        );
        assert.deepEqual(small, [], `${size} px`);
      }
    });

    it(`${state}: each control is 24 px or more, and shows where the focus is`, async () => {
      await open(state, 360);
      // Somebody with a keyboard: a focus that a script gives is then shown too, also to a radio button.
      await page.keyboard.press('Tab');
      for (const [background, text] of [
        ['rgb(255 255 255)', '#222'],
        ['rgb(34 34 34)', '#eee'],
      ] as const) {
        const { small, outlines } = await page.evaluate(
          (background, color) => {
            Object.assign(document.body.style, { background, color });
            const root = document.querySelector('sla-plan-finder')!.shadowRoot!;
            const paper = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
            const small: string[] = [];
            const outlines: { what: string; width: number; seen: number[]; around: number[] }[] = [];
            for (const one of root.querySelectorAll<HTMLElement>('a, button, input, summary, textarea')) {
              if (!one.checkVisibility()) continue;
              const target = (one.closest('label.option') ?? one).getBoundingClientRect();
              if (target.width < 24 || target.height < 24) small.push(one.textContent!.trim() || one.id);
              one.focus({ focusVisible: true } as FocusOptions);
              const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
              const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
              const [around, seen] = [background, outlineColor].map((fill) => {
                paper.fillStyle = fill;
                paper.fillRect(0, 0, 1, 1);
                return [...paper.getImageData(0, 0, 1, 1).data];
              });
              outlines.push({ what: one.outerHTML.slice(0, 80), width, seen: seen!, around: around! });
            }
            return { small, outlines };
          },
          background,
          text,
        );
        assert.deepEqual(small, []);
        assert.ok(outlines.length > 2);
        // WCAG 1.4.11: told apart from the page that it stands on.
        const hidden = outlines.filter(({ width, seen, around }) => width < 2 || contrast(seen, around) < 3);
        assert.deepEqual(hidden, [], background);
      }
    });
  }
});

describe('a name without a blank, as long as can be typed', () => {
  const own = { id: 'own-1', name: 'W'.repeat(60), impact: 'major', urgency: 'same-day' };
  const organisation = { urgent: 'none', people: '2-3', suppliers: 'us', extras: [] };
  for (const [where, answers] of Object.entries({
    'at the questions': { integrations: [own, { ...own, id: 'own-2', urgency: undefined }] },
    'in the result': { integrations: [own], organisation },
  })) {
    for (const layout of ['steps', 'page']) {
      it(`${where}, ${layout}: stands over no edge at 320 px, nor over its column at 1280`, async () => {
        for (const width of [320, 1280]) {
          await page.setViewport({ width, height: 900 });
          await page.goto('about:blank');
          await page.goto(`${site.url}/page.html`);
          await appears(page, 'table');
          await page.evaluate(
            async (layout, answers) => {
              const finder = document.querySelector('sla-plan-finder')!;
              Object.assign(finder, { layout, answers });
              finder.showResult();
              await finder.updateComplete;
            },
            layout,
            answers as never,
          );
          assert.deepEqual(await cutOff(), []);
          const over = await page.$$eval('sla-plan-finder >>> .conversation *:not(.unseen)', (all) => {
            const { right } = all[0]!.closest('.conversation')!.getBoundingClientRect();
            const wide = all.filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1);
            const out = all.filter((one) => one.getBoundingClientRect().right > right + 1);
            return [...wide, ...out]
              .filter((one) => getComputedStyle(one).display !== 'inline' && one.localName !== 'input')
              .map((one) => `${one.localName} ${one.className} ${one.textContent!.trim().slice(0, 20)}`);
          });
          assert.deepEqual(over, [], `${width} px`);
        }
      });
    }
  }
});

describe('the first step', () => {
  it('breaks no word of a button at 320 px, in no language', async () => {
    await page.setViewport({ width: 320, height: 900 });
    for (const language of ['en', ...Object.keys(messageLanguages)]) {
      await page.goto(`${site.url}/${language}.html`);
      await appears(page, 'button');
      assert.deepEqual(await broken('button'), [], language);
    }
  });
});

describe('the table', () => {
  it('breaks no word, also where there is just room beside the questions', async () => {
    await open('result-premium', 1280);
    // Fonts as wide as any, where they are installed.
    await page.evaluate(() => document.body.style.setProperty('font-family', '"DejaVu Sans", Verdana, sans-serif'));
    for (const width of [360, 700, 768, 1000, 1020, 1040, 1100, 1200, 1280]) {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await broken(), [], `${width} px`);
    }
  });
});

describe('six plans', () => {
  const shown = (selector: string) =>
    page.$$eval(`sla-plan-finder >>> ${selector}`, (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent!.trim()),
    );

  it('on a telephone three stand in a line, and each cell says whose it is, to the eye', async () => {
    const names = sixPlans.plans.map(({ name }) => name);
    for (const width of [320, 360, 700, 1280]) {
      await page.setViewport({ width, height: 900 });
      await page.goto('about:blank');
      await page.goto(`${site.url}/six.html`);
      await page.waitForFunction(
        () => (document.querySelector('sla-plan-finder')?.shadowRoot?.querySelectorAll('thead th').length ?? 0) > 6,
      );
      assert.deepEqual(await cutOff(), [], `${width} px`);
      const row = 'tbody:nth-of-type(1) tr:nth-child(2)';
      assert.deepEqual(await shown(`${row} td > .again`), width < 700 ? names : []);
      const lines = await page.$$eval(`sla-plan-finder >>> ${row} td`, (cells) =>
        cells.map((cell) => Math.round(cell.getBoundingClientRect().top)),
      );
      assert.equal(new Set(lines).size, width < 700 ? 2 : 1);
      const spoken = await page.$$eval(`sla-plan-finder >>> ${row} .again`, (all) =>
        all.filter((one) => one.ariaHidden !== 'true').map((one) => one.textContent),
      );
      assert.deepEqual(spoken, [], 'a reader has the headers');
    }
  });

  it('the words of a column are whole, also where the table stands as one', async () => {
    await page.$eval('sla-plan-finder', async (finder) => {
      finder.answers = { integrations: 'unsure', organisation: { sites: 'sites-6' } };
      finder.showResult();
      await finder.updateComplete;
    });
    assert.deepEqual(await shown('.tag:not(.off, .link)'), ['Recommended']);
    for (const width of [340, 700, 768, 900, 1280]) {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await broken(), [], `${width} px`);
    }
  });
});

describe('forced colours', () => {
  it('what is chosen, recommended and decisive can be told without a colour of ours', async () => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await open('page-answered', 1280);
    const outlines = await page.$$eval('sla-plan-finder >>> .option input', (inputs) =>
      inputs.map((input) => [input.checked, getComputedStyle(input.nextElementSibling!).outlineStyle !== 'none']),
    );
    assert.ok(outlines.some(([checked]) => checked));
    for (const [checked, outlined] of outlines) assert.equal(outlined, checked);
    await open('result-enterprise', 1280);
    const border = (selector: string) =>
      page.$eval(`sla-plan-finder >>> ${selector}`, (one) => getComputedStyle(one).borderInlineStartStyle);
    assert.equal(await border('td.marked'), 'solid');
    assert.equal(await border('td[role=cell]:not(.marked)'), 'none');
    // Transparent borders are drawn: a row that does not decide must not look as if it did.
    const lines = await page.$$eval('sla-plan-finder >>> tbody tr:not(.group) > th[scope=row]', (heads) =>
      heads.map((head) => [
        head.parentElement!.classList.contains('decisive'),
        getComputedStyle(head).borderInlineStartColor === getComputedStyle(head).color,
      ]),
    );
    for (const [decisive, drawn] of lines) assert.equal(drawn, decisive);
    await client.send('Emulation.setEmulatedMedia', { features: [] });
    await client.detach();
  });
});

describe('reduced motion', () => {
  it('nothing moves', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open('rating', 1280);
    const moving = await page.$$eval(
      'sla-plan-finder >>> *',
      (all) =>
        all
          .map((one) => getComputedStyle(one))
          .filter((style) => parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > 0)
          .length,
    );
    assert.equal(moving, 0);
    await page.emulateMediaFeatures([]);
  });
});

/** What a reader stops at; texts are in the names, and are cut differently by each version of the browser. */
const TOLD = new Set(
  'button cell checkbox columnheader heading group link list listitem radio row rowheader status table textbox'.split(
    ' ',
  ),
);

describe('what a screen reader is handed', () => {
  const lines = (node: SerializedAXNode, depth = 0): string[] => {
    const { role, name = '', checked, level, expanded, invalid } = node;
    const more = Object.entries({ checked, level, expanded, invalid }).filter(([, value]) => value);
    const line = [
      role,
      name && JSON.stringify(name.replaceAll(/\s+/g, ' ').trim()),
      ...more.map((one) => one.join('=')),
    ];
    const told = TOLD.has(role) || (name && role === 'paragraph');
    const own = told ? ['  '.repeat(depth) + line.filter(Boolean).join(' ')] : [];
    return [...own, ...(node.children ?? []).flatMap((child) => lines(child, depth + own.length))];
  };
  for (const state of ['start', 'start-missing', 'rating-second', 'result-enterprise']) {
    it(`${state}: as reviewed`, async () => {
      await open(state, 1280);
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const text = `${lines(tree!).join('\n')}\n`;
      const file = `test/fixtures/a11y/${state}.txt`;
      if (process.env.REVIEW) {
        mkdirSync('test/fixtures/a11y', { recursive: true });
        writeFileSync(file, text);
      }
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
