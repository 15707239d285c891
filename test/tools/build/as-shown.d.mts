import type { Texts } from '../../../src/catalog/translations/translate.js';
import type { Catalog } from '../../../src/catalog/types.js';

export function asShown(catalog: Catalog): Catalog;
export function textsAsShown(texts: Texts): Texts;
