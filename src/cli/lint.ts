import { hasErrors, type Diagnostic } from '../catalog/diagnostic.js';
import { checkFile } from './check.js';
import { report, tally } from './report.js';
import { done, type Result } from './result.js';

/**
 * `lint plans.json [--json]`: 0 without errors, 1 with errors, 2 when the file cannot be read. With `--json` the
 * output is one object in every case: `{ file, errors, warnings, infos, diagnostics }`.
 */
export function lintCommand(path: string, { json = false } = {}): Result {
  const checked = checkFile(path);
  if ('problem' in checked) {
    const unreadable: Diagnostic = { code: 'unreadable', severity: 'error', path: '', message: checked.problem };
    return { code: 2, stdout: json ? asJson(path, [unreadable]) : '', stderr: `${checked.problem}\n` };
  }
  const { diagnostics } = checked;
  return done(json ? asJson(path, diagnostics) : report(path, diagnostics), hasErrors(diagnostics) ? 1 : 0);
}

function asJson(file: string, diagnostics: readonly Diagnostic[]): string {
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((one) => tally(diagnostics, one));
  return JSON.stringify({ file, errors, warnings, infos, diagnostics }, null, 2) + '\n';
}
