/** Pages that are hard on a guest: what their style sheets and scripts do to everything on them. */
import { readFileSync } from 'node:fs';

const css = (path: string) => readFileSync(`test/hosts/node_modules/${path}`, 'utf8');
const style = (text: string) => `<style>${text}</style>`;
/** What Tailwind's own build puts in place of its functions. */
const preflight = css('tailwindcss/preflight.css').replaceAll(/--theme\(\s*[^,]+,\s*([^;]*?)\s*\);/g, '$1;');

export interface Host {
  readonly head: string;
  /** Without one, browsers fall back to the layout of the nineties. */
  readonly doctype?: string;
}

export const STYLED: Record<string, Host> = {
  'Bootstrap 5': { head: style(css('bootstrap/dist/css/bootstrap.css')) },
  "Tailwind's preflight": { head: style(preflight) },
  'a reset of everything': {
    head: style(
      '*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; list-style: none; }',
    ),
  },
  'a frame around everything': {
    head: style('* { margin: 3px; padding: 7px; border: 1px solid red; box-sizing: content-box; background: #fff; }'),
  },
  'a line height, alignment and overflow for everything': {
    head: style('* { line-height: 1; text-align: center; overflow: hidden; float: none; container-type: normal; }'),
  },
  'a list of flex boxes': {
    head: style(
      'body * { display: flex; flex-wrap: wrap; justify-content: center; min-width: 0; } script { display: none; }',
    ),
  },
  'no styles at all': { head: style('body * { all: unset; } style, script { display: none; }') },
  'a body that centres': {
    head: style(
      // A width of its own, or it would be as wide as what stands beside it.
      'body { display: flex; flex-direction: column; align-items: center; text-align: center; } #theirs { inline-size: 30em; }',
    ),
  },
  'a grid that centres': { head: style('#around { display: grid; place-items: center; }') },
  'html at 10 pixels': { head: style('html { font-size: 10px; } body { font-size: 1.6rem; }') },
  'text that does not wrap, indented': { head: style('#around { white-space: nowrap; text-indent: 3em; }') },
  'quirks mode': {
    doctype: '',
    head: style('body { font: italic 18px/2 serif; text-align: right; } #around { color: #a12; }'),
  },
};

/** As Prototype 1.6 and 1.7 leave them, by and large: methods that `for … in` meets, others in place of the native ones. */
const PROTOTYPE = `
  Object.assign(Array.prototype, {
    each(f) { this.forEach(f); return this; },
    first() { return this[0]; },
    last() { return this[this.length - 1]; },
    collect(f, self) { return this.map(f, self); },
    include(one) { return this.indexOf(one) > -1; },
    entries() { return this.slice(); },
    toJSON() { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; },
  });
  Array.from = function (all) {
    if (!all) return [];
    let length = all.length || 0;
    const results = new Array(length);
    while (length--) results[length] = all[length];
    return results;
  };
  String.prototype.toJSON = function () { return JSON.stringify(String(this)); };
  Object.keys = function (object) {
    const results = [];
    for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) results.push(key);
    return results;
  };`;

export const PATCHED: Record<string, string> = {
  Prototype: PROTOTYPE,
  'methods on every object': `
    Object.prototype.extend = function (more) { return Object.assign(this, more); };
    Object.prototype.isEmpty = function () { return Object.keys(this).length === 0; };
    Function.prototype.delay = function (after) { return setTimeout(this, after); };`,
  'elements with methods of their own': `
    Object.assign(HTMLElement.prototype, {
      show() { this.style.display = ''; return this; },
      hide() { this.style.display = 'none'; return this; },
      update(text) { this.textContent = text; return this; },
      select(selector) { return this.querySelectorAll(selector); },
      reset() { return this; },
      catalog: null, answers: null, plan: null, words: {}, state: 'none',
    });`,
};
