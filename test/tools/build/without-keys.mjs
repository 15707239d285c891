// The messages of a language as a list, for the script tag: the names of ninety messages would be a quarter of the
// file, and English, which is always there, has them too. src/messages/named.ts puts them back.
import { tsImport } from 'tsx/esm/api';

const { en } = await tsImport('../../../src/messages/en.ts', import.meta.url);
/** Messages of a language, by file; English keeps its names. */
const LANGUAGE = /\/src\/messages\/(?!en\.ts$)[a-z]{2}\.ts$/;

export const withoutKeys = {
  name: 'without-keys',
  transform: {
    filter: { id: LANGUAGE },
    handler(code, id) {
      const names = Object.keys(en);
      const found = this.parse(code)
        .body.flatMap((node) => node.declaration?.declarations ?? [])
        .find(({ init }) => init?.type === 'ObjectExpression')?.init;
      const order = found?.properties.map(({ key }) => key.name).join();
      if (order !== names.join()) throw new Error(`${id}: its messages are not those of English in the same order`);
      const values = found.properties.map(({ value }) => code.slice(value.start, value.end));
      return { code: `${code.slice(0, found.start)}[${values.join(',')}]${code.slice(found.end)}`, map: null };
    },
  },
};
