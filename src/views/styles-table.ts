import { css } from 'lit';

/** The comparison table: a table where there is room, plans side by side under each feature where there is not. */
export const tableStyles = css`
  table {
    --_pad: 0.75em;
    /* In quirks mode a table takes nothing from around it. */
    color: inherit;
    font: inherit;
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    /* An answer paints all that stands in one layer: so the table is a layer of its own. */
    isolation: isolate;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    font-size: 0.9375em;
    padding: 0 var(--_pad) 0.75em;
  }
  th,
  td {
    padding: 0.6em var(--_pad);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  /* A word that is too long breaks as its language does. Where a browser cannot be told which, each line would. */
  @supports (hyphenate-limit-chars: 9) {
    th,
    td {
      hyphens: auto;
      hyphenate-limit-chars: 15 5 5;
    }
  }
  thead th {
    font-weight: 600;
    font-size: 1.125em;
  }
  thead .corner {
    inline-size: 31%;
  }
  .tag {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.35em;
    padding: 0.1em 0.4em;
    border: 1px solid transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.7em;
    font-weight: 600;
    line-height: 1.5;
    text-decoration: none;
    /* Spaced out by a reader, or in a wide font, the word may be wider than the column. */
    max-inline-size: 100%;
  }
  .tag.link {
    min-block-size: max(2em, 24px);
    min-inline-size: 24px;
    border-color: var(--_edge);
    background: none;
    color: inherit;
    font-weight: inherit;
  }
  .tag.link:hover {
    background: var(--_tint);
  }
  .tag.off {
    visibility: hidden;
  }
  .group th {
    padding-block: 1.75em 0.5em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .again {
    display: none;
  }
  tbody > tr:not(.group) > * {
    border-block-start: 1px solid var(--_line);
  }
  thead > tr > th {
    border-block-start: 3px solid transparent;
  }
  thead > tr > .marked {
    border-block-start-color: var(--_accent);
  }
  tbody th[scope='row'] {
    padding-inline-start: calc(var(--_pad) - 3px);
    border-inline-start: 3px solid transparent;
  }
  tbody .decisive th[scope='row'] {
    border-inline-start-color: currentColor;
    font-weight: 600;
  }
  td small {
    display: block;
    color: var(--_muted);
    font-size: 0.84em;
  }
  sup {
    line-height: 0;
    margin-inline-start: -0.1em;
  }
  .marked {
    background: var(--_marked);
  }
  .footnotes {
    margin-block-start: 1em;
    padding-inline-start: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (max-width: 42em) {
    table {
      --_pad: 0.4em;
    }
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
    }
    tr > * {
      flex: 1 1 0;
      min-inline-size: 0;
      hyphenate-limit-chars: 11 4 4;
    }
    tr > th[scope^='row'] {
      flex: 1 0 100%;
    }
    tr > th[scope='row'] {
      padding-block-end: 0.1em;
      padding-inline-start: var(--_pad);
      border-inline-start: 0;
      font-weight: 600;
    }
    /* Not to be seen, but a cell: or each heading would be that of the column after its own. */
    thead .corner {
      flex: 0 0 0;
      padding: 0;
    }
    thead th {
      font-size: 1em;
    }
    /* A third of a telephone: in a wide font "Recommended" would break before its last letter. Larger with the text. */
    .tag {
      padding-inline: 0.2em;
      font-size: clamp(0.7em - 1.9px, 3.2cqi, 0.7em);
    }
    .tag.link {
      padding-inline: 0.75em;
      font-size: 0.7em;
    }
    tr.decisive > th[scope='row'] {
      padding-inline-start: calc(var(--_pad) - 3px);
      border-inline-start: 3px solid;
    }
    tbody > tr:not(.group) > td {
      border-block-start: 0;
    }
    .group th {
      padding-block-end: 0.25em;
      font-size: 1.0625em;
      color: inherit;
    }
    .again {
      display: block;
      padding-block-start: 0;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
    /* What is transparent would be drawn here: every row would look as if it decided. */
    thead > tr > th:not(.marked) {
      border-block-start-color: Canvas;
    }
    tbody tr:not(.decisive) th[scope='row'] {
      border-inline-start-color: Canvas;
    }
    .marked {
      border-inline: 2px solid Highlight;
    }
  }
`;
