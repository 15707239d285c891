import type { Messages } from './messages.js';

const lists = new Intl.ListFormat('de', { type: 'conjunction' });
const capital = (text: string) => text.replace(/^./u, (letter) => letter.toUpperCase());
const quoted = (text: string) => `„${text}“`;
const aside = (other?: { plan: string; text: string | null }) =>
  other ? ` (${other.plan}: ${other.text ?? 'nicht enthalten'})` : '';

/** German. Clauses of the catalog: `because` as a main clause, `if` with the verb at its end. */
export const de: Messages = {
  lang: 'de',
  heading: 'Nicht sicher, welcher Tarif passt?',
  intro: (fewest, most) => `${fewest} bis ${most} kurze Fragen, rund zwei Minuten. Nichts verlässt diese Seite.`,

  integrationsQuestion: 'Auf welche Integrationen sind Sie angewiesen?',
  integrationsHint: 'Wählen Sie alle, die für Ihre Arbeit wichtig sind. Danach bewerten Sie jede einzeln.',
  ownLabel: 'Eine weitere',
  add: 'Hinzufügen',
  added: (name) => `${quoted(name)} ist hinzugefügt und ausgewählt.`,
  tooMany: (max) =>
    `Sie können bis zu ${max} Integrationen bewerten. Lassen Sie eine weg, um eine andere hinzuzufügen.`,
  organisationTitle: 'Ihre Organisation',
  stepOne: (title) => `Schritt 1: ${title}`,
  stepOf: (number, total, title) => `Schritt ${number} von ${total}: ${title}`,
  sameAs: (name) => `Wie bei ${quoted(name)}`,
  copied: (name) => `Die Antworten zu ${quoted(name)} sind übernommen.`,

  next: 'Weiter',
  back: 'Zurück',
  showPlan: 'Tarif anzeigen',
  backToPlan: 'Zurück zum Tarif',
  early: 'Sie können Ihren Tarif schon sehen: Die übrigen Antworten ändern ihn nicht mehr.',
  startAgain: 'Neu beginnen',
  restore: 'Antworten zurückholen',
  cleared: 'Ihre Antworten sind gelöscht.',

  missingTitle: 'Einige Antworten fehlen',
  chooseIntegrations: (unsure) => `Wählen Sie mindestens eine Integration oder ${quoted(unsure)}.`,
  chooseAnswer: (unsure) => `Wählen Sie eine Antwort oder ${quoted(unsure)}.`,
  chooseTicks: (none, unsure) => `Wählen Sie, was Sie brauchen, oder ${quoted(none)} oder ${quoted(unsure)}.`,

  enough: (plan) => `${plan} reicht aus.`,
  fits: (plan) => `${plan} passt.`,
  closest: (plan) => `${plan} kommt am nächsten.`,
  atLeast: (plan) => `Mindestens ${plan}.`,
  chosen: (plan, because) => `Gewählt: ${plan}, denn ${because}`,
  because: 'Warum',
  becauseOf: (things) => (things === 1 ? 'Aus einem Grund' : `Aus ${things === 2 ? 'zwei' : things} Gründen`),
  without: (things, plan) => `Ohne ${things === 1 ? 'ihn' : 'sie'} würde ${plan} ausreichen.`,
  noReason: 'Nichts in Ihren Antworten verlangt mehr.',
  together: (names) => `${lists.format(names.map(quoted))} erfordern dies zusammen.`,
  both: (first, second) => `${capital(first)}, und ${second}.`,
  sentence: (clause) => `${capital(clause)}.`,
  decides: (feature, text, below) => `${feature}: ${text}${aside(below)}`,
  showRow: (cell) => `${cell}, in der Tabelle zeigen`,
  reasonNumber: (number) => `Grund ${number}`,
  showReason: (number) => `Zu Grund ${number}`,
  overLimit: (feature, plan, best) => `${feature}: Das meiste, was ein Tarif bietet, ist ${best} (${plan}).`,
  overLimitTitle: 'Kein Tarif deckt alles ab',
  openTitle: 'Was noch offen ist',
  openAnswers: (questions) =>
    `Ein höherer Tarif könnte noch passen, abhängig von ${lists.format(questions.map(quoted))}`,
  settles: (count) =>
    count === 1 ? 'Diese Antwort würde es entscheiden:' : 'Jede dieser Antworten würde es allein entscheiden:',
  narrows: (count) =>
    count === 1
      ? 'Diese Antwort würde es am stärksten eingrenzen:'
      : 'Jede dieser Antworten würde es am stärksten eingrenzen:',
  whatIfTitle: 'Was dies ändern würde',
  wouldBeEnough: (conditions, plan) => `Wenn ${lists.format(conditions)}, würde ${plan} ausreichen.`,
  wouldBeNeeded: (conditions, plan) => `Wenn ${lists.format(conditions)}, bräuchten Sie ${plan}.`,
  ratedAs: (integration, option) => `${quoted(integration)} mit ${quoted(option)} bewertet wäre`,
  answeredAs: (question, option) => `die Antwort auf ${quoted(question)} ${quoted(option)} wäre`,
  alsoTicked: (option) => `Sie auch ${quoted(option)} bräuchten`,
  notTicked: (option) => `Sie auf ${quoted(option)} verzichten könnten`,
  tryIt: 'Ausprobieren',
  checkIt: 'Bewertung prüfen',
  trying: (conditions) => `Sie probieren aus, was wäre, wenn ${lists.format(conditions)}.`,
  undo: 'Rückgängig',
  soFar: (plan, because) => `Bisher: mindestens ${plan}${because === undefined ? '' : `, denn ${because}`}.`,
  whyNot: (plan) => `Warum nicht ${plan}?`,
  lacks: (plan) => `${plan} bleibt hinter Ihrem Bedarf zurück. Der Tarif bietet nur:`,
  onlyOffers: (feature, text) => `${feature}: ${text ?? 'nicht enthalten'}`,
  lowest: (plan) => `${plan} ist der niedrigste Tarif, darunter gibt es nichts zu vergleichen.`,
  highest: (plan) => `${plan} ist der höchste Tarif, darüber gibt es nichts, was Ihnen fehlen würde.`,
  unneeded: (plan) => `Nichts in Ihren Antworten verlangt, was ${plan} zusätzlich bietet. Sie würden bezahlen für:`,
  unneededSoFar: (plan) => `Bisher verlangt nichts in Ihren Antworten, was ${plan} zusätzlich bietet:`,
  insteadOf: (feature, text, current) => `${feature}: ${text}${aside(current)}`,
  more: (count) => `${count} weitere anzeigen`,
  goodToKnow: 'Gut zu wissen',
  claim: quoted,
  yourAnswers: 'Ihre Antworten',
  change: 'Ändern',
  about: (act, what) => `${act}: ${what}`,
  notAnswered: 'Nicht beantwortet',
  list: (items) => lists.format(items),
  contactTitle: 'Möchten Sie darüber sprechen?',

  tableCaption: (title) => `${title}: die Tarife im Vergleich`,
  feature: 'Merkmal',
  recommended: 'Empfohlen',
  notIncluded: 'Nicht enthalten',
  footnote: (mark) => `Fußnote ${mark}`,

  loading: 'Die Tarifsuche wird geladen.',
  notLoaded: 'Die Tarifsuche ist derzeit nicht verfügbar.',
  retry: 'Erneut versuchen',
  rulesChanged: 'Seit dieser Link erstellt wurde, haben sich die Regeln geändert. Prüfen Sie Ihre Antworten.',
  copyLink: 'Link kopieren',
  linkCopied: 'Der Link ist kopiert. Er bringt Ihre Antworten zurück.',
  linkNotCopied: 'Kopieren Sie die Adresse dieser Seite: Sie bringt Ihre Antworten zurück.',
  required: 'Beantworten Sie die Fragen, um zu sehen, welcher Tarif passt.',
  matrixTitle: 'So wiegen Ihre Integrationen',
  matrixCaption: 'Der Tarif, den eine Integration für sich allein verlangt, nach Ihren beiden Bewertungen.',
  matrixMore: (plan) => `Zusammen oder mit Ihren übrigen Antworten verlangen sie ${plan}.`,
  print: 'Drucken',
  printFor: 'Erstellt für',
  printNote: 'Notiz',
};
