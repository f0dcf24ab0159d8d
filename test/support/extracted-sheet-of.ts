import { cellAddress } from "../../src/domain/grid/address";
import { plainStyle } from "../../src/domain/grid/grid";
import type {
  DeclaredFigure,
  ExtractedEntry,
  ExtractedSheet,
  TextField,
} from "../../src/domain/extract/extracted-sheet";
import type { PartialDate } from "../../src/domain/extract/partial-date";
import type { Finding } from "../../src/domain/finding";
import type { Field, RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";

/** A row of a made-up sheet: what isn't given is empty. Births are written `15/4/2003`, `4/2003` or `2003`. */
export interface RowCase extends Partial<Omit<ExtractedEntry, "text" | "born">> {
  readonly born?: string;
  readonly text?: Partial<Record<TextField, string>>;
  readonly name?: string;
  readonly organisation?: string;
  readonly identityNumber?: string;
}

export interface SheetCase {
  readonly kind?: RecognisedSheet["kind"];
  /** Id of the committee; `null` for none that is certain. */
  readonly committee?: string | null;
  readonly match?: Partial<RecognisedSheet["committee"]>;
  readonly file?: string;
  readonly sheet?: string;
  readonly month?: number | null;
  readonly rows?: readonly RowCase[];
  readonly declared?: readonly DeclaredFigure[];
  readonly findings?: readonly Finding[];
  readonly asks?: RecognisedSheet["asks"];
}

/** The row of the sheet on which a made-up table's entries begin (0-based). */
export const firstRow = 7;

/** Columns of a made-up sheet, from A on; months stand from AA on. */
export const columnOf: Readonly<Partial<Record<Field, number>>> = {
  number: 0,
  name: 1,
  born: 2,
  sex: 3,
  schooling: 4,
  decisionDate: 5,
  admissionDate: 6,
  certificateDate: 7,
  identityNumber: 8,
  organisation: 9,
  quota: 10,
  admitted: 11,
  percent: 12,
  female: 13,
  ethnicMinority: 14,
  religious: 15,
  youthUnion: 16,
};
const firstMonthColumn = 26;

/** An extracted sheet as extraction would give it, without a workbook. */
export function extractedSheetOf(sheet: SheetCase): ExtractedSheet {
  const rows = sheet.rows ?? [];
  return {
    sheet: recognisedSheetOf(sheet),
    entries: rows.map((row, index) => entryOf(row, row.row ?? firstRow + index, sheet.kind ?? "list")),
    declared: sheet.declared ?? [],
    findings: sheet.findings ?? [],
  };
}

/** A declared total over all rows of a made-up sheet, on the row below them. */
export function declaredTotal(
  rows: number,
  figure: DeclaredFigure["figure"],
  value: number,
  written = String(value),
): DeclaredFigure {
  const field = figure === "persons" || figure === "month" ? "admitted" : figure;
  return {
    of: "total",
    figure,
    value,
    written,
    cell: cellAddress(firstRow + rows, columnOf[field] ?? 0),
    covers: { first: firstRow, last: firstRow + rows - 1 },
  };
}

/** The percentage that a row of a made-up count form declares. */
export function declaredPercent(index: number, value: number, written: string): DeclaredFigure {
  const row = firstRow + index;
  return {
    of: "entry",
    figure: "percent",
    value,
    written,
    cell: cellAddress(row, columnOf.percent ?? 0),
    covers: { first: row, last: row },
  };
}

export function entryOf(
  given: RowCase,
  row = firstRow,
  kind: RecognisedSheet["kind"] = "list",
): ExtractedEntry {
  const { name = "", organisation = "", identityNumber = "", born, text, ...rest } = given;
  const cells = Object.entries(columnOf).map(([field, column]) => [field, cellAddress(row, column)]);
  return {
    row,
    hidden: false,
    struck: false,
    cells: Object.fromEntries(
      cells.filter(([field]) => kind !== "list" || field !== "admitted"),
    ) as ExtractedEntry["cells"],
    count: 1,
    text: { ...noText, name, organisation, identityNumber, ...text },
    born: born === undefined ? null : partialDate(born),
    sex: null,
    decisionDate: null,
    admissionDate: null,
    certificateDate: null,
    female: null,
    ethnicMinority: null,
    religious: null,
    youthUnion: null,
    quota: null,
    byMonth: null,
    ...rest,
  };
}

/** `15/4/2003`, `4/2003` or `2003`. */
export function partialDate(written: string): PartialDate {
  const [year = 0, month = null, day = null] = written.split("/").map(Number).reverse();
  return { year, month, day };
}

const noText: Record<TextField, string> = {
  name: "",
  ethnicity: "",
  religion: "",
  schooling: "",
  qualification: "",
  occupation: "",
  cell: "",
  organisation: "",
  decisionNumber: "",
  identityNumber: "",
  cardNumber: "",
  status: "",
  note: "",
};

function recognisedSheetOf(given: SheetCase): RecognisedSheet {
  const { committee = null, rows = [] } = given;
  return {
    file: given.file ?? "a.xlsx",
    grid: {
      name: given.sheet ?? "Sheet1",
      visibility: "visible",
      date1904: false,
      values: [],
      styles: [],
      palette: [plainStyle],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
    kind: given.kind ?? "list",
    score: 1,
    runnerUp: null,
    committee: {
      id: committee,
      state: committee === null ? "unknown" : "certain",
      candidates: committee === null ? [] : [{ id: committee, from: "title", text: committee, cell: "A2" }],
      proposals: [],
      ...given.match,
    },
    header: { top: firstRow - 1, left: 0, bottom: firstRow - 1, right: 16 },
    body: { top: firstRow, left: 0, bottom: firstRow + rows.length, right: 16 },
    columns: Array.from({ length: 12 }, (_, index) => ({
      column: firstMonthColumn + index,
      header: `T${index + 1}`,
      field: "month" as const,
      month: index + 1,
      score: 1,
    })),
    rows: [],
    month: given.month ?? null,
    evidence: [],
    asks: given.asks ?? [],
  };
}
