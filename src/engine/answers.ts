import type { Answers, Catalog, IntegrationAnswer, MultipleAnswer, Question } from '../catalog/types.js';
import { modelOf, optionOf, type Model } from './model.js';

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

type Report = (code: DroppedCode, ...path: (string | number)[]) => undefined;
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
  const report: Report = (code, ...path) => {
    if (dropped.length < MAX_DROPPED) dropped.push({ code, path: pointer(path) });
    return undefined;
  };
  try {
    return { answers: readAnswers(modelOf(catalog), input, report), dropped };
  } catch {
    report('unreadable');
    return { answers: {}, dropped };
  }
}

function readAnswers(model: Model, input: unknown, report: Report): Answers {
  if (input === undefined) return {};
  if (!isRecord(input)) {
    report('wrong-type');
    return {};
  }
  for (const key of Object.keys(input)) {
    if (key !== 'integrations' && key !== 'organisation') report('unknown-question', key);
  }
  const integrations = readIntegrations(model, input.integrations, report);
  const organisation = readOrganisation(model, input.organisation, report);
  return { ...(integrations && { integrations }), ...(organisation && { organisation }) };
}

function readIntegrations(model: Model, input: unknown, report: Report): IntegrationAnswer[] | 'unsure' | undefined {
  if (input === undefined || input === 'unsure') return input;
  if (!Array.isArray(input)) return report('wrong-type', 'integrations');
  const { max } = model.catalog.integrations;
  const read = new Map<string, IntegrationAnswer>();
  for (let index = 0; index < input.length; index++) {
    if (read.size >= max) {
      report('too-many', 'integrations', index);
      break;
    }
    const one = readIntegration(model, input[index], report, index);
    if (one && read.has(one.id)) report('duplicate', 'integrations', index);
    else if (one) read.set(one.id, one);
  }
  return [...read.values()];
}

function readIntegration(model: Model, input: unknown, report: Report, index: number): IntegrationAnswer | undefined {
  if (!isRecord(input) || typeof input.id !== 'string') return report('wrong-type', 'integrations', index);
  const { id } = input;
  const suggested = model.places.has(id);
  const name = typeof input.name === 'string' ? input.name.trim().replaceAll(/\s+/g, ' ') : '';
  if (!suggested && !(OWN_INTEGRATION.test(id) && name)) return report('unknown-integration', 'integrations', index);
  const entries: [string, string][] = [['id', id]];
  if (!suggested) {
    const short = [...name].slice(0, MAX_NAME_LENGTH).join('');
    if (short !== name) report('name-shortened', 'integrations', index, 'name');
    entries.push(['name', short]);
  }
  for (const key of Object.keys(input)) {
    if (key === 'id' || key === 'name') continue;
    const question = model.integrationQuestions.find((q) => q.id === key);
    const value = input[key];
    const wrong = wrongSingle(question, value);
    if (wrong) report(wrong, 'integrations', index, key);
    else if (value !== undefined) entries.push([key, value as string]);
  }
  return Object.fromEntries(entries) as unknown as IntegrationAnswer;
}

function readOrganisation(
  model: Model,
  input: unknown,
  report: Report,
): Record<string, string | MultipleAnswer> | undefined {
  if (input === undefined) return undefined;
  if (!isRecord(input)) return report('wrong-type', 'organisation');
  const entries: [string, string | MultipleAnswer][] = [];
  for (const key of Object.keys(input)) {
    const question = model.organisationQuestions.find((q) => q.id === key);
    if (question?.kind === 'multiple') {
      const value = readMultiple(question, input[key], report);
      if (value !== undefined) entries.push([key, value]);
      continue;
    }
    const value = input[key];
    const wrong = wrongSingle(question, value);
    if (wrong) report(wrong, 'organisation', key);
    else if (value !== undefined) entries.push([key, value as string]);
  }
  return Object.fromEntries(entries);
}

/** What is wrong with an answer of a question that takes one option; nothing when it is not there. */
function wrongSingle(question: Question | undefined, value: unknown): DroppedCode | undefined {
  if (!question) return 'unknown-question';
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return 'wrong-type';
  return value === 'unsure' || optionOf(question, value) ? undefined : 'unknown-option';
}

function readMultiple(question: Question, value: unknown, report: Report): MultipleAnswer | undefined {
  const { id: key } = question;
  if (value === undefined || value === 'unsure') return value;
  if (!Array.isArray(value)) return report('wrong-type', 'organisation', key);
  const ticked = new Set<string>();
  // A longer list cannot hold anything new that is known, so a huge one is not read to its end.
  for (let index = 0; index < Math.min(value.length, 1000); index++) {
    const id: unknown = value[index];
    if (!optionOf(question, id)) report('unknown-option', 'organisation', key, index);
    else if (ticked.has(id as string)) report('duplicate', 'organisation', key, index);
    else ticked.add(id as string);
  }
  // Ticks of which none is known are no answer: they must not turn into "none of these".
  if (value.length > 0 && ticked.size === 0) return undefined;
  return question.options.map((o) => o.id).filter((id) => ticked.has(id));
}
