// npm run docs: writes what the elements offer and what the files weigh into the README, between its markers, from
// what was built. With --check (as the tests call it) it only says whether the README is current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

const cell = (text = '') => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [
        `| ${head.join(' | ')} |`,
        `|${' --- |'.repeat(head.length)}`,
        ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
      ].join('\n') + '\n';
const named = (list = [], before = '', after = '') =>
  list.map(({ name, description }) => `- \`${before}${name}${after}\`: ${cell(description)}`).join('\n');

/** The browser calls these, nobody else; and what only the class is for. */
const hidden = (member) =>
  member.static ||
  ['private', 'protected'].includes(member.privacy) ||
  /Callback$|^_/.test(member.name) ||
  /@internal/.test(member.description ?? '');

function attributesOf({ attributes = [], members = [] }) {
  const byAttribute = new Map(members.filter(({ attribute }) => attribute).map((member) => [member.attribute, member]));
  return attributes
    .map(({ name, fieldName, description, type }) => {
      const member = members.find((one) => one.name === (fieldName ?? name)) ?? byAttribute.get(name);
      const property = member && !member.static ? `\`${member.name}\`` : '';
      return [`\`${name}\``, property, cell(description ?? member?.description ?? ''), type?.text];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, property, text]) => [name, property, text]);
}

function sections(element) {
  const attributes = attributesOf(element);
  const asAttribute = new Set(attributes.map(([, property]) => property));
  const fields = (element.members ?? []).filter(
    (one) => one.kind === 'field' && !hidden(one) && !asAttribute.has(`\`${one.name}\``),
  );
  const methods = (element.members ?? []).filter((one) => one.kind === 'method' && !hidden(one));
  const parts = [
    table(['attribute', 'property', 'meaning'], attributes),
    table(
      ['property alone', 'meaning'],
      fields.map(({ name, description, readonly }) => [
        `\`${name}\`${readonly ? ' (read only)' : ''}`,
        description ?? '',
      ]),
    ),
    table(
      ['method', 'does'],
      methods.map(({ name, description }) => [`\`${name}()\``, description ?? '']),
    ),
    table(
      ['event', 'detail'],
      (element.events ?? []).map(({ name, description }) => [`\`${name}\``, description ?? '']),
    ),
  ];
  const lists = [
    ['Slots', named((element.slots ?? []).map((slot) => ({ ...slot, name: slot.name || '(none)' })))],
    ['Parts, for `::part()`', named(element.cssParts)],
    ['Custom properties', named(element.cssProperties)],
  ];
  return [
    ...parts.filter(Boolean),
    ...lists.filter(([, list]) => list).map(([title, list]) => `**${title}**\n\n${list}\n`),
  ].join('\n');
}

/** Bytes as brotli of a file of the embed; with a star, of all that it stands for: what one language is. */
function weight(pattern) {
  const folder = new URL('../../dist/embed/', import.meta.url);
  const named = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
  const files = readdirSync(folder).filter((file) => named.test(file));
  if (files.length === 0) throw new Error(`README: there is no dist/embed/${pattern}`);
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(new URL(file, folder))).length, 0);
}

let text = readFileSync(README, 'utf8');
const before = text;
for (const element of elements) {
  const [start, end] = [`<!-- ${element.tagName} -->`, `<!-- /${element.tagName} -->`];
  if (!text.includes(start)) throw new Error(`README: ${start} is missing`);
  const [head, rest] = text.split(start);
  text = `${head}${start}\n\n${sections(element)}\n${end}${rest.split(end)[1]}`;
}
text = text.replaceAll(/<!-- size:([\w*.-]+) -->(\d+) kB<!-- \/size -->/g, (_, file, said) => {
  const kB = weight(file) / 1000;
  // A figure that is less than one kilobyte off is still true, so that not every change is one of the README.
  const now = Math.abs(kB - said) < 1 ? said : Math.round(kB);
  return `<!-- size:${file} -->${now} kB<!-- /size -->`;
});
text = await format(text, { ...(await resolveConfig(README)), filepath: README });
if (process.argv.includes('--check')) {
  if (text !== before) throw new Error('The README is not what the elements say: npm run docs');
} else writeFileSync(README, text);
