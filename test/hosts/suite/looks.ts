import type { Page } from 'puppeteer-core';

/** Of each element inside the finder what it is, and everything that a browser computes for it. */
export type Looks = readonly { readonly what: string; readonly style: Record<string, string> }[];

/** What depends on the width that the page leaves. */
export const SIZES =
  /^(width|height|inline-size|block-size|perspective-origin|transform-origin|grid-template-(columns|rows)|(top|right|bottom|left)|inset-.*)$/;

/** What text has from around it is the page's business. */
const INHERITED =
  'color cursor direction font font-family font-feature-settings font-kerning font-size font-stretch font-style font-variant ' +
  'font-variation-settings font-weight letter-spacing tab-size text-rendering text-shadow text-transform word-spacing ' +
  '-webkit-tap-highlight-color -webkit-text-size-adjust list-style-position list-style-image list-style-type';

export async function looksOf(page: Page): Promise<Looks> {
  const looks = await page.$eval('sla-plan-finder', (finder) =>
    [...finder.shadowRoot!.querySelectorAll('.finder, .finder *')].map((element) => {
      const style = getComputedStyle(element);
      const all: Record<string, string> = {};
      for (const name of style) if (!name.startsWith('--')) all[name] = style.getPropertyValue(name);
      return { what: `${element.localName}.${element.className}`, style: all };
    }),
  );
  return looks.map(({ what, style }) => ({
    what,
    style: Object.fromEntries(Object.entries(style).filter(([name]) => !SIZES.test(name))),
  }));
}

/** What the page gives to the text of its guest, as a style sheet for a plain page. */
export const inheritedFrom = (page: Page): Promise<string> =>
  page.$eval(
    'sla-plan-finder',
    (finder, names) => {
      const style = getComputedStyle(finder);
      return names
        .split(' ')
        .map((name) => `${name}: ${style.getPropertyValue(name)};`)
        .join(' ');
    },
    INHERITED,
  );

/** One line for each difference. */
export function differences(expected: Looks, seen: Looks): string[] {
  if (expected.length !== seen.length) return [`${expected.length} elements, now ${seen.length}`];
  return expected.flatMap(({ what, style }, index) =>
    Object.entries(style).flatMap(([name, value]) => {
      const now = seen[index]!.style[name];
      return now === value ? [] : [`${what} ${name}: ${value}, now ${now}`];
    }),
  );
}
