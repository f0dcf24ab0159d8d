import { parseRange } from "../../../domain/grid/address";
import type { SheetToRead } from "../../../application/pane/open-workbook";
import type { CellRange, Grid } from "../../../domain/grid/grid";
import { isSetSupported } from "../requirement-sets";
import type { Requests } from "../requests";

/** What a sheet is, but for its cells. */
export interface SheetStructure extends Pick<
  Grid,
  "name" | "visibility" | "date1904" | "merges" | "hiddenRows" | "hiddenColumns"
> {
  /** The cells that hold something; `null` in an empty sheet. */
  readonly used: CellRange | null;
}

/** What is known of a sheet before its cells are read. */
export interface AskedSheet {
  readonly name: string;
  readonly used: CellRange | null;
  readonly parts: SheetToRead["parts"];
  /** To be asked once the next request, if the sheet has cells, was sent. */
  readonly structure: () => SheetStructure;
}

/** In the order asked for; a sheet that is gone is left out. Asks with the next request for what else is to be known. */
export async function askStructure(
  context: Excel.RequestContext,
  requests: Requests,
  wanted: readonly SheetToRead[],
): Promise<readonly AskedSheet[]> {
  const present = await findSheets(context, requests, wanted);
  return present.map(({ sheet, used, parts }) => {
    const range = rangeOf(used);
    const details = range ? askDetails(used, parts) : null;
    const structure = () => ({
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      // Office.js has no word for it; a workbook of 1904 is the sender's, and comes as a file.
      date1904: false,
      ...extents(range, details),
    });
    return { name: sheet.name, used: range, parts, structure };
  });
}

function askDetails(used: Excel.Range, parts: SheetToRead["parts"]): Details {
  const merges = parts !== "values" && isSetSupported("1.13") ? used.getMergedAreasOrNullObject() : null;
  merges?.load("address");
  // `false` says that none is hidden; anything else, that some are.
  const someHidden = parts === "all" && (used.rowHidden !== false || used.columnHidden !== false);
  const visible = someHidden ? used.getSpecialCellsOrNullObject("Visible") : null;
  visible?.load("address");
  return { merges, visible };
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly parts: SheetToRead["parts"];
}

async function findSheets(
  context: Excel.RequestContext,
  requests: Requests,
  wanted: readonly SheetToRead[],
): Promise<readonly Found[]> {
  const { worksheets } = context.workbook;
  const look = (sheet: Excel.Worksheet, parts: SheetToRead["parts"]): Found => {
    sheet.load("name,visibility");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    if (parts === "all") used.load("rowHidden,columnHidden");
    return { sheet, used, parts };
  };
  const asked = wanted.map(({ name, parts, orFirst }) => ({
    named: look(worksheets.getItemOrNullObject(name), parts),
    first: orFirst ? look(worksheets.getFirst(true), parts) : null,
  }));
  await requests.send();
  const names = new Set(asked.flatMap(({ named }) => (named.sheet.isNullObject ? [] : [named.sheet.name])));
  return asked.flatMap(({ named, first }) => {
    if (!named.sheet.isNullObject) return [named];
    return first && !names.has(first.sheet.name) ? [first] : [];
  });
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

interface Details {
  readonly merges: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas | null;
}

function rangeOf(used: Excel.Range): CellRange | null {
  if (used.isNullObject) return null;
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}

function extents(range: CellRange | null, details: Details | null) {
  if (!range || !details) {
    return { used: null, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  }
  const { merges, visible } = details;
  return {
    used: range,
    merges: merges && !merges.isNullObject ? areasOf(merges.address) : [],
    ...(visible
      ? hiddenIn(range, visible.isNullObject ? [] : areasOf(visible.address))
      : hiddenIn(range, [range])),
  };
}

function hiddenIn(range: CellRange, visible: readonly CellRange[]) {
  const hiddenRows = allBetween(range.top, range.bottom);
  const hiddenColumns = allBetween(range.left, range.right);
  for (const { top, bottom, left, right } of visible) {
    for (let row = top; row <= bottom; row++) hiddenRows.delete(row);
    for (let column = left; column <= right; column++) hiddenColumns.delete(column);
  }
  return { hiddenRows, hiddenColumns };
}

function allBetween(first: number, last: number): Set<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** `Sheet!A1:B2,Sheet!D4`; a comma may also stand in a quoted name of the sheet. */
function areasOf(address: string): CellRange[] {
  return address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((part) => parseRange(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}
