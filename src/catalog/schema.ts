import * as z from 'zod/mini';
import { pointer, type Path } from '../engine/pointer.js';
import { hasErrors, type Diagnostic } from './diagnostic.js';
import { didYouMean } from './did-you-mean.js';
import { catalogShape, FORMAT } from './schema-shape.js';
import { snapshot } from './schema-snapshot.js';
import { diagnose, found, place } from './schema-words.js';
import { readSealed } from './sealed.js';
import type { Catalog } from './types.js';

export interface ParsedCatalog {
  /** A clean copy; missing when there is an error. */
  readonly catalog?: Catalog;
  /** Errors first; at most 100 entries. */
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_DIAGNOSTICS = 100;

const BROKEN_SEAL: Diagnostic = {
  code: 'broken-seal',
  severity: 'warning',
  path: '/seal',
  message:
    "The catalog was changed after it was sealed, or sealed by another version: every visitor's browser checks it.",
  hint: 'Run "sla-plan-finder seal" again.',
};

/**
 * Reads a catalog from anything at all. Never throws, takes bounded time, and gives back a plain copy with
 * known keys only. Only the shape is checked here: `lintCatalog` says whether the rules hold.
 */
export function parseCatalog(input: unknown): ParsedCatalog {
  // JSON text that nobody parsed is no catalog, however long: it need not be copied to say so.
  const { value, refusal, skipped } = snapshot(typeof input === 'string' ? input.slice(0, 80) : input);
  if (refusal) {
    const message = `The catalog ${refusal.what}.`;
    const hint =
      refusal.code === 'too-large'
        ? 'A catalog is one small document: a few plans, their table and some questions.'
        : 'A catalog is plain JSON: texts, numbers, true, false, null, lists and objects.';
    return { diagnostics: [{ code: refusal.code, severity: 'error', path: pointer(refusal.path), message, hint }] };
  }
  const refused = wrongDocument(value);
  if (refused) return { diagnostics: [refused] };
  const parsed = z.safeParse(catalogShape, value);
  const errors = (parsed.error?.issues ?? []).slice(0, MAX_DIAGNOSTICS).map((issue) => diagnose(value, issue));
  const warnings: Diagnostic[] = [];
  const ignored: Report = (path, known) => {
    if (warnings.length >= MAX_DIAGNOSTICS) return;
    const key = String(path.at(-1)).slice(0, 80);
    const message = `${place(value, path.slice(0, -1))}: "${key}" is not a key of the catalog and is ignored.`;
    const hint = didYouMean(key, known) ?? 'Remove it.';
    warnings.push({ code: 'unknown-key', severity: 'warning', path: pointer(path), message, hint });
  };
  for (const path of skipped) ignored(path, []);
  findUnknownKeys(catalogShape as unknown as Shape, value, [], ignored);
  if (parsed.data?.seal !== undefined && !readSealed(value)) warnings.push(BROKEN_SEAL);
  const diagnostics = [...errors, ...warnings].slice(0, MAX_DIAGNOSTICS);
  // The schema mirrors types.ts; only "exactly one operator" cannot be said in its inferred type.
  return hasErrors(diagnostics) ? { diagnostics } : { catalog: parsed.data as unknown as Catalog, diagnostics };
}

/** Something that is no catalog of this format gets one clear word instead of a hundred. */
function wrongDocument(value: unknown): Diagnostic | undefined {
  const make = (code: string, path: string, message: string, hint: string): Diagnostic => ({
    code,
    severity: 'error',
    path,
    message,
    hint,
  });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `A catalog is an object { … }, and this is ${value === undefined ? 'nothing' : found(value)}.`;
    return make('wrong-type', '', message, 'Start from the catalog that `sla-plan-finder emit catalog` prints.');
  }
  const { format } = value as Record<string, unknown>;
  if (format === FORMAT) return undefined;
  const says = format === undefined ? 'not given' : found(format).replace('the text ', '');
  const message = `This catalog's format is ${says}; this version reads ${FORMAT}.`;
  const hint =
    typeof format === 'string' && format.startsWith(FORMAT.slice(0, -1))
      ? 'Use the version that it was written for, or convert it.'
      : `Put "format": "${FORMAT}" first.`;
  return make('unknown-format', '/format', message, hint);
}

type Report = (path: Path, known: readonly string[]) => void;

/** What the walk needs to know of a schema; zod's own union of definitions is far wider. */
interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly element?: Shape;
    readonly valueType?: Shape;
    readonly shape?: Readonly<Record<string, Shape>>;
    readonly options?: readonly Shape[];
    readonly discriminator?: string;
    readonly values?: readonly unknown[];
  };
}

/** Walks the schema and the value side by side: zod drops unknown keys without a word. */
function findUnknownKeys({ def }: Shape, value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  if (def.innerType) findUnknownKeys(def.innerType, value, path, report);
  for (const option of def.options ?? []) {
    const literals = def.discriminator ? option.def.shape?.[def.discriminator]?.def.values : undefined;
    const meant = !literals || literals.includes((value as Record<string, unknown>)[def.discriminator!]);
    if (meant) findUnknownKeys(option, value, path, report);
  }
  if (Array.isArray(value)) {
    if (def.element) value.forEach((item, index) => findUnknownKeys(def.element!, item, [...path, index], report));
    return;
  }
  if (!def.shape && !def.valueType) return;
  for (const [key, item] of Object.entries(value)) {
    const inner = def.shape && Object.hasOwn(def.shape, key) ? def.shape[key] : def.valueType;
    if (inner) findUnknownKeys(inner, item, [...path, key], report);
    // Editors find the JSON Schema by this key.
    else if (path.length > 0 || key !== '$schema') report([...path, key], Object.keys(def.shape!));
  }
}
