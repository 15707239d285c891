import { css } from 'lit';

/** How the integrations weigh: a table that keeps its shape at every width, darker where more is asked for. */
export const matrixStyles = css`
  .matrix {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
    margin-block-start: 0.5em;
    border-collapse: separate;
    border-spacing: 2px;
    line-height: 1.35;
  }
  .matrix caption {
    padding-inline: 0;
  }
  .matrix th,
  .matrix td {
    display: table-cell;
    inline-size: auto;
    padding: 0.4em 0.5em;
    border: 0;
    font-size: 0.8125em;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphenate-limit-chars: 8 4 4;
  }
  @container (max-width: 20em) {
    .matrix td {
      padding-inline: 0.2em;
    }
  }
  .matrix tbody > tr:not(.group) > * {
    border: 0;
  }
  .matrix thead th {
    vertical-align: bottom;
    color: var(--_muted);
  }
  .matrix [scope='rowgroup'] {
    padding: 0.75em 0 0.1em;
    color: var(--_muted);
  }
  .matrix td {
    background: color-mix(in srgb, currentColor 22%, transparent);
  }
  .matrix td[data-rank='0'] {
    background: color-mix(in srgb, currentColor 3%, transparent);
  }
  .matrix td[data-rank='1'] {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .matrix td[data-rank='2'] {
    background: color-mix(in srgb, currentColor 16%, transparent);
  }
  .matrix .here {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }
  .matrix b,
  .matrix small {
    display: block;
    font-size: 1em;
    color: inherit;
  }
`;
