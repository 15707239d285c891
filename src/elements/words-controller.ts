import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { builtInCatalog } from '../catalog/built-in.js';
import { catalogLanguages } from '../catalog/translations/languages.js';
import { translate } from '../catalog/translations/translate.js';
import type { Catalog } from '../catalog/types.js';
import { en } from '../messages/en.js';
import { messageLanguages } from '../messages/languages.js';
import type { Messages } from '../messages/messages.js';
import { named } from '../messages/named.js';
import { override } from '../messages/override.js';
import { nearestLang, pickLanguage, surroundings } from '../messages/pick.js';
import { report } from './report.js';

interface WordsHost extends ReactiveControllerHost, HTMLElement {
  /** Single messages in the page's own words. */
  readonly messages?: unknown;
}

/** What has arrived, for every element of the page: English is here from the start. */
const messages = new Map<string, Messages>([['en', en]]);
const catalogs = new Map<string, Catalog>([['en', builtInCatalog]]);

async function fetchWords(language: string): Promise<void> {
  if (!messages.has(language)) messages.set(language, named((await messageLanguages[language]!()).messages));
}

async function fetchCatalog(language: string): Promise<void> {
  if (catalogs.has(language)) return;
  const { texts } = await catalogLanguages[language]!();
  // Two elements share one object: what the engine derives from a catalog is remembered by it.
  if (!catalogs.has(language)) catalogs.set(language, translate(builtInCatalog, texts));
}

/**
 * The language of an element: its nearest `lang`. English never waits. Another language is shown when all of it has
 * arrived, so that nothing flashes in English; until then a change keeps what was there.
 */
export class WordsController implements ReactiveController {
  readonly #host: WordsHost;
  /** Whether the built-in catalog is shown, whose texts are then wanted too. */
  readonly #usesBuiltIn: () => boolean;
  #wanted = 'en';
  #shown: string | undefined;
  #words = en;
  #made: readonly unknown[] = [en, undefined];
  #observer: MutationObserver | undefined;

  constructor(host: WordsHost, usesBuiltIn: () => boolean) {
    this.#host = host;
    this.#usesBuiltIn = usesBuiltIn;
    host.addController(this);
  }

  /** False until there is a language to speak. */
  get ready(): boolean {
    // Without a page around it (on a server) there is nothing to look at and nothing to wait for.
    return this.#shown !== undefined || this.#observer === undefined;
  }

  get words(): Messages {
    const made = [messages.get(this.#shown ?? 'en')!, this.#host.messages || undefined] as const;
    if (made.some((part, index) => part !== this.#made[index])) {
      const { words, unusable } = override(...made);
      // Not said again for every language.
      if (unusable.length > 0 && made[1] !== this.#made[1]) this.#tell(unusable);
      this.#made = made;
      this.#words = words;
    }
    return this.#words;
  }

  /** The built-in catalog in the language that is shown. */
  get builtIn(): Catalog {
    const language = this.#shown ?? 'en';
    const catalog = catalogs.get(language);
    // Wanted only now: a page took its own catalog away, or a table the finder whose catalog it showed.
    if (!catalog && this.#usesBuiltIn()) void this.#show(language);
    return catalog ?? builtInCatalog;
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look());
    for (const element of surroundings(this.#host))
      this.#observer.observe(element, { attributes: true, attributeFilter: ['lang'] });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(): void {
    this.#wanted = pickLanguage(nearestLang(this.#host), messageLanguages);
    if (this.#wanted === this.#shown) return;
    if (messages.has(this.#wanted) && catalogs.has(this.#wanted)) this.#set(this.#wanted);
    else void this.#show(this.#wanted);
  }

  async #show(language: string): Promise<void> {
    try {
      // What an element is given is known once all of it is connected.
      await Promise.resolve();
      await Promise.all([fetchWords(language), this.#usesBuiltIn() && fetchCatalog(language)]);
      if (language === this.#wanted) this.#set(language);
    } catch {
      const message = `The words in the language "${language}" did not load; the element speaks English.`;
      report(this.#host, 'language', [{ code: 'not-loaded', severity: 'warning', path: '', message }]);
      if (language === this.#wanted) this.#set('en');
    }
  }

  #set(language: string): void {
    this.#shown = language;
    this.#host.requestUpdate();
  }

  #tell(unusable: ReturnType<typeof override>['unusable']): void {
    const diagnostics = unusable.map(({ code, key, message }) => ({
      code,
      severity: 'warning' as const,
      path: key && `/${key}`,
      message,
    }));
    // Asked for while rendering: a listener may change the element.
    queueMicrotask(() => report(this.#host, 'messages', diagnostics));
  }
}
