/**
 * What an editor shows beside each key of plans.schema.json, by the keys on the way to it; lists and choices
 * add no step, and a `*` stands for any key. Apart from the shape, so that browsers never load these words.
 */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '': 'Plans, their comparison table, the questions and the rules: everything that the plan finder needs to know.',
  $schema: 'Where this schema is, so that an editor can help. The finder ignores it.',
  format: 'The shape of this document. Always "sla-plan-catalog/1".',
  id: 'Short name of the catalog. It is passed on with every recommendation.',
  version: 'Version of the catalog, in any form. Change it whenever a rule changes.',
  lang: 'Language of all texts, as in HTML: "en", "da", "de-CH".',
  title: 'What the plans are for. It becomes the caption of the comparison table.',
  unsure: 'The words of the answer "I don\'t know", which stands at every question.',

  plans: 'The plans, lowest first. Their order is the ranking.',
  'plans.id': 'Short name of the plan; the cells of the table use it.',
  'plans.name': 'What visitors call the plan.',
  'plans.summary': 'One line about whom the plan is for.',
  'plans.suits': 'When the plan is used, as one sentence.',
  'plans.highlights': 'A few things that the plan offers, as bullets.',

  featureGroups: 'The comparison table: groups of rows, in the order of the table.',
  'featureGroups.id': 'Short name of the group.',
  'featureGroups.name': "The group's heading in the table.",
  'featureGroups.features': 'The rows of the group.',
  'featureGroups.features.id': 'Short name of the row. Needs refer to it.',
  'featureGroups.features.name': "The row's heading in the table.",
  'featureGroups.features.type':
    'How its values compare. duration: less is better. count: more is better. ordinal: later in the scale is better. boolean: true is better. set: a larger selection is better.',
  'featureGroups.features.unit':
    'What the whole numbers count: hour, business-day, minute, person, per-month, per-year …',
  'featureGroups.features.scale': 'All values that a cell may have. For the type ordinal, worst first.',
  'featureGroups.features.uncertain': 'Why these cells may have been read wrongly. No rule may depend on such a row.',
  'featureGroups.features.caveat': 'What a visitor must know whenever the result leans on this row.',
  'featureGroups.features.cells': 'One cell for each plan, by the id of the plan.',
  'featureGroups.features.cells.*': 'What one plan offers in this row.',
  'featureGroups.features.cells.*.value': 'What the rules reason with. null: not offered.',
  'featureGroups.features.cells.*.text': 'What visitors read. A number in it must be the one in "value".',
  'featureGroups.features.cells.*.note': 'Small print under the text.',
  'featureGroups.features.cells.*.footnote': 'The mark of a footnote, such as "*". "footnotes" explains it.',
  'featureGroups.features.cells.*.merged': 'This cell and its neighbour with the same content are one cell.',

  footnotes: 'The footnotes of the table, by their mark.',
  'footnotes.*': 'One footnote.',
  'footnotes.*.text': 'What it says under the table.',
  'footnotes.*.uncertain': 'Why this explanation is not certain. Only the owner sees it.',

  integrations: 'The things that a visitor relies on and rates one by one.',
  'integrations.max': 'How many of them one visitor can rate: 1 to 300.',
  'integrations.suggestions': 'Those that are offered for a tick. Visitors can add their own.',
  'integrations.suggestions.id': 'Short name. It may not start with "own-".',
  'integrations.suggestions.name': 'What visitors call it.',

  questions: 'The questions, in the order in which they are asked.',
  'questions.id': 'Short name of the question. Answers in links use it, so keep it.',
  'questions.text': 'The question. {integration} stands for the name of the integration that it is about.',
  'questions.hint': 'One sentence of help under the question.',
  'questions.kind': 'single: one answer. multiple: any number of ticks.',
  'questions.scope': 'integration: asked once for each integration. organisation: asked once.',
  'questions.order': 'Always "ascending": the answers go from mild to severe.',
  'questions.none': 'The words for "none of these".',
  'questions.options': 'The answers, mildest first.',
  'questions.options.id': 'Short name of the answer. It may not be "unsure".',
  'questions.options.label': 'The answer as visitors read it.',
  'questions.options.needs': 'What the answer asks for. Nothing here: any plan will do.',
  'questions.options.points': 'What the answer adds to the score: a whole number from 1, rising from answer to answer.',
  'questions.options.overLimit':
    'true: no plan offers as much, and you know it. Visitors are told which plan is closest.',
  'questions.options.basis': 'The words of your page that this was read from. Only the owner sees it.',
  'questions.options.because':
    'A clause for the reasons, without a capital or a full stop: "finance is held up if {integration} stops".',
  'questions.options.if': 'A clause for what could change the plan: "{integration} could wait a day or two".',
  'questions.options.ifMore':
    'The same where the answer was a milder one, and "if" would sound as if less were asked: "{integration} could not wait until tomorrow".',
  'questions.options.ifWithout': 'The same for a tick that is left out: "you could do without …".',

  score: 'How the ratings of all integrations together ask for a plan.',
  'score.product': 'Ids of the questions whose points are multiplied: the score of one integration.',
  'score.othersPercent': 'The highest score counts in full, each further one by this many per cent: 0 to 100.',
  'score.othersBasis': 'Why further integrations count. Only the owner sees it.',
  'score.bands': 'Ranges of the score, ascending. The first starts at 0.',
  'score.bands.id': 'Short name of the band.',
  'score.bands.from': 'The lowest score in the band: a whole number.',
  'score.bands.label': 'What a score in the band means.',
  'score.bands.needs': 'What a score in the band asks for. Each band repeats, at least, what the one below asks for.',
  'score.bands.basis': 'The words of your page that this was read from. Only the owner sees it.',

  clarifications: 'Common misunderstandings, of which the result shows at most two.',
  'clarifications.id': 'Short name of the misunderstanding.',
  'clarifications.claim': 'What people believe.',
  'clarifications.answer': 'What is true.',
  'clarifications.when': 'Shown when any one of these holds.',
  'clarifications.when.question': 'Id of a question …',
  'clarifications.when.in': '… that was answered with one of these ids …',
  'clarifications.when.planAtLeast': '… and the recommended plan is this one or a higher one.',

  contact: 'The way to a person.',
  'contact.text': 'The sentence beside the link where the finder itself does not run, as without scripts.',
  'contact.label': 'What the button says.',
  'contact.href':
    'Where the button goes: https, mailto, tel or a path. {plan}, {planName}, {answers} and {summary} are filled in.',

  examples: 'Your own tests: answers, and the plan that they must lead to. The linter checks them.',
  'examples.title': 'Who this is.',
  'examples.answers': 'What the visitor says. What is missing counts as not answered.',
  'examples.answers.integrations': 'The rated integrations: "id", and the ids of questions with those of answers.',
  'examples.answers.organisation': 'Question ids with the id of the answer, or with a list of ticks.',
  'examples.plan': 'Id of the plan that must come out.',

  seal: 'Written by "sla-plan-finder seal": this catalog was checked as it stands. After a change, seal it again.',
};

/** A need stands in answers and in score bands alike. */
export const NEED_DESCRIPTIONS: Readonly<Record<string, string>> = {
  feature: 'Id of a row of the table.',
  atMost: 'For durations: this long or less.',
  atLeast: 'For counts: this many or more. For ordinals: this step of the scale or a later one.',
  is: 'For booleans: always true.',
  includes: 'For sets: all of these.',
};
