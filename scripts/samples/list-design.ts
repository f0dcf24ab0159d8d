import type { Day } from "./days";
import type { Person } from "./person";

/** How an office writes a list of persons on a sheet: plain data, drawn by `draw-list.ts`. */
export interface ListDesign {
  readonly look: Look;
  readonly head: Head;
  /** Centred over the table, the first in bold; a line may be "". */
  readonly title: readonly string[];
  /** Left above the table: `Chi bộ: ……………`. */
  readonly filters: readonly string[];
  readonly columns: readonly ListColumn[];
  /** `skipping`: a row of column numbers under the header, in which one number is left out. */
  readonly columnNumbers: "none" | "skipping";
  /** `organisation`: a row with a Roman numeral before each organisation, a subtotal after it. */
  readonly groups: "none" | "organisation";
  readonly total: "none" | "formulas" | "text";
  /** `serial`: real dates; `slashes`: text, `05/09/2021`; `typed`: text in mixed day-first forms. */
  readonly dates: "serial" | "slashes" | "typed";
  /** `mixed`: some cells with their tone marks apart, as the member system exports them. */
  readonly unicode: "composed" | "mixed";
  /** Left below the table. */
  readonly footers: readonly string[];
  readonly signatures: readonly [left: Signature, right: Signature] | null;
}

export interface Look {
  readonly font: string;
  readonly size: number;
  /** ARGB of the header's fill, or none. */
  readonly fill: string | null;
  readonly border: "thin" | "hair" | "none";
  /** Columns that stay when scrolling; rows above the body always do. `null`: no frozen pane. */
  readonly frozenColumns: number | null;
}

export type Head =
  | {
      readonly kind: "party";
      readonly superior: string;
      readonly issuer: string;
      /** `Số 12-DS/HU`, or "". */
      readonly number: string;
      readonly placeAndDate: string;
    }
  /** A label and what stands in the next cell: `Đơn vị báo cáo:` | `Đảng bộ huyện …`. */
  | { readonly kind: "labels"; readonly labels: readonly (readonly [string, string])[] }
  | { readonly kind: "none" };

export interface Signature {
  readonly lines: readonly string[];
  readonly name: string;
}

export interface ListColumn {
  readonly header: string;
  /** The header above it, shared with its neighbours. */
  readonly under?: string;
  /** In characters. */
  readonly width: number;
  readonly align: "left" | "center";
  readonly hidden?: boolean;
  readonly value: (person: Person, place: Place) => ListValue;
  /** Under the column in the total row, over the cells of the body (`E9:E156`). */
  readonly total?: (cells: string, persons: readonly Person[]) => Formula;
}

/** Where a person stands: the number in the list (1…) and the row of the sheet. */
export interface Place {
  readonly number: number;
  readonly row: number;
}

export type ListValue = string | number | null | { readonly day: Day } | Formula;

export interface Formula {
  readonly formula: string;
  readonly result: string | number;
}
