import type { Messages } from './messages.js';
import { capital, listsWith } from './phrases.js';

const list = listsWith('and');
const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
const inWords = (n: number) => NUMBERS[n] ?? String(n);
/** What another plan has in the same row. Cells start with a capital as often as not, so never inside a sentence. */
const aside = (other?: { plan: string; text: string | null }) =>
  other ? ` (${other.plan}: ${other.text ?? 'not included'})` : '';
const quoted = (text: string) => `“${text}”`;

/** British English. */
export const en: Messages = {
  lang: 'en-GB',
  heading: 'Not sure which plan fits?',
  intro: (fewest, most) =>
    `${capital(inWords(fewest))}${fewest === most ? '' : ` to ${inWords(most)}`} short questions, about two minutes. Nothing leaves this page.`,

  integrationsQuestion: 'Which integrations do you rely on?',
  integrationsHint: 'Tick all that matter to your work. You rate each of them next.',
  ownLabel: 'Another one',
  add: 'Add',
  added: (name) => `${name} is added and ticked.`,
  tooMany: (max) => `You can rate up to ${inWords(max)} integrations. Leave one out to add another.`,
  organisationTitle: 'Your organisation',
  stepOne: (title) => `Step 1: ${title}`,
  stepOf: (number, total, title) => `Step ${number} of ${total}: ${title}`,
  sameAs: (name) => `Same as ${name}`,
  copied: (name) => `The answers for ${name} are filled in.`,

  next: 'Next',
  back: 'Back',
  showPlan: 'Show my plan',
  backToPlan: 'Back to my plan',
  early: 'You can see your plan now: the remaining answers cannot change it.',
  startAgain: 'Start again',
  restore: 'Bring my answers back',
  cleared: 'Your answers are cleared.',

  missingTitle: 'Some answers are missing',
  chooseIntegrations: (unsure) => `Tick at least one integration, or ${quoted(unsure)}.`,
  chooseAnswer: (unsure) => `Choose an answer, or ${quoted(unsure)}.`,
  chooseTicks: (none, unsure) => `Tick what you need, or ${quoted(none)}, or ${quoted(unsure)}.`,

  enough: (plan) => `${plan} is enough.`,
  fits: (plan) => `${plan} fits.`,
  closest: (plan) => `${plan} comes closest.`,
  atLeast: (plan) => `At least ${plan}.`,
  chosen: (plan, because) => `Chosen: ${plan}, because ${because}`,
  because: 'Because',
  becauseOf: (things) => `Because of ${inWords(things)} ${things === 1 ? 'thing' : 'things'}`,
  without: (things, plan) => `Without ${things === 1 ? 'it' : 'them'}, ${plan} would be enough.`,
  noReason: 'Nothing in your answers asks for more.',
  together: (names) => `${list(names)} together ask for this.`,
  both: (first, second) => `${capital(first)}, and ${second}.`,
  sentence: (clause) => `${capital(clause)}.`,
  decides: (feature, text, below) => `${feature}: ${text}${aside(below)}`,
  showRow: (cell) => `${cell}, show in the table`,
  reasonNumber: (number) => `Reason ${number}`,
  showReason: (number) => `Go to reason ${number}`,
  overLimit: (feature, plan, best) => `${feature}: the most that any plan offers is ${best}, in ${plan}.`,
  overLimitTitle: 'No plan covers all of it',
  openTitle: 'What is still open',
  openAnswers: (questions) => `A higher plan could still fit, depending on ${list(questions.map(quoted))}`,
  settles: (count) => (count === 1 ? 'This answer would settle it:' : 'Any one of these answers would settle it:'),
  narrows: (count) =>
    count === 1 ? 'This answer would narrow it down most:' : 'Any one of these answers would narrow it down most:',
  whatIfTitle: 'What would change this',
  wouldBeEnough: (conditions, plan) => `If ${list(conditions)}, ${plan} would be enough.`,
  wouldBeNeeded: (conditions, plan) => `If ${list(conditions)}, you would need ${plan}.`,
  ratedAs: (integration, option) => `${integration} were rated ${quoted(option)}`,
  answeredAs: (question, option) => `the answer to ${quoted(question)} were ${quoted(option)}`,
  alsoTicked: (option) => `you also needed ${quoted(option)}`,
  notTicked: (option) => `you could do without ${quoted(option)}`,
  tryIt: 'Try it',
  checkIt: 'Check this rating',
  trying: (conditions) => `You are trying what would be if ${list(conditions)}.`,
  undo: 'Undo',
  soFar: (plan, because) => `So far: at least ${plan}${because === undefined ? '' : `, because ${because}`}.`,
  whyNot: (plan) => `Why not ${plan}?`,
  lacks: (plan) => `${plan} falls short of what you need. It offers only:`,
  onlyOffers: (feature, text) => `${feature}: ${text ?? 'not included'}`,
  lowest: (plan) => `${plan} is the lowest plan, so there is nothing below it to compare with.`,
  highest: (plan) => `${plan} is the highest plan, so there is nothing above it that you would miss.`,
  unneeded: (plan) => `Nothing in your answers asks for what ${plan} adds. You would pay for:`,
  unneededSoFar: (plan) => `So far, nothing in your answers asks for what ${plan} adds:`,
  insteadOf: (feature, text, current) => `${feature}: ${text}${aside(current)}`,
  more: (count) => `Show ${inWords(count)} more`,
  goodToKnow: 'Good to know',
  claim: quoted,
  yourAnswers: 'Your answers',
  change: 'Change',
  about: (act, what) => `${act}: ${what}`,
  notAnswered: 'Not answered',
  list,
  contactTitle: 'Would you like to talk it through?',

  tableCaption: (title) => `${title}: the plans compared`,
  feature: 'Feature',
  recommended: 'Recommended',
  notIncluded: 'Not included',
  footnote: (mark) => `Footnote ${mark}`,

  loading: 'The plan finder is loading.',
  notLoaded: 'The plan finder is not available at the moment.',
  retry: 'Try again',
  rulesChanged: 'The rules have changed since this link was made. Check your answers.',
  linkUnread: 'This link is damaged or from another version.',
  copyLink: 'Copy the link',
  linkCopied: 'The link is copied. It brings your answers back.',
  linkNotCopied: 'Copy the address of this page: it brings your answers back.',
  required: 'Answer the questions to see which plan fits.',

  matrixTitle: 'How your integrations weigh',
  matrixCaption: 'The plan that one integration asks for by itself, by your two ratings of it.',
  matrixMore: (plan) => `Together, or with your other answers, they ask for ${plan}.`,

  print: 'Print',
  printFor: 'Prepared for',
  printNote: 'Note',
};
