import { normaliseAnswers } from '../engine/answers.js';
import { pointer } from '../engine/pointer.js';
import { recommend } from '../engine/recommend.js';
import { quote, type Lint } from './report.js';

/** The owner's own regression tests: `example-fails`, and `unknown-reference` for answers that are none. */
export function checkExamples(lint: Lint): void {
  const { catalog } = lint;
  catalog.examples?.forEach(({ title, answers, plan }, e) => {
    const name = title ? `The example ${quote(title)}` : `Example no. ${e + 1}`;
    const path = ['examples', e];
    const dropped = normaliseAnswers(catalog, answers).dropped.find(({ code }) => code !== 'name-shortened');
    if (dropped) {
      const where = pointer([...path, 'answers']) + dropped.path;
      const message = `${name} has an answer that the catalog does not know (${where}: ${dropped.code}).`;
      lint.add('unknown-reference', [...path, 'answers'], message, {
        hint: 'Use the ids of the catalog.',
        witness: answers,
      });
      return;
    }
    const result = recommend(catalog, answers).plan;
    if (result === plan) return;
    const called = (id: string) => catalog.plans.find((p) => p.id === id)!.name;
    lint.add('example-fails', path, `${name} leads to ${called(result)}, not to ${called(plan)}.`, {
      hint: 'Correct the rules, or the example if this is what you want.',
      witness: answers,
    });
  });
}
