import { modelOf, type Model } from '../engine/model.js';
import { bandsOf, portfolios, type Portfolios } from './portfolio.js';
import { quote, sources, type Lint, type Source } from './report.js';
import { completed, mildest } from './witness.js';

const MAX_ORGANISATION_QUESTIONS = 5;

/**
 * What complete answers can lead to: `unreachable-band`, `unreachable-plan`, `lowest-plan-excluded`,
 * `single-path-plan`, `too-many-questions`. Exact for every number of integrations that a visitor can rate.
 */
export function checkReach(lint: Lint): void {
  const { catalog } = lint;
  const model = modelOf(catalog);
  const all = portfolios(model, catalog.integrations.max);
  checkBandsReached(lint, model, all);
  const reached = reachedRanks(model, all);
  catalog.plans.forEach((_, rank) => !reached.has(rank) && addUnreachable(lint, model, reached, rank));
  if (reached.has(0)) checkLowest(lint, model);
  for (let rank = 1; rank < catalog.plans.length; rank++) {
    if (reached.has(rank)) checkPaths(lint, model, rank);
  }
  const asked = model.organisationQuestions.length;
  if (asked > MAX_ORGANISATION_QUESTIONS) {
    const message = `Beside the integrations, a visitor answers ${asked} questions.`;
    lint.add('too-many-questions', ['questions'], message, {
      hint: `Keep to ${MAX_ORGANISATION_QUESTIONS}: every further one costs visitors and makes the lowest plan rarer.`,
    });
  }
}

function checkBandsReached(lint: Lint, model: Model, all: readonly Portfolios[]): void {
  const reached = new Set(all.flatMap((set) => bandsOf(model, set)));
  const { bands } = lint.catalog.score;
  bands.forEach((band, index) => {
    if (reached.has(index)) return;
    const message = `No ratings of up to ${lint.catalog.integrations.max} integrations give a score in ${quote(band.label)}.`;
    const end = bands[index + 1];
    const hint = `Change where it starts (${band.from})${end ? ` or where the next one does (${end.from})` : ''}, or the points.`;
    lint.add('unreachable-band', ['score', 'bands', index], message, { hint });
  });
}

/** The ranks of all complete answers: the maximum of independent factors. */
function reachedRanks(model: Model, all: readonly Portfolios[]): Set<number> {
  const { bands } = model.catalog.score;
  const factors = model.organisationQuestions.map((question) => {
    const ranks = question.options.map((option) => model.rank(option));
    return new Set(question.kind === 'multiple' ? [0, ...ranks] : ranks);
  });
  const rated = all.flatMap((set) => bandsOf(model, set).map((b) => Math.max(set.rank, model.rank(bands[b]!))));
  let reached = new Set(rated);
  for (const factor of factors) reached = new Set([...reached].flatMap((a) => [...factor].map((b) => Math.max(a, b))));
  return reached;
}

function addUnreachable(lint: Lint, model: Model, reached: ReadonlySet<number>, rank: number): void {
  const { catalog } = lint;
  const plan = catalog.plans[rank]!;
  const least = catalog.plans[Math.min(...reached)]!.name;
  if (rank > 0) {
    const asking = sources(catalog).find(({ item }) => model.rank(item) === rank);
    const message = asking
      ? `No visitor can be advised ${plan.name}: every one of them needs ${least} or more.`
      : `No visitor can be advised ${plan.name}: no answer asks for it rather than for another plan.`;
    const hint = `Let an answer ask for something that ${plan.name} is the lowest plan to offer.`;
    lint.add('unreachable-plan', ['plans', rank], message, { hint });
    return;
  }
  const forced = catalog.questions.find(
    (q) => q.scope === 'organisation' && q.kind === 'single' && model.rank(mildest(catalog, q)) > 0,
  );
  const culprit = forced ? `Every answer to ${quote(forced.text)}` : 'Even the lowest score';
  lint.add(
    'unreachable-plan',
    ['plans', 0],
    `No visitor can be advised ${plan.name}: the finder would only ever sell up.`,
    {
      hint: `${culprit} asks for more than ${plan.name} offers; ask for less there.`,
      witness: completed(catalog),
    },
  );
}

/**
 * `lowest-plan-excluded`: only a visitor without any integration is advised the lowest plan. When the ratings
 * themselves ask for more, an integration that is not rated yet would count as less than any rating can mean
 * (law 5), so that is an error.
 */
function checkLowest(lint: Lint, model: Model): void {
  const { catalog } = lint;
  const band = Math.min(
    ...portfolios(model, 1)
      .filter(({ max }) => max > 0)
      .flatMap((set) => bandsOf(model, set).map((b) => model.rank(catalog.score.bands[b]!))),
  );
  const forced = catalog.questions.findIndex((q) => q.scope === 'integration' && model.rank(mildest(catalog, q)) > 0);
  if (band === 0 && forced < 0) return;
  const name = catalog.plans[0]!.name;
  lint.add(
    'lowest-plan-excluded',
    forced < 0 ? ['score', 'bands'] : ['questions', forced],
    `A visitor with any integration at all is never advised ${name}.`,
    {
      hint:
        forced < 0
          ? 'Let a higher band start later, so that the mildest ratings stay in the first one.'
          : `Give ${quote(catalog.questions[forced]!.text)} an answer that asks for nothing more than ${name}.`,
      witness: completed(catalog, undefined, 1),
      ...(forced >= 0 && { severity: 'error' }),
    },
  );
}

function checkPaths(lint: Lint, model: Model, rank: number): void {
  const { catalog } = lint;
  const paths = sources(catalog).filter(({ item }) => model.rank(item) === rank);
  const [only] = paths;
  if (!only || paths.length > 1) return;
  const witness = witnessOf(lint, model, only, rank);
  lint.add('single-path-plan', ['plans', rank], `Only ${only.label} leads to ${catalog.plans[rank]!.name}.`, {
    hint: 'That is fine if it is meant so.',
    ...(witness && { witness }),
  });
}

/** Answers of which this source is the only reason. */
function witnessOf({ catalog }: Lint, model: Model, { item, question }: Source, rank: number) {
  if (question) return completed(catalog, { question: question.id, option: item.id });
  // A band: integrations that are all rated alike, by the lowest ratings that reach it.
  const index = catalog.score.bands.findIndex(({ id }) => id === item.id);
  for (let count = 1; count <= catalog.integrations.max; count++) {
    for (const ratings of ratingsUpTo(model, rank)) {
      const scored = ratings.reduce((product, { points }) => product * points, 1);
      const set = { max: scored, rank: 0, sums: 1n << BigInt(scored * count) };
      if (bandsOf(model, set).includes(index)) return completed(catalog, undefined, count, ratings);
    }
  }
  return undefined;
}

/** All ratings of one integration that count in the score, and ask for no higher plan themselves. */
function ratingsUpTo(model: Model, rank: number) {
  const { product } = model.catalog.score;
  return model.integrationQuestions
    .filter(({ id }) => product.includes(id))
    .reduce<{ question: string; option: string; points: number }[][]>(
      (all, question) =>
        all.flatMap((before) =>
          question.options
            .filter((option) => model.rank(option) <= rank)
            .map(({ id, points = 0 }) => [...before, { question: question.id, option: id, points }]),
        ),
      [[]],
    );
}
