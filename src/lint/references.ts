import { didYouMean } from '../catalog/did-you-mean.js';
import type { Path } from '../engine/pointer.js';
import { features, needs, quote, type Lint } from './report.js';

/** Ids: `duplicate-id`, `reserved-id`, `unknown-reference`, `missing-cell`. Everything later looks things up by id. */
export function checkReferences(lint: Lint): void {
  const { catalog } = lint;
  checkIds(lint);
  const planIds = catalog.plans.map((plan) => plan.id);
  const all = features(catalog);
  for (const { item, path } of all) {
    for (const plan of catalog.plans) {
      if (Object.hasOwn(item.cells, plan.id)) continue;
      const hint = `Add "${plan.id}" to its cells; write null, false or the worst of its scale for "not offered".`;
      lint.add('missing-cell', [...path, 'cells'], `${quote(item.name)} has no cell for ${plan.name}.`, { hint });
    }
    for (const id of Object.keys(item.cells)) known(lint, id, planIds, 'plan', [...path, 'cells', id]);
  }
  const featureIds = all.map(({ item }) => item.id);
  for (const { item, path } of needs(catalog)) {
    known(lint, item.feature, featureIds, 'feature', [...path, 'feature']);
  }
  const rated = catalog.questions.filter((question) => question.scope === 'integration').map((question) => question.id);
  const { product } = catalog.score;
  product.forEach((id, i) => {
    known(lint, id, rated, 'question about an integration', ['score', 'product', i]);
    if (product.indexOf(id) < i)
      lint.add('duplicate-id', ['score', 'product', i], `The score multiplies ${quote(id)} twice.`, {
        hint: 'Name each question once.',
      });
  });
  checkClarifications(lint, planIds);
  catalog.examples?.forEach(({ plan }, e) => known(lint, plan, planIds, 'plan', ['examples', e, 'plan']));
}

function known(lint: Lint, id: string, ids: readonly string[], kind: string, path: Path): boolean {
  if (ids.includes(id)) return true;
  // A few misspelt ids are; hundreds are another catalog's, and each would be compared with all there are.
  const meant = lint.diagnostics.length < 20 ? didYouMean(id, ids) : undefined;
  const hint = meant ?? (ids.length > 0 ? `Known: ${ids.slice(0, 12).join(', ')}.` : `There is none.`);
  lint.add('unknown-reference', path, `There is no ${kind} with the id ${quote(id)}.`, { hint });
  return false;
}

function checkClarifications(lint: Lint, planIds: readonly string[]): void {
  const { catalog } = lint;
  const questionIds = catalog.questions.map((question) => question.id);
  catalog.clarifications?.forEach(({ when }, c) =>
    when.forEach((condition, w) => {
      const path = ['clarifications', c, 'when', w];
      if (known(lint, condition.question, questionIds, 'question', [...path, 'question'])) {
        const question = catalog.questions.find(({ id }) => id === condition.question)!;
        const ids = question.options.map((option) => option.id);
        condition.in.forEach((id, i) => known(lint, id, ids, `answer to ${quote(question.text)}`, [...path, 'in', i]));
      }
      const plan = condition.planAtLeast;
      if (plan !== undefined) known(lint, plan, planIds, 'plan', [...path, 'planAtLeast']);
    }),
  );
}

type Listed = readonly { readonly id: string }[];

function checkIds(lint: Lint): void {
  const { catalog } = lint;
  const groups = catalog.featureGroups;
  unique(lint, 'plans', catalog.plans, (i) => ['plans', i]);
  unique(lint, 'feature groups', groups, (i) => ['featureGroups', i]);
  const placed = features(catalog);
  unique(
    lint,
    'features',
    placed.map(({ item }) => item),
    (i) => placed[i]!.path,
  );
  const { suggestions } = catalog.integrations;
  // "I don't know" stands among them, and what visitors add.
  unique(lint, 'integrations', suggestions, (i) => ['integrations', 'suggestions', i], /^(own-|unsure$)/);
  // An integration's answers stand beside its id and name, and the first question is which integrations there are.
  unique(lint, 'questions', catalog.questions, (i) => ['questions', i], /^(id|name|integrations)$/);
  catalog.questions.forEach(({ text, options }, q) =>
    unique(lint, `answers to ${quote(text)}`, options, (i) => ['questions', q, 'options', i], /^unsure$/),
  );
  unique(lint, 'score bands', catalog.score.bands, (i) => ['score', 'bands', i]);
  unique(lint, 'clarifications', catalog.clarifications ?? [], (i) => ['clarifications', i]);
}

function unique(lint: Lint, kind: string, items: Listed, place: (index: number) => Path, reserved?: RegExp): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    const path = [...place(index), 'id'];
    if (seen.has(id)) {
      lint.add('duplicate-id', path, `Two ${kind} have the id ${quote(id)}.`, { hint: 'Give each one its own id.' });
    }
    seen.add(id);
    // Names that every JavaScript object has would be found where nothing was answered.
    if (id in {} || reserved?.test(id)) {
      lint.add('reserved-id', path, `The id ${quote(id)} is kept for the finder itself.`, { hint: 'Use another id.' });
    } else if (!/^[^\s/=@:]{1,80}$/.test(id)) {
      lint.add('reserved-id', path, `The id ${quote(id)} cannot be used in a link.`, {
        hint: 'Use 1 to 80 letters, digits and hyphens, without spaces and / = @ :.',
      });
    }
  });
}
