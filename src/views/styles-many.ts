import { css } from 'lit';

/** The table of many plans: under the questions it has the whole width, on a telephone three plans stand in a line. */
export const manyStyles = css`
  .many > .conversation {
    max-inline-size: 44em;
  }
  table.many .corner {
    inline-size: 22%;
  }
  table.many {
    --_pad: 0.4em;
  }
  /* Six columns beside each other: a little smaller rather than "coordinatio-n". */
  @container (min-width: 42em) {
    table.many {
      font-size: clamp(0.8em, 1.8cqi, 1em);
    }
    .many thead th {
      font-size: 1em;
    }
    .many .tag {
      padding-inline: 0.2em;
    }
  }
  @container (max-width: 42em) {
    table.many tr > * + * {
      flex: 0 1 calc(100% / 3);
    }
  }
`;
