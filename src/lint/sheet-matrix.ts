import type { Option, SingleQuestion } from '../catalog/types.js';
import type { Model } from '../engine/model.js';
import { bandOf, portfolio } from '../engine/score.js';
import type { AxisSheet, MatrixCell, MatrixSheet } from './sheet-data.js';

/** More than fit a sheet that anybody reads. */
const MAX_TABLES = 12;

/** The plan for a single integration, by the questions that give points. */
export function matrixOf(model: Model): MatrixSheet | null {
  const { product } = model.catalog.score;
  const [rows, columns, ...others] = model.integrationQuestions.filter(({ id }) => product.includes(id));
  if (!rows) return null;
  const slices = others.reduce<Option[][]>(
    (all, question) => all.flatMap((before) => question.options.map((option) => [...before, option])),
    [[]],
  );
  return {
    rows: axis(rows),
    ...(columns && { columns: axis(columns) }),
    tables: slices.slice(0, MAX_TABLES).map((slice) => ({
      given: slice.map(({ label }, index) => ({ question: others[index]!.text, label })),
      cells: rows.options.map((row) =>
        columns
          ? columns.options.map((column) => cell(model, [row, column, ...slice]))
          : [cell(model, [row, ...slice])],
      ),
    })),
    omitted: Math.max(0, slices.length - MAX_TABLES),
  };
}

const axis = ({ text, options }: SingleQuestion): AxisSheet => ({
  question: text,
  options: options.map(({ label, points }) => ({ label, points: points! })),
});

function cell(model: Model, ratings: readonly Option[]): MatrixCell {
  const score = ratings.reduce((product, { points }) => product * points!, 1);
  const band = bandOf(model, portfolio(model, [score]));
  const rank = Math.max(model.rank(band), ...ratings.map((option) => model.rank(option)));
  return { score, band: band.id, plan: model.plans[rank]! };
}
