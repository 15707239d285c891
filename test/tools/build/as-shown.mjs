// The built-in catalog goes into the files for a script tag as the element reads it. Nothing there checks it or is shown
// all of it: `format`, units, the order of options and limits are for the linter, the rest for the page around.
import { tsImport } from 'tsx/esm/api';

const { forVisitors } = await tsImport('../../../src/catalog/for-visitors.ts', import.meta.url);

const plan = ({ suits: _suits, highlights: _highlights, ...rest }) => rest;
const contact = ({ text: _text, ...rest }) => rest;
const cell = ({ merged: _merged, ...rest }) => rest;
const option = ({ overLimit: _limit, ...rest }) => rest;
const question = ({ order: _order, options, ...rest }) => ({ ...rest, options: options.map(option) });
const each = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
const feature = ({ unit: _unit, cells, ...rest }) => ({ ...rest, cells: each(cells, cell) });

/** A catalog with what is shown and decided alone: smaller, and one that no validator would take. */
export function asShown(catalog) {
  const { format: _format, ...rest } = forVisitors(catalog);
  return {
    ...rest,
    plans: rest.plans.map(plan),
    contact: contact(rest.contact),
    featureGroups: rest.featureGroups.map((group) => ({ ...group, features: group.features.map(feature) })),
    questions: rest.questions.map(question),
  };
}

/** The same of its texts in another language. */
export const textsAsShown = (texts) => ({ ...texts, plans: each(texts.plans, plan), contact: contact(texts.contact) });

const code = (name, value) => ({ code: `export const ${name} = ${JSON.stringify(value)};`, map: null });

export const shownCatalog = {
  name: 'shown-catalog',
  transform: {
    filter: { id: /\/src\/catalog\/(built-in|translations\/[a-z]{2})\.ts$/ },
    async handler(_, id) {
      const { builtInCatalog, texts } = await tsImport(id, import.meta.url);
      return texts ? code('texts', textsAsShown(texts)) : code('builtInCatalog', asShown(builtInCatalog));
    },
  },
};
