/** A small document: what the sheet says, apart from how it is written down. All texts are plain. */
export interface SheetDocument {
  readonly title: string;
  /** Above the title. */
  readonly kind: string;
  readonly facts: string;
  readonly sections: readonly Section[];
  /** Lines to fill in by hand. */
  readonly signOff: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | TableBlock;

/** A line with a lead-in that stands out. */
export interface Line {
  readonly lead?: string;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  /** Columns after the first hold short values of one kind: a matrix. */
  readonly matrix?: boolean;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly text: string;
  readonly note?: string;
  /** The cell names a plan: its place, from 0 (lowest) to 1 (highest). */
  readonly level?: number;
  readonly number?: boolean;
  /** Not to be broken over lines. */
  readonly short?: boolean;
}

/** A text of the catalog for the owner, who sees no particular integration in it. */
export const named = (text: string): string => text.replaceAll('{integration}', '…');
