import type { Answers, Catalog } from '../../src/element.js';
import { recommend } from '../../src/engine/index.js';

/** One answer that could be given in place of another, and the plan that it would lead to. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly plan: string;
  readonly rank: number;
  readonly on: boolean;
  /** All answers, with this one. */
  readonly answers: Answers;
}

/** A question with every answer that it could get. */
export interface Row {
  readonly key: string;
  readonly text: string;
  readonly kind: 'radio' | 'checkbox';
  readonly fields: readonly Field[];
}

/** The questions of one integration, or of the organisation. */
export interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Every answer of the conversation and what each other one would do: what-if, before it is asked. */
export function whatIf(catalog: Catalog, answers: Answers): Part[] {
  const field = (id: string, label: string, on: boolean, changed: Answers): Field => {
    const { plan } = recommend(catalog, changed);
    const rank = catalog.plans.findIndex((one) => one.id === plan);
    return { id, label, on, answers: changed, rank, plan: catalog.plans[rank]!.name };
  };
  const { organisation = {} } = answers;
  const rated = Array.isArray(answers.integrations) ? answers.integrations : [];
  const about = (name: string, text: string) => text.replaceAll('{integration}', () => name);
  const ofIntegrations = rated.map((one): Part => {
    const name = catalog.integrations.suggestions.find(({ id }) => id === one.id)?.name ?? one.name ?? one.id;
    const rows = catalog.questions.flatMap((question): Row[] => {
      if (question.scope !== 'integration') return [];
      const withValue = (value: string): Answers => ({
        ...answers,
        integrations: rated.map((other) => (other === one ? { ...other, [question.id]: value } : other)),
      });
      const fields = question.options.map(({ id, label }) => field(id, label, one[question.id] === id, withValue(id)));
      return [{ key: `${question.id}@${one.id}`, text: about(name, question.text), kind: 'radio', fields }];
    });
    return { title: name, rows };
  });
  const ofOrganisation = catalog.questions.flatMap((question): Row[] => {
    if (question.scope !== 'organisation') return [];
    const value = organisation[question.id];
    const withValue = (next: string | readonly string[]): Answers => ({
      ...answers,
      organisation: { ...organisation, [question.id]: next },
    });
    if (question.kind === 'single') {
      const fields = question.options.map(({ id, label }) => field(id, label, value === id, withValue(id)));
      return [{ key: question.id, text: question.text, kind: 'radio', fields }];
    }
    const ticked = Array.isArray(value) ? value : [];
    const fields = question.options.map(({ id, label }) => {
      const on = ticked.includes(id);
      return field(id, label, on, withValue(on ? ticked.filter((one) => one !== id) : [...ticked, id]));
    });
    return [{ key: question.id, text: question.text, kind: 'checkbox', fields }];
  });
  return [...ofIntegrations, { title: 'The organisation', rows: ofOrganisation }];
}
