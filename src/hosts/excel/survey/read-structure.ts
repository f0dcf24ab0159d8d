import { parseRange } from "../../../domain/grid/address";
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

/** In the order of the names; a sheet that is gone is left out. */
export async function readStructure(
  context: Excel.RequestContext,
  requests: Requests,
  names: readonly string[],
): Promise<readonly SheetStructure[]> {
  const { workbook } = context;
  const asked = names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,visibility");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { sheet, used };
  });
  await requests.send();
  const present = asked.filter(({ sheet }) => !sheet.isNullObject);
  const hasMerges = isSetSupported("1.13");
  const details = present.map(({ used }) => {
    if (used.isNullObject) return null;
    const merges = hasMerges ? used.getMergedAreasOrNullObject() : null;
    merges?.load("address");
    // `false` says that none is hidden; anything else, that some are.
    const someHidden = used.rowHidden !== false || used.columnHidden !== false;
    const visible = someHidden ? used.getSpecialCellsOrNullObject("Visible") : null;
    visible?.load("address");
    return { merges, visible };
  });
  await requests.send();
  return present.map(({ sheet, used }, index) => ({
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    // Office.js has no word for it; a workbook of 1904 is the sender's, and comes as a file.
    date1904: false,
    ...extents(used, details[index] ?? null),
  }));
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

interface Details {
  readonly merges: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas | null;
}

function extents(used: Excel.Range, details: Details | null) {
  if (!details) {
    return { used: null, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  }
  const range = {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
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
