import * as fc from 'fast-check';
import type { Answers, Catalog, IntegrationAnswer } from '../../src/catalog/types.js';

/**
 * Any answers to a catalog with at most `most` integrations; `open` in ten of them are not given. The integrations
 * are the visitor's own, so that every catalog can have as many as it allows.
 */
export function anyAnswers(catalog: Catalog, most: number, open: number): fc.Arbitrary<Answers> {
  const given = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | 'unsure' | undefined> =>
    fc.oneof(
      { weight: 10 - open, arbitrary: value },
      { weight: open, arbitrary: fc.constantFrom(undefined, 'unsure' as const) },
    );
  const questions = (scope: string) =>
    fc.record(
      Object.fromEntries(
        catalog.questions
          .filter((question) => question.scope === scope)
          .map(({ id, kind, options }) => {
            const ids = options.map((option) => option.id);
            return [id, given<string | string[]>(kind === 'single' ? fc.constantFrom(...ids) : fc.subarray(ids))];
          }),
      ),
    );
  const ratings = fc.array(questions('integration'), { maxLength: Math.min(most, catalog.integrations.max) });
  return fc.record({ ratings, organisation: questions('organisation') }).map(({ ratings: rated, organisation }) => ({
    integrations: rated.map((one, i) => ({ id: `own-${i + 1}`, name: 'Own', ...one }) as unknown as IntegrationAnswer),
    organisation: organisation as NonNullable<Answers['organisation']>,
  }));
}

/** The same answers in another order of everything that has an order. */
export function shuffled(answers: Answers): Answers {
  const turned = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
  const organisation = Object.entries(answers.organisation ?? {}).map(
    ([id, value]) => [id, Array.isArray(value) ? value.toReversed() : value] as const,
  );
  return turned({
    integrations: (answers.integrations as readonly IntegrationAnswer[]).map(turned).toReversed(),
    organisation: turned(Object.fromEntries(organisation)),
  });
}
