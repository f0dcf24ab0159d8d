import type { CellRange } from "../../domain/grid/grid";
import type { StandingStrings } from "./shared-strings";
import type { StandingStyles, StylePart } from "./style-sheet";
import type { Part, Relationship } from "./zip-package";

/** What a file that is written over brings along: all of it the user's, or what programs put around that. */
export interface Standing {
  readonly styles: StandingStyles;
  readonly strings: StandingStrings;
  /** As they were, byte by byte where nothing in them had to move; relationships among them. */
  readonly parts: readonly Part[];
  /** Content types by a part's ending. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly workbook: StandingWorkbook;
  /** Of the package as a whole. */
  readonly relationships: readonly Relationship[];
  /** By the name of a sheet of the product's. */
  readonly own: ReadonlyMap<string, OwnContents>;
  /** Ids of tables on the user's sheets. */
  readonly tableIds: ReadonlySet<number>;
}

export interface StandingWorkbook {
  /** All sheets in their order: the product's by name, the user's as they are declared. */
  readonly sheets: readonly StandingSheet[];
  readonly activeSheet: string;
  /** The part's elements as they stand, by name: without the sheets, the names and what says how to calculate. */
  readonly rootTag: string;
  readonly elements: ReadonlyMap<string, string>;
  /** The user's defined names; `sheet` is the one that they are known on. */
  readonly names: readonly {
    readonly xml: (localSheetId: number) => string;
    readonly sheet: string | null;
  }[];
  readonly relationships: readonly Relationship[];
  /** A formula may show what it came to before: it is to be calculated when the file is opened. */
  readonly calculates: boolean;
}

export interface StandingSheet {
  readonly name: string;
  /** The element `sheet` of one of the user's. */
  readonly declared: string | null;
  readonly id: number;
}

/** What the user has on a sheet of the product's, at its new place. */
export interface OwnContents {
  /** By row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, OwnCell>>;
  /** Attributes of rows that only the user fills. */
  readonly rows: ReadonlyMap<number, string>;
  /** By column: the attributes of `col`, but for which columns it speaks of. */
  readonly columns: ReadonlyMap<number, string>;
  readonly merges: readonly CellRange[];
  /** Elements; `firstPriority` is what the first rule gets. */
  readonly conditionalFormats: (firstPriority: number) => string;
  readonly validations: readonly string[];
  readonly hyperlinks: readonly string[];
  /** Of the hyperlinks, notes and tables. */
  readonly relationships: readonly Relationship[];
  readonly notesDrawing: string | null;
  readonly tableIds: readonly string[];
  /** Of the user's charts and pictures: elements of a drawing, and what they lead to. */
  readonly anchors: readonly string[];
  readonly anchorRelationships: readonly Relationship[];
  /** The style of a planned cell that the user gave another look; the planned one elsewhere. */
  readonly restyled: (row: number, column: number, planned: number, styles: Restyling) => number;
  /** The element that protects the sheet; "" without. */
  readonly protection: string;
  /** Columns that the user added at the right end of a table of the product's, by its name. */
  readonly tableColumns: ReadonlyMap<string, readonly OwnTableColumn[]>;
}

export interface OwnTableColumn {
  readonly name: string;
  /** The formula that fills the column, in the form that files have. */
  readonly formula: string | null;
}

export interface OwnCell {
  readonly style: number;
  /** Attributes besides place and style, with a space before each. */
  readonly attributes: string;
  readonly inner: string;
}

/** How a style is made of another one. */
export interface Restyling {
  readonly withParts: (
    style: number,
    parts: ReadonlyMap<StylePart, number>,
    alignment: string | null,
  ) => number;
}
