import type { Catalog } from '../catalog/types.js';
import type { Messages } from '../messages/messages.js';
import { questionsOf } from './steps.js';

/** How much is asked. One to three integrations are what most visitors have. */
export function intro(catalog: Catalog, words: Messages): string {
  const once = 1 + questionsOf(catalog, 'organisation').length;
  const each = questionsOf(catalog, 'integration').length;
  return words.intro(once + each, once + 3 * each);
}
