import { css } from 'lit';

/**
 * How the integrations weigh: a table that keeps its shape at every width, darker where more is asked for. The head of a
 * row stands above its cells, and is one of them, or a reader would not say it.
 */
export const matrixStyles = css`
  .matrix {
    display: flow-root;
    margin-block-start: 0.5em;
    padding: 2px;
    line-height: 1.35;
  }
  .matrix > * {
    display: block;
  }
  .matrix tr {
    display: flex;
    flex-wrap: wrap;
  }
  .matrix caption {
    padding-inline: 0;
  }
  .matrix th,
  .matrix td {
    flex: 1 1 0;
    min-inline-size: 0;
    padding: 0.4em 0.5em;
    border: 0;
    font-size: 0.8125em;
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
  @container (min-width: 42em) {
    .matrix {
      padding: 0;
    }
    .matrix tr {
      row-gap: 2px;
      margin: 2px;
    }
    .matrix thead tr {
      align-items: flex-end;
    }
    .matrix :is(th + th, td + td) {
      margin-inline-start: 2px;
    }
  }
  .matrix thead th {
    color: var(--_muted);
  }
  .matrix thead td {
    flex: 0 0 0;
    padding: 0;
  }
  .matrix [scope='rowgroup'] {
    flex: 1 0 100%;
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
