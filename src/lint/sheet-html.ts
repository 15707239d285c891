import { escapeHtml } from './escape-html.js';
import type { DecisionSheet } from './sheet-data.js';
import { named, type Block, type Cell, type TableBlock } from './sheet-document.js';
import { SHEET_STYLE } from './sheet-style.js';
import { sheetDocument } from './sheet-text.js';

/** The decision sheet as one page that stands alone: no script, no request, ready to print on A4. */
export function sheetToHtml(sheet: DecisionSheet): string {
  const { kind, title, facts, sections, signOff } = sheetDocument(sheet);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(`${kind}: ${title}`)}</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kind">${escape(kind)}</p>
<h1>${escape(title)}</h1>
<p class="facts">${escape(facts)}</p>
</header>
${sections
  .map((section) => `<section>\n<h2>${escape(section.title)}</h2>\n${section.blocks.map(block).join('\n')}\n</section>`)
  .join('\n')}
<section class="sign-off">
<h2>Signed off</h2>
<dl>
${signOff.map((line) => `<div><dt>${escape(line)}</dt><dd></dd></div>`).join('\n')}
</dl>
</section>
</main>
</body>
</html>
`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'text':
      return `<p>${escape(one.text)}</p>`;
    case 'heading':
      return `<h3>${escape(one.text)}</h3>`;
    case 'list': {
      if (one.items.length === 0) return '';
      const items = one.items.map(({ lead, text }) => {
        const strong = lead ? `<strong>${escape(lead)}</strong>${text ? ' ' : ''}` : '';
        return `<li>${strong}${escape(text)}</li>`;
      });
      return `<ul>\n${items.join('\n')}\n</ul>`;
    }
    case 'table':
      return table(one);
  }
}

function table({ caption, matrix, head, rows }: TableBlock): string {
  const headings = head.map((text, index) => {
    const numeric = rows[0]?.[index]?.number ? ' class="number"' : '';
    return text ? `<th scope="col"${numeric}>${escape(text)}</th>` : '<td></td>';
  });
  const lines = rows.map(([first, ...rest]) => {
    return `<tr><th scope="row">${escape(first!.text)}</th>${rest.map((cell) => td(cell)).join('')}</tr>`;
  });
  return `<table${matrix ? ' class="matrix"' : ''}>
${caption ? `<caption>${escape(caption)}</caption>\n` : ''}<thead><tr>${headings.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

function td({ text, note, level, number, short }: Cell): string {
  const classes = [level === undefined ? '' : 'plan', number ? 'number' : '', short ? 'short' : '']
    .filter(Boolean)
    .join(' ');
  const style = level === undefined ? '' : ` style="--level: ${level.toFixed(2)}"`;
  const small = note ? `<small>${escape(note)}</small>` : '';
  return `<td${classes && ` class="${classes}"`}${style}><span>${escape(text)}</span>${small}</td>`;
}

const escape = (text: string): string => escapeHtml(named(text));
