import { textAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { isColumnNumberRow } from "../header/column-numbers";
import { classifyCountRows } from "./classify-count-rows";
import { classifyListRows } from "./classify-list-rows";
import { formVocabulary } from "../header/form-vocabulary";
import type { RecognisedColumn, RecognisedRow, RowRole } from "../recognised-sheet";
import { createRepeatTest, createRowReader, isDataField } from "./row-facts";
import type { RowDraft } from "./row-facts";
import type { SheetArea } from "../sheet/sheet-area";

/** The header above the rows to classify. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly columnNumbers: number | null;
}

/** Fewer columns known than this don't tell a row with data from a heading. */
const fewestKnown = 2;

/**
 * Every row from below the header to the sheet's last filled one, with the part it plays (R4, R5).
 * `table`: rows are persons (`list`) or organisations with counts. `isSaid`: the user says that there is a table,
 * whether or not its columns are known.
 */
export function classifyRows(
  area: SheetArea,
  header: HeaderRows,
  columns: readonly RecognisedColumn[],
  table: "list" | "counts",
  isSaid = false,
): RecognisedRow[] {
  const label = table === "list" ? "name" : "organisation";
  const known = columns.filter(({ field }) => field !== null && isDataField(field, label)).length;
  const read = createRowReader(area, columns, label, isSaid && known < fewestKnown);
  const fixedRole = createFixedRoles(area, header);
  const drafts: RowDraft[] = [];
  for (let row = header.bottom + 1; row <= (area.filled?.bottom ?? -1); row++)
    drafts.push({ facts: read(row), role: fixedRole(row) ?? "note" });
  const open = drafts.filter(({ role }) => role === "note");
  for (const draft of open) if (draft.facts.filled.length === 0) draft.role = "blank";
  const rest = open.filter(({ role }) => role === "note");
  if (table === "list") classifyListRows(area, rest, columns);
  else classifyCountRows(area, rest, columns);
  endGroups(rest);
  return drafts.map(({ facts, role, covers, continues, because }) => ({
    row: facts.row,
    role,
    ...(covers && { covers }),
    ...(continues !== undefined && { continues }),
    ...(because && { because }),
  }));
}

/** Roles that the header decides: its repetitions, and rows of column numbers below it and below them. */
function createFixedRoles(area: SheetArea, header: HeaderRows): (row: number) => RowRole | null {
  const repeatsHeader = createRepeatTest(area, header);
  let repeated = -1;
  return (row) => {
    if (row === header.columnNumbers) return "columnNumbers";
    if (row === header.bottom + 1 && isLevel(area, header, row)) return "columnNumbers";
    // A line between the header and its numbers was no part of the header.
    if (header.columnNumbers === null && row <= header.bottom + 3 && isColumnNumberRow(area, row))
      return "columnNumbers";
    if (repeatsHeader(row) || headsAnother(area, row)) {
      repeated = row;
      return "headerRepeat";
    }
    return repeated >= 0 && repeated === row - 1 && isColumnNumberRow(area, row) ? "columnNumbers" : null;
  };
}

/** Several header words and nothing else: a further table's header, whatever its columns. */
function headsAnother(area: SheetArea, row: number): boolean {
  const columns = area.filledColumns(row);
  if (columns.length < 3) return false;
  return columns.every((column) => {
    const text = cleanText(textAt(area.grid, row, column));
    return /\p{L}{2}/u.test(text) && formVocabulary.isHeaderWord(text);
  });
}

/** `Số | Ngày` right below a header that reads as well without it: words of a header, far from the row's beginning. */
function isLevel(area: SheetArea, header: HeaderRows, row: number): boolean {
  const columns = area.filledColumns(row);
  const [first = 0] = columns;
  if (columns.length < 2 || first < leftOf(area, header) + 2) return false;
  return columns.every((column) => {
    const text = cleanText(textAt(area.grid, row, column));
    return part.test(text) || formVocabulary.isHeaderWord(text);
  });
}

/** Where the header begins: of tables beside each other the sheet's other cells begin elsewhere. */
function leftOf(area: SheetArea, { top, bottom }: HeaderRows): number {
  const lefts: number[] = [];
  for (let row = top; row <= bottom; row++) lefts.push(...area.filledColumns(row).slice(0, 1));
  return lefts.length === 0 ? (area.filled?.left ?? 0) : Math.min(...lefts);
}

const part = /^(số|ngày)(?!\p{L})\D*$/iu;

/** What stands below the last entry heads no group. */
function endGroups(drafts: readonly RowDraft[]): void {
  for (const draft of [...drafts].reverse()) {
    if (draft.role === "entry") return;
    if (draft.role === "group") draft.role = "note";
  }
}
