// Takes out of templates and styles what no browser needs. Both are found in the syntax tree, never by a regular
// expression: a backtick in a comment, or a template in a template, would break that.
import { transform } from 'lightningcss';
import { FLOOR } from './floor.mjs';

/** As Lightning CSS wants it: a byte each for major, minor and patch. */
const TARGETS = Object.fromEntries(
  Object.entries(FLOOR).map(([browser, version]) => {
    const [major, minor = 0] = version.split('.').map(Number);
    return [browser, (major << 16) | (minor << 8)];
  }),
);

const escape = (text) => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

/** Lightning CSS fails the build on a syntax error, which a browser would only skip. */
function css(quasis, id) {
  if (quasis.length > 1) throw new Error(`${id}: a css literal with an expression cannot be minified`);
  const { code, warnings } = transform({
    filename: id,
    code: Buffer.from(quasis[0].value.cooked),
    minify: true,
    targets: TARGETS,
  });
  if (warnings.length > 0) throw new Error(`${id}: ${warnings[0].message}`);
  return [escape(code.toString())];
}

/** A line break with its indentation is one space to a browser; text and attribute values have none here. */
const html = (quasis) => quasis.map(({ value }) => value.raw.replaceAll(/\s*\n\s*/g, ' '));

const tags = { css, html };

function* tagged(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && tags[node.tag.name]) yield node;
  for (const key in node) if (key !== 'parent') yield* tagged(node[key]);
}

export const literals = {
  name: 'literals',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html)`/ },
    handler(code, id) {
      const edits = [];
      for (const { tag, quasi } of tagged(this.parse(code))) {
        const texts = tags[tag.name](quasi.quasis, id);
        quasi.quasis.forEach(({ value, start, end }, index) => {
          // Some parsers count the backtick as part of the quasi: look where the text is.
          const from = code.indexOf(value.raw, start);
          if (from < 0 || from > end) throw new Error(`${id}: lost the template at ${start}`);
          edits.push([from, from + value.raw.length, texts[index]]);
        });
      }
      // From the end, so that the places before stay true.
      for (const [from, to, text] of edits.sort((a, b) => b[0] - a[0]))
        code = code.slice(0, from) + text + code.slice(to);
      return { code, map: null };
    },
  },
};
