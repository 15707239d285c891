// The built-in catalog's rules, each time written by hand from ENGINE and the page, none of it generated from the
// catalog: a switch (the least that can be done), JsonLogic and json-rules-engine. Open ratings count as the mildest.
// They give the plan and nothing else, and trust their input.
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

const PLANS = ['standard', 'premium', 'enterprise'];

const impactOf = (answer) => {
  switch (answer) {
    case 'moderate':
      return 2;
    case 'major':
      return 4;
    case 'critical':
      return 6;
    default:
      return 1;
  }
};
const urgencyOf = (answer) => {
  switch (answer) {
    case 'day-or-two':
      return 2;
    case 'same-day':
      return 3;
    case 'hours':
      return 5;
    default:
      return 1;
  }
};

function portfolio(integrations) {
  let max = 0;
  let sum = 0;
  for (const one of integrations ?? []) {
    const score = impactOf(one.impact) * urgencyOf(one.urgency);
    sum += score;
    if (score > max) max = score;
  }
  return 100 * max + 25 * (sum - max);
}

export function handWritten({ integrations, organisation: asked = {} }) {
  const score = portfolio(integrations);
  let rank = score >= 1800 ? 2 : score >= 400 ? 1 : 0;
  const atLeast = (other) => {
    if (other > rank) rank = other;
  };
  switch (asked.urgent) {
    case '1-2':
      atLeast(1);
      break;
    case '3-6':
    case '7+':
      atLeast(2);
  }
  switch (asked.people) {
    case '2-3':
      atLeast(1);
      break;
    case '4':
    case '5+':
      atLeast(2);
  }
  switch (asked.suppliers) {
    case 'help':
      atLeast(1);
      break;
    case 'you':
      atLeast(2);
  }
  for (const tick of asked.extras ?? []) {
    switch (tick) {
      case 'alerts':
      case 'check-up':
      case 'specialists':
        atLeast(1);
        break;
      case 'monitoring':
      case 'contact-person':
      case 'architect':
        atLeast(2);
    }
  }
  return PLANS[rank];
}

// Question, answers that ask for Premium, answers that ask for Enterprise.
const ASKS = [
  ['urgent', ['1-2'], ['3-6', '7+']],
  ['people', ['2-3'], ['4', '5+']],
  ['suppliers', ['help'], ['you']],
];
const TICKS = [
  ['alerts', 1],
  ['check-up', 1],
  ['specialists', 1],
  ['monitoring', 2],
  ['contact-person', 2],
  ['architect', 2],
];

const points = (question, ...pairs) => ({
  if: [...pairs.flatMap(([id, value]) => [{ '===': [{ var: question }, id] }, value]), 1],
});
const scores = {
  map: [
    { var: 'integrations' },
    {
      '*': [
        points('impact', ['moderate', 2], ['major', 4], ['critical', 6]),
        points('urgency', ['day-or-two', 2], ['same-day', 3], ['hours', 5]),
      ],
    },
  ],
};
const fold = (operator) => ({
  reduce: [{ var: 'scores' }, { [operator]: [{ var: 'current' }, { var: 'accumulator' }] }, 0],
});
// JsonLogic has no variables of its own, so the steps are applied one after the other.
const total = { '+': [{ '*': [75, fold('max')] }, { '*': [25, fold('+')] }] };
const rank = {
  max: [
    { if: [{ '>=': [{ var: 'total' }, 1800] }, 2, { '>=': [{ var: 'total' }, 400] }, 1, 0] },
    ...ASKS.map(([question, premium, enterprise]) => {
      const answer = { var: `organisation.${question}` };
      return { if: [{ in: [answer, enterprise] }, 2, { in: [answer, premium] }, 1, 0] };
    }),
    ...TICKS.map(([tick, plan]) => ({ if: [{ in: [tick, { var: 'organisation.extras' }] }, plan, 0] })),
  ],
};

export function withJsonLogic(answers) {
  const step = jsonLogic.apply(total, { scores: jsonLogic.apply(scores, answers) });
  return PLANS[jsonLogic.apply(rank, { ...answers, total: step })];
}

const engine = new Engine([], { allowUndefinedFacts: true });
// It has no arithmetic: the score is code either way.
engine.addFact('total', async (_, almanac) => portfolio(await almanac.factValue('integrations')));
const rule = (fact, operator, value, plan) =>
  engine.addRule({ conditions: { all: [{ fact, operator, value }] }, event: { type: 'need', params: { plan } } });
rule('total', 'greaterThanInclusive', 400, 1);
rule('total', 'greaterThanInclusive', 1800, 2);
for (const [question, premium, enterprise] of ASKS) {
  rule(question, 'in', premium, 1);
  rule(question, 'in', enterprise, 2);
}
for (const [tick, plan] of TICKS) rule('extras', 'contains', tick, plan);

export async function withJsonRulesEngine({ integrations, organisation = {} }) {
  const { events } = await engine.run({ integrations: integrations ?? [], extras: [], ...organisation });
  return PLANS[events.reduce((highest, { params }) => Math.max(highest, params.plan), 0)];
}
