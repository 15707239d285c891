import type { AxisSheet, DecisionSheet, MatrixSheet, MatrixTable } from './sheet-data.js';
import type { Block, Cell } from './sheet-document.js';
import { planCell, text } from './sheet-text-parts.js';

/** Rows x columns with the plan and the score in each cell; one table for every combination of what is left. */
export function matrixBlocks(sheet: DecisionSheet, matrix: MatrixSheet): Block[] {
  const { rows, columns } = matrix;
  const questions = [rows, ...(columns ? [columns] : [])].map(({ question }) => `"${question}"`).join(' and ');
  const others = matrix.tables[0]!.given.length > 0 ? ' One table for each combination of the other ratings.' : '';
  return [
    text(
      `The plan that a single integration asks for by its ratings alone: ${questions}, mildest first. ` +
        `The score, which is the product of the points, stands under it.${others}`,
    ),
    ...matrix.tables.map((table) => tableBlock(sheet, matrix, table)),
    ...(matrix.omitted > 0 ? [text(`${matrix.omitted} further tables are left out.`)] : []),
  ];
}

function tableBlock(sheet: DecisionSheet, { rows, columns }: MatrixSheet, { given, cells }: MatrixTable): Block {
  const caption = given.map(({ question, label }) => `${question} ${label}`).join(' · ');
  return {
    kind: 'table',
    matrix: true,
    ...(caption && { caption }),
    head: ['', ...(columns ? columns.options.map(heading) : ['Plan'])],
    rows: rows.options.map((option, r) => [
      { text: heading(option) },
      ...cells[r]!.map((cell): Cell => ({ ...planCell(sheet, cell.plan), note: String(cell.score) })),
    ]),
  };
}

const heading = ({ label, points }: AxisSheet['options'][number]): string => `${label} (${points})`;
