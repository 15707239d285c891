import type { HTTPRequest, Page } from 'puppeteer-core';

/** What moved on a page by itself (`own`), and within half a second of an act too (`all`), as browsers score it. */
export interface Shifts {
  readonly own: number;
  readonly all: number;
  /** What moved, for the message of a test that fails. */
  readonly moved: readonly string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

function noteShifts(): void {
  const notes: { value: number; own: boolean; moved: string }[] = [];
  Object.defineProperty(window, Symbol.for('shifts'), { value: notes });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const name = element ? `${element.localName}${element.className ? `.${element.className}` : ''}` : '?';
        return `${name} ${from.x},${from.y} ${from.width}x${from.height} -> ${to.x},${to.y} ${to.width}x${to.height}`;
      });
      notes.push({ value, own: !hadRecentInput, moved: moved.join('; ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** For a page, to run before everything else. tsx names functions through a helper that the page does not have. */
export const shiftNotes = `{ const __name = (f) => f; (${noteShifts})() }`;

/** Waits until what was done is painted and scored, and takes what has been noted since the last time. */
export async function takeShifts(page: Page): Promise<Shifts> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const notes = (window as unknown as Record<symbol, { value: number; own: boolean; moved: string }[]>)[
      Symbol.for('shifts')
    ]!.splice(0);
    let own = 0;
    let all = 0;
    for (const note of notes) {
      all += note.value;
      if (note.own) own += note.value;
    }
    return { own, all, moved: notes.map(({ moved, value }) => `${value.toFixed(4)}: ${moved}`) };
  });
}

/** Holds back what matches until it is released by a part of its name: a slow network, without its chances. */
export async function holdBack(page: Page, what: RegExp): Promise<(part: string) => void> {
  const held = new Set<HTTPRequest>();
  const released: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (what.test(request.url()) && !released.some((part) => request.url().includes(part))) held.add(request);
    else void request.continue();
  });
  return (part) => {
    released.push(part);
    for (const request of [...held].filter((one) => one.url().includes(part))) {
      held.delete(request);
      void request.continue();
    }
  };
}
