import { css } from 'lit';

/**
 * Colours come from the host: text is inherited, lines and tints are mixed from it, so that light and dark
 * pages both work without being asked. Only the accent is our own, and only as a fill under `--sla-on-accent`.
 * Lengths are `em`, since a host may set `html { font-size: 10px }`. What a page says of the element itself, or of
 * `*`, goes before `:host`: so what the inside relies on is said inside. The mixes are as faint as they can be with
 * #555 on white and #ccc on #1e1e1e: 4.5:1 for texts, also in the recommended column, 3:1 for the edges of controls.
 */
export const baseStyles = css`
  :host {
    display: block;
    --_accent: var(--sla-accent, #1d66c9);
    --_on-accent: var(--sla-on-accent, #fff);
    --_muted: var(--sla-muted, color-mix(in srgb, currentColor 86%, transparent));
    --_line: var(--sla-line, color-mix(in srgb, currentColor 18%, transparent));
    --_edge: color-mix(in srgb, currentColor 66%, transparent);
    --_tint: color-mix(in srgb, currentColor 7%, transparent);
    --_marked: var(--sla-marked, color-mix(in srgb, var(--_accent) 11%, transparent));
    --_alert: color-mix(in srgb, #d92d20 66%, currentColor);
  }
  /* The element matches :focus as soon as something in it has the focus; a page that says "*:focus { outline: … }", as
     WordPress's themes do, would draw a frame around all of it. What has the focus has an outline of its own. */
  :host(:focus) {
    outline: none !important;
  }
  /* A container has no width of its own: where the page asks for one (a flex box or a grid that centres, a float) it
     would be none at all. Two words far apart want much and need nothing. */
  :host::before {
    content: '. .';
    display: block;
    visibility: hidden;
    font-size: 0;
    word-spacing: 80rem;
    white-space: normal;
  }
  .room {
    container-type: inline-size;
    inline-size: 100%;
    flex: none;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .hold {
    min-block-size: 100vh;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  form,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  /* Floated, a legend stands inside its fieldset's border, not on it. */
  legend {
    float: left;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  h2,
  h3,
  h4,
  legend {
    /* Without a value it is inherited; so, below, there is no ring. */
    font-family: var(--sla-heading-font);
    font-weight: var(--sla-heading-weight, 600);
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.75em;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1em;
    margin-block: 2em 0.5em;
  }
  /* In the text and not taken out of it: what is positioned, or clipped by a path, is looked through for every answer.
     The indent keeps the edge of the first letter out of sight. */
  .unseen {
    display: inline-block;
    inline-size: 1px;
    block-size: 1px;
    margin-inline-end: -1px;
    overflow: hidden;
    text-indent: 2px;
    white-space: nowrap;
  }
  p.unseen {
    position: absolute;
  }
  :focus-visible {
    outline: 2px solid var(--sla-focus, currentColor);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--sla-focus-fill);
  }
  .finder {
    display: grid;
    gap: 3em;
  }
  .finder > * {
    min-inline-size: 0;
  }
  @container (min-width: 62em) {
    .finder:not(.many) {
      grid-template-columns: minmax(22em, 5fr) minmax(36em, 8fr);
      gap: 4em;
      align-items: start;
    }
  }
  /* As much as this of the two beside each other is little: the words need it more than the space between them. */
  @container (min-width: 62em) and (max-width: 72em) {
    .finder:not(.many) table {
      --_pad: 0.4em;
    }
  }
  .button,
  .second,
  .tag,
  .trial,
  .notice,
  .summary,
  textarea,
  [type='text'],
  .option span {
    border-radius: var(--sla-radius, 0.25em);
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Not the options: a transition for each answer costs more than all the rest of its rendering. */
    .button,
    .second {
      transition: background-color 0.12s;
    }
  }
`;
