import * as z from 'zod/mini';

/**
 * The shape of a catalog as zod/mini schemas: the one source of `parseCatalog` and of plans.schema.json.
 * Only shape stands here. What needs a look at two places at once (ids, scales, ranks) is the linter's,
 * which can say it with the owner's own labels; lengths are the snapshot's (schema-snapshot.ts).
 */
const text = z.string();
const maybeText = z.optional(text);
const list = <T extends z.core.SomeType>(of: T) => z.array(of).check(z.minLength(1));

const featureOf = <T extends string, V extends z.core.SomeType, X extends z.core.$ZodLooseShape>(
  type: T,
  value: V,
  extra: X,
) =>
  z.object({
    id: text,
    name: text,
    type: z.literal(type),
    uncertain: maybeText,
    caveat: maybeText,
    ...extra,
    cells: z.record(
      text,
      z.object({
        value,
        text,
        note: maybeText,
        footnote: maybeText,
        merged: z.optional(z.boolean()),
      }),
    ),
  });

const wholeOrNull = z.nullable(z.number());
const feature = z.discriminatedUnion('type', [
  featureOf('duration', wholeOrNull, { unit: text }),
  featureOf('count', wholeOrNull, { unit: text }),
  featureOf('ordinal', text, { scale: list(text) }),
  featureOf('boolean', z.boolean(), {}),
  featureOf('set', z.array(text), { scale: list(text) }),
]);

const OPERATORS = ['atMost', 'atLeast', 'is', 'includes'] as const;

/** One object rather than a union of four, so that a slip is reported at its own key. */
const need = z
  .object({
    feature: text,
    atMost: z.optional(z.number()),
    atLeast: z.optional(z.union([z.number(), text])),
    is: z.optional(z.literal(true)),
    includes: z.optional(list(text)),
  })
  .check((payload) => {
    const { value, issues } = payload;
    if (OPERATORS.filter((operator) => value[operator] !== undefined).length !== 1)
      issues.push({ code: 'custom', input: value });
  });

const option = z.object({
  id: text,
  label: text,
  needs: z.optional(z.array(need)),
  points: z.optional(z.number()),
  overLimit: z.optional(z.boolean()),
  basis: maybeText,
  because: maybeText,
  if: maybeText,
  ifMore: maybeText,
  ifWithout: maybeText,
});

const asked = { id: text, text, hint: maybeText, options: list(option) };
const question = z.discriminatedUnion('kind', [
  z.object({
    ...asked,
    kind: z.literal('single'),
    scope: z.literal(['integration', 'organisation']),
    order: z.optional(z.literal('ascending')),
  }),
  z.object({ ...asked, kind: z.literal('multiple'), scope: z.literal('organisation'), none: text }),
]);

export const FORMAT = 'sla-plan-catalog/1';

export const catalogShape = z.object({
  format: z.literal(FORMAT),
  id: text,
  version: text,
  lang: text,
  title: text,
  plans: list(
    z.object({ id: text, name: text, summary: text, suits: maybeText, highlights: z.optional(z.array(text)) }),
  ),
  featureGroups: z.array(z.object({ id: text, name: text, features: z.array(feature) })),
  footnotes: z.optional(z.record(text, z.object({ text, uncertain: maybeText }))),
  integrations: z.object({ max: z.number(), suggestions: z.array(z.object({ id: text, name: text })) }),
  questions: z.array(question),
  unsure: text,
  score: z.object({
    product: z.array(text),
    othersPercent: z.number(),
    othersBasis: maybeText,
    bands: list(z.object({ id: text, from: z.number(), label: text, needs: z.array(need), basis: maybeText })),
  }),
  clarifications: z.optional(
    z.array(
      z.object({
        id: text,
        claim: text,
        answer: text,
        when: z.array(z.object({ question: text, in: z.array(text), planAtLeast: maybeText })),
      }),
    ),
  ),
  contact: z.object({ text, label: text, href: z.optional(z.nullable(text)) }),
  examples: z.optional(
    z.array(
      z.object({
        title: maybeText,
        answers: z.object({
          integrations: z.optional(z.union([z.literal('unsure'), z.array(z.record(text, text))])),
          organisation: z.optional(z.record(text, z.union([text, z.array(text)]))),
        }),
        plan: text,
      }),
    ),
  ),
  seal: maybeText,
});
