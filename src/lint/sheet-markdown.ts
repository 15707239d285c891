import type { DecisionSheet } from './sheet-data.js';
import { named, type Block, type Cell } from './sheet-document.js';
import { sheetDocument } from './sheet-text.js';

/** The decision sheet as Markdown (CommonMark with tables). Texts of the catalog are escaped. */
export function sheetToMarkdown(sheet: DecisionSheet): string {
  const { kind, title, facts, sections, signOff } = sheetDocument(sheet);
  const parts = [
    `# ${kind}: ${escape(title)}`,
    escape(facts),
    ...sections.flatMap((section) => [`## ${escape(section.title)}`, ...section.blocks.map(block)]),
    '## Signed off',
    signOff.map((line) => `- ${line}:`).join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n') + '\n';
}

function block(one: Block): string {
  switch (one.kind) {
    case 'text':
      return escape(one.text);
    case 'heading':
      return `### ${escape(one.text)}`;
    case 'list':
      return one.items.map(({ lead, text }) => `- ${listItem(lead, text)}`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rule = one.head.map((_, index) => (one.rows[0]?.[index]?.number ? '--:' : '---'));
      const table = [line(one.head.map(escape)), line(rule), ...one.rows.map((row) => line(row.map(cell)))].join('\n');
      return one.caption ? `${escape(one.caption)}\n\n${table}` : table;
    }
  }
}

function listItem(lead: string | undefined, text: string): string {
  if (!lead) return escape(text);
  return text ? `**${escape(lead)}**: ${escape(text)}` : `**${escape(lead)}**`;
}

const cell = ({ text, note }: Cell): string => escape(text) + (note ? ` (${escape(note)})` : '');

/** Nothing of a catalog's text is markup, not even a line break or what would start a list. */
function escape(text: string): string {
  return named(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/^([-+=](?=\s|$|[-=])|\d+(?=[.)](\s|$)))/, (start) => (/\d/.test(start) ? start + '\\' : '\\' + start));
}
