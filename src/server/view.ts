import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Catalog } from '../catalog/types.js';
import { Conversation } from '../elements/conversation.js';
import type { Messages } from '../messages/messages.js';
import { finder } from '../views/finder.js';

/** What an element would be told by its attributes, as far as its first view depends on it. */
export interface FirstView {
  readonly page: boolean;
  readonly preview: boolean;
  readonly disabled: boolean;
  /** Ids of what is ticked to begin with. */
  readonly integrations: readonly string[];
}

/** No other character: an em wide or not, the line that it keeps is as high. */
const BLANK = '\u00a0';

/** Slots are allowed inside an element alone: ours, of which nothing else is needed here. */
class Inside extends ElementRenderer {
  override renderShadow(): undefined {
    return undefined;
  }
}

/** The element's first view as HTML, for a shadow root. */
export function firstView(catalog: Catalog, words: Messages, { integrations, ...host }: FirstView): string {
  const conversation = new Conversation(catalog, {
    // Every plan keeps room for the word; where no style is, each of them would say it.
    words: { ...words, recommended: BLANK },
    contactHref: undefined,
    chosen: undefined,
    canShare: false,
    ...host,
    // Nobody acts here.
    copyLink: () => Promise.resolve(false),
    print: () => undefined,
    changed: () => undefined,
    tell: () => true,
    focusOn: () => undefined,
  });
  if (integrations.length > 0) conversation.load({ integrations: integrations.map((id) => ({ id })) });
  conversation.settle();
  return shown(conversation);
}

/** What a conversation shows now, as HTML for a shadow root. */
export function shown({ context, place }: Conversation): string {
  const inside = { customElementHostStack: [new Inside('sla-plan-finder')] };
  return bare(collectResultSync(render(finder(context, place), inside)));
}

/**
 * Without what is there for hydration, which we do not use, and with attributes that mean what the properties say:
 * `checked="false"` is a tick. No text of a catalog can look like these: `<`, `>` and `"` are escaped in it.
 */
const bare = (html: string): string =>
  html
    .replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replaceAll(' checked="false"', '')
    .replaceAll(' checked="true"', ' checked')
    .replaceAll(/\n\s*/g, '\n');
