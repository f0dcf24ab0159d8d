import type { Finding } from "../finding";
import { textAt } from "../grid/grid";
import type { RecognisedRow, RecognisedSheet } from "../recognise/recognised-sheet";
import { readMonthHeading, type MonthHeading } from "../text/month-heading";
import type { TableReader } from "./table-reader";

/** A heading of a month, where it stands. */
interface MonthGroup extends MonthHeading {
  readonly row: number;
  readonly column: number;
}

/** What the rows that head or sum others say of the months of a list (C10). */
export interface MonthGroups {
  /** 1–12; `null` where no heading names a month of the year reported on. */
  month(row: number): number | null;
  /** C18: headings of another year over rows that `isDated` doesn't know the date of. */
  findings(isDated: (row: number) => boolean): Finding[];
}

/**
 * C10: `Tháng 1` between the rows of a list. It goes for what follows up to the next month, within it also over
 * headings of other things; but where those stand around the months (`Xã A › Tháng 1`), the next of them ends it. A sum
 * (`Cộng tháng 1`) goes for the rows that it stands for.
 */
export function readMonthGroups(table: TableReader, year: number | undefined): MonthGroups {
  const { sheet } = table;
  const groups = groupsByRow(sheet);
  return {
    month: (row) => {
      const group = groups.get(row);
      return group === undefined || isOfOther(group, year) ? null : group.month;
    },
    findings: (isDated) => {
      const others = new Map<number, MonthGroup>();
      for (const [row, group] of groups)
        if (isOfOther(group, year) && !isDated(row)) others.set(group.row, group);
      return [...others.values()].map(({ row, column, year: own }) => ({
        rule: "date.ambiguous",
        severity: "warning",
        where: table.place(row, column),
        expected: String(year),
        received: String(own),
        facts: { cause: "other-year" },
      }));
    },
  };
}

function isOfOther({ year: own }: MonthGroup, year: number | undefined): boolean {
  return own !== null && year !== undefined && own !== year;
}

/** The heading of each entry's row. */
function groupsByRow(sheet: RecognisedSheet): ReadonlyMap<number, MonthGroup> {
  const found = new Map<number, MonthGroup>();
  if (sheet.kind !== "list") return found;
  let current: MonthGroup | null = null;
  let isAround = false;
  let hasMonths = false;
  for (const one of sheet.rows) {
    if (one.role === "entry" && current !== null) found.set(one.row, current);
    if (one.role !== "group" && one.role !== "subtotal") continue;
    const group = groupAt(sheet, one.row);
    if (group !== null && sumsAbove(one)) continue;
    if (group !== null) {
      current = group;
      hasMonths = true;
    } else if (!hasMonths) isAround = true;
    else if (isAround && !sumsAbove(one)) current = null;
  }
  for (const one of sheet.rows) {
    const group = sumsAbove(one) ? groupAt(sheet, one.row) : null;
    if (group === null || one.covers === undefined) continue;
    const { first, last } = one.covers;
    for (const { row, role } of sheet.rows)
      if (role === "entry" && row >= first && row <= last && !found.has(row)) found.set(row, group);
  }
  return found;
}

function sumsAbove({ row, role, covers }: RecognisedRow): boolean {
  return (role === "subtotal" || role === "total") && covers !== undefined && covers.last < row;
}

/** The first text that isn't the row's mark tells what it heads. */
function groupAt({ grid }: RecognisedSheet, row: number): MonthGroup | null {
  const filled = [...(grid.values[row] ?? []).keys()].filter(
    (column) => textAt(grid, row, column).trim() !== "",
  );
  for (const column of filled.slice(0, 2)) {
    const heading = readMonthHeading(textAt(grid, row, column));
    if (heading !== null) return { ...heading, row, column };
  }
  return null;
}
