import type { Answers } from '../catalog/types.js';
import { nameOf, ratingsOf, type Handlers } from '../views/context.js';
import * as steps from '../views/steps.js';
import type { Conversation } from './conversation.js';

/** Every act of a visitor, one after the other: what it does to the conversation. */
export function acts(conversation: Conversation): Handlers {
  const { book } = conversation;
  /** The notice that there is no room, as it was said. */
  let limit = '';
  /** With the ratings that an integration had before, which come back with it. */
  const ticked = (before: Answers) => {
    conversation.dismiss(limit);
    conversation.tellSince(before);
  };
  const tooMany = () => {
    limit = conversation.host.words.tooMany(conversation.catalog.integrations.max);
    conversation.say(limit, limit);
  };
  /** An act that shows something else. */
  const turn = (act: () => void) => {
    conversation.began();
    act();
  };
  return {
    toggle: (id, on, name) => {
      conversation.began();
      const before = conversation.answers;
      const fits = book.toggle(conversation.catalog, id, on, name);
      if (fits) ticked(before);
      else tooMany();
      return fits;
    },
    integrationsUnsure: (unsure) => {
      conversation.began();
      const before = conversation.answers;
      book.integrationsUnsure(unsure);
      ticked(before);
    },
    add: (typed) => {
      conversation.began();
      const before = conversation.answers;
      const { name, fits } = book.add(conversation.catalog, typed);
      if (fits) {
        ticked(before);
        conversation.say(conversation.host.words.added(name));
      } else tooMany();
      return fits;
    },
    rate: (integration, question, value) => {
      conversation.began();
      book.rate(integration, { [question]: value });
      conversation.answered(question, value, integration);
    },
    answer: (question, value) => {
      conversation.began();
      book.answer(question, value);
      conversation.answered(question, value);
    },
    sameAs: (from, to) => {
      const model = ratingsOf(conversation.answers, from);
      if (!model) return;
      const { id: _id, name: _name, ...ratings } = model;
      // Nothing to copy yet: there is where it is asked for.
      if (Object.keys(ratings).length === 0)
        return conversation.host.focusOn(
          `group:${steps.missingOn(conversation.catalog, conversation.answers, steps.ratingStep(from))[0]}`,
        );
      conversation.began();
      book.rate(to, ratings as Record<string, string>);
      for (const [question, value] of Object.entries(ratings)) conversation.answered(question, value, to);
      conversation.say(conversation.host.words.copied(nameOf(conversation.catalog, model)));
    },
    next: () => turn(() => conversation.next()),
    back: () => turn(() => conversation.back()),
    show: () => turn(() => conversation.showResult()),
    change: (step, control) => turn(() => conversation.change(step, control)),
    reset: () => {
      turn(() => conversation.startAgain(false));
      conversation.say(conversation.host.words.cleared);
    },
    restore: () => turn(() => conversation.startAgain(true)),
    tryOut: (changes) => turn(() => conversation.tryOut(changes)),
    undo: () => turn(() => conversation.undo()),
    toControl: (key) => conversation.host.focusOn(`group:${key}`),
    toRow: (feature) => conversation.host.focusOn(`row:${feature}`),
    toReason: (number) => conversation.host.focusOn(`reason:${number}`),
    print: () => conversation.host.print(),
    copyLink: () => {
      const { linkCopied, linkNotCopied } = conversation.host.words;
      void conversation.host.copyLink().then((copied) => conversation.say(copied ? linkCopied : linkNotCopied));
    },
    contact: (event) => {
      const { plan, href, summary } = conversation.handOver;
      const detail = { plan, href: href ?? '', summary, answers: conversation.answers };
      if (!conversation.host.tell('sla-contact', detail)) event.preventDefault();
    },
  };
}
