import { dayOfSerial, isoDate } from "../calendar";
import type { IsoDate } from "../calendar";
import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import { cleanText } from "./clean";

export { formatDay } from "./format";

/** A cell of a date column, with what its format and workbook say of numbers. */
export interface DateCell {
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

export type DateReading =
  | { readonly state: "date"; readonly day: IsoDate; readonly doubt: boolean }
  | {
      readonly state: "partial";
      readonly year: number;
      readonly month: number | null;
      readonly doubt: boolean;
    }
  | { readonly state: "empty" }
  | { readonly state: "unreadable"; readonly text: string };

export interface DateColumnOptions {
  /** Two-digit years are taken as 20xx up to this year, else as 19xx. */
  readonly latestYear?: number;
}

export function readDateColumn(cells: readonly DateCell[], options: DateColumnOptions = {}): DateReading[] {
  void options;
  return cells.map((cell) => {
    const { value } = cell;
    if (value === null) return { state: "empty" };
    if (isCellError(value)) return { state: "unreadable", text: value.error };
    if (typeof value === "number" && cell.isDate)
      return { state: "date", day: dayOfSerial(value, cell.date1904), doubt: false };
    const text = cleanText(String(value));
    if (text === "") return { state: "empty" };
    if (/^(19|20)\d\d$/.test(text))
      return { state: "partial", year: Number(text), month: null, doubt: false };
    const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    const iso = isoDate(Number(year), Number(month), Number(day));
    return iso ? { state: "date", day: iso, doubt: false } : { state: "unreadable", text };
  });
}
