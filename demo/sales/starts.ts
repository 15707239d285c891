import scenarios from '../../test/fixtures/scenarios.json' with { type: 'json' };
import type { Answers } from '../../src/element.js';

/** Where a conversation with a customer can start: somebody like them, half or wholly answered. */
export interface Start {
  readonly id: string;
  readonly title: string;
  readonly persona: string;
  readonly answers: Answers;
}

/** One for each number key: what customers come with, from mild to severe, and one that is only half known. */
const IDS = ['P01', 'P02', 'P03', 'P05', 'P06', 'P08', 'P09', 'P11'];

const all = scenarios as unknown as readonly Start[];
export const starts: readonly Start[] = IDS.map((id) => all.find((one) => one.id === id)!);

/** The one that the address asks for: `sales.html#P03` is a bookmark before a meeting. */
export const startOf = (hash: string): Start | undefined => all.find(({ id }) => `#${id}` === hash);
