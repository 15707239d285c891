import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Answers, Catalog, IntegrationAnswer } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';
import { lintCatalog } from '../../src/lint/index.js';
import { wellFormedCatalog } from '../engine/arbitraries.js';
import { checkUntilSeen } from '../engine/enough.js';
import { choices, completeAnswers, completes, opened } from './brute-force.js';
import { randomCatalog } from './random-catalogs.js';

const RUNS = 400;
/** Findings of the last stage: with these the verdicts on what can be reached were given. */
const LAST = new Set(['unreachable-band', 'unreachable-plan', 'lowest-plan-excluded', 'example-fails']);

const rank = (catalog: Catalog, answers: Answers) =>
  catalog.plans.findIndex(({ id }) => id === recommend(catalog, answers).plan);
const errors = (catalog: Catalog) => lintCatalog(catalog).filter(({ severity }) => severity === 'error');
const judged = (catalog: Catalog) => errors(catalog).every(({ code }) => LAST.has(code));
const paths = (catalog: Catalog, code: string) =>
  lintCatalog(catalog)
    .filter((d) => d.code === code)
    .map(({ path }) => path);

describe('random catalogs, by brute force', () => {
  it('unreachable-plan, unreachable-band and lowest-plan-excluded are told exactly', () => {
    const seen = { judged: 0, plans: 0, bands: 0, lowest: 0 };
    checkUntilSeen(
      fc.property(randomCatalog, (catalog) => {
        if (!judged(catalog)) return;
        seen.judged++;
        const results = completeAnswers(catalog).map((answers) => ({ answers, ...recommend(catalog, answers) }));
        const missing = (ids: readonly { id: string }[], got: readonly string[], path: string) =>
          ids.flatMap(({ id }, index) => (got.includes(id) ? [] : [`${path}/${index}`]));
        const plans = missing(
          catalog.plans,
          results.map(({ plan }) => plan),
          '/plans',
        );
        assert.deepEqual(paths(catalog, 'unreachable-plan'), plans);
        const bands = missing(
          catalog.score.bands,
          results.map(({ band }) => band),
          '/score/bands',
        );
        assert.deepEqual(paths(catalog, 'unreachable-band'), bands);
        const lowest = results.filter(({ plan }) => plan === catalog.plans[0]!.id);
        const excluded = lowest.length > 0 && lowest.every(({ answers }) => answers.integrations!.length === 0);
        assert.equal(paths(catalog, 'lowest-plan-excluded').length > 0, excluded);
        if (plans.length > 0) seen.plans++;
        if (bands.length > 0) seen.bands++;
        if (excluded) seen.lowest++;
      }),
      RUNS,
      3,
      () => seen,
    );
  });

  it('the witness of single-path-plan is advised that plan', () => {
    let shown = 0;
    checkUntilSeen(
      fc.property(fc.oneof(randomCatalog, wellFormedCatalog), (catalog) => {
        for (const { code, path, witness } of lintCatalog(catalog)) {
          if (code !== 'single-path-plan' || !witness) continue;
          assert.equal(`/plans/${rank(catalog, witness as Answers)}`, path);
          shown++;
        }
      }),
      RUNS,
      40,
      () => ({ shown }),
    );
  });

  it('dead answers are told exactly', () => {
    let dead = 0;
    checkUntilSeen(
      fc.property(randomCatalog, (catalog) => {
        if (!judged(catalog) || catalog.plans.length < 2) return;
        // Over the limit is judged by the answer alone (see isDead), so the others must be able to keep within it.
        if (paths(catalog, 'unreachable-plan').includes('/plans/0')) return;
        if (catalog.questions.some((q) => q.options.every(({ overLimit }) => overLimit))) return;
        const all = completeAnswers(catalog);
        const found = new Set([...paths(catalog, 'dead-option'), ...paths(catalog, 'dead-question')]);
        catalog.questions.forEach((question, q) => {
          if (question.kind === 'multiple') return;
          question.options.slice(1).forEach((option, index) => {
            const before = question.options[index]!;
            const told = found.has(`/questions/${q}`) || found.has(`/questions/${q}/options/${index + 1}`);
            const changes = all.some((answers) => {
              const milder = swapped(answers, question.id, option.id, before.id);
              if (!milder) return false;
              const [a, b] = [recommend(catalog, answers), recommend(catalog, milder)];
              return a.plan !== b.plan || a.fit !== b.fit;
            });
            assert.equal(told, !changes, `${question.id} ${option.id}`);
            if (told) dead++;
          });
        });
      }),
      RUNS,
      3,
      () => ({ dead }),
    );
  });

  it('without errors, law 3 holds: a stronger answer, a tick or an integration never lowers the plan', () => {
    let clean = 0;
    checkUntilSeen(
      fc.property(randomCatalog, (catalog) => {
        if (errors(catalog).length > 0) return;
        clean++;
        for (const answers of completeAnswers(catalog)) {
          const before = rank(catalog, answers);
          for (const stronger of stepsUp(catalog, answers)) {
            assert.ok(rank(catalog, stronger) >= before, JSON.stringify([answers, stronger]));
          }
        }
      }),
      RUNS,
      21,
      () => ({ clean }),
    );
  });

  it('without errors, law 5 holds: possible is exact, and its minimum is the plan', () => {
    let clean = 0;
    checkUntilSeen(
      fc.property(randomCatalog, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8 }), (catalog, picks) => {
        if (errors(catalog).length > 0) return;
        clean++;
        const all = completeAnswers(catalog);
        for (const [pick, mask] of picks) {
          const partial = opened(all[pick % all.length]!, mask);
          const plans = new Set(
            all.filter((one) => completes(partial, one)).map((one) => recommend(catalog, one).plan),
          );
          const { plan, possible } = recommend(catalog, partial);
          const expected = catalog.plans.map(({ id }) => id).filter((id) => plans.has(id));
          assert.deepEqual(possible, expected, JSON.stringify(partial));
          assert.equal(plan, expected[0]);
        }
      }),
      RUNS,
      21,
      () => ({ clean }),
    );
  });
});

/** The answers with the first use of one option exchanged for another; `undefined` if it is not used. */
function swapped(answers: Answers, question: string, from: string, to: string): Answers | undefined {
  if (answers.organisation![question] === from)
    return { ...answers, organisation: { ...answers.organisation, [question]: to } };
  const integrations = answers.integrations as readonly IntegrationAnswer[];
  const index = integrations.findIndex((one) => one[question] === from);
  return index < 0
    ? undefined
    : { ...answers, integrations: integrations.map((one, i) => (i === index ? { ...one, [question]: to } : one)) };
}

function stepsUp(catalog: Catalog, answers: Answers): Answers[] {
  const steps: Answers[] = [];
  for (const question of catalog.questions) {
    question.options.forEach(({ id }, o) => {
      const next = question.options[o + 1];
      const stronger = question.kind === 'single' && next && swapped(answers, question.id, id, next.id);
      if (stronger) steps.push(stronger);
      const ticks = answers.organisation![question.id];
      if (question.kind === 'multiple' && Array.isArray(ticks) && !ticks.includes(id))
        steps.push({ ...answers, organisation: { ...answers.organisation, [question.id]: [...ticks, id] } });
    });
  }
  const integrations = answers.integrations as readonly IntegrationAnswer[];
  if (integrations.length < catalog.integrations.max) {
    const first = catalog.questions.filter(({ scope }) => scope === 'integration').map((q) => [q.id, choices(q)[0]]);
    const added = { id: 's', ...Object.fromEntries(first) } as IntegrationAnswer;
    steps.push({ ...answers, integrations: [...integrations, added] });
  }
  return steps;
}
