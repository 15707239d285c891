export const HELP = `sla-plan-finder: check and show a catalog of plans

  sla-plan-finder lint plans.json [--json]
      Check the catalog: its shape, its texts, and what its rules can lead to.
      0: no errors · 1: errors · 2: the file cannot be read.

  sla-plan-finder sheet plans.json [--html]
      The decision sheet, to be signed off before the catalog goes live:
      as Markdown, or as a page that is ready to print.

  sla-plan-finder seal plans.json [-o FILE]
      The catalog to publish: checked, without what only its owner reads, and with a seal
      that says so. Browsers take it as it is; one without a seal, or changed since, they
      check themselves, for which they load as much again.
      -o, --out  a file to write to

  sla-plan-finder snippet plans.json [--src URL | --inline] [--script URL] [--css URL]
      The tag to paste into a page, with the comparison table for those without script,
      and a style that keeps the finder's place, so that nothing moves when it comes.
      --src     where the page finds the catalog (default: the name of the file);
                best a sealed one
      --inline  put the catalog into the page instead, sealed
      --script  where the page finds sla-plan-finder.js; prints the script tag as well
      --css     where the page finds the style, in place of printing it (see emit css)

  sla-plan-finder prerender plans.json [-o FILE] [--lang TAG] [--src URL]
      The tag with its first view inside: read and answered before any script runs.
      Needs @lit-labs/ssr.
      -o, --out  a file to write to
      --lang     the language of the words (default: that of the catalog)
      --src      where the page finds the catalog (default: it is put into the page)

  sla-plan-finder emit schema|catalog|css [-o FILE]
      The JSON Schema of catalogs for your editor, the built-in catalog to start from,
      or the style of snippets, for pages that allow no style inside them.

  sla-plan-finder emit script --files URL [-o FILE]
      The script itself, to stand at the end of a prerendered page in place of a script
      tag: the page is answered after one request. Says the hash for its policy.
      --files  the folder where the page finds the other files of dist/embed: a language,
               the check of a catalog without a seal

  sla-plan-finder --help | --version

Output goes to the standard output: sla-plan-finder sheet plans.json --html > sheet.html
`;
