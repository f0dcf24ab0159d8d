import { textAt } from "../../grid/grid";
import { foldText } from "../../text/fold";
import { readMonthHeading } from "../../text/month-heading";
import type { RecognisedColumn } from "../recognised-sheet";
import { markContinued } from "./continued-persons";
import { markUnnumbered } from "./unnumbered-persons";
import { coverSums } from "./cover-sums";
import { declaredPersonsCell, saysSum } from "./declared-persons";
import { saysExample, saysNobody } from "./no-person";
import { hasOnlyCounts, hasOnlyNumbers, hasOnlyZeros, hasPersonData } from "./person-data";
import type { RowDraft, RowFacts } from "./row-facts";
import { looksLikePerson, shapeOf } from "../sheet/cell-shape";
import type { SheetArea } from "../sheet/sheet-area";

/** Gives the rows of a list their roles: whoever has a person's data is an entry, whatever the name sounds like. */
export function classifyListRows(
  area: SheetArea,
  drafts: readonly RowDraft[],
  columns: readonly RecognisedColumn[],
): void {
  const number = columns.find(({ field }) => field === "number")?.column ?? null;
  const notes = columns.filter(({ field }) => field === "note").map(({ column }) => column);
  let signed = false;
  for (const draft of drafts) {
    const { facts } = draft;
    draft.role = roleOf(area, facts, { number, signed });
    if (draft.role === "entry" && isExample(area, facts, notes)) {
      draft.role = "note";
      draft.because = "example";
    }
    if (draft.role === "note" && facts.word === "signature") signed = true;
    // A next page or a next table goes on after the signatures.
    if (draft.role === "entry") signed = false;
  }
  markUnnumbered(drafts);
  markContinued(area, drafts);
  leaveSentences(area, drafts);
  const sums = drafts.filter(({ role }) => role === "total" || role === "subtotal");
  coverSums(drafts, sums, (draft) => {
    const { row, filled } = draft.facts;
    const said = declaredPersonsCell(area, { row, filled, entries: null }, columns)?.value ?? null;
    return { declared: said === null ? [] : [said], of: (entries) => [entries.length] };
  });
}

/** Below the last entry a text with a number is no group's title but a sentence, and read as one. */
function leaveSentences(area: SheetArea, drafts: readonly RowDraft[]): void {
  for (const draft of drafts.toReversed()) {
    if (draft.role === "entry") return;
    const { facts } = draft;
    if (draft.role === "subtotal" && facts.word === null && !hasOnlyCounts(area, facts)) draft.role = "note";
  }
}

interface Surroundings {
  /** The column of numbers. */
  readonly number: number | null;
  /** Signatures stand above. */
  readonly signed: boolean;
}

function roleOf(area: SheetArea, facts: RowFacts, { number, signed }: Surroundings): RowDraft["role"] {
  const { word, mark, data, label } = facts;
  const personal = hasPersonData(area, facts);
  if (!personal && !isSum(word) && headsMonth(area, facts))
    return data.length > 0 || saysSum(rowText(area, facts)) ? "subtotal" : "group";
  if (isSum(word) && !personal && !isNamedLikeASum(area, facts))
    return word === "grand" ? "total" : "subtotal";
  if (mark !== "arabic" && isSum(word) && hasOnlyNumbers(area, facts))
    return word === "grand" ? "total" : "subtotal";
  if (mark !== "arabic" && isUnknownSum(area, facts, personal)) return "subtotal";
  if (!personal && saysNobody(label === "" ? facts.text : label)) return "note";
  if (hasOnlyZeros(area, facts, number)) return "blank";
  const named = label !== "" && /\p{L}/u.test(label);
  if (mark === "arabic" && named && !headsUnit(area, facts)) return "entry";
  if (mark === "arabic" && data.length >= 2) return "entry";
  if (signed) return data.length >= 3 && personal ? "entry" : "note";
  // Words of notes count for rows without a person's own data only: a person may be called anything.
  if (!personal && (word === "note" || word === "signature")) return "note";
  if (named ? data.length >= 1 && (personal || data.length >= 2) : data.length >= 2) return "entry";
  if (!named && mark === "arabic" && data.length === 0) return "blank";
  if (saysSum(rowText(area, facts))) return "subtotal";
  const onlyName = number === null && named && data.length === 0 && facts.filled.length === 1 && !facts.bold;
  return onlyName && isBarePerson(label) ? "entry" : "group";
}

function isSum(word: RowFacts["word"]): boolean {
  return word === "grand" || word === "sum" || word === "running";
}

/** `1 | Tháng 1 | 3`: whatever numbers it, a month is nobody (C10). */
function headsMonth(area: SheetArea, facts: RowFacts): boolean {
  const { label, text, data } = facts;
  if (readMonthHeading(label === "" ? text : label) === null) return false;
  return data.length === 0 || hasOnlyCounts(area, facts);
}

/** `Cộng Văn Ba` with a number, a people, a cell: whom a sum's word begins is a person still. */
function isNamedLikeASum(area: SheetArea, facts: RowFacts): boolean {
  const { word, label, data } = facts;
  return (
    (word === "sum" || word === "running") &&
    looksLikePerson(label) &&
    label.split(" ").length >= 3 &&
    data.length > 0 &&
    !hasOnlyCounts(area, facts)
  );
}

/** `Lê Thị Hoa`, `3. Lê Thị Hoa`; not `V. Xã Phan Dũng`: Roman numbers and letters head groups. */
function isBarePerson(label: string): boolean {
  if (/^([IVXLC]+|[A-ZĐ])[.)/]/u.test(label)) return false;
  return shapeOf(label.replace(/^\d+[.)/]?\s*/, "")) === "person";
}

/** `Tổng kết quả | 53`, `II | Đảng bộ xã Phú Lạc | 2`, or numbers alone: all that the row tells are counts. */
function isUnknownSum(area: SheetArea, facts: RowFacts, personal: boolean): boolean {
  const { row, filled, label, labelColumn, word, mark, bold } = facts;
  const [first = -1, ...others] = filled;
  const isCalledSum = /^(tong|cong|t cong)\b/.test(foldText(textAt(area.grid, row, first)));
  if (isCalledSum && others.length > 0 && others.every((column) => area.shape(row, column) === "number"))
    return true;
  // `Trong đó nữ: | 2`, `Chỉ tiêu: | 4` say something else than how many rows there are.
  if (
    personal ||
    word === "note" ||
    word === "signature" ||
    label.endsWith(":") ||
    !hasOnlyCounts(area, facts)
  )
    return false;
  if (isCalledSum) return true;
  const isUnit = labelColumn !== null && area.shape(row, labelColumn) === "unit";
  return label === "" ? facts.text === "" : mark === "roman" || mark === "letter" || bold || isUnit;
}

function isExample(area: SheetArea, { row, label, markText }: RowFacts, notes: readonly number[]): boolean {
  return [label, markText, ...notes.map((column) => textAt(area.grid, row, column))].some(saysExample);
}

/** `1. Chi bộ Trường …` without a person's data heads a group. */
function headsUnit(area: SheetArea, { row, labelColumn, data }: RowFacts): boolean {
  return data.length === 0 && labelColumn !== null && area.shape(row, labelColumn) === "unit";
}

function rowText(area: SheetArea, { row, filled }: RowFacts): string {
  return filled.map((column) => textAt(area.grid, row, column)).join(" ");
}
