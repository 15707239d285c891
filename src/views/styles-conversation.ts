import { css } from 'lit';

/** The questions, their options and the ways on. */
export const conversationStyles = css`
  /* A visitor may type a name without a blank in it. */
  .conversation {
    overflow-wrap: anywhere;
  }
  .intro {
    margin-block: 0.5em 2em;
    color: var(--_muted);
  }
  /* Room for the longest that it can say, or the step would move when a reason is added. */
  .preview {
    display: grid;
    margin-block-end: 1em;
  }
  .preview::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .preview > *,
  .preview::after {
    grid-area: 1 / 1;
  }
  .step {
    position: relative;
  }
  [data-focus]:not(.verdict, #asks) {
    margin-block-end: 1em;
  }
  /* All on one page: what comes next is about something else. */
  fieldset + h3 {
    margin-block-start: 2.5em;
  }
  fieldset + fieldset {
    margin-block-start: 2em;
  }
  .second + fieldset {
    margin-block-start: 1.5em;
  }
  .hint {
    color: var(--_muted);
  }
  .error {
    margin-block-start: 0.25em;
    color: var(--_alert);
    font-weight: 600;
  }
  .failed {
    border-inline-start: 3px solid var(--_alert);
    padding-inline-start: 1em;
  }
  .failed.done {
    border-color: transparent;
  }
  .failed.done .error,
  .summary.done,
  .early[inert] {
    visibility: hidden;
  }
  .summary [inert] * {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .options {
    /* No margin: under a legend, which floats, there would be none. */
    padding-block-start: 0.75em;
    /* A tick here paints nothing but its own group again. */
    isolation: isolate;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    column-gap: 1.5em;
  }
  /* Box and words share one cell, so that the tint of the words is that of the whole row; the box is painted last. */
  .option {
    display: grid;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  .option > * {
    grid-area: 1 / 1;
  }
  .options > :last-child {
    border-block-end: 1px solid var(--_line);
  }
  .option span {
    align-self: stretch;
    align-content: center;
    min-inline-size: 0;
    /* With the line above it one row of words is 2.75em high. */
    padding: calc(0.625em - 0.5px) 0.75em;
    padding-inline-start: 2.7em;
  }
  .apart span {
    color: var(--_muted);
  }
  .option:hover span {
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  .option input:checked + span {
    background: var(--_tint);
  }
  .option input {
    order: 1;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0 0.75em;
    font: inherit;
    color: inherit;
    accent-color: currentColor;
    cursor: inherit;
  }
  .option input:focus-visible {
    outline-offset: 2px;
  }
  .own {
    padding: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .own > div {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .own input {
    /* The room that the button leaves: its word breaks only where there is none left for the field. */
    flex: 1 1 0;
    min-inline-size: 4em;
    min-block-size: 2.75em;
    padding: 0.25em 0.6em;
  }
  [type='text'],
  textarea {
    border: 1px solid var(--_edge);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 2em;
  }
  .early {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .early .second {
    display: block;
    margin-block-start: 0.75em;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button,
  .second {
    display: inline-block;
    min-block-size: 2.75em;
    padding: 0.55em 1.25em;
    border: 1px solid transparent;
    color: inherit;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
    text-decoration: none;
  }
  .button {
    background: var(--_accent);
  }
  /* Not the button itself: the outline around it takes its colour, and stands on the page. */
  .button:not(.second) span {
    color: var(--_on-accent);
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 88%, #000);
  }
  .second {
    border-color: var(--_edge);
    background: transparent;
    font-weight: inherit;
  }
  .second:hover {
    background: var(--_tint);
  }
  .link {
    min-block-size: 24px;
    padding: 0.125em 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  /* A bullet stands at the first line of a link that wraps. */
  .top {
    vertical-align: top;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .summary {
    margin-block-end: 2em;
    padding: 1em;
    border: 2px solid var(--_alert);
  }
  .summary h3 {
    font-size: 1em;
  }
  .summary ul {
    margin-block-start: 0.25em;
    padding-inline-start: 1.25em;
  }
`;
