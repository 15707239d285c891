import { en } from './en.js';
import type { Messages } from './messages.js';

/** Messages by name. The files for a script tag leave the names out: there a language is a list in the order of English. */
export const named = (messages: Messages): Messages =>
  Array.isArray(messages)
    ? (Object.fromEntries(Object.keys(en).map((key, index) => [key, messages[index] as unknown])) as never)
    : messages;
