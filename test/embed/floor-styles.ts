import type { CompatStatement } from '@mdn/browser-compat-data';
import { byName, css, lackedByAll, own, said } from './compat-data.js';

const properties = own(css, 'properties')!;
const atRules = own(css, 'at-rules')!;
const selectors = byName(own(css, 'selectors')!);
const functions = byName(own(css, 'types')!, ...Object.keys(properties).map((key) => own(properties, key)!));

/** What of a style sheet, minified, is too new, as `name: who lacks it`. What no data knows is not found here. */
export function tooNewInStyles(sheet: string): string[] {
  const found = new Set<string>();
  const check = (name: string, entries: CompatStatement[]) => {
    const lacks = lackedByAll(entries);
    if (lacks) found.add(`${name}: ${lacks}`);
  };
  for (const [, name] of sheet.matchAll(/@([a-z-]+)/g)) check(`@${name}`, said(own(atRules, name!)));
  for (const [, name] of sheet.matchAll(/::?([a-z-]+)(?=[^{};]*\{)/g)) check(`:${name}`, selectors.get(name!) ?? []);
  for (const [, name] of sheet.matchAll(/\b([a-z][a-z-]*)\(/g)) check(`${name}()`, functions.get(name!) ?? []);
  for (const [, name, value] of sheet.matchAll(/[{;]([a-z][a-z-]*):([^;{}]+)/g)) {
    // Lightning CSS writes the prefixed name beside it where the floor needs that.
    if (sheet.includes(`-webkit-${name}:`)) continue;
    const property = own(properties, name!);
    check(name!, said(property));
    const words = value!.match(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g) ?? [];
    for (const word of words) check(`${name}: ${word}`, said(own(property, word)));
  }
  return [...found].sort();
}
