import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { CellRange } from "../../src/domain/grid/grid";
import type { HostObject } from "./api-class";

/** An area of a sheet that moves along when cells move, as Excel's ranges do. */
export interface RangeTarget {
  readonly sheet: Worksheet;
  range: CellRange;
  isGone: boolean;
}

/** What happened on a sheet, for those who listen. */
export type SheetEvent = ChangeEvent | SelectionEvent;

/** Another area is selected, by the user or by a request. */
export interface SelectionEvent {
  readonly kind: "selected";
  readonly sheet: Worksheet;
  readonly address: string;
}

export interface ChangeEvent {
  readonly kind: "changed";
  readonly sheet: Worksheet;
  readonly address: string;
  /** By a co-author. */
  readonly isRemote?: boolean;
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
}

/** What the members of classes know of Excel around the workbook. */
export interface Host {
  readonly workbook: Workbook;
  /** Highest ExcelApi set: `1.9`. */
  readonly apiSet: string;
  /** A live range: it follows inserted and deleted cells. */
  readonly range: (sheet: Worksheet, range: CellRange) => RangeTarget;
  /** Every live range of the session. */
  readonly liveRanges: () => Iterable<RangeTarget>;
  /** Tells the listeners of a sheet after the request. */
  readonly report: (event: SheetEvent) => void;
  /** Begins and ends the events of a sheet (`onChanged`). */
  readonly listen: (sheetId: string, isOn: boolean) => void;
  /** Begins and ends the events of the selection, on whatever sheet. */
  readonly listenToSelection: (isOn: boolean) => void;
  readonly keepReference: (object: HostObject) => string;
  readonly dropReference: (reference: string) => void;
  readonly byReference: (reference: string) => HostObject | null;
}
