import { quote, type Lint } from './report.js';

const NAME = '{integration}';

/**
 * `integration-not-named`: a sentence about one of several integrations that does not say which. At least one
 * question about an integration must name it, each what-if of a rating, each reason of a need, and one question's
 * reasons (those of the others in the score may follow on: "… and it can wait a day or two"). Where no integration is meant, the
 * name cannot be filled in (`unknown-reference`).
 */
export function checkNaming(lint: Lint): void {
  const { questions } = lint.catalog;
  questions.forEach((question, q) => {
    if (question.scope === 'integration') return;
    const texts = [
      question.text,
      ...question.options.flatMap((o) => [o.label, o.because ?? '', o.if ?? '', o.ifMore ?? '', o.ifWithout ?? '']),
    ];
    const wrong = texts.find((text) => text.includes(NAME));
    if (wrong === undefined) return;
    lint.add('unknown-reference', ['questions', q], `${quote(wrong)}: there is no single integration to name here.`, {
      hint: `Remove ${NAME}, or ask the question for each integration.`,
    });
  });
  const rated = questions.filter((question) => question.scope === 'integration');
  const [first] = rated;
  if (!first) return;
  const at = ['questions', questions.indexOf(first)];
  const hint = `Write ${NAME} where its name belongs.`;
  if (!rated.some(({ text }) => text.includes(NAME)))
    lint.add(
      'integration-not-named',
      [...at, 'text'],
      `${quote(first.text)} does not say which integration is meant.`,
      { hint },
    );
  const names = (because: string | undefined) => because === undefined || because.includes(NAME);
  if (!rated.some(({ options }) => options.every(({ because }) => names(because))))
    lint.add(
      'integration-not-named',
      at,
      `The reasons of ${quote(first.text)} do not all say which integration is meant.`,
      { hint },
    );
  for (const question of rated) {
    const scored = lint.catalog.score.product.includes(question.id);
    question.options.forEach((option, o) => {
      // A need is a reason of its own; the reasons of a score follow on from each other.
      const alone =
        !scored && option.needs?.length ? (['because', 'if', 'ifMore'] as const) : (['if', 'ifMore'] as const);
      for (const key of alone) {
        if (names(option[key])) continue;
        const path = ['questions', questions.indexOf(question), 'options', o, key];
        lint.add('integration-not-named', path, `${quote(option[key]!)} does not say which integration is meant.`, {
          hint,
        });
      }
    });
  }
}
