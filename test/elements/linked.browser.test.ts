import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import { sealCatalog } from '../../src/catalog/seal.js';
import { SlaPlanFinder, type SlaPlanTable } from '../../src/element.js';
import { messageLanguages } from '../../src/messages/languages.js';
import '../../src/sla-plan-finder.js';
import { scenario, text } from './driver.js';

const own = sealCatalog({ ...builtInCatalog, id: 'own', title: 'Own plans' }).catalog!;
const src = `data:application/json,${encodeURIComponent(JSON.stringify(own)).replaceAll("'", '%27')}`;

/** A page of its own, in which no other test has brought a language. */
class Page {
  readonly #frame = document.createElement('iframe');

  static async open(lang: string, body: string): Promise<Page> {
    const page = new Page();
    const frame = page.#frame;
    frame.srcdoc = `<!doctype html><html lang=${lang}>${body}<script type=module src=/src/sla-plan-finder.ts></script>`;
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    return page;
  }

  get table(): SlaPlanTable {
    return this.#frame.contentDocument!.querySelector('sla-plan-table')!;
  }
  get finder(): SlaPlanFinder {
    return this.#frame.contentDocument!.querySelector('sla-plan-finder')!;
  }

  /** The languages of the words and of the catalog in the table, in this order. */
  get speaks(): string {
    const lang = this.table.shadowRoot?.querySelector('table')?.closest<HTMLElement>('[lang]');
    return lang ? `${lang.parentElement!.lang}, ${lang.lang}` : '';
  }

  /** How many files with the built-in catalog's texts came. */
  get texts(): number {
    const all = this.#frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    return all.filter((name) => /\/translations\/[a-z]{2}\./.test(name)).length;
  }

  /** What the table has shown until it speaks so, and a while longer: nothing else may follow. */
  async until(speaks: string): Promise<string[]> {
    const all = new Set<string>();
    let left = 10;
    for (let i = 0; i < 2000 && left > 0; i++) {
      await aTimeout(5);
      all.add(this.speaks);
      if (this.speaks === speaks) left--;
    }
    return [...all].filter(Boolean);
  }

  close(): void {
    this.#frame.remove();
  }
}

const finder = '<sla-plan-finder id=f></sla-plan-finder>';
const itsTable = '<sla-plan-table for=f></sla-plan-table>';
const withSrc = `<sla-plan-finder id=f src='${src}'></sla-plan-finder>`;

describe('a table that goes with a finder, on a page in another language', () => {
  for (const language of Object.keys(messageLanguages)) {
    it(`speaks it, wherever the finder is, and asks for nothing else: ${language}`, async () => {
      const cases: [string, string, string, number][] = [
        ['after the finder', finder + itsTable, `${language}, ${language}`, 1],
        ['before the finder', itsTable + finder, `${language}, ${language}`, 1],
        ['without a finder', itsTable, `${language}, ${language}`, 1],
        ['after one with its own catalog', withSrc + itsTable, `${language}, en`, 0],
      ];
      // What the language does not matter for.
      if (language === 'de')
        cases.push(
          ['beside something else', `<p id=f></p>${itsTable}`, 'de, de', 1],
          ['before one with its own catalog', itsTable + withSrc, 'de, en', 0],
          ['with its own catalog', itsTable.replace('for=f', `for=f src='${src}'`), 'de, en', 0],
        );
      await Promise.all(
        cases.map(async ([which, body, speaks, texts]) => {
          const page = await Page.open(language, body);
          expect(await page.until(speaks), which).to.deep.equal([speaks]);
          expect(page.texts, `${which}: texts of the built-in catalog`).to.equal(texts);
          page.close();
        }),
      );
    });
  }

  it('gets the built-in catalog in it when the page takes its own away', async () => {
    const page = await Page.open('de', withSrc + itsTable);
    await page.until('de, en');
    expect(page.texts).to.equal(0);
    page.finder.src = null;
    expect((await page.until('de, de')).at(-1)).to.equal('de, de');
    page.close();
  });

  it('is in English what it was: the built-in plans without a finder', async () => {
    const page = await Page.open('en', itsTable);
    expect(await page.until('en-GB, en')).to.deep.equal(['en-GB, en']);
    page.close();
  });
});

describe('a table that goes with a finder which comes and goes', () => {
  const answers = (id: string) => scenario(id).answers;

  /** A finder that shows its result. */
  function finderWith(id: string, given: SlaPlanFinder['answers'], name = 'sla-plan-finder'): SlaPlanFinder {
    const one = document.createElement(name) as SlaPlanFinder;
    Object.assign(one, { id, answers: given });
    return one;
  }
  async function shown(one: SlaPlanFinder): Promise<void> {
    one.showResult();
    await one.updateComplete;
    await aTimeout(0);
  }
  const marked = (root: Element): string =>
    [...root.querySelector('sla-plan-table')!.shadowRoot!.querySelectorAll('thead th.marked')].map(text).join();
  const place = () => fixture<HTMLElement>(html`<div><sla-plan-table for="one"></sla-plan-table></div>`);

  it('finds one that comes later', async () => {
    const root = await place();
    expect(marked(root)).to.equal('');
    const late = finderWith('one', answers('P04'));
    root.append(late);
    await shown(late);
    expect(marked(root)).to.equal('PremiumRecommended');
  });

  it('lets go of one that was replaced, or taken away', async () => {
    const root = await place();
    const first = finderWith('one', answers('P04'));
    root.append(first);
    await shown(first);
    const second = finderWith('one', answers('P05'));
    first.replaceWith(second);
    await aTimeout(0);
    expect(marked(root), 'nothing is recommended yet').to.equal('');
    await shown(first);
    expect(marked(root), 'the old one is not asked').to.equal('');
    await shown(second);
    expect(marked(root)).to.equal('EnterpriseRecommended');
    second.remove();
    await aTimeout(0);
    expect(marked(root)).to.equal('');
  });

  it('follows the id', async () => {
    const root = await place();
    const first = finderWith('one', answers('P04'));
    const second = finderWith('two', answers('P05'));
    root.append(first, second);
    await shown(first);
    await shown(second);
    expect(marked(root)).to.equal('PremiumRecommended');
    first.id = 'zero';
    await aTimeout(0);
    expect(marked(root)).to.equal('');
    second.id = 'one';
    await aTimeout(0);
    expect(marked(root)).to.equal('EnterpriseRecommended');
    root.querySelector('sla-plan-table')!.for = 'zero';
    await aTimeout(0);
    expect(marked(root)).to.equal('PremiumRecommended');
  });

  it('finds one that is defined later', async () => {
    const root = await place();
    const late = finderWith('one', answers('P04'), 'late-finder');
    root.append(late);
    await aTimeout(0);
    customElements.define('late-finder', class extends SlaPlanFinder {});
    await late.updateComplete;
    await shown(late);
    expect(marked(root)).to.equal('PremiumRecommended');
  });

  it('goes with another one where it is moved to', async () => {
    const root = await place();
    const first = finderWith('one', answers('P04'));
    root.append(first);
    await shown(first);
    const shadow = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({ mode: 'open' });
    shadow.append(document.createElement('div'));
    const inside = finderWith('one', answers('P05'));
    shadow.append(inside);
    await shown(inside);
    expect(marked(root), 'an id of another tree is none').to.equal('PremiumRecommended');
    shadow.firstElementChild!.append(root.querySelector('sla-plan-table')!);
    await aTimeout(0);
    expect(marked(shadow.firstElementChild!)).to.equal('EnterpriseRecommended');
    inside.remove();
    await aTimeout(0);
    expect(marked(shadow.firstElementChild!)).to.equal('');
  });

  it('asks for nothing when both are taken away', async () => {
    const page = await Page.open('de', `<div>${withSrc}${itsTable}</div>`);
    await page.until('de, en');
    const table = page.table;
    table.parentElement!.remove();
    await aTimeout(100);
    expect(page.texts).to.equal(0);
    page.close();
  });
});
