import type { Band } from '../catalog/types.js';
import type { Choice } from './asked.js';
import type { Level, Model } from './model.js';

/** One integration: its score is the product of its points, open ratings taken as the lowest. */
export interface Rated {
  readonly id: string;
  /** Its ratings in the catalog's order. */
  readonly choices: readonly Choice[];
  readonly score: number;
  /** The highest rank of what its ratings ask for themselves. */
  readonly rank: number;
  /** With open ratings taken as the highest; nothing when none is open. */
  readonly top: Rated | undefined;
}

export function rate(id: string, choices: readonly Choice[]): Rated {
  let score = 1;
  let rank = 0;
  let open = false;
  for (const choice of choices) {
    score *= choice.points;
    rank = Math.max(rank, choice.rank);
    if (choice.step < 0) open = true;
  }
  const strongest = () => choices.map((choice) => (choice.step < 0 ? choice.steps.at(-1)! : choice));
  return { id, choices, score, rank, top: open ? rate(id, strongest()) : undefined };
}

/** Highest score first, then by id (code units), so that no order of the answers shows. */
export const byScore = (a: Rated, b: Rated): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The portfolio score in hundredths: the highest, plus a share of the rest. Whole numbers only, so no rounding. */
export function hundredthsOf({ catalog }: Model, max: number, sum: number): number {
  return 100 * max + catalog.score.othersPercent * (sum - max);
}

export function portfolio(model: Model, scores: readonly number[]): number {
  const sum = scores.reduce((a, b) => a + b, 0);
  return hundredthsOf(model, Math.max(0, ...scores), sum);
}

/** The last band that starts at or below a score in hundredths. */
export function levelOf({ levels }: Model, hundredths: number): Level {
  let last = levels.length - 1;
  while (last > 0 && 100 * levels[last]!.band.from > hundredths) last--;
  return levels[last]!;
}

export const bandOf = (model: Model, hundredths: number): Band => levelOf(model, hundredths).band;

/** The rank that the score gives. */
export const rankOfScore = (model: Model, max: number, sum: number): number =>
  levelOf(model, hundredthsOf(model, max, sum)).rank;

/**
 * The fewest of the highest-scoring integrations that ask for as high a plan by themselves as the band does (law 7:
 * none of them could be left out). A lower band may give the same plan already.
 */
export function prefixReaching(model: Model, scored: readonly Rated[], { rank }: Level): string[] {
  const prefix: string[] = [];
  let sum = 0;
  for (const { id, score } of scored) {
    if (rankOfScore(model, sum && scored[0]!.score, sum) >= rank) break;
    sum += score;
    prefix.push(id);
  }
  return prefix;
}
