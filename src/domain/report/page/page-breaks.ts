import type { LayoutProfile } from "./layout-profile";
import { colors, landscapePage, pageRoom } from "./page-style";
import { area, type SheetDraft } from "../draft/sheet-draft";
import type { DrawingContext } from "../plan-options";
import type { SheetPlan } from "../workbook-plan";
import { columnsPoints } from "./text-width";

/** A table that overflows a page by no more than this is printed a little smaller instead. */
const tolerableShrink = 1.2;
/** Rows of the table that go with the signatures, so that these never stand alone on a page. */
const rowsKeptWithSignatures = 3;

export interface Pagination {
  /** 1: everything on one page; 0: as many as needed. */
  readonly tall: number;
  readonly breaksBefore: readonly number[];
}

/** What of a sheet is printed, and where its table lies. */
export interface OfficialTable {
  readonly printedColumns: number;
  readonly rows: number;
  readonly header: { readonly first: number; readonly last: number };
  /** First row after the table. */
  readonly tableEnd: number;
}

/**
 * How an official table falls on pages, from the heights of its rows: small tables on one page; of larger ones the
 * end goes together with the signatures to the last page.
 */
function paginate(draft: SheetDraft, sheet: OfficialTable, margins: LayoutProfile["margins"]): Pagination {
  const room = pageRoom(margins);
  const scale = Math.min(1, room.width / columnsPoints(draft.columnWidths.slice(0, sheet.printedColumns)));
  const capacity = room.height / scale;
  const heightOf = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += draft.heightOf(row);
    return sum;
  };
  if (heightOf(0, sheet.rows) <= capacity * tolerableShrink) return { tall: 1, breaksBefore: [] };
  const repeated = heightOf(sheet.header.first, sheet.header.last + 1);
  const keptFrom = sheet.tableEnd - rowsKeptWithSignatures;
  let used = 0;
  const breaksBefore: number[] = [];
  for (let row = 0; row < sheet.rows; row += 1) {
    const needed = row === keptFrom ? heightOf(row, sheet.rows) : draft.heightOf(row);
    // A margin of error: the programs that print don't measure rows quite alike.
    if (used + needed > capacity * 0.97) {
      breaksBefore.push(row);
      used = repeated;
    }
    used += draft.heightOf(row);
  }
  return { tall: 0, breaksBefore };
}

/** A sheet with an official table as it is printed and seen: on pages, header repeated, header and names in view. */
export function finishOfficialSheet(
  draft: SheetDraft,
  sheet: OfficialTable,
  { profile }: DrawingContext,
): SheetPlan {
  const pages = paginate(draft, sheet, profile.margins);
  return draft.finish({
    page: landscapePage(profile, {
      ...pages,
      printArea: area(0, 0, sheet.rows - 1, sheet.printedColumns - 1),
      repeatRows: sheet.header,
    }),
    freeze: { rows: sheet.header.last + 1, columns: 2 },
    showGridlines: false,
    tabColor: colors.met,
  });
}
