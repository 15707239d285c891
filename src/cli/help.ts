export const HELP = `sla-plan-finder: check and show a catalog of plans

  sla-plan-finder lint plans.json [--json]
      Check the catalog: its shape, its texts, and what its rules can lead to.
      0: no errors · 1: errors · 2: the file cannot be read.

  sla-plan-finder sheet plans.json [--html]
      The decision sheet, to be signed off before the catalog goes live:
      as Markdown, or as a page that is ready to print.

  sla-plan-finder snippet plans.json [--src URL | --inline] [--script URL]
      The tag to paste into a page, with the comparison table for those without script.
      --src     where the page finds the catalog (default: the name of the file)
      --inline  put the catalog into the page instead
      --script  where the page finds sla-plan-finder.js; prints the script tag as well

  sla-plan-finder emit schema|catalog
      The JSON Schema of catalogs for your editor, or the built-in catalog to start from.

  sla-plan-finder --help

Output goes to the standard output: sla-plan-finder sheet plans.json --html > sheet.html
`;
