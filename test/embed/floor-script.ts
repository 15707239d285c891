import { parse, type MemberExpression } from 'acorn';
import { simple } from 'acorn-walk';
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { api, byName, javascript, lackedByAll, own, said } from './compat-data.js';

/** What the floor's three can parse, all of it: later years brought syntax that one of them lacks. */
const SYNTAX = 2022;

const { _globals: functions, ...interfaces } = api;
const objects = { ...interfaces, ...own(javascript, 'builtins') } as Identifier;
const globals = { ...functions, ...objects } as Identifier;
const members = byName(...Object.keys(objects).map((key) => own(objects, key)!));
const GLOBAL = new Set(['globalThis', 'window', 'self']);

/** The entries that a use can mean: one where its object is a known global, else all with the name. */
function meant(object: string | undefined, name: string): CompatStatement[] {
  if (object !== undefined && GLOBAL.has(object)) return said(own(globals, name) ?? own(own(objects, 'Window'), name));
  const known = object === undefined ? undefined : own(objects, object);
  const entry = own(known, `${name}_static`) ?? own(known, name);
  return entry ? said(entry) : (members.get(name) ?? []);
}

/** What of a script is too new, as `name: who lacks it`. A syntax error is thrown, with its place. */
export function tooNewInScript(code: string): string[] {
  const found = new Set<string>();
  const check = (name: string, entries: CompatStatement[]) => {
    const lacks = lackedByAll(entries);
    if (lacks) found.add(`${name}: ${lacks}`);
  };
  const member = ({ object, property, computed }: MemberExpression, called: boolean) => {
    if (computed || property.type !== 'Identifier') return;
    const from = object.type === 'Identifier' ? object.name : undefined;
    // A property that is only read is mostly our own data; of a known global, or called, it is worth a look.
    if (called || (from !== undefined && (GLOBAL.has(from) || Object.hasOwn(objects, from))))
      check(property.name, meant(from, property.name));
  };
  simple(parse(code, { ecmaVersion: SYNTAX, sourceType: 'module' }), {
    CallExpression: ({ callee }) => callee.type === 'MemberExpression' && member(callee, true),
    MemberExpression: (node) => member(node, false),
    Identifier: ({ name }) => check(name, said(own(globals, name))),
  });
  return [...found].sort();
}

/** The style sheets of a script: what its `css` literals say. */
export function styleSheets(code: string): string[] {
  const sheets: string[] = [];
  simple(parse(code, { ecmaVersion: SYNTAX, sourceType: 'module' }), {
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === 'css')
        sheets.push(quasi.quasis.map((q) => q.value.cooked).join(''));
    },
  });
  return sheets;
}
