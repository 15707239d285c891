import { css } from 'lit';

/** The meeting sheet: what a page of a contract has, and nothing to press. */
export const printStyles = css`
  .paper {
    display: none;
  }
  @media print {
    :host {
      color: #000;
      font-size: 8.5pt;
    }
    .finder {
      display: block;
      line-height: 1.3;
    }
    .step {
      display: flex;
      flex-direction: column;
    }
    .body {
      display: contents;
    }
    .body > h4 {
      margin-block: 0.8em 0.25em;
    }
    .verdict {
      margin-block-start: 0.75em;
    }
    .paper {
      display: block;
    }
    :focus-visible {
      outline: none;
      box-shadow: none;
    }
    .body > .paper {
      order: -2;
      color: #444;
    }
    .sheet {
      order: -1;
      margin-block-start: 0.5em;
    }
    .sheet p {
      display: flex;
      gap: 1em;
      margin-block: 0.25em;
    }
    .sheet label {
      flex: 0 0 7em;
    }
    .sheet input,
    .sheet .paper {
      flex: 1;
      min-block-size: 1.6em;
      padding: 0;
      border: 0;
      border-block-end: 1px solid #999;
      border-radius: 0;
    }
    /* The note as long as it is; an empty one leaves room to write by hand. */
    .sheet .paper {
      min-block-size: 3.2em;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .intro,
    .actions,
    .contact,
    .body section,
    .step .second,
    .step .answers button,
    .plain .link:not(.top),
    .sheet textarea,
    .sheet summary {
      display: none;
    }
    /* A question that is still open is asked on paper too. */
    .top {
      text-decoration: none;
    }
    .step .reasons button,
    .decisive .tag {
      display: inline;
      min-block-size: 0;
      padding: 0;
      border: 0;
      text-decoration: none;
      font-size: 0.9375em;
    }
    th div {
      display: inline;
    }
    /* What is folded away on the screen stands on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* Browsers that cannot unfold it keep the line that says how many more there are. */
    @supports selector(::details-content) {
      .step details summary {
        display: none;
      }
    }
    .marked,
    .notice,
    .tag,
    .matrix td {
      print-color-adjust: exact;
    }
    .plain,
    .reasons,
    .claims {
      columns: 2;
      column-gap: 2em;
    }
    .step .plain > li,
    .step .edge,
    .step .reasons > li,
    .step .reasons ul,
    .step .claims dd {
      margin-block: 0 0.2em;
    }
    .matrix {
      margin-block-start: 0;
    }
    .matrix th,
    .matrix td,
    .matrix [scope='rowgroup'] {
      padding-block: 0.15em;
    }
    .answers {
      break-inside: avoid;
      columns: 3;
      column-gap: 2em;
    }
    .answers > div {
      padding-block: 0.2em;
    }
    .answers > div,
    .reasons > li,
    tr {
      break-inside: avoid;
    }
    h4,
    dt,
    .reasons p,
    caption,
    thead,
    .group {
      break-after: avoid;
    }
    .table {
      margin-block-start: 1em;
    }
    table {
      line-height: 1.2;
    }
    caption {
      padding-block-end: 0.25em;
    }
    .table th,
    .table td {
      padding-block: 0.15em;
    }
    .table .group th {
      padding-block-start: 0.4em;
    }
    thead .tag {
      display: inline-block;
      margin: 0 0.5em;
    }
  }
`;
