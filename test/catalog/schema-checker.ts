/** A JSON Schema interpreter for just the keywords that plans.schema.json uses. Others throw, so that none is skipped. */
type Schema = Readonly<Record<string, unknown>>;
const WORDS = new Set(['$schema', 'title', 'description', 'propertyNames']);

export function conforms(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, setting]) => {
    if (WORDS.has(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`unexpected keyword ${keyword}`);
    return check(setting as never, value, schema);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : (typeof value as string);

const KEYWORDS: Readonly<Record<string, (setting: never, value: unknown, schema: Schema) => boolean>> = {
  type: (types: string | string[], value) => [types].flat().includes(typeOf(value)),
  const: (only: unknown, value) => value === only,
  enum: (list: unknown[], value) => list.includes(value),
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  minProperties: (least: number, value) => !isObject(value) || Object.keys(value).length >= least,
  maxProperties: (most: number, value) => !isObject(value) || Object.keys(value).length <= most,
  items: (item: Schema, value) => !Array.isArray(value) || value.every((one) => conforms(item, one)),
  required: (keys: string[], value) => !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (properties: Record<string, Schema>, value) =>
    !isObject(value) ||
    Object.entries(properties).every(([key, inner]) => !Object.hasOwn(value, key) || conforms(inner, value[key])),
  additionalProperties: (rest: Schema | false, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([key, one]) => Object.hasOwn(properties as object, key) || (rest && conforms(rest, one)),
    ),
  anyOf: (list: Schema[], value) => list.some((one) => conforms(one, value)),
  oneOf: (list: Schema[], value) => list.filter((one) => conforms(one, value)).length === 1,
};
