import type { Catalog } from '../../../src/catalog/types.js';

export function asShown(catalog: Catalog): Catalog;
