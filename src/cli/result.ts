/** What a command did; only main.ts prints. Codes: 0 fine, 1 the catalog has errors, 2 it could not be tried. */
export interface Result {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

export const done = (stdout: string, code: 0 | 1 = 0): Result => ({ code, stdout, stderr: '' });
export const refused = (stderr: string, code: 1 | 2 = 2): Result => ({ code, stdout: '', stderr });

/** A text for the terminal: what would move its cursor or turn its direction is a blank. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');

export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
