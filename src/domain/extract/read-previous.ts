import { dayOfSerial, monthOf, yearOf, type IsoDate, type Period } from "../calendar";
import { textAt, valueAt, type Grid, type Workbook } from "../grid/grid";

/**
 * Persons admitted per committee (by id) in the same period of last year, from last year's consolidated
 * workbook; `null` when the workbook is none (C12). Rows without a day count by their month; rows without
 * either count only for a whole year, where the month makes no difference.
 */
export function readSamePeriod(workbook: Workbook, period: Period): ReadonlyMap<string, number> | null {
  const grid = workbook.sheets.find((sheet) => sheet.name === "Dữ liệu");
  const columns = grid && findColumns(grid);
  if (!grid || !columns) return null;
  const last = { from: yearBefore(period.from), to: yearBefore(period.to) };
  const admitted = new Map<string, number>();
  for (let row = columns.header + 1; row < grid.values.length; row++) {
    const count = valueAt(grid, row, columns.count);
    if (typeof count !== "number" || textAt(grid, row, columns.inForce) !== "Có") continue;
    if (!liesIn(grid, row, columns, last)) continue;
    const id = textAt(grid, row, columns.id);
    admitted.set(id, (admitted.get(id) ?? 0) + count);
  }
  return admitted;
}

interface Columns {
  readonly header: number;
  readonly id: number;
  readonly count: number;
  readonly inForce: number;
  readonly day: number;
  readonly month: number;
}

function findColumns(grid: Grid): Columns | null {
  for (let header = 0; header < Math.min(grid.values.length, 20); header++) {
    const titles = (grid.values[header] ?? []).map((value) => (typeof value === "string" ? value : ""));
    const at = (title: string) => titles.indexOf(title);
    const columns = {
      header,
      id: at("Mã"),
      count: at("Số lượng"),
      inForce: at("Hiệu lực"),
      day: at("Ngày kết nạp"),
      month: at("Tháng"),
    };
    if (Object.values(columns).every((column) => column >= 0)) return columns;
  }
  return null;
}

function liesIn(grid: Grid, row: number, columns: Columns, period: Period): boolean {
  const serial = valueAt(grid, row, columns.day);
  if (typeof serial === "number") {
    const day = dayOfSerial(serial, grid.date1904);
    return day >= period.from && day <= period.to;
  }
  const month = valueAt(grid, row, columns.month);
  if (typeof month === "number") return month >= monthOf(period.from) && month <= monthOf(period.to);
  return period.from.endsWith("-01-01") && period.to.endsWith("-12-31");
}

/** 29 February goes back to the 28th. */
function yearBefore(day: IsoDate): IsoDate {
  const rest = day.slice(4);
  return `${yearOf(day) - 1}${rest === "-02-29" ? "-02-28" : rest}`;
}
