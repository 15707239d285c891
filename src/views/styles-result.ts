import { css } from 'lit';

/** The result: the plan, the reasons, the answers. */
export const resultStyles = css`
  .verdict {
    padding-block-start: 0.5em;
    border-block-start: 3px solid var(--_accent);
    font-size: 1.75em;
    letter-spacing: -0.01em;
  }
  .lead {
    margin-block-start: 0.5em;
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .reasons {
    padding-inline-start: 1.4em;
    font-variant-numeric: tabular-nums;
  }
  .reasons > li + li {
    margin-block-start: 1em;
  }
  .reasons ul {
    list-style: none;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .plain {
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
  }
  /* Not the first: printed in two columns, it would stand lower than the one beside it. */
  .plain > li + li {
    margin-block-start: 0.25em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
    color: var(--_muted);
  }
  .trial,
  .notice {
    margin-block-start: 1.5em;
    padding: 0.75em 1em;
    background: var(--_tint);
  }
  .trial {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
  }
  /* What is recommended and what was chosen are a line each. */
  .notice {
    white-space: pre-line;
  }
  .aside {
    margin-block-start: 0.75em;
    color: var(--_muted);
  }
  .wait {
    margin-block: 1em;
    color: var(--_muted);
  }
  .sheet {
    margin-block-start: 1.5em;
  }
  .sheet p {
    margin-block: 0.75em;
  }
  .sheet label {
    display: block;
  }
  .sheet input,
  .sheet textarea {
    inline-size: min(100%, 24em);
    padding: 0.5em 0.75em;
  }
  .without {
    margin-block-start: 1em;
  }
  .edge {
    margin-block-start: 2em;
    color: var(--_muted);
  }
  .claims dd {
    margin-block: 0.25em 1em;
    color: var(--_muted);
  }
  .caveat + .caveat {
    margin-block-start: 0.75em;
  }
  .contact {
    margin-block: 2em;
    padding-block: 0.25em 2em;
    border-block: 1px solid var(--_line);
  }
  .contact h4 {
    margin-block-start: 1.5em;
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .answers > div:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .answers dd {
    grid-column: 1;
  }
  .answers dd:last-child {
    grid-column: 2;
    grid-row: 1;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .option input:checked + span {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
