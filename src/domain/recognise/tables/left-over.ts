import { rangeAddress } from "../../grid/address";
import { textAt, valueAt, type CellRange, type Grid } from "../../grid/grid";
import { readNumber } from "../../text/numbers";
import type { LeftOver, RecognisedSheet } from "../recognised-sheet";
import type { CellShape } from "../sheet/cell-shape";
import { createSheetArea, type SheetArea } from "../sheet/sheet-area";

/** Fewer rows than this are a note. */
const fewestRows = 3;
/** A name and a day beside less than this may be a signature. */
const cellsOfPerson = 4;
/** An empty row within does not end what belongs together. */
const mostBetween = 2;

const dataShapes: ReadonlySet<CellShape> = new Set<CellShape>([
  "date",
  "identity",
  "number",
  "person",
  "year",
]);

/** Rows of persons or figures that no table of a sheet has: nothing is dropped without a word. */
export function findLeftOver(grid: Grid, tables: readonly RecognisedSheet[]): LeftOver[] {
  const area = createSheetArea(grid);
  const isCovered = coverOf(tables);
  const judged = tables.map((table) => ({ table, rows: new Set(table.rows.map(({ row }) => row)) }));
  // What a table's own cells have below it was looked at with it: lines with figures are what it says of itself.
  const isJudged = (row: number, column: number) =>
    judged.some(({ table, rows }) => rows.has(row) && valueAt(table.grid, row, column) !== null);
  const found: { top: number; left: number; bottom: number; right: number; rows: number; persons: number }[] =
    [];
  for (let row = area.filled?.top ?? 0; row <= (area.filled?.bottom ?? -1); row++) {
    const columns = area.filledColumns(row).filter((column) => !isCovered(row, column));
    const [first = -1] = columns;
    if (!(isJudged(row, first) ? isPerson(area, row, columns) : isData(area, row, columns))) continue;
    const [left = 0] = columns;
    const right = columns.at(-1) ?? left;
    const persons = columns.length >= cellsOfPerson && isPerson(area, row, columns) ? 1 : 0;
    const last = found.at(-1);
    if (last && row - last.bottom <= mostBetween && left <= last.right && right >= last.left) {
      last.bottom = row;
      last.rows++;
      last.persons += persons;
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    } else found.push({ top: row, left, bottom: row, right, rows: 1, persons });
  }
  return found
    .filter(({ rows, persons }) => rows >= fewestRows || persons > 0)
    .map((range) => ({ range: rangeAddress(range), rows: range.rows, figures: figuresIn(area, range) }));
}

/** A name beside a day or a number that only a person has. */
function isPerson(area: SheetArea, row: number, columns: readonly number[]): boolean {
  const shapes = new Set(columns.map((column) => area.shape(row, column)));
  return shapes.has("person") && (shapes.has("date") || shapes.has("identity"));
}

/** Two cells beside each other, one of which only data has. */
function isData(area: SheetArea, row: number, columns: readonly number[]): boolean {
  return (
    columns.length >= 2 &&
    columns.some((column) => {
      const shape = area.shape(row, column);
      // Titles and signatures are written in capitals.
      return shape === "person" ? /\p{Ll}/u.test(textAt(area.grid, row, column)) : dataShapes.has(shape);
    })
  );
}

const personShapes: ReadonlySet<CellShape> = new Set<CellShape>(["date", "identity", "person"]);

/** What each column adds up to, and the figures of the last row; none where persons stand. */
function figuresIn(area: SheetArea, { top, left, bottom, right }: CellRange): number[] {
  const { grid } = area;
  const figures = new Set<number>();
  for (let column = left; column <= right; column++) {
    let sum = 0;
    for (let row = top; row <= bottom; row++) {
      const reading = readNumber(valueAt(grid, row, column));
      if (personShapes.has(area.shape(row, column))) return [];
      if (reading.state !== "number") continue;
      if (row === bottom) figures.add(reading.value);
      sum += reading.value;
    }
    figures.add(sum);
  }
  return [...figures];
}

/** Whatever stands within the rows and columns of a table, from its header to its last row or sum. */
function coverOf(tables: readonly RecognisedSheet[]): (row: number, column: number) => boolean {
  const spans = tables.map(({ header, rows, columns }) => ({
    top: header?.top ?? rows[0]?.row ?? 0,
    bottom: rows.findLast(({ role }) => told.has(role))?.row ?? header?.bottom ?? -1,
    left: Math.min(...columns.map(({ column }) => column)),
    right: Math.max(...columns.map(({ column }) => column)),
  }));
  return (row, column) =>
    spans.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
}

const told: ReadonlySet<string> = new Set(["entry", "total", "subtotal", "headerRepeat", "columnNumbers"]);
