import { chosenFrom } from '../handoff/chosen.js';
import { addressOf, contactHref } from '../handoff/contact.js';
import { summary } from '../handoff/summary.js';
import type { Choice } from '../views/context.js';
import { planOf } from '../views/reasons.js';
import type { Conversation } from './conversation.js';

/** What leaves a conversation: the plan, the result as text, the way to a person. */
export class HandOver {
  readonly #conversation: Conversation;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  /** There is a plan to hand over: nothing is open, or what is open cannot change it. */
  get ready(): boolean {
    const { open, recommendation } = this.#conversation;
    return open === undefined || recommendation.settled;
  }

  get chosen(): Choice | undefined {
    return chosenFrom(this.#conversation.catalog, this.#conversation.host.chosen);
  }

  /** The plan to hand over: the chosen one, else the recommended one. */
  get plan(): string {
    return (this.chosen ?? this.#conversation.recommendation).plan;
  }

  get summary(): string {
    return summary(this.#conversation.context, this.#conversation.recommendation);
  }

  /** The contact link, filled in; nothing when it may not be a link. */
  get href(): string | null {
    const { answers, catalog, host } = this.#conversation;
    const { plan, summary: text } = this;
    const planName = planOf(this.#conversation, plan).name;
    return contactHref(addressOf(host.contactHref) ?? catalog.contact.href, { plan, planName, answers, summary: text });
  }
}
