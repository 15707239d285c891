import type { Messages } from './messages.js';
import { capital, listsWith } from './phrases.js';

const list = listsWith('et');
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;
const aside = (other?: { plan: string; text: string | null }) =>
  other ? ` (${other.plan}\u00a0: ${other.text ?? 'non compris'})` : '';

/** French, with the blanks that its punctuation needs. Clauses of the catalog: `if` in the imperfect, for "si". */
export const messages: Messages = {
  lang: 'fr',
  heading: 'Vous hésitez entre les formules\u00a0?',
  intro: (fewest, most) =>
    `${fewest === most ? most : `De ${fewest} à ${most}`} questions courtes, environ deux minutes. Rien ne quitte cette page.`,

  integrationsQuestion: 'De quelles intégrations dépendez-vous\u00a0?',
  integrationsHint: 'Cochez toutes celles qui comptent. Vous les évaluerez ensuite une par une.',
  ownLabel: 'Une autre',
  add: 'Ajouter',
  added: (name) => `${quoted(name)} est dans la liste et cochée.`,
  tooMany: (max) => `Vous pouvez évaluer jusqu’à ${max} intégrations. Retirez-en une pour en ajouter une autre.`,
  organisationTitle: 'Votre organisation',
  stepOne: (title) => `Étape 1\u00a0: ${title}`,
  stepOf: (number, total, title) => `Étape ${number} sur ${total}\u00a0: ${title}`,
  sameAs: (name) => `Comme ${quoted(name)}`,
  copied: (name) => `Les réponses données pour ${quoted(name)} sont reprises.`,

  next: 'Suivant',
  back: 'Retour',
  showPlan: 'Voir ma formule',
  backToPlan: 'Revenir à ma formule',
  early: 'Vous pouvez déjà voir votre formule\u00a0: les autres réponses ne peuvent plus la changer.',
  startAgain: 'Recommencer',
  restore: 'Reprendre mes réponses',
  cleared: 'Vos réponses sont effacées.',

  missingTitle: 'Il manque des réponses',
  chooseIntegrations: (unsure) => `Cochez au moins une intégration, ou ${quoted(unsure)}.`,
  chooseAnswer: (unsure) => `Choisissez une réponse, ou ${quoted(unsure)}.`,
  chooseTicks: (none, unsure) => `Cochez ce qu’il vous faut, ou ${quoted(none)}, ou ${quoted(unsure)}.`,

  enough: (plan) => `${plan} suffit.`,
  fits: (plan) => `${plan} convient.`,
  closest: (plan) => `${plan} s’en approche le plus.`,
  atLeast: (plan) => `Au moins ${plan}.`,
  chosen: (plan, because) => `Choisie\u00a0: ${plan}, car ${because}`,
  because: 'Pourquoi',
  becauseOf: (things) => (things === 1 ? 'Pour une seule raison' : `Pour ${things === 2 ? 'deux' : things} raisons`),
  without: (things, plan) => `Sans ${things === 1 ? 'elle' : 'elles'}, ${plan} suffirait.`,
  noReason: 'Rien dans vos réponses ne demande davantage.',
  together: (names) => `C’est l’ensemble qui le demande\u00a0: ${list(names.map(quoted))}.`,
  both: (first, second) => `${capital(first)}, et ${second}.`,
  sentence: (clause) => `${capital(clause)}.`,
  decides: (feature, text, below) => `${feature}\u00a0: ${text}${aside(below)}`,
  showRow: (cell) => `${cell}, voir dans le tableau`,
  reasonNumber: (number) => `Raison ${number}`,
  showReason: (number) => `Aller à la raison ${number}`,
  overLimit: (feature, plan, best) => `${feature}\u00a0: au plus ${best}, avec ${plan}.`,
  overLimitTitle: 'Aucune formule ne couvre tout',
  openTitle: 'Ce qui reste ouvert',
  openAnswers: (questions) => `Une formule supérieure pourrait encore convenir, selon ${list(questions.map(quoted))}`,
  settles: (count) =>
    count === 1
      ? 'Cette réponse suffirait pour trancher\u00a0:'
      : 'Une seule de ces réponses suffirait pour trancher\u00a0:',
  narrows: (count) =>
    count === 1
      ? 'Cette réponse serait la plus éclairante\u00a0:'
      : 'Une seule de ces réponses serait la plus éclairante\u00a0:',
  whatIfTitle: 'Ce qui changerait ce résultat',
  wouldBeEnough: (conditions, plan) => `Si ${list(conditions)}, ${plan} suffirait.`,
  wouldBeNeeded: (conditions, plan) => `Si ${list(conditions)}, il vous faudrait ${plan}.`,
  ratedAs: (integration, option) => `${quoted(integration)} recevait la réponse ${quoted(option)}`,
  answeredAs: (question, option) => `la réponse à ${quoted(question)} était ${quoted(option)}`,
  alsoTicked: (option) => `vous aviez aussi besoin de ${quoted(option)}`,
  notTicked: (option) => `vous pouviez vous passer de ${quoted(option)}`,
  tryIt: 'Essayer',
  checkIt: 'Vérifier l’évaluation',
  trying: (conditions) => `Vous essayez ce qui se passerait si ${list(conditions)}.`,
  undo: 'Annuler',
  soFar: (plan, because) => `Pour l’instant\u00a0: au moins ${plan}${because === undefined ? '' : `, car ${because}`}.`,
  whyNot: (plan) => `Pourquoi pas ${plan}\u00a0?`,
  lacks: (plan) => `${plan} ne suffit pas à vos besoins. Cette formule n’offre que\u00a0:`,
  onlyOffers: (feature, text) => `${feature}\u00a0: ${text ?? 'non compris'}`,
  lowest: (plan) => `${plan} est la formule de base\u00a0: il n’y a rien en dessous à comparer.`,
  highest: (plan) => `${plan} est la formule la plus complète\u00a0: rien au-dessus ne vous manquerait.`,
  unneeded: (plan) => `Rien dans vos réponses ne demande ce que ${plan} ajoute. Vous paieriez pour\u00a0:`,
  unneededSoFar: (plan) => `Pour l’instant, rien dans vos réponses ne demande ce que ${plan} ajoute\u00a0:`,
  insteadOf: (feature, text, current) => `${feature}\u00a0: ${text}${aside(current)}`,
  more: (count) => `En afficher ${count} de plus`,
  goodToKnow: 'Bon à savoir',
  claim: quoted,
  yourAnswers: 'Vos réponses',
  change: 'Modifier',
  about: (act, what) => `${act}\u00a0: ${what}`,
  notAnswered: 'Sans réponse',
  list,
  contactTitle: 'Souhaitez-vous en parler\u00a0?',

  tableCaption: (title) => `${title}\u00a0: comparaison des formules`,
  feature: 'Caractéristique',
  recommended: 'Conseillée',
  notIncluded: 'Non compris',
  footnote: (mark) => `Note ${mark}`,

  loading: 'Le guide de choix se charge.',
  notLoaded: 'Le guide de choix n’est pas disponible.',
  retry: 'Réessayer',
  rulesChanged: 'Les règles ont changé depuis ce lien. Vérifiez vos réponses.',
  linkUnread: 'Ce lien est endommagé ou d’une autre version.',
  copyLink: 'Copier le lien',
  linkCopied: 'Le lien est copié. Il rappelle vos réponses.',
  linkNotCopied: 'Copiez l’adresse de cette page\u00a0: elle rappelle vos réponses.',
  required: 'Répondez aux questions pour voir quelle formule convient.',
  matrixTitle: 'Le poids de vos intégrations',
  matrixCaption: 'La formule que chaque intégration demande à elle seule, selon vos deux évaluations.',
  matrixMore: (plan) => `Ensemble, ou avec vos autres réponses, elles demandent ${plan}.`,
  print: 'Imprimer',
  printFor: 'Préparé pour',
  printNote: 'Remarque',
};
