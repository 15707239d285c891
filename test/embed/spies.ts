import type { Page } from 'puppeteer-core';

/** What a good guest never does is written down. */
function watch(): void {
  const seen: string[] = [];
  Object.defineProperty(window, Symbol.for('seen'), { value: seen });
  addEventListener('securitypolicyviolation', (e) => seen.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`));
  const wrap = (object: object, name: string, ignore: (self: unknown, args: unknown[]) => boolean = () => false) => {
    const found = Object.getOwnPropertyDescriptor(object, name);
    if (!found) return;
    const note = (self: unknown, args: unknown[]) => {
      if (!ignore(self, args)) seen.push(`${object.constructor.name}.${name}(${args.map(String).join().slice(0, 80)})`);
    };
    if (found.set) {
      const { set } = found;
      found.set = function (this: unknown, ...args) {
        note(this, args);
        set.apply(this, args as [unknown]);
      };
    } else if (typeof found.value === 'function') {
      const { value } = found;
      found.value = function (this: unknown, ...args: unknown[]) {
        note(this, args);
        return new.target ? Reflect.construct(value, args) : value.apply(this, args);
      };
    }
    Object.defineProperty(object, name, found);
  };
  const own = (_self: unknown, [url]: unknown[]) => String(url).endsWith('.json');
  wrap(window, 'fetch', own);
  for (const name of ['eval', 'Function', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'open'])
    wrap(window, name);
  wrap(Navigator.prototype, 'sendBeacon');
  wrap(Storage.prototype, 'setItem');
  wrap(Storage.prototype, 'getItem');
  wrap(Document.prototype, 'cookie');
  wrap(Document.prototype, 'write');
  wrap(IDBFactory.prototype, 'open');
  if ('caches' in window) wrap(CacheStorage.prototype, 'open');
  // Lit makes templates of its own, constant texts this way; nothing that a visitor or a page says is ever in them.
  wrap(Element.prototype, 'innerHTML', (self) => self instanceof HTMLTemplateElement);
  wrap(Element.prototype, 'outerHTML');
  wrap(Element.prototype, 'insertAdjacentHTML');
  wrap(Element.prototype, 'setAttribute', (_self, [name]) => name !== 'style' && !String(name).startsWith('on'));
  wrap(History.prototype, 'pushState');
}

export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Record<symbol, string[]>)[Symbol.for('seen')]!);

/** For a page, to run before everything else. tsx names functions through a helper that the page does not have. */
export const spy = `{ const __name = (f) => f; (${watch})() }`;
