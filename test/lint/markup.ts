/** Enough of an HTML reader to see what our own writers made: tags balance, nothing is left open, what is text is text. */
const VOID = new Set(['meta', 'br', 'hr', 'img', 'link', 'input']);

export interface Markup {
  /** Names of the elements, in order. */
  readonly elements: readonly string[];
  /** Names of all attributes. */
  readonly attributes: ReadonlySet<string>;
  /** All text outside of style and script, with references resolved. */
  readonly text: string;
}

/** Throws when a tag is not closed, closed twice, or when a bare `<` or `&` is found. */
export function readMarkup(html: string): Markup {
  const open: string[] = [];
  const elements: string[] = [];
  const attributes = new Set<string>();
  let text = '';
  let rest = html.replace(/^<!doctype html>/, '');
  while (rest !== '') {
    const [chunk = ''] = /^[^<]*/.exec(rest) ?? [];
    text += decode(chunk);
    rest = rest.slice(chunk.length);
    if (rest === '') break;
    const tag = /^<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*>/.exec(rest);
    if (!tag) throw new Error(`not a tag: ${rest.slice(0, 60)}`);
    const [whole, slash, name, list] = tag;
    rest = rest.slice(whole.length);
    for (const [, attribute, value] of list!.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
      attributes.add(attribute!);
      decode(value ?? '');
    }
    if (slash) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    elements.push(name!);
    if (VOID.has(name!)) continue;
    open.push(name!);
    if (name !== 'style' && name !== 'script') continue;
    const end = rest.indexOf(`</${name}`);
    if (end < 0) throw new Error(`<${name}> never ends`);
    rest = rest.slice(end);
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`);
  return { elements, attributes, text };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replaceAll(/&([a-z0-9#]*;?)/g, (whole, reference: string) => {
    const character = reference.endsWith(';') ? ENTITIES[reference.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`bare ${whole}`);
    return character;
  });
}
