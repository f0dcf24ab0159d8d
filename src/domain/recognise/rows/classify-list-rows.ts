import { textAt, valueAt } from "../../grid/grid";
import { foldText } from "../../text/fold";
import { formatNumber, readNumber } from "../../text/numbers";
import type { RecognisedColumn } from "../recognised-sheet";
import type { RowDraft, RowFacts } from "./row-facts";
import { coverSums } from "./row-covers";
import { shapeOf } from "../sheet/cell-shape";
import type { SheetArea } from "../sheet/sheet-area";

/** Gives the rows of a list their roles: whoever has a person's data is an entry, whatever the name sounds like. */
export function classifyListRows(
  area: SheetArea,
  drafts: readonly RowDraft[],
  columns: readonly RecognisedColumn[],
): void {
  const numbered = columns.some(({ field }) => field === "number");
  let signed = false;
  for (const draft of drafts) {
    const { facts } = draft;
    draft.role = roleOf(area, facts, { numbered, signed });
    if (draft.role === "note" && facts.word === "signature") signed = true;
    // A next page or a next table goes on after the signatures.
    if (draft.role === "entry") signed = false;
  }
  const sums = drafts.filter(({ role }) => role === "total" || role === "subtotal");
  coverSums(drafts, sums, (draft) => {
    const { row, filled } = draft.facts;
    const number = declaredPersonsCell(area, { row, filled, entries: null }, columns)?.value ?? null;
    return { declared: number === null ? [] : [number], of: (entries) => [entries.length] };
  });
}

function roleOf(
  area: SheetArea,
  facts: RowFacts,
  { numbered, signed }: { readonly numbered: boolean; readonly signed: boolean },
): RowDraft["role"] {
  const { word, mark, data, label } = facts;
  const personal = data.filter(({ column, field }) => isPersonal(area, facts.row, column, field));
  const sum = word === "grand" || word === "sum";
  if (sum && personal.length === 0) return word === "grand" ? "total" : "subtotal";
  if (mark === null && isUnknownSum(area, facts)) return "subtotal";
  const named = label !== "" && /\p{L}/u.test(label);
  if (mark === "arabic" && named && !headsUnit(area, facts)) return "entry";
  if (mark === "arabic" && data.length >= 2) return "entry";
  if (signed) return data.length >= 3 && personal.length > 0 ? "entry" : "note";
  // Words of notes count for rows without a person's own data only: a person may be called anything.
  if (personal.length === 0 && (word === "note" || word === "signature")) return "note";
  if (named ? data.length >= 1 && (personal.length > 0 || data.length >= 2) : data.length >= 2)
    return "entry";
  if (!named && mark === "arabic" && data.length === 0) return "blank";
  if (/\d+\s*(đồng chí|đ\/c|đảng viên|người|quần chúng)/iu.test(rowText(area, facts))) return "subtotal";
  const onlyName = !numbered && named && data.length === 0 && facts.filled.length === 1 && !facts.bold;
  return onlyName && isBarePerson(label) ? "entry" : "group";
}

/** `Lê Thị Hoa`, `3. Lê Thị Hoa`; not `V. Xã Phan Dũng`: Roman numbers and letters head groups. */
function isBarePerson(label: string): boolean {
  if (/^([IVXLC]+|[A-ZĐ])[.)/]/u.test(label)) return false;
  return shapeOf(label.replace(/^\d+[.)/]?\s*/, "")) === "person";
}

/** `Tổng kết quả | 53`: begins like a sum, and the rest are numbers. */
function isUnknownSum(area: SheetArea, { row, filled }: RowFacts): boolean {
  const [first = -1, ...others] = filled;
  if (!/^(tong|cong|t cong)\b/.test(foldText(textAt(area.grid, row, first)))) return false;
  return others.length > 0 && others.every((column) => area.shape(row, column) === "number");
}

/** Data that only a person has: a date, an identity number, a sex. */
function isPersonal(area: SheetArea, row: number, column: number, field: string | null): boolean {
  if (field === "identityNumber") return area.shape(row, column) === "identity";
  if (field === "sex") return area.shape(row, column) === "sex";
  if (field !== "born" && field !== "admissionDate" && field !== "decisionDate") return false;
  const shape = area.shape(row, column);
  return shape === "date" || shape === "year" || (shape === "number" && isSerialDate(area, row, column));
}

/** A date that lost its format, between 1920 and 2040. */
function isSerialDate(area: SheetArea, row: number, column: number): boolean {
  const value = valueAt(area.grid, row, column);
  return typeof value === "number" && value > 7306 && value < 51136;
}

/** `1. Chi bộ Trường …` without a person's data heads a group. */
function headsUnit(area: SheetArea, { row, labelColumn, data }: RowFacts): boolean {
  return data.length === 0 && labelColumn !== null && area.shape(row, labelColumn) === "unit";
}

function rowText(area: SheetArea, { row, filled }: RowFacts): string {
  return filled.map((column) => textAt(area.grid, row, column)).join(" ");
}

interface PersonsCell {
  readonly value: number;
  readonly column: number;
  readonly written: string;
}

/**
 * Where a total row of a list says how many persons it stands for; `null` where it doesn't. Numbers under columns of
 * parts (women, peoples) are parts, but for the row's only number: under words or "Nam", or equal to the number of `entries`,
 * it counts persons wherever it stands. `entries` is `null` where it isn't known yet which rows it stands for: then
 * the only number is taken for persons.
 */
export function declaredPersonsCell(
  area: Pick<SheetArea, "grid">,
  {
    row,
    filled,
    entries,
  }: { readonly row: number; readonly filled: readonly number[]; readonly entries: number | null },
  columns: readonly RecognisedColumn[],
): PersonsCell | null {
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const said = filled.flatMap((column) => numberSaid(area, row, column) ?? []);
  const whole = said.find(({ column }) => !isPart(byColumn.get(column)));
  const [only] = said;
  if (whole || !only || said.length > 1) return whole ?? null;
  const { field = null, sex } = byColumn.get(only.column) ?? {};
  const underWords = sex === "male" || (sex === undefined && (field === "ethnicity" || field === "religion"));
  return underWords || entries === null || only.value === entries ? only : null;
}

function isPart(column: RecognisedColumn | undefined): boolean {
  return column?.sex !== undefined || (column?.field != null && partFields.has(column.field));
}

function numberSaid({ grid }: Pick<SheetArea, "grid">, row: number, column: number): PersonsCell | null {
  const reading = readNumber(valueAt(grid, row, column));
  if (reading.state === "number" && Number.isInteger(reading.value))
    return { value: reading.value, column, written: formatNumber(reading.value, "vi") };
  const match = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,]*\d|\s*[/%])/.exec(textAt(grid, row, column));
  const [, written = ""] = match ?? [];
  return match ? { value: Number(written.replace(/\./g, "")), column, written } : null;
}

const partFields: ReadonlySet<string> = new Set([
  "female",
  "ethnicMinority",
  "religious",
  "youthUnion",
  "ethnicity",
  "religion",
  "percent",
]);
