import { didYouMean } from '../catalog/did-you-mean.js';
import type { Path } from '../engine/pointer.js';
import { quote, type Lint } from './report.js';

/** What the words of a question may have filled in; a contact's address has its own. */
const IN_QUESTIONS = ['{integration}'];
const IN_ADDRESS = ['{plan}', '{planName}', '{answers}', '{summary}'];
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ALLOWED = /^(https?|mailto|tel):/i;

/**
 * `unknown-placeholder`: what would be shown as it stands, braces and all. `not-a-clause`: a reason or what-if that
 * cannot stand inside a sentence. And the contact's address (`invalid-value`), of which the element makes no link when
 * its scheme is not http(s), mailto or tel.
 */
export function checkSentences(lint: Lint): void {
  const { questions, contact } = lint.catalog;
  questions.forEach((question, q) => {
    const at = ['questions', q];
    placeholders(lint, question.text, [...at, 'text'], IN_QUESTIONS);
    placeholders(lint, question.hint, [...at, 'hint'], []);
    question.options.forEach((option, o) => {
      placeholders(lint, option.label, [...at, 'options', o, 'label'], []);
      for (const key of ['because', 'if', 'ifMore', 'ifWithout'] as const) {
        const path = [...at, 'options', o, key];
        placeholders(lint, option[key], path, IN_QUESTIONS);
        checkClause(lint, option[key], path);
      }
    });
  });
  // Browsers drop control characters from an address before they read its scheme.
  // oxlint-disable-next-line no-control-regex
  const address = (contact.href ?? '').replaceAll(/[\u0000-\u001f]/g, '').trim();
  placeholders(lint, address, ['contact', 'href'], IN_ADDRESS);
  if (SCHEME.test(address) && !ALLOWED.test(address))
    lint.add('invalid-value', ['contact', 'href'], `${quote(address)} is no address that a link may lead to.`, {
      hint: 'Write one that begins with https:, mailto: or tel:, or one of your own site.',
    });
}

function placeholders(lint: Lint, text: string | undefined, path: Path, known: readonly string[]): void {
  for (const [written] of text?.matchAll(/\{\w+\}/g) ?? []) {
    // Where no integration is meant, that is said elsewhere.
    if (known.includes(written) || written === '{integration}') continue;
    lint.add('unknown-placeholder', path, `Visitors would read ${quote(written.slice(1, -1))} in braces.`, {
      hint: didYouMean(written, known) ?? 'Write what they shall read instead.',
    });
  }
}

function checkClause(lint: Lint, text: string | undefined, path: Path): void {
  if (text === undefined) return;
  const start = /^en\b/i.test(lint.catalog.lang) ? /^(if|because) /i.exec(text)?.[1] : undefined;
  const end = /[.!?;,]\s*$/.exec(text)?.[0].trim();
  if (start === undefined && end === undefined) return;
  lint.add('not-a-clause', path, `${quote(text)} cannot stand inside a sentence.`, {
    hint: `Leave the ${start === undefined ? `${quote(end!)} at its end` : quote(start)} out: it is written around it.`,
  });
}
