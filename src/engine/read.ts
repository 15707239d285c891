import type { Answer, MultipleAnswer } from '../catalog/types.js';
import type { DroppedCode } from './answers.js';
import type { Asked, Choice } from './asked.js';
import type { Model } from './model.js';
import { rate, type Rated } from './score.js';

/** Ids of a visitor's own integrations; no catalog may use them. */
const OWN_INTEGRATION = /^own-[a-z0-9-]{1,40}$/;
const MAX_NAME_LENGTH = 60;
/** A longer list cannot hold anything new that is known, so a huge one is not read to its end. */
const LONGEST = 1000;

/** Told of each thing that is left out. */
type Report = (code: DroppedCode, ...path: (string | number)[]) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** Without a `report`, nothing is kept that only a report or a reader of the answers would need. */
export function readAnswers(model: Model, input: unknown, report?: Report): ReadAnswers {
  const nothing = (): ReadAnswers => ({ answers: {}, rated: [], chosen: model.unanswered.slice() });
  try {
    const read = nothing();
    if (isRecord(input)) {
      for (const key of Object.keys(input)) {
        if (key !== 'integrations' && key !== 'organisation') report?.('unknown-question', key);
      }
      readIntegrations(model, input.integrations, report, read);
      const { organisation } = input;
      if (isRecord(organisation))
        readQuestions(model, organisation, report, ['organisation'], read.chosen, (read.answers.organisation = {}));
      else if (organisation !== undefined) report?.('wrong-type', 'organisation');
    } else if (input !== undefined) report?.('wrong-type');
    return read;
  } catch {
    report?.('unreadable');
    return nothing();
  }
}

function readIntegrations(
  model: Model,
  input: unknown,
  report: Report | undefined,
  { answers, rated }: ReadAnswers,
): void {
  if (input === 'unsure') answers.integrations = input;
  else if (Array.isArray(input)) {
    const { max } = model.catalog.integrations;
    const list: Rating[] = (answers.integrations = []);
    const known = new Set<string>();
    for (let index = 0; index < Math.min(input.length, LONGEST); index++) {
      const path = ['integrations', index] as const;
      if (list.length >= max) {
        report?.('too-many', ...path);
        break;
      }
      const choices = model.unrated.slice();
      const answer = readIntegration(model, input[index], report, path, choices);
      if (typeof answer === 'string') report?.(answer, ...path);
      else if (known.has(answer.id)) report?.('duplicate', ...path);
      else {
        known.add(answer.id);
        list.push(answer);
        rated.push(rate(answer.id, choices));
      }
    }
  } else if (input !== undefined) report?.('wrong-type', 'integrations');
}

function readIntegration(
  model: Model,
  input: unknown,
  report: Report | undefined,
  path: readonly [string, number],
  choices: Choice[],
): Rating | DroppedCode {
  if (!isRecord(input) || typeof input.id !== 'string') return 'wrong-type';
  const { id } = input;
  const answer: Rating = { id };
  if (!model.places.has(id)) {
    const given = typeof input.name === 'string' ? input.name.trim() : '';
    if (!given || !OWN_INTEGRATION.test(id)) return 'unknown-integration';
    if (report) {
      const name = given.replaceAll(/\s+/g, ' ');
      // No letter is cut in two.
      answer.name = [...name].slice(0, MAX_NAME_LENGTH).join('');
      if (answer.name !== name) report('name-shortened', ...path, 'name');
    }
  }
  readQuestions(model, input, report, path, choices, answer);
  return answer;
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
    if (typeof choice === 'string') report?.(choice, ...path, key);
    else if (choice) {
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
  for (let index = 0; index < Math.min(value.length, LONGEST); index++) {
    const tick = named.get(value[index]);
    if (!tick || tick.step < 0) report?.('unknown-option', 'organisation', id, index);
    else if (chosen[tick.place] === tick) report?.('duplicate', 'organisation', id, index);
    else chosen[tick.place] = tick;
  }
  // Ticks of which none is known are no answer: they must not turn into "none of these".
  return value.length > 0 && chosen.every(({ step }) => step === 0) ? undefined : chosen;
}
