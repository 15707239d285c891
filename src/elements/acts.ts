import { nameOf, ratedIntegrations, ratingsOf, type Handlers } from '../views/context.js';
import * as steps from '../views/steps.js';
import type { Conversation } from './conversation.js';

/** Every act of a visitor, one after the other: what it does to the conversation. */
export function acts(conversation: Conversation): Handlers {
  const { book } = conversation;
  const ticked = () =>
    conversation.answered(
      steps.INTEGRATIONS,
      ratedIntegrations(conversation.answers).map(({ id }) => id),
    );
  const tooMany = () => {
    const notice = conversation.host.words.tooMany(conversation.catalog.integrations.max);
    conversation.say(notice, notice);
  };
  return {
    toggle: (id, on, name) => {
      conversation.began();
      const fits = book.toggle(conversation.catalog, id, on, name);
      if (fits) ticked();
      else tooMany();
      return fits;
    },
    integrationsUnsure: (unsure) => {
      conversation.began();
      book.integrationsUnsure(unsure);
      conversation.answered(steps.INTEGRATIONS, unsure ? 'unsure' : undefined);
    },
    add: (typed) => {
      conversation.began();
      const { name, fits } = book.add(conversation.catalog, typed);
      if (fits) {
        ticked();
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
      if (Object.keys(ratings).length === 0) return;
      conversation.began();
      book.rate(to, ratings as Record<string, string>);
      for (const [question, value] of Object.entries(ratings)) conversation.answered(question, value, to);
      conversation.say(conversation.host.words.copied(nameOf(conversation.catalog, model)));
    },
    next: () => conversation.next(),
    back: () => conversation.back(),
    show: () => conversation.showResult(),
    change: (step, control) => conversation.change(step, control),
    reset: () => {
      conversation.reset();
      conversation.refocus();
      conversation.say(conversation.host.words.cleared);
    },
    restore: () => {
      book.restore();
      conversation.go(conversation.open ?? steps.RESULT);
    },
    tryOut: (changes) => conversation.tryOut(changes),
    undo: () => conversation.undo(),
    toControl: (key) => conversation.host.focusOn(`group:${key}`),
    toRow: (feature) => conversation.host.focusOn(`row:${feature}`),
    toReason: (number) => conversation.host.focusOn(`reason:${number}`),
    print: () => conversation.host.print(),
    copyLink: () => {
      const { linkCopied, linkNotCopied } = conversation.host.words;
      void conversation.host.copyLink().then((copied) => conversation.say(copied ? linkCopied : linkNotCopied));
    },
    contact: (event) => {
      const { plan, answers, href, summary } = conversation;
      const detail = { plan, href: href ?? '', summary, answers };
      if (!conversation.host.tell('sla-contact', detail)) event.preventDefault();
    },
  };
}
