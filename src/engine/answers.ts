import type { Answer, Answers, Catalog, MultipleAnswer } from '../catalog/types.js';
import type { Asked, Choice } from './asked.js';
import { modelOf, type Model } from './model.js';
import { rate, type Rated } from './score.js';

/** Why something in the answers was left out. */
export type DroppedCode =
  | 'wrong-type'
  | 'unknown-integration'
  | 'unknown-question'
  | 'unknown-option'
  | 'duplicate'
  | 'too-many'
  | 'name-shortened'
  | 'unreadable';

export interface Dropped {
  readonly code: DroppedCode;
  /** JSON pointer into what was handed in. */
  readonly path: string;
}

export interface NormalisedAnswers {
  readonly answers: Answers;
  /** What was left out, in reading order; at most 100 entries. */
  readonly dropped: readonly Dropped[];
}

/** Ids of a visitor's own integrations; no catalog may use them. */
export const OWN_INTEGRATION = /^own-[a-z0-9-]{1,40}$/;
export const MAX_NAME_LENGTH = 60;
const MAX_DROPPED = 100;

type Report = (code: DroppedCode, ...path: (string | number)[]) => void;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const pointer = (path: readonly (string | number)[]) =>
  path.map((step) => '/' + String(step).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')).join('');

/**
 * Reads answers from anywhere (a link, a store, a host page). What the catalog does not know is left out
 * and listed, never guessed. Never throws, whatever it is given: a getter or proxy that throws is `unreadable`.
 * Ticks come back in the catalog's order; integrations keep theirs.
 */
export function normaliseAnswers(catalog: Catalog, input: unknown): NormalisedAnswers {
  const dropped: Dropped[] = [];
  const { answers } = readAnswers(modelOf(catalog), input, (code, ...path) => {
    if (dropped.length < MAX_DROPPED) dropped.push({ code, path: pointer(path) });
  });
  return { answers, dropped };
}

/** The answers in the form that the engine works on and, for who wants a report, as they were given. */
export interface ReadAnswers {
  readonly answers: { integrations?: Rating[] | 'unsure'; organisation?: Record<string, Answer | MultipleAnswer> };
  readonly rated: Rated[];
  /** Of the organisation, by the place of the question. */
  readonly chosen: Chosen[];
}
type Rating = { id: string; [question: string]: string };
/** One for each tick of a question with ticks. */
type Chosen = Choice | readonly Choice[];

export function readAnswers(model: Model, input: unknown, report?: Report): ReadAnswers {
  const nothing = (): ReadAnswers => ({ answers: {}, rated: [], chosen: model.unanswered.slice() });
  try {
    const read = nothing();
    if (isRecord(input)) readAll(model, input, report, read);
    else if (input !== undefined) report?.('wrong-type');
    return read;
  } catch {
    report?.('unreadable');
    return nothing();
  }
}

function readAll(model: Model, input: Record<string, unknown>, report: Report | undefined, read: ReadAnswers): void {
  for (const key of Object.keys(input)) {
    if (key !== 'integrations' && key !== 'organisation') report?.('unknown-question', key);
  }
  const { integrations } = input;
  if (integrations === 'unsure') read.answers.integrations = integrations;
  else if (Array.isArray(integrations)) readIntegrations(model, integrations, report, read);
  else if (integrations !== undefined) report?.('wrong-type', 'integrations');
  const { organisation } = input;
  if (isRecord(organisation))
    readQuestions(model, organisation, report, ['organisation'], read.chosen, (read.answers.organisation = {}));
  else if (organisation !== undefined) report?.('wrong-type', 'organisation');
}

function readIntegrations(
  model: Model,
  input: readonly unknown[],
  report: Report | undefined,
  read: ReadAnswers,
): void {
  const { max } = model.catalog.integrations;
  const list: Rating[] = (read.answers.integrations = []);
  const known = new Set<string>();
  for (let index = 0; index < input.length; index++) {
    if (list.length >= max) {
      report?.('too-many', 'integrations', index);
      break;
    }
    const answer: Rating = { id: '' };
    const choices = readIntegration(model, input[index], report, index, answer);
    if (!choices) continue;
    if (known.has(answer.id)) {
      report?.('duplicate', 'integrations', index);
      continue;
    }
    known.add(answer.id);
    list.push(answer);
    read.rated.push(rate(answer.id, choices));
  }
}

function readIntegration(
  model: Model,
  input: unknown,
  report: Report | undefined,
  index: number,
  answer: Rating,
): Choice[] | undefined {
  if (!isRecord(input) || typeof input.id !== 'string') return void report?.('wrong-type', 'integrations', index);
  const { id } = input;
  answer.id = id;
  if (!model.places.has(id)) {
    const given = typeof input.name === 'string' ? input.name.trim() : '';
    if (!given || !OWN_INTEGRATION.test(id)) return void report?.('unknown-integration', 'integrations', index);
    if (report) {
      const name = given.replaceAll(/\s+/g, ' ');
      // No letter is cut in two.
      answer.name = [...name].slice(0, MAX_NAME_LENGTH).join('');
      if (answer.name !== name) report('name-shortened', 'integrations', index, 'name');
    }
  }
  const choices = model.unrated.slice();
  readQuestions(model, input, report, ['integrations', index], choices, answer);
  return choices;
}

/** Puts what was chosen in its place, and each answer that is known beside the others. */
function readQuestions(
  model: Model,
  input: Record<string, unknown>,
  report: Report | undefined,
  path: readonly (string | number)[],
  chosen: Chosen[],
  answers: Record<string, Answer | MultipleAnswer>,
): void {
  const rating = path.length > 1;
  for (const key of Object.keys(input)) {
    if (rating && (key === 'id' || key === 'name')) continue;
    const value = input[key];
    const asked = model.questions.get(key);
    const choice = asked && asked.rating === rating ? read(asked, value, report) : 'unknown-question';
    if (typeof choice === 'string') {
      report?.(choice, ...path, key);
    } else if (choice) {
      chosen[asked!.place] = choice;
      if (report)
        answers[key] = 'step' in choice ? choice.id! : choice.flatMap(({ step, steps }) => (step ? steps[1]!.id! : []));
    }
  }
}

/** What an answer chooses, what is wrong with it, or nothing when it is not there. */
function read(
  { id, ticks, named }: Asked,
  value: unknown,
  report: Report | undefined,
): Chosen | DroppedCode | undefined {
  if (value === undefined) return undefined;
  if (!ticks || value === 'unsure')
    return named.get(value) ?? (typeof value === 'string' ? 'unknown-option' : 'wrong-type');
  if (!Array.isArray(value)) return 'wrong-type';
  const chosen = ticks.slice();
  // A longer list cannot hold anything new that is known, so a huge one is not read to its end.
  for (let index = 0; index < Math.min(value.length, 1000); index++) {
    const tick = named.get(value[index]);
    if (!tick || tick.step < 0) report?.('unknown-option', 'organisation', id, index);
    else if (chosen[tick.place] === tick) report?.('duplicate', 'organisation', id, index);
    else chosen[tick.place] = tick;
  }
  // Ticks of which none is known are no answer: they must not turn into "none of these".
  return value.length > 0 && chosen.every(({ step }) => step === 0) ? undefined : chosen;
}
