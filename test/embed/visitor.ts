import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { appears } from './appears.js';

/** Somebody with a page open: presses what is written there, by mouse or by keyboard, and counts. */
export class Visitor {
  readonly page: Page;
  readonly requests: string[] = [];
  readonly troubles: string[] = [];
  clicks = 0;
  keys = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** A page with a finder that works. */
  static async open(browser: Browser, url: string, first?: string): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, url, first);
    await appears(visitor.page, 'h3');
    return visitor;
  }

  /** Any page. */
  static async arrive(browser: Browser, url: string, first?: string): Promise<Visitor> {
    const page = await browser.newPage();
    if (first) await page.evaluateOnNewDocument(first);
    const visitor = new Visitor(page);
    page.on('request', (request) => visitor.requests.push(request.url()));
    page.on('pageerror', (error) => visitor.troubles.push(String(error)));
    page.on('console', (message) => visitor.troubles.push(message.text()));
    await page.setViewport({ width: 1280, height: 900 });
    // A missing favicon is the server's trouble, not ours.
    await page.goto(url, { waitUntil: 'networkidle0' });
    return visitor;
  }

  /** What is on the screen under this selector, as text. */
  async texts(selector: string): Promise<string[]> {
    return this.page.$$eval(`sla-plan-finder >>> ${selector}`, (nodes) =>
      nodes.map((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
    );
  }

  async heading(): Promise<string> {
    return (await this.texts('[data-focus]'))[0]!;
  }

  /** The nth control with this text. */
  async #find(label: string, nth: number): Promise<ElementHandle> {
    const found: ElementHandle[] = [];
    for (const handle of await this.page.$$('sla-plan-finder >>> :is(label.option, button, a)')) {
      const says = await handle.evaluate((node) => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
      if (says === label) found.push(handle);
    }
    if (!found[nth]) throw new Error(`nothing says "${label}" on "${await this.heading()}"`);
    return found[nth];
  }

  /** A real click in the middle of what carries the text. */
  async click(label: string, nth = 0): Promise<void> {
    await (await this.#find(label, nth)).click();
    this.clicks++;
  }

  async press(...keys: (' ' | 'Enter' | 'Tab' | 'ArrowDown')[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key === ' ' ? 'Space' : key);
      this.keys++;
    }
  }

  /** What has the focus: the text of its label or its own. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.querySelector('sla-plan-finder')!.shadowRoot!.activeElement;
      return ((active?.closest('label') ?? active)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    });
  }
}
