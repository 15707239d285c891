/** Law 7 of ENGINE §4: reasons are sufficient and minimal. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { builtInCatalog } from '../../src/catalog/built-in.js';
import type { Answers, Catalog, IntegrationAnswer } from '../../src/catalog/types.js';
import { recommend } from '../../src/engine/index.js';
import { law, rank, rating } from './laws.js';
import { oracle } from './oracle.js';

law('law 7: reasons are sufficient and minimal', { most: 4, open: 1, runs: 300 }, reasonsHold);

it('law 7: where only several integrations together give the plan', () => {
  const rated = fc.record(Object.fromEntries(builtInCatalog.score.product.map((id) => [id, rating(id)])));
  let several = 0;
  const property = fc.property(fc.array(rated, { minLength: 2, maxLength: 12 }), (ratings) => {
    const integrations = ratings.map((one, i) => ({ id: `own-${i}`, name: 'Own', ...one }) as IntegrationAnswer);
    reasonsHold(builtInCatalog, { integrations });
    const [reason] = recommend(builtInCatalog, { integrations }).reasons;
    if (reason && reason.integrations!.length > 1) several++;
  });
  fc.assert(property, { numRuns: 400 });
  assert.ok(several > 20, `only ${several}`);
});

function reasonsHold(catalog: Catalog, answers: Answers): void {
  const { plan, reasons } = recommend(catalog, answers);
  const list = answers.integrations as readonly IntegrationAnswer[];
  const decisive = reasons.filter((reason) => reason.decisive);
  assert.ok(decisive.length > 0 || plan === catalog.plans[0]!.id);
  for (const { question: id, option, integrations } of decisive) {
    const question = catalog.questions.find((one) => one.id === id);
    const only = (ids: readonly string[]) => {
      const counted = new Set(question ? [question.id] : catalog.score.product);
      const rated = list
        .filter((one) => ids.includes(one.id))
        .map((one) =>
          Object.fromEntries(Object.entries(one).filter(([key]) => key === 'id' || key === 'name' || counted.has(key))),
        );
      const value = question?.kind === 'multiple' ? [option!] : option!;
      return {
        integrations: rated as unknown as IntegrationAnswer[],
        organisation: question?.scope === 'organisation' ? { [question.id]: value } : {},
      };
    };
    // Ratings may carry needs as well as points: what the score alone asks for is then seen through the oracle's needs.
    const points =
      !question &&
      catalog.score.product.some((one) => catalog.questions.find((q) => q.id === one)!.options.some((o) => o.needs));
    if (points) continue;
    assert.equal(oracle(catalog, only(integrations ?? [])).plan, plan, 'alone it gives the plan');
    for (const left of integrations ?? []) {
      const fewer = oracle(catalog, only(integrations!.filter((other) => other !== left))).plan;
      assert.ok(rank(catalog, fewer) < rank(catalog, plan), `without ${left} it does not`);
    }
  }
}
