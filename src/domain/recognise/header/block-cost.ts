import { textAt } from "../../grid/grid";
import { foldText } from "../../text/fold";
import { outlineMarkOf } from "../rows/body-words";
import type { CellShape } from "../sheet/cell-shape";
import type { SheetArea } from "../sheet/sheet-area";
import { isColumnNumberRow } from "./column-numbers";
import type { HeaderBlock } from "./header-labels";

const cutMerge = 3;

/** What speaks against a block of rows being the header. */
export function costOf(
  area: SheetArea,
  isHeaderWord: (text: string) => boolean,
  { top, bottom }: HeaderBlock,
  width: number,
): number {
  let cost = 0.3 * (bottom - top) + cutMergesCost(area, { top, bottom });
  for (let row = top; row <= bottom; row++) {
    const columns = area.filledColumns(row);
    if (columns.length === 0 || isColumnNumberRow(area, row)) cost += 3;
    if (row === top && top < bottom && isTitleLine(area, row)) cost += 3;
    if (row === top && top < bottom && isLabelLine(area, row)) cost += 3;
    if (row > top && (isGroupTitle(area, row) || isFirstEntry(area, row))) cost += 3;
    let known = 0;
    for (const column of columns) {
      const merge = area.merges.at(row, column);
      if (merge && merge.right - merge.left + 1 > Math.max(3, 0.6 * width)) cost += 3;
      const text = area.label(row, column);
      if (isHeaderWord(text)) known++;
      else cost += strangeCost(area.shape(row, column), text);
    }
    if (known === 0 && !(row > top && isLevelBelow(area, row))) cost += 1.5;
    // A level of a header has more than one text; a line for filling in ("Chi bộ: ……") has one.
    if (columns.length === 1 && bottom > top && !headsBare(area, isHeaderWord, { top, bottom }, row))
      cost += 2;
  }
  return cost;
}

/** Cells merged down into the block or out of it, filled or not: the block is a part of the header only. */
function cutMergesCost(area: SheetArea, { top, bottom }: HeaderBlock): number {
  let cost = 0;
  for (let column = area.filled?.left ?? 0; column <= (area.filled?.right ?? -1); column++) {
    for (const row of top === bottom ? [top] : [top, bottom]) {
      const merge = area.merges.at(row, column);
      if (merge === null || merge.left !== column) continue;
      if ((row === top && merge.top < top) || (row === bottom && merge.bottom > bottom)) cost += cutMerge;
    }
  }
  return cost;
}

/** A line of one text at the left edge of the table, over the number or the name: a title, whatever it says. */
function isTitleLine(area: SheetArea, row: number): boolean {
  const [first, ...others] = area.filledColumns(row);
  return (
    first !== undefined &&
    others.length === 0 &&
    first === area.filled?.left &&
    area.merges.at(row, first) === null
  );
}

/** `Cấp ủy: | Thị ủy La Gi`: what the table is of, in a cell beside its label. */
function isLabelLine(area: SheetArea, row: number): boolean {
  const [label, ...others] = area.filledColumns(row).map((column) => area.label(row, column));
  if (label === undefined || others.length === 0 || others.length > mostLabelled) return false;
  return label.endsWith(":") && others.every((text) => !text.endsWith(":"));
}

const mostLabelled = 2;

/** `II | Đảng bộ xã Hòa Minh`: the first group's row, whatever headers its words are like. */
function isGroupTitle(area: SheetArea, row: number): boolean {
  const [first, second, ...others] = area.filledColumns(row);
  if (first === undefined || second === undefined || others.length > 1) return false;
  const mark = outlineMarkOf(textAt(area.grid, row, first), true);
  return (mark === "roman" || mark === "letter") && wordShapes.has(area.shape(row, second));
}

/** `1 | Đảng bộ xã Hòa Minh | 3` below two headers: the first of the rows, whatever stands in it. */
function isFirstEntry(area: SheetArea, row: number): boolean {
  const [first, second] = area.filledColumns(row);
  if (first === undefined || second === undefined || !/^0?1\.?$/.test(area.label(row, first))) return false;
  const isNamed = wordShapes.has(area.shape(row, second)) && area.label(row, second).includes(" ");
  return isNamed && [first, second].every((column) => wordShapes.has(area.shape(row - 1, column)));
}

/** A lone header word that nobody merged: below an empty cell of the header's first row, or above parts of it. */
function headsBare(
  area: SheetArea,
  isHeaderWord: (text: string) => boolean,
  { top, bottom }: HeaderBlock,
  row: number,
): boolean {
  const [column = -1] = area.filledColumns(row);
  const text = area.label(row, column);
  if (!isHeaderWord(text)) return false;
  if (row === top)
    return !isTitleLine(area, row) && !title.test(foldText(text)) && area.shape(row + 1, column) !== "empty";
  if (row !== bottom) return false;
  const above = area.label(row - 1, column);
  return above === "" || partsFollow.test(foldText(above));
}

/** A header that is none without the parts below it. */
const partsFollow = /^(trong do|trong tong so|chia ra|bao gom|gom|trong so do)\b/;

const title = /^(danh sach|ds|bieu|phu luc|bao cao|tong hop|thong ke)\b/;

/** What speaks for the row right below a block being a part of the header that the block leaves out. */
export function cutOffCost(area: SheetArea, isHeaderWord: (text: string) => boolean, row: number): number {
  // `(1) (2) (3)` could be months.
  if (isColumnNumberRow(area, row)) return 0;
  const columns = area.filledColumns(row);
  if (columns.some((column) => !wordShapes.has(area.shape(row, column)))) return 0;
  const known = columns.filter((column) => isHeaderWord(area.label(row, column)));
  if (isAboveNumbers(area, row)) return ofNumbersBelow;
  const isAllKnown = known.length === columns.length;
  return isAllKnown || isLevelBelow(area, row) ? 0.6 * columns.length : 0;
}

const ofNumbersBelow = 4;
const longestPart = 25;

/**
 * Whether the texts of a row are parts of headers above them (`Số | Ngày` under `Quyết định`): at least two short
 * ones, some right of a parent that has no other text above them, or all under one written above each of its parts,
 * and nothing below the headers that have no parts.
 */
function isLevelBelow(area: SheetArea, row: number): boolean {
  const columns = area.filledColumns(row);
  const above = area.filledColumns(row - 1);
  if (columns.length < 2 || above.length < 3) return false;
  const [first] = above;
  if (first === undefined || (columns[0] ?? 0) <= first) return false;
  const areShort = columns.every((column) => {
    const text = area.label(row, column);
    return text.length <= longestPart && !/\d/.test(text);
  });
  const isUnder = (column: number) => above.includes(column);
  const open = columns.filter((column) => !isUnder(column));
  const single = above.filter((column) => !columns.includes(column));
  if (!areShort || single.length < 2) return false;
  return open.length > 0
    ? open.every((column) => hasParent(columns, isUnder, column))
    : columns.every((column) => isRepeated(area, row - 1, column));
}

/** Short words under headers and right above the columns' numbers end the header. */
function isAboveNumbers(area: SheetArea, row: number): boolean {
  const columns = area.filledColumns(row);
  const isPart = (column: number) => {
    const text = area.label(row, column);
    return text.length <= longestPart && !/[\d:]/.test(text) && area.label(row - 1, column) !== "";
  };
  return columns.length > 0 && isColumnNumberRow(area, row + 1) && columns.every(isPart);
}

/** A parent that stands above each of its parts instead of being merged over them. */
function isRepeated(area: SheetArea, row: number, column: number): boolean {
  const folded = (at: number) => (at < 0 ? "" : foldText(textAt(area.grid, row, at)));
  return folded(column) !== "" && [column - 1, column + 1].some((at) => folded(at) === folded(column));
}

/** Walking left from a part one comes to its parent's own column over parts only. */
function hasParent(columns: readonly number[], isUnder: (column: number) => boolean, part: number): boolean {
  let column = part;
  while (columns.includes(column)) {
    if (isUnder(column)) return true;
    column--;
  }
  return false;
}

const wordShapes: ReadonlySet<CellShape> = new Set<CellShape>(["text", "person", "sex", "unit"]);

/** Data within a header speaks against it, unknown words hardly do. */
function strangeCost(shape: CellShape, text: string): number {
  if (shape === "date" || shape === "identity" || shape === "error") return 1.5;
  // The months' own columns are headed by bare numbers.
  if (shape === "number") return /^\d{1,2}$/.test(text) ? 0.4 : 1.5;
  if (shape === "person" || shape === "mark") return 0.8;
  return text.length > 60 ? 1 : 0.15;
}
