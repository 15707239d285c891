/** Norwegian is written in two ways, and asked for by three tags. */
const ALSO: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The element that says in which language another one is: the nearest with a `lang`, across shadow roots. */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
  }
  return '';
}

/** An element and everything around it that could say its language. */
export function surroundings(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) all.push(at);
  return all;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode() as ShadowRoot;
  // Not by its class, which is another one in each document; nor by `host` alone, which a link has too.
  return (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && root.host) || null;
}

/** The language to speak for a tag such as `de-AT`: one of those that there are, or English. */
export function pickLanguage(tag: string, languages: Readonly<Record<string, unknown>>): string {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/, 1);
  const language = ALSO[primary] ?? primary;
  return Object.hasOwn(languages, language) ? language : 'en';
}
