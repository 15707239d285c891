/**
 * The style of what stands in the finder's place until it is there: the lengths of src/views/styles-*.ts, so that
 * nothing moves when it comes. test/embed/stillness.test.ts holds the two against each other.
 *
 * Two classes in every selector outweigh what most pages say of their tables. The questions' room is `hidden`, so that
 * it is not read where this style is missing; and none is kept where no script will ever fill it.
 */
export const PLACE_STYLE = `\
sla-plan-finder:not(:defined) { display: block }
sla-plan-finder:not(:defined)::before { content: '. .'; display: block; visibility: hidden; font-size: 0; word-spacing: 80rem; white-space: normal }
.sla-place { container-type: inline-size; inline-size: 100%; line-height: 1.5; text-align: start; --line: var(--sla-line, color-mix(in srgb, currentColor 18%, transparent)); --muted: var(--sla-muted, color-mix(in srgb, currentColor 86%, transparent)); --button: max(2.75em, 2.6em + 2px) }
.sla-place .sla-finder { display: grid; gap: 3em }
.sla-place .sla-finder * { box-sizing: border-box; min-inline-size: 0; margin: 0; padding: 0; border: 0; background: none; font: inherit; letter-spacing: inherit; text-align: start; text-transform: none; overflow-wrap: anywhere }
.sla-place .sla-finder a { color: inherit; text-decoration: underline }
.sla-place .sla-talk { display: grid; align-items: start }
.sla-place .sla-many .sla-talk { max-inline-size: 44em }
.sla-place .sla-talk > div { grid-area: 1 / 1 }
.sla-place .sla-talk h2 { margin-block-end: calc(0.5em / 1.75); font-size: 1.75em; font-weight: 600; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance }
.sla-place .sla-room { display: block !important; visibility: hidden; padding-block-end: calc(2em + var(--button)) }
.sla-place .sla-room h3 { margin-block-start: 1.6em; font-size: 1.25em; font-weight: 600; line-height: 1.25 }
.sla-place .sla-room ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr)); column-gap: 1.5em; margin-block: 0.75em calc(3.25em + 1px + var(--button)); list-style: none }
.sla-place .sla-room :is(li, ul + p) { padding: calc(0.625em - 0.5px) 0.75em; padding-inline-start: 2.7em; border-block-start: 1px solid }
.sla-place .sla-room :is(li:last-child, ul + p) { border-block-end: 1px solid }
.sla-place .sla-table table { --pad: 0.75em; inline-size: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; line-height: 1.4 }
.sla-place .sla-table caption { padding: 0 var(--pad) 0.75em; color: var(--muted); font-size: 0.9375em; caption-side: top }
.sla-place .sla-table :is(th, td) { padding: 0.6em var(--pad); vertical-align: top; overflow-wrap: break-word; hyphens: manual }
@supports (hyphenate-limit-chars: 9) {
.sla-place .sla-table :is(th, td) { hyphens: auto; hyphenate-limit-chars: 15 5 5 }
}
.sla-place .sla-table [hidden] { display: none }
.sla-place .sla-table thead * { border-block-start: 3px solid transparent; font-size: 1.125em; font-weight: 600 }
.sla-place .sla-table thead tr { border: 0; font-size: 1em }
.sla-place .sla-table thead td { inline-size: 31% }
.sla-place .sla-many .sla-table thead td { inline-size: 22% }
.sla-place .sla-many .sla-table table { --pad: 0.4em }
.sla-place .sla-table thead th::after { content: ''; display: block; block-size: calc(1.7em + 2px); margin-block-start: 0.35em; font-size: 0.7em }
.sla-place .sla-table th[scope='rowgroup'] { padding-block: 1.75em 0.5em; color: var(--muted); font-size: 0.9375em; font-weight: 600 }
.sla-place .sla-table tr + tr > * { border-block-start: 1px solid var(--line) }
.sla-place .sla-table th[scope='row'] { padding-inline-start: calc(var(--pad) - 3px); border-inline-start: 3px solid transparent }
.sla-place .sla-table sup { margin-inline-start: -0.1em; font-size: smaller; line-height: 0; vertical-align: super }
.sla-place .sla-table small { display: block; color: var(--muted); font-size: 0.84em }
.sla-place .sla-table table + div { margin-block-start: 1em; padding-inline-start: 0.75em; color: var(--muted); font-size: 0.875em }
@container (min-width: 42em) {
.sla-place .sla-many .sla-table table { font-size: clamp(0.8em, 1.8cqi, 1em) }
.sla-place .sla-many .sla-table thead th { font-size: 1em }
}
@container (min-width: 62em) {
.sla-place .sla-finder:not(.sla-many) { grid-template-columns: minmax(22em, 5fr) minmax(36em, 8fr); gap: 4em; align-items: start }
}
@container (min-width: 62em) and (max-width: 72em) {
.sla-place .sla-finder:not(.sla-many) table { --pad: 0.4em }
}
@container (max-width: 42em) {
.sla-place .sla-table :is(table, thead, tbody, caption) { display: block }
.sla-place .sla-table tr { display: flex; flex-wrap: wrap }
.sla-place .sla-table table { --pad: 0.4em }
.sla-place .sla-table tr > * { flex: 1 1 0; hyphenate-limit-chars: 11 4 4 }
.sla-place .sla-many .sla-table tr > * + * { flex: 0 1 calc(100% / 3) }
.sla-place .sla-table tr > th[scope^='row'] { flex: 1 0 100% }
.sla-place .sla-table thead td { flex: 0 0 0; padding: 0 }
.sla-place .sla-table thead th { font-size: 1em }
.sla-place .sla-table thead th::after { font-size: clamp(0.7em - 1.9px, 3.2cqi, 0.7em) }
.sla-place .sla-table tr > th[scope='row'] { padding-block-end: 0.1em; padding-inline-start: var(--pad); border-inline-start: 0; font-weight: 600 }
.sla-place .sla-table tr + tr > td { border-block-start: 0 }
.sla-place .sla-table tr > th[scope='rowgroup'] { padding-block-end: 0.25em; color: inherit; font-size: 1.0625em }
.sla-place .sla-table tr [hidden] { display: block !important; padding-block-start: 0; color: var(--muted); font-size: 0.875em }
}
@media (scripting: none) {
.sla-place .sla-room { display: none !important }
}
`;
