// What only the files for a script tag need.

/** The classic file is one file: what other languages need would all be inside. */
export const englishOnly = {
  name: 'english-only',
  transform: {
    filter: { id: /\/languages\.ts$/ },
    handler(code, id) {
      const [, name] = /export const (\w+)/.exec(code) ?? [];
      if (!name) throw new Error(`${id}: no table of languages`);
      return { code: `export const ${name} = {};`, map: null };
    },
  },
};

/**
 * Each language brings what it shares with the others, two lines: whoever has the script under another address than
 * its neighbours know (with `?v=2` behind it, or inside a page) would load all of it once more for them.
 */
export const languagesAlone = {
  name: 'languages-alone',
  enforce: 'pre',
  async resolveId(source, importer) {
    const [, language] = /\/messages\/([a-z]{2})\.ts$/.exec(importer ?? '') ?? [];
    if (!source.endsWith('/phrases.js') || language === undefined || language === 'en') return null;
    const { id } = await this.resolve(source, importer, { skipSelf: true });
    return `${id}?${language}`;
  },
};

/**
 * Lit's Trusted Types policy is called "lit-html". A page with another Lit, or with `trusted-types lit-html`
 * and no `'allow-duplicates'`, would refuse the second one: ours has a name of its own.
 */
export const ownPolicy = {
  name: 'own-policy',
  transform: {
    filter: { id: /lit-html\/(development\/|node\/)?lit-html\.js$/ },
    handler(code) {
      const parts = code.split(/createPolicy\((["'])lit-html\1/);
      if (parts.length !== 3) throw new Error('lit-html: its Trusted Types policy is not where it was');
      return { code: `${parts[0]}createPolicy("sla-plan-finder"${parts[2]}`, map: null };
    },
  },
};

/**
 * A guest leaves nothing on the window. Lit notes its versions there and keeps what its decorators need; we
 * use none, and nobody shares our copy.
 */
const TRACES = [
  [/lit-html\.js$/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/reactive-element\.js$/, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
  [/reactive-element\.js$/, /const (\w+)=this\[Symbol\.metadata\];/, 'const $1=null;'],
  // What a page has loaded for its own Lit (polyfills of old browsers, hydration) is not for our copy either.
  [/lit-html\.js$/, /\w+\.litHtmlPolyfillSupport/, 'void 0'],
  [/lit-element\.js$/, /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
  [/lit-element\.js$/, /\w+\.litElementPolyfillSupport/, 'void 0'],
  [/reactive-element\.js$/, /\w+\.reactiveElementPolyfillSupport/, 'void 0'],
];

export const noGlobals = {
  name: 'no-globals',
  transform: {
    filter: { id: /\/(lit-html|lit-element|reactive-element)\.js$/ },
    handler(code, id) {
      for (const [file, trace, instead] of TRACES.filter(([file]) => file.test(id))) {
        if (!trace.test(code)) throw new Error(`${file}: what Lit leaves on the window is not where it was: ${trace}`);
        code = code.replace(trace, instead);
      }
      return { code, map: null };
    },
  },
};

/**
 * Every browser of the floor adopts style sheets: what Lit does in others is never used. And every style here is one
 * text (literals.mjs refuses another), so nothing is put together, and no mistake in doing so has to be explained.
 */
const STYLES = [
  [/\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("[^"]+"\);/, '$1;'],
  [/1===(\w+)\.length\?\w+\[0\]:\w+\.reduce\(.*?,\w+\[0\]\);/, '$1[0];'],
];

export const plainStyles = {
  name: 'plain-styles',
  transform: {
    filter: { id: /reactive-element\/css-tag\.js$/ },
    handler(code, id) {
      for (const [part, instead] of STYLES) {
        if (!part.test(code)) throw new Error(`${id}: what it does with styles is not where it was: ${part}`);
        code = code.replace(part, instead);
      }
      return { code, map: null };
    },
  },
};

/** What nothing here asks of a task: a bundler cannot tell which members of a class are used. */
const UNUSED = ['taskComplete', 'render'];

export const leanTask = {
  name: 'lean-task',
  transform: {
    filter: { id: /@lit\/task\/task\.js$/ },
    handler(code, id) {
      const members = this.parse(code)
        .body.filter(({ type }) => type === 'ClassDeclaration')
        .flatMap(({ body }) => body.body)
        .filter(({ key }) => UNUSED.includes(key.name));
      if (members.length !== UNUSED.length) throw new Error(`${id}: its members are not where they were`);
      for (const { start, end } of members.reverse()) code = code.slice(0, start) + code.slice(end);
      return { code, map: null };
    },
  },
};

/**
 * A page's scripts may have added methods to every object, and put an `Array.from` of their own in place of the
 * native one, which reads lists alone (Prototype does). Zod meets the ones and needs the other.
 */
export const onPatchedPages = {
  name: 'on-patched-pages',
  transform: {
    filter: { id: /\/zod\/v4\/.*\.js$/, code: /\bfor \(const \w+ in |\bArray\.from\(/ },
    handler: (code) => ({
      code: code
        .replaceAll(/\bfor \(const (\w+) in ([\w.]+)\)/g, 'for (const $1 of Object.keys($2))')
        .replaceAll(/\bArray\.from\(([\w.]+(?:\(\))?)\)/g, '[...$1]'),
      map: null,
    }),
  },
};
