import * as z from 'zod/mini';
import { DESCRIPTIONS, NEED_DESCRIPTIONS } from './schema-descriptions.js';
import { catalogShape } from './schema-shape.js';

/** A JSON Schema, as plain JSON. */
export type JsonSchema = { [key: string]: unknown };

/**
 * JSON Schema (draft 2020-12) of a catalog, with a description for every property: what an editor needs for
 * completion. From the same shape as `parseCatalog`; only for the build and the command line.
 * An unknown key is wrong here, where an editor underlines a slip, and a warning to `parseCatalog`.
 */
export function catalogJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(catalogShape, { target: 'draft-2020-12' }) as JsonSchema;
  describe(schema, []);
  (schema.properties as JsonSchema).$schema = { type: 'string', description: DESCRIPTIONS.$schema };
  return { $schema: schema.$schema, title: 'Plan catalog', description: DESCRIPTIONS[''], ...schema };
}

/** Puts the words at the properties. Lists and choices are looked through: they add no step to the path. */
function describe(schema: JsonSchema, path: readonly string[]): void {
  const inner = [schema.items, ...((schema.anyOf ?? schema.oneOf ?? []) as unknown[])];
  for (const one of inner) if (isSchema(one)) describe(one, path);
  if (isSchema(schema.additionalProperties)) property(schema.additionalProperties, [...path, '*']);
  if (!isSchema(schema.properties)) return;
  for (const [key, one] of Object.entries(schema.properties)) if (isSchema(one)) property(one, [...path, key]);
  if (path.at(-1) === 'needs') {
    // "Exactly one operator" is a check in code, which zod cannot translate.
    schema.minProperties = 2;
    schema.maxProperties = 2;
  }
}

function property(schema: JsonSchema, path: readonly string[]): void {
  const words = path.at(-2) === 'needs' ? NEED_DESCRIPTIONS[path.at(-1)!] : DESCRIPTIONS[path.join('.')];
  if (words !== undefined) schema.description = words;
  describe(schema, path);
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
