import { decisionSheet, sheetToHtml, sheetToMarkdown } from '../lint/index.js';
import { withCatalog } from './check.js';
import { done, type Result } from './result.js';

/** `sheet plans.json [--html]`: what an owner signs off, as Markdown or as a page ready to print. */
export function sheetCommand(path: string, { html = false } = {}): Result {
  return withCatalog(path, (catalog) => done((html ? sheetToHtml : sheetToMarkdown)(decisionSheet(catalog))));
}
