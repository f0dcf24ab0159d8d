import type { CellRange, Grid } from "../../grid/grid";
import { recogniseSheet, type SheetContext } from "../recognise-sheet";
import type { RecognisedSheet } from "../recognised-sheet";
import { createSheetArea, type SheetArea } from "../sheet/sheet-area";
import { cutColumns } from "./cut-columns";
import { cutRows, type Band } from "./cut-rows";
import { maskedGrid } from "./masked-grid";
import { titleTop } from "./title-rows";
import type { Strip } from "./touching-tables";

/** A piece of a sheet that holds one table at most: its cells, and what they are taken for alone. */
export interface Part {
  readonly ranges: readonly CellRange[];
  readonly sheet: RecognisedSheet;
}

/** Whether a sheet or a part of it is a table of persons or organisations. */
export function isForm({ kind }: RecognisedSheet): boolean {
  return kind === "list" || kind === "counts" || kind === "pool" || kind === "plan";
}

/** Further cuts than this find notes, not tables. */
const deepest = 4;

/** Cuts a sheet into its tables, in the order in which they stand: rows first, then columns, then again within. */
export function cutTables(grid: Grid, whole: RecognisedSheet, context: SheetContext): Part[] {
  const { filled } = createSheetArea(whole.grid);
  if (filled === null) return [];
  return cutPart({ ranges: [filled], sheet: whole }, filled, { grid, context, depth: 0 });
}

interface Cutting {
  readonly grid: Grid;
  readonly context: SheetContext;
  readonly depth: number;
}

/** `own`: where the part's table may lie; its other ranges only name it. */
function cutPart(part: Part, own: CellRange, cutting: Cutting): Part[] {
  const { grid, context, depth } = cutting;
  if (depth >= deepest) return [part];
  // At first it is all that the sheet holds.
  const area = createSheetArea(depth === 0 ? part.sheet.grid : maskedGrid(part.sheet.grid, [own]));
  if (area.filled === null) return [part];
  const deeper = { ...cutting, depth: depth + 1 };
  const isTable = (range: CellRange) =>
    isForm(recogniseSheet(maskedGrid(grid, [...part.ranges.filter((one) => one !== own), range]), context));
  const bands = withoutTitles(cutRows(area, part.sheet.header, context.matcher), part.sheet.header, (band) =>
    isTable({ ...own, top: band.top, bottom: band.bottom }),
  );
  const [first] = bands;
  const partOf = (ranges: readonly CellRange[]): Part => ({
    ranges,
    sheet: recogniseSheet(maskedGrid(grid, ranges), context),
  });
  if (first !== undefined && bands.length > 1)
    return bands.flatMap((band) => {
      const range = { ...own, top: band === first ? own.top : band.top, bottom: band.bottom };
      const others = part.ranges.filter((one) => one !== own);
      const isTitled = band === first || band.top < band.head.top;
      const title = isTitled ? [] : [{ ...own, bottom: first.head.top - 1 }, ...others];
      const named = band === first ? others : title;
      return cutPart(partOf([...named, range]), range, deeper);
    });
  return cutStrips(part, own, area, partOf, deeper);
}

/** What was cut off above the header that was found and is no table is its title: it names the committee. */
function withoutTitles(
  bands: readonly Band[],
  known: CellRange | null,
  isTable: (band: Band) => boolean,
): readonly Band[] {
  if (known === null || bands.length < 2) return bands;
  const kept: Band[] = [];
  let top: number | null = null;
  for (const band of bands) {
    const whole: Band = top === null ? band : { ...band, top };
    top = null;
    if (band.head.bottom < known.top && !isTable(whole)) ({ top } = whole);
    else kept.push(whole);
  }
  return kept;
}

function cutStrips(
  part: Part,
  own: CellRange,
  area: SheetArea,
  partOf: (ranges: readonly CellRange[]) => Part,
  cutting: Cutting,
): Part[] {
  const { sheet } = part;
  const { header } = sheet;
  const strips = cutColumns(area, sheet);
  if (header === null || strips.length < 2) return [part];
  const known = sheet.columns.filter(({ field }) => field !== null);
  const knownIn = ({ left, right }: Strip) =>
    known.filter(({ column }) => column >= left && column <= right).length;
  const main = strips.reduce((best, strip) => (knownIn(strip) > knownIn(best) ? strip : best));
  const end = bandEnd(sheet, own);
  const title = { ...own, bottom: header.top - 1 };
  const others = part.ranges.filter((one) => one !== own);
  const sides = strips.filter((strip) => strip !== main);
  const reaching = sides.map((strip) => reachOf(strip, main, area, end, own.bottom));
  return strips.flatMap((strip) => {
    if (strip === main) {
      // The rows below, with sums and signatures, belong to the table that was found.
      const below = belowRanges(own, end, sides, reaching);
      return [partOf([...others, title, { ...own, top: header.top, bottom: end, ...strip }, ...below])];
    }
    const bottom = reaching[sides.indexOf(strip)] ?? end;
    const side = createSheetArea(maskedGrid(area.grid, [{ ...own, bottom, ...strip }]));
    const top = titleTop(side, header.top, own.top);
    const range = { top, bottom, ...strip };
    return cutPart(partOf(top < header.top ? [range] : [...others, title, range]), range, cutting);
  });
}

/** The last row of the table that was found. */
function bandEnd({ rows, header }: RecognisedSheet, own: CellRange): number {
  const last = rows.findLast(({ role }) => role === "entry" || role === "total" || role === "subtotal");
  return Math.min(own.bottom, last?.row ?? header?.bottom ?? own.bottom);
}

/** The last row of what stands beside the table: it may reach further down, where the table has nothing. */
function reachOf(strip: Strip, main: Strip, area: SheetArea, end: number, bottom: number): number {
  let last = end;
  for (let row = end + 1; row <= bottom; row++) {
    const columns = area.filledColumns(row);
    const has = ({ left, right }: Strip) => columns.some((column) => column >= left && column <= right);
    if (has(main) || !has(strip)) break;
    last = row;
  }
  return last;
}

function belowRanges(
  own: CellRange,
  end: number,
  sides: readonly Strip[],
  reaching: readonly number[],
): CellRange[] {
  const reach = Math.max(end, ...reaching);
  const ranges: CellRange[] = [];
  if (reach < own.bottom) ranges.push({ ...own, top: reach + 1 });
  if (reach > end) {
    const taken = new Set(sides.flatMap(({ left, right }) => columnsOf(left, right)));
    for (let column = own.left; column <= own.right; column++)
      if (!taken.has(column)) ranges.push({ top: end + 1, bottom: reach, left: column, right: column });
  }
  return ranges;
}

function columnsOf(left: number, right: number): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
