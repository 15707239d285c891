import type { Catalog, Option } from '../catalog/types.js';
import { modelOf, type Model } from '../engine/model.js';
import { lintCatalog } from './lint.js';
import { isOver } from './order.js';
import { features, sources } from './report.js';
import { asksOf, decidingAsks } from './sheet-asks.js';
import { countAnswers } from './sheet-counts.js';
import type { DecisionSheet, FootnoteSheet, OptionSheet, PathSheet, UncertainSheet } from './sheet-data.js';
import { matrixOf } from './sheet-matrix.js';

/**
 * What an owner signs off before a catalog goes live: which ratings lead to which plan, what every answer asks
 * for, how each plan is reached and by how many answer sets, and what in the table is not certain.
 * `catalog` is one that lints without errors. Renderers: `sheetToMarkdown`, `sheetToHtml`.
 */
export function decisionSheet(catalog: Catalog): DecisionSheet {
  const model = modelOf(catalog);
  const { score } = catalog;
  const most = Math.min(2, catalog.integrations.max, model.integrationQuestions.length > 0 ? 2 : 0);
  return {
    catalog: { id: catalog.id, version: catalog.version, title: catalog.title, lang: catalog.lang },
    plans: catalog.plans.map(({ id, name, summary }, rank) => ({ id, name, summary, reachedBy: paths(model, rank) })),
    matrix: matrixOf(model),
    othersPercent: score.othersPercent,
    ...(score.othersBasis !== undefined && { othersBasis: score.othersBasis }),
    bands: score.bands.map((band, index) => ({
      id: band.id,
      label: band.label,
      from: band.from,
      ...(score.bands[index + 1] && { below: score.bands[index + 1]!.from }),
      plan: model.plans[model.rank(band)]!,
      asks: asksOf(model, band),
      ...(band.basis !== undefined && { basis: band.basis }),
    })),
    questions: catalog.questions.map(({ text, scope, kind, options }) => ({
      text,
      scope,
      kind,
      options: options.map((option) => optionSheet(model, option)),
    })),
    counts: Array.from({ length: most + 1 }, (_, integrations) => countAnswers(model, integrations)),
    footnotes: footnotes(catalog),
    uncertain: uncertain(catalog),
    examples: (catalog.examples ?? []).map(({ title, plan }, e) => ({ title: title ?? `Example no. ${e + 1}`, plan })),
    diagnostics: lintCatalog(catalog),
  };
}

function optionSheet(model: Model, option: Option): OptionSheet {
  const { label, points, basis } = option;
  return {
    label,
    ...(points !== undefined && { points }),
    plan: model.plans[model.rank(option)]!,
    asks: asksOf(model, option),
    overLimit: isOver(model, option),
    ...(basis !== undefined && { basis }),
  };
}

/** Whatever asks for exactly this plan; for the lowest one, all answers that ask for no higher one. */
function paths(model: Model, rank: number): PathSheet[] {
  return sources(model.catalog)
    .filter(({ item, question }) => model.rank(item) === rank && !(question && isRatingWithoutNeeds(item as Option)))
    .map(({ item, question }) => ({
      ...(question && { question: question.text }),
      label: item.label,
      asks: decidingAsks(model, item),
    }));
}

/** Points work through the bands: what such a rating means is in the matrix. */
const isRatingWithoutNeeds = ({ points, needs = [] }: Option): boolean => points !== undefined && needs.length === 0;

function footnotes(catalog: Catalog): FootnoteSheet[] {
  return Object.entries(catalog.footnotes ?? {}).map(([mark, note]) => ({
    mark,
    text: note.text,
    ...(note.uncertain !== undefined && { uncertain: note.uncertain }),
    cells: features(catalog).flatMap(({ item }) =>
      catalog.plans
        .filter(({ id }) => item.cells[id]!.footnote === mark)
        .map(({ id }) => ({ feature: item.name, plan: id, text: item.cells[id]!.text })),
    ),
  }));
}

function uncertain(catalog: Catalog): UncertainSheet[] {
  return features(catalog).flatMap(({ item }) =>
    item.uncertain === undefined
      ? []
      : [
          {
            feature: item.name,
            reason: item.uncertain,
            cells: catalog.plans.map(({ id }) => ({ plan: id, text: item.cells[id]!.text })),
          },
        ],
  );
}
