import type { Messages } from '../../src/messages/messages.js';

/** What each message is given; names stand in brackets, so that one can see them arrive. */
const SAMPLES: {
  [Key in keyof Messages]?: Messages[Key] extends (...values: infer Values) => string ? Values[] : never;
} = {
  intro: [[6, 10]],
  added: [['<Crm>']],
  tooMany: [[12]],
  stepOne: [['<Which>']],
  stepOf: [[2, 4, '<Crm>']],
  sameAs: [['<Crm>']],
  copied: [['<Crm>']],
  chooseIntegrations: [['<Unsure>']],
  chooseAnswer: [['<Unsure>']],
  chooseTicks: [['<None>', '<Unsure>']],
  enough: [['<Premium>']],
  fits: [['<Premium>']],
  closest: [['<Premium>']],
  atLeast: [['<Premium>']],
  chosen: [['<Premium>', '<it stops>']],
  becauseOf: [[1], [2]],
  without: [
    [1, '<Premium>'],
    [2, '<Premium>'],
  ],
  together: [[['<Crm>', '<Erp>']], [['<Crm>', '<Erp>', '<Hr>']]],
  both: [['<it stops>', '<it waits>']],
  sentence: [['<it stops>']],
  decides: [
    ['<Response>', '<4 h>'],
    ['<Response>', '<4 h>', { plan: '<Premium>', text: '<6 h>' }],
    ['<Response>', '<4 h>', { plan: '<Premium>', text: null }],
  ],
  showRow: [['<4 h>']],
  about: [['<Change>', '<Crm>']],
  matrixMore: [['<Premium>']],
  reasonNumber: [[2]],
  showReason: [[2]],
  overLimit: [['<People>', '<Premium>', '<4>']],
  openAnswers: [[['<Which>', '<How>']]],
  settles: [[1], [2]],
  narrows: [[1], [2]],
  wouldBeEnough: [
    [['<it waited>'], '<Premium>'],
    [['<it waited>', '<you rested>'], '<Premium>'],
  ],
  wouldBeNeeded: [[['<it waited>'], '<Premium>']],
  ratedAs: [['<Crm>', '<Days>']],
  answeredAs: [['<How>', '<One>']],
  alsoTicked: [['<Sms>']],
  notTicked: [['<Sms>']],
  trying: [[['<it waited>', '<you rested>']]],
  soFar: [['<Premium>'], ['<Premium>', '<it stops>']],
  whyNot: [['<Premium>']],
  lacks: [['<Premium>']],
  onlyOffers: [
    ['<Response>', '<6 h>'],
    ['<Response>', null],
  ],
  lowest: [['<Premium>']],
  highest: [['<Premium>']],
  unneeded: [['<Premium>']],
  unneededSoFar: [['<Premium>']],
  insteadOf: [
    ['<Response>', '<4 h>'],
    ['<Response>', '<4 h>', { plan: '<Premium>', text: null }],
  ],
  more: [[3]],
  claim: [['<It works>']],
  list: [[['<Crm>', '<Erp>']]],
  tableCaption: [['<Support>']],
  footnote: [['<*>']],
};

export interface Said {
  readonly key: keyof Messages;
  readonly call: string;
  readonly text: string;
}

/** Every message of a language, said with the samples. A message without samples for its values is an error. */
export function said(messages: Messages): Said[] {
  return Object.entries(messages).flatMap(([name, message]: [string, string | ((...values: never[]) => string)]) => {
    const key = name as keyof Messages;
    if (key === 'lang') return [];
    if (typeof message === 'string') return [{ key, call: key, text: message }];
    const samples = SAMPLES[key] as never[][] | undefined;
    if (!samples) throw new Error(`no sample for ${key}`);
    return samples.map((values) => ({ key, call: `${key}(${JSON.stringify(values)})`, text: message(...values) }));
  });
}
