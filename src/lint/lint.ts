import type { Diagnostic } from '../catalog/diagnostic.js';
import type { Catalog } from '../catalog/types.js';
import { checkBands } from './bands.js';
import { checkEffect } from './effect.js';
import { checkExamples } from './examples.js';
import { checkNaming } from './naming.js';
import { checkOptions, checkPoints } from './order.js';
import { checkReach } from './reach.js';
import { checkReferences } from './references.js';
import { createLint } from './report.js';
import { checkNeeds } from './rules.js';
import { checkSentences } from './sentences.js';
import { checkTexts } from './texts.js';
import { checkValues } from './values.js';

const ORDER = { error: 0, warning: 1, info: 2 };

/**
 * Everything that is wrong with a catalog of the right shape (as `parseCatalog` gives it), errors first.
 * Proves, and does not sample: the result is a maximum of independent factors, so each is looked at once, and
 * the ratings by a dynamic programme over (max, sum). A catalog without errors satisfies the laws of ENGINE §4.
 *
 * Checks build on one another: references, then values, then rules, then what the rules can reach. Later ones
 * run once the earlier ones find no error. Texts are always checked.
 */
export function lintCatalog(catalog: Catalog): readonly Diagnostic[] {
  const lint = createLint(catalog);
  const stages = [
    [checkReferences],
    [checkValues],
    [checkNeeds, checkOptions, checkPoints, checkBands],
    [checkReach, checkEffect, checkExamples],
  ];
  for (const stage of stages) {
    for (const check of stage) check(lint);
    if (lint.failed()) break;
  }
  checkTexts(lint);
  checkNaming(lint);
  checkSentences(lint);
  return [...lint.diagnostics].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
