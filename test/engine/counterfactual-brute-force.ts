/**
 * What-ifs by trying everything, written from the specification and from nothing of the engine: the plan of changed
 * answers comes from the oracle, changes are made on the answers themselves.
 */
import type { Answers, Catalog, IntegrationAnswer } from '../../src/catalog/types.js';
import type { Change } from '../../src/engine/index.js';
import { lowestPlanFor, needsOf } from './oracle.js';

/** One change with what the order of the results goes by. */
export interface Tried {
  readonly change: Change;
  /** Which answer is changed; two changes with the same one exclude each other. */
  readonly answer: string;
  readonly kind: 'organisation' | 'tick' | 'rating' | 'fact';
  readonly steps: number;
}

export const KINDS = ['organisation', 'tick', 'rating', 'fact'] as const;

/** The place of the plan in the catalog. */
export function planIndex(catalog: Catalog, answers: Answers): number {
  const plan = lowestPlanFor(catalog, needsOf(catalog, answers));
  return catalog.plans.findIndex(({ id }) => id === plan);
}

/** Makes one change, after checking that it starts from what was answered. */
export function applied(answers: Answers, { integration, question, from, to }: Change): Answers {
  if (integration !== undefined) {
    const integrations = (answers.integrations as readonly IntegrationAnswer[]).map((one) => {
      if (one.id !== integration) return one;
      if (one[question] !== from) throw new Error(`${integration} ${question} was not ${from}`);
      return { ...one, [question]: to } as IntegrationAnswer;
    });
    return { ...answers, integrations };
  }
  const value = answers.organisation![question];
  const next = Array.isArray(value) ? [...value.filter((id) => id !== from), ...(to === null ? [] : [to])] : to!;
  const was = Array.isArray(value) ? from === null || value.includes(from) : value === from;
  if (!was) throw new Error(`${question} was not ${from}`);
  return { ...answers, organisation: { ...answers.organisation, [question]: next } };
}

/** Every change of one answered thing to anything else. */
export function everyChange(catalog: Catalog, answers: Answers): Tried[] {
  const rated = typeof answers.integrations === 'object' ? answers.integrations : [];
  return catalog.questions.flatMap((question): Tried[] => {
    const ids = question.options.map((option) => option.id);
    const single = (from: unknown, kind: Tried['kind'], integration?: string): Tried[] => {
      if (!ids.includes(from as string)) return [];
      const at = ids.indexOf(from as string);
      return ids
        .map((to, index) => ({
          change: { ...(integration !== undefined && { integration }), question: question.id, from: ids[at]!, to },
          answer: `${question.id}@${integration ?? ''}`,
          kind,
          steps: Math.abs(index - at),
        }))
        .filter(({ steps }) => steps > 0);
    };
    if (question.scope === 'integration') {
      const kind = question.id === catalog.score.product[0] ? 'fact' : 'rating';
      return rated.flatMap((one) => single(one[question.id], kind, one.id));
    }
    const value = answers.organisation?.[question.id];
    if (question.kind === 'single') return single(value, 'organisation');
    if (!Array.isArray(value)) return [];
    return ids.map((id) => ({
      change: { question: question.id, ...(value.includes(id) ? { from: id, to: null } : { from: null, to: id }) },
      answer: `${question.id}=${id}`,
      kind: 'tick',
      steps: 1,
    }));
  });
}
