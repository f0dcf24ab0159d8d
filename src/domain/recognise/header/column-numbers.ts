import type { SheetArea } from "../sheet/sheet-area";

/** Whether a row only numbers the columns: `1 2 3 5`, `(1) (2)`, `A B 1 2`, `4 = 3/2`; it may skip numbers (R4). */
export function isColumnNumberRow(area: SheetArea, row: number): boolean {
  const columns = area.filledColumns(row);
  const [first = 0] = columns;
  if (columns.length < 3 || !mayNumber.test(area.label(row, first))) return false;
  // A row of bare months starts further right, below its parent.
  if (first > Math.max(area.filled?.left ?? 0, leftAbove(area, row)) + 1) return false;
  let last = 0;
  let letters = 0;
  let numbers = 0;
  for (const column of columns) {
    const text = area.label(row, column);
    if (/^\(?[A-H]\)?$/i.test(text) && numbers === 0) {
      letters++;
      continue;
    }
    const match = /^[([]?(\d{1,2})[)\]]?(?:\s*=\s*[\d()[\]/*+x:%,.\s-]+)?$/i.exec(text);
    const number = Number(match?.[1]);
    // Ordinals of a form rise from column to column; figures of an organisation hardly ever do from 1 on.
    if (!match || number <= last) return false;
    if (numbers === 0 && number > 3) return false;
    if (number > last + 6 && numbers > 0) return false;
    last = number;
    numbers++;
  }
  // `A B 1`, `A B 2`: in a table of few columns letters stand for those of words.
  return (numbers >= 2 || (letters >= 2 && numbers === 1)) && numbers + letters === columns.length;
}

/** Rows of a list are told by their first cell. */
const mayNumber = /^[([]?([A-H]\)?$|[0-3](?!\d)|0)/i;

/** Where the headers above a row begin; 0 where there are none. */
function leftAbove(area: SheetArea, row: number): number {
  const columns: number[] = [];
  for (let column = area.filled?.left ?? 0; column <= (area.filled?.right ?? -1); column++)
    if (row > 0 && area.label(row - 1, column) !== "") columns.push(column);
  return columns.length >= 3 ? (columns[0] ?? 0) : 0;
}
