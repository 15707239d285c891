import type { Messages } from '../messages/messages.js';
import type { Choice } from '../views/context.js';
import type { SlaEventDetails } from './events.js';

/** What the conversation needs of its element. */
export interface ConversationHost {
  readonly words: Messages;
  /** What the page says of the contact link: anything at all. */
  readonly contactHref: unknown;
  /** What the page says that people chose: anything at all. */
  readonly chosen: Partial<Choice> | null | undefined;
  /** Show the lower bound while answering. */
  readonly preview: boolean;
  /** All questions on one page instead of one step at a time. */
  readonly page: boolean;
  /** Whether a link can carry the answers. */
  readonly canShare: boolean;
  /** Nothing can be answered now. */
  readonly disabled: boolean;
  /** Copies that link; resolves to whether that was possible. */
  copyLink(): Promise<boolean>;
  /** Prints what is shown, without the page around it. */
  print(): void;
  /** Something changed: render again. */
  changed(): void;
  /** Tells the page; false when a listener cancelled the event. */
  tell<Name extends keyof SlaEventDetails>(name: Name, detail: SlaEventDetails[Name]): boolean;
  /** Moves the focus now, without rendering. */
  focusOn(place: string): void;
}
