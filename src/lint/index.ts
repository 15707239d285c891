/** The linter and the decision sheet: what an owner signs off before a catalog goes live. */
export { lintCatalog } from './lint.js';
export { SEVERITIES, type LintCode } from './report.js';
export type { Diagnostic, Severity } from '../catalog/diagnostic.js';
