import { textAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { isPlaceAndDate, rowWordOf } from "../rows/body-words";
import type { SheetArea } from "../sheet/sheet-area";

const mostBlank = 2;
const mostTitleRows = 6;
const mostTitleCells = 3;

/**
 * The first row of the title right above a header; the header's own where nothing above it is one. What closes the
 * table before (sums, notes, signatures) is no title.
 */
export function titleTop(area: SheetArea, headTop: number, least: number): number {
  let row = headTop - 1;
  while (row >= least && headTop - 1 - row < mostBlank && area.filledColumns(row).length === 0) row--;
  let top = headTop;
  for (; row >= least && headTop - row <= mostTitleRows + mostBlank && isTitleRow(area, row); row--)
    top = row;
  return top;
}

const titleWords =
  /\b(danh sach|thang|quy|bieu|bang|tong hop|bao cao|dot|phan|ket nap|chinh thuc|xoa ten|quan chung|thong ke|nam)\b/;

function isTitleRow(area: SheetArea, row: number): boolean {
  const columns = area.filledColumns(row);
  if (columns.length === 0 || columns.length > mostTitleCells) return false;
  return columns.every((column) => {
    const text = cleanText(textAt(area.grid, row, column));
    const shape = area.shape(row, column);
    if (isPlaceAndDate(text)) return true;
    if (shape === "person") return text === text.toUpperCase() || titleWords.test(foldText(text));
    if (shape !== "text" && shape !== "unit") return false;
    return rowWordOf(text) === null || /^\(.*\)$/.test(text);
  });
}

/** The texts of rows, as written. */
export function textsIn(area: SheetArea, top: number, end: number): string[] {
  const texts: string[] = [];
  for (let row = top; row < end; row++)
    for (const column of area.filledColumns(row)) texts.push(cleanText(textAt(area.grid, row, column)));
  return texts.filter((text) => text !== "" && !isPlaceAndDate(text));
}
