import { isoDate, type IsoDate, type Period } from "../calendar";
import { textAt, type Workbook } from "../grid/grid";
import { workbookTexts } from "../language/workbook-texts";
import { sheetNames } from "../report/workbook-names";
import { lastHeaderRow } from "./read-table";

/** The period that `Tổng hợp` says in brackets; `null` where it doesn't (any more). */
export function readPeriod(workbook: Workbook): Period | null {
  const grid = workbook.sheets.find(({ name }) => name === sheetNames.summary);
  if (grid === undefined) return null;
  for (let row = 0; row < Math.min(grid.values.length, lastHeaderRow); row++) {
    const line = textAt(grid, row, 0).trim();
    if (!line.startsWith("(")) continue;
    const [from, to] = daysIn(line);
    if (from !== undefined && to !== undefined && from <= to) return { from, to };
  }
  return null;
}

/** The year of the quotas, as the title of `Chỉ tiêu` says it. */
export function readYear(workbook: Workbook): number | null {
  const grid = workbook.sheets.find(({ name }) => name === sheetNames.quotas);
  const year = grid && /\b(\d{4})\b/.exec(textAt(grid, 0, 0))?.[1];
  return year === undefined ? null : Number(year);
}

const englishMonths = Array.from({ length: 12 }, (_, index) =>
  workbookTexts("en")
    .shownDay(`2000-${String(index + 1).padStart(2, "0")}-01`)
    .replace(/[\d ]/g, ""),
);

/** `31/12/2021` or `31 December 2021`. */
function daysIn(line: string): IsoDate[] {
  const found = line.matchAll(/\b(\d{1,2})(?:\/(\d{1,2})\/| (\p{L}+) )(\d{4})\b/gu);
  return [...found].flatMap(([, day, number, name, year]) => {
    const month = number === undefined ? englishMonths.indexOf(name ?? "") + 1 : Number(number);
    return isoDate(Number(year), month, Number(day)) ?? [];
  });
}
