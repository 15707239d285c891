/** The linter and the decision sheet: what an owner signs off before a catalog goes live. */
export { lintCatalog } from './lint.js';
export { SEVERITIES, type LintCode } from './report.js';
export { decisionSheet } from './sheet.js';
export { sheetToHtml } from './sheet-html.js';
export { sheetToMarkdown } from './sheet-markdown.js';
export type * from './sheet-data.js';
export type { Diagnostic, Severity } from '../catalog/diagnostic.js';
