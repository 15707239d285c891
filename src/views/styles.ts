import type { CSSResult } from 'lit';
import { baseStyles } from './styles-base.js';
import { conversationStyles } from './styles-conversation.js';
import { manyStyles } from './styles-many.js';
import { matrixStyles } from './styles-matrix.js';
import { printStyles } from './styles-print.js';
import { resultStyles } from './styles-result.js';
import { tableStyles } from './styles-table.js';

/** All styles of the element, from the host's colours to the table. */
export const styles: CSSResult[] = [
  baseStyles,
  conversationStyles,
  tableStyles,
  manyStyles,
  resultStyles,
  matrixStyles,
  printStyles,
];
