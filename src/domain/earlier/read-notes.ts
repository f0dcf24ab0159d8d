import { textAt, type Grid, type Workbook } from "../grid/grid";
import { workbookTexts } from "../language/workbook-texts";
import { readTableOf } from "../consolidate/column-places";
import { findingNoteKey, receiptNoteKey } from "../report/note-keys";
import { findingColumns, sheetNames, submissionColumns } from "../report/workbook-names";
import { lastHeaderRow, readTable, typedAt } from "./read-table";

/** What the user typed beside the rows of an earlier consolidation; its parts are those of the plan's options. */
export interface EarlierNotes {
  /** Of `Tổng hợp`, by the committee's id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Of `KiemTra`, by `findingNoteKey`. */
  readonly findingNotes: ReadonlyMap<string, string>;
  /** Of `HoSoNhan`, by `receiptNoteKey`. */
  readonly receiptNotes: ReadonlyMap<string, string>;
}

/** E6: the user's notes. */
export function readNotes(workbook: Workbook): EarlierNotes {
  return {
    notes: summaryNotes(workbook),
    findingNotes: findingNotes(workbook),
    receiptNotes: receiptNotes(workbook),
  };
}

/** By the titles of the two columns: the note's stands on the header's first row, the id's on its second. */
function summaryNotes(workbook: Workbook): ReadonlyMap<string, string> {
  const grid = workbook.sheets.find(({ name }) => name === sheetNames.summary);
  const notes: [id: string, note: string][] = [];
  for (let header = 0; grid && header < Math.min(grid.values.length, lastHeaderRow); header++) {
    const columns = titles.map(({ note, id }) => [
      columnOf(grid, header, note),
      columnOf(grid, header + 1, id),
    ]);
    const [note = -1, id = -1] = columns.find((places) => places.every((place) => place >= 0)) ?? [];
    if (note < 0) continue;
    for (let row = header + 2; row < grid.values.length; row++) {
      const committee = textAt(grid, row, id);
      if (committee !== "") notes.push([committee, typedAt(grid, row, note)]);
    }
    break;
  }
  return collect(notes);
}

const titles = (["vi", "en"] as const).map((language) => {
  const { id, headers } = workbookTexts(language).summary;
  return { id, note: headers.note };
});

function columnOf(grid: Grid, row: number, title: string): number {
  return (grid.values[row] ?? []).findLastIndex((_, column) => textAt(grid, row, column).trim() === title);
}

function findingNotes(workbook: Workbook): ReadonlyMap<string, string> {
  const columns = findingColumns;
  const rows = readTable<(typeof columns)[keyof typeof columns]>(workbook, sheetNames.findings, [
    columns.rule,
    columns.note,
  ]);
  return collect(
    (rows ?? []).map((row) => {
      const where = {
        file: row.text(columns.file),
        sheet: row.text(columns.sheet),
        cell: row.text(columns.cell),
      };
      return [
        findingNoteKey({ rule: row.text(columns.rule), where, received: row.text(columns.received) }),
        row.typed(columns.note),
      ];
    }),
  );
}

function receiptNotes(workbook: Workbook): ReadonlyMap<string, string> {
  const columns = submissionColumns;
  const rows = readTable<(typeof columns)[keyof typeof columns]>(workbook, sheetNames.submissions, [
    columns.committee,
    columns.note,
  ]);
  return collect(
    (rows ?? []).map((row) => {
      const submission = {
        file: row.text(columns.file),
        sheet: row.text(columns.sheet),
        ...readTableOf(row.text(columns.columns)),
      };
      return [receiptNoteKey(row.text(columns.committee), submission), row.typed(columns.note)];
    }),
  );
}

/** Two notes of one key are both kept. */
function collect(notes: readonly (readonly [key: string, note: string])[]): ReadonlyMap<string, string> {
  const collected = new Map<string, string>();
  for (const [key, note] of notes) {
    const before = collected.get(key);
    if (note === "" || before === note) continue;
    collected.set(key, before === undefined ? note : `${before}; ${note}`);
  }
  return collected;
}
