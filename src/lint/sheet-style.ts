/** Calm and printable: hairlines, one accent, tinted only where a plan is named. */
export const SHEET_STYLE = `
:root { --ink: #1d2430; --soft: #596273; --line: #d9dde3; --accent: 31 78 121; color: var(--ink); background: #fff; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 Georgia, "Iowan Old Style", "Times New Roman", serif; }
main { max-width: 62rem; margin: 0 auto; padding: 3.5rem 1.5rem 4rem; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 1.25rem; margin-bottom: 2rem; }
.kind, .facts, h3, table, caption, dt, li { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.kind { margin: 0; font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
h1 { margin: .25rem 0 .5rem; font-size: 2.2rem; line-height: 1.15; font-weight: 400; }
.facts { margin: 0; font-size: .85rem; color: var(--soft); font-variant-numeric: tabular-nums; }
section { margin: 2.5rem 0; }
h2 { margin: 0 0 .75rem; font-size: 1.4rem; font-weight: 400; line-height: 1.2; }
h3 { margin: 1.75rem 0 .35rem; font-size: .95rem; font-weight: 600; }
p { margin: 0 0 .75rem; max-width: 44rem; }
ul { margin: .5rem 0; padding: 0; list-style: none; }
li { padding: .35rem 0; border-bottom: 1px solid var(--line); font-size: .9rem; color: var(--soft); }
li strong { color: var(--ink); font-weight: 600; margin-inline-end: .35rem; }
table { width: 100%; border-collapse: collapse; font-size: .85rem; line-height: 1.4; font-variant-numeric: tabular-nums; margin: .25rem 0 1rem; }
caption { text-align: start; color: var(--soft); font-size: .85rem; padding: .25rem 0 .5rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .35rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th, thead td { border-bottom: 1px solid var(--ink); color: var(--soft); font-weight: 500; vertical-align: bottom; }
tbody th { font-weight: 500; }
td small { display: block; color: var(--soft); }
th:first-child, thead td:first-child { padding-inline-start: 0; }
.number { text-align: end; padding-inline-end: 1.25rem; }
th.number, .short { white-space: nowrap; overflow-wrap: normal; }
.plan { padding-inline: .6rem; background: rgb(var(--accent) / calc(.03 + .15 * var(--level))); white-space: nowrap; overflow-wrap: normal; font-weight: 500; }
.plan small { font-weight: 400; white-space: normal; max-width: 12rem; }
.matrix { table-layout: fixed; }
.plan + td { padding-inline-start: .75rem; }
.matrix thead th:not(:first-child) { padding-inline-start: .6rem; }
.matrix tbody th { width: 26%; }
.matrix td + td { border-inline-start: 1px solid #fff; }
dl { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 2rem; margin: 2.5rem 0 0; }
dt { border-top: 1px solid var(--ink); padding-top: .35rem; font-size: .8rem; color: var(--soft); }
dd { margin: 0; }
@media (max-width: 40rem) { main { padding-top: 2rem; } table { font-size: .8rem; } .plan { white-space: normal; } dl { grid-template-columns: 1fr; gap: 3rem; } }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { font-size: 13px; }
  body { font-size: 1rem; }
  main { max-width: none; padding: 0; }
  section { margin: 1.6rem 0; }
  h2, h3, p, caption, thead { break-after: avoid; }
  p, tr, li, table, .sign-off { break-inside: avoid; }
  .plan { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
