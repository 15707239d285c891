import type { Answers, Catalog, IntegrationAnswer, MultipleAnswer } from '../catalog/types.js';
import type { Change } from '../engine/recommendation.js';
import type { Messages } from '../messages/messages.js';

/** What a visitor can do. Views call these and change nothing themselves. */
export interface Handlers {
  /** False when there is no room for another one; so is `add`. */
  toggle(integration: string, ticked: boolean, name?: string): boolean;
  integrationsUnsure(ticked: boolean): void;
  add(name: string): boolean;
  rate(integration: string, question: string, value: string): void;
  /** `undefined` takes the answer back. */
  answer(question: string, value: string | MultipleAnswer | undefined): void;
  sameAs(from: string, to: string): void;
  next(): void;
  back(): void;
  /** The result, before the last step: offered once it is settled. */
  show(): void;
  change(step: string, control: string): void;
  reset(): void;
  restore(): void;
  /** Focuses the first control of a question. */
  toControl(key: string): void;
  /** Brings a row of the table, or the reason that marks it, into view and focus. */
  toRow(feature: string): void;
  toReason(number: number): void;
  /** Answers differently to see what it does; `undo` takes the last try back. */
  tryOut(changes: readonly Change[]): void;
  undo(): void;
  copyLink(): void;
  /** Prints the result as a sheet of its own. */
  print(): void;
  contact(event: Event): void;
}

/** What people chose in place of the recommendation, which stays what it is. */
export interface Choice {
  /** The id of a plan. */
  readonly plan: string;
  /** A clause, as after "because". */
  readonly because: string;
}

/** Everything that a view may look at. */
export interface Context {
  readonly catalog: Catalog;
  readonly words: Messages;
  readonly answers: Answers;
  readonly chosen: Choice | undefined;
  /** The visitor's own integrations, ticked or not. */
  readonly own: readonly { readonly id: string; readonly name: string }[];
  /** Keys of the questions that lacked an answer when "Next" was pressed. */
  readonly missing: readonly string[];
  /** A sentence that concerns the list of integrations, such as "up to twelve". */
  readonly notice: string;
  readonly on: Handlers;
}

export const ratedIntegrations = (answers: Answers): readonly IntegrationAnswer[] =>
  Array.isArray(answers.integrations) ? answers.integrations : [];

/** What is said of one integration; nothing where it is not ticked. */
export const ratingsOf = (answers: Answers, integration: string | undefined): IntegrationAnswer | undefined =>
  ratedIntegrations(answers).find(({ id }) => id === integration);

/** The name to show: the catalog's, or the visitor's own (as text, never as markup). */
export function nameOf(catalog: Catalog, integration: IntegrationAnswer): string {
  const suggestion = catalog.integrations.suggestions.find(({ id }) => id === integration.id);
  return suggestion?.name ?? integration.name ?? integration.id;
}

/** A catalog's text about one integration. */
export const about = (text: string, name: string): string => text.replaceAll('{integration}', () => name);
