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

/** The answers as they were given, and in the form that the engine works on. */
export interface ReadAnswers {
  answers: { integrations?: Rating[] | 'unsure'; organisation?: Record<string, Answer | MultipleAnswer> };
  rated: Rated[];
  /** By the place of the question: its answer, or one for each tick. */
  chosen: (readonly Choice[])[];
}
type Rating = { id: string; [question: string]: string };

export function readAnswers(model: Model, input: unknown, report: Report): ReadAnswers {
  const nothing = (): ReadAnswers => ({ answers: {}, rated: [], chosen: model.nothing.slice() });
  try {
    const read = nothing();
    if (isRecord(input)) readAll(model, input, report, read);
    else if (input !== undefined) report('wrong-type');
    return read;
  } catch {
    report('unreadable');
    return nothing();
  }
}

function readAll(model: Model, input: Record<string, unknown>, report: Report, read: ReadAnswers): void {
  for (const key of Object.keys(input)) {
    if (key !== 'integrations' && key !== 'organisation') report('unknown-question', key);
  }
  const { integrations } = input;
  if (integrations === 'unsure') read.answers.integrations = integrations;
  else if (Array.isArray(integrations)) readIntegrations(model, integrations, report, read);
  else if (integrations !== undefined) report('wrong-type', 'integrations');
  const { organisation } = input;
  if (isRecord(organisation)) readOrganisation(model, organisation, report, read);
  else if (organisation !== undefined) report('wrong-type', 'organisation');
}

function readIntegrations(model: Model, input: readonly unknown[], report: Report, read: ReadAnswers): void {
  const { max } = model.catalog.integrations;
  const list: Rating[] = (read.answers.integrations = []);
  const known = new Set<string>();
  for (let index = 0; index < input.length; index++) {
    if (list.length >= max) {
      report('too-many', 'integrations', index);
      break;
    }
    const answer: Rating = { id: '' };
    const rated = readIntegration(model, input[index], report, index, answer);
    if (!rated) continue;
    if (known.has(rated.id)) {
      report('duplicate', 'integrations', index);
      continue;
    }
    known.add(rated.id);
    list.push(answer);
    read.rated.push(rated);
  }
}

function readIntegration(
  model: Model,
  input: unknown,
  report: Report,
  index: number,
  answer: Rating,
): Rated | undefined {
  if (!isRecord(input) || typeof input.id !== 'string') return void report('wrong-type', 'integrations', index);
  const { id } = input;
  answer.id = id;
  if (!model.places.has(id)) {
    const name = typeof input.name === 'string' ? input.name.trim().replaceAll(/\s+/g, ' ') : '';
    if (!name || !OWN_INTEGRATION.test(id)) return void report('unknown-integration', 'integrations', index);
    answer.name = name.length > MAX_NAME_LENGTH ? [...name].slice(0, MAX_NAME_LENGTH).join('') : name;
    if (answer.name !== name) report('name-shortened', 'integrations', index, 'name');
  }
  const choices = model.unrated.slice();
  for (const key of Object.keys(input)) {
    if (key === 'id' || key === 'name') continue;
    const value = input[key];
    const asked = model.questions.get(key);
    const choice = asked && asked.kind > 1 ? readSingle(asked, value) : 'unknown-question';
    if (typeof choice === 'string') report(choice, 'integrations', index, key);
    else if (choice) {
      choices[asked!.place] = choice;
      answer[key] = value as string;
    }
  }
  return rate(id, choices);
}

function readOrganisation(model: Model, input: Record<string, unknown>, report: Report, read: ReadAnswers): void {
  const answer: Record<string, Answer | MultipleAnswer> = (read.answers.organisation = {});
  for (const key of Object.keys(input)) {
    const value = input[key];
    const asked = model.questions.get(key);
    if (!asked || asked.kind > 1) {
      report('unknown-question', 'organisation', key);
    } else if (asked.ticks && Array.isArray(value)) {
      const ticks = readTicks(asked, value, report);
      // Ticks of which none is known are no answer: they must not turn into "none of these".
      if (value.length > 0 && ticks.every(({ step }) => step === 0)) continue;
      read.chosen[asked.place] = ticks;
      answer[key] = ticks.flatMap(({ step, id }) => (step && id !== null ? id : []));
    } else {
      const choice = asked.ticks && value !== undefined && value !== 'unsure' ? 'wrong-type' : readSingle(asked, value);
      if (typeof choice === 'string') report(choice, 'organisation', key);
      else if (choice) {
        read.chosen[asked.place] = [choice];
        answer[key] = value as string;
      }
    }
  }
}

/** The choice that an answer says, what is wrong with it, or nothing when it is not there. */
function readSingle({ named }: Asked, value: unknown): Choice | DroppedCode | undefined {
  return (
    named.get(value) ?? (value === undefined ? undefined : typeof value === 'string' ? 'unknown-option' : 'wrong-type')
  );
}

function readTicks({ id: key, ticks, named }: Asked, value: readonly unknown[], report: Report): Choice[] {
  const chosen = ticks!.slice();
  // A longer list cannot hold anything new that is known, so a huge one is not read to its end.
  for (let index = 0; index < Math.min(value.length, 1000); index++) {
    const tick = named.get(value[index]);
    if (!tick || tick.step < 0) report('unknown-option', 'organisation', key, index);
    else if (chosen[tick.place] === tick) report('duplicate', 'organisation', key, index);
    else chosen[tick.place] = tick;
  }
  return chosen;
}
