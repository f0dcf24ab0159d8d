import { textAt } from "../../grid/grid";
import { foldText } from "../../text/fold";
import { rememberTexts } from "../../text/remember";
import { isColumnNumberRow } from "../header/column-numbers";
import { formVocabulary } from "../header/form-vocabulary";
import { labelAt } from "../header/header-labels";
import { isPlaceAndDate, rowWordOf } from "../rows/body-words";
import type { CellShape } from "../sheet/cell-shape";
import type { SheetArea } from "../sheet/sheet-area";

/** Rows that could be the header of a table, both ends. */
export interface Head {
  readonly top: number;
  readonly bottom: number;
}

const fewestWords = 2;
const leastShare = 0.6;
const mostRows = 3;
const mostPassed = 3;
/** A row is told from a list's by its first cells, so that long lists cost little. */
const firstCells = 3;

const dataShapes: ReadonlySet<CellShape> = new Set<CellShape>([
  "date",
  "year",
  "number",
  "identity",
  "mark",
  "error",
]);

/** What stands on the right of a letter's head, whoever wrote it. */
const letterhead = /^(dang cong san|cong hoa xa hoi chu nghia) viet nam\b|^doc lap tu do hanh phuc\b/;

/** Every block of rows, one to three high, that reads like a header, from the top down, anywhere in a sheet. */
export function findHeads(area: SheetArea): Head[] {
  const heads: { top: number; bottom: number }[] = [];
  const isHead = createHeadTest(area);
  for (let row = area.filled?.top ?? 0; row <= (area.filled?.bottom ?? -1); row++) {
    if (!isHead(row)) continue;
    const last = heads.at(-1);
    if (last && last.bottom === row - 1 && row - last.top < mostRows) last.bottom = row;
    else heads.push({ top: row, bottom: row });
  }
  return heads;
}

/** Mostly header words, and nothing that only a row of data has. */
function createHeadTest(area: SheetArea): (row: number) => boolean {
  const isHeaderWord = rememberTexts((text) => formVocabulary.isHeaderWord(text));
  return (row) => {
    const columns = area.filledColumns(row);
    if (columns.length < fewestWords) return false;
    if (columns.slice(0, firstCells).some((column) => dataShapes.has(area.shape(row, column)))) return false;
    // `Cấp ủy: | Huyện Tuy Phong` names what follows in its own row, not what stands below.
    if (/:\s*$/.test(textAt(area.grid, row, columns[0] ?? 0))) return false;
    let words = 0;
    for (const column of columns) {
      const text = labelAt(area.grid, area.merges, row, column);
      const shape = area.shape(row, column);
      if (isHeaderWord(text)) words++;
      else if (shape === "person" || (dataShapes.has(shape) && !/^\d{1,2}$/.test(text))) return false;
    }
    const [first = 0] = columns;
    if (rowWordOf(textAt(area.grid, row, first)) === "signature") return false;
    if (columns.some((column) => letterhead.test(foldText(textAt(area.grid, row, column))))) return false;
    return words >= fewestWords && words >= leastShare * columns.length;
  };
}

/** Whether a row has what only data has: a date, a figure, a mark, or a person (in capitals it may be a title). */
export function isDataRow(area: SheetArea, row: number): boolean {
  const columns = area.filledColumns(row);
  if (columns.length < 2 || isColumnNumberRow(area, row)) return false;
  if (columns.some((column) => isPlaceAndDate(textAt(area.grid, row, column)))) return false;
  return columns.some((column) => {
    const shape = area.shape(row, column);
    return shape === "person" ? /\p{Ll}/u.test(textAt(area.grid, row, column)) : dataShapes.has(shape);
  });
}

/** Whether rows of data follow a header, at most after a group's title, numbers of columns or an empty row. */
export function standsAboveData(area: SheetArea, { bottom }: Head): boolean {
  const last = area.filled?.bottom ?? -1;
  let passed = 0;
  for (let row = bottom + 1; row <= last && passed < mostPassed; row++) {
    if (isDataRow(area, row)) return true;
    // The title of a group, numbers of columns, an empty row; several texts are no part of a table's top.
    if (area.filledColumns(row).length > 1 && !isColumnNumberRow(area, row)) return false;
    passed++;
  }
  return false;
}
