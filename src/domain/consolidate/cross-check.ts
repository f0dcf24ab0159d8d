import { groupBy } from "../check/group-by";
import { totalFinding } from "../check/total-mismatch";
import { writtenNumber } from "../check/written";
import type { DeclaredFigure } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { saysJoinedYouth } from "../recognise/header/joined-youth";
import type { CountedRow } from "./count-rows";
import { carriedComparison } from "./carry-findings";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import type { Entry } from "./summary";

const figures = ["persons", "female", "ethnicMinority", "religious", "youthUnion"] as const;
type Figure = (typeof figures)[number];

/**
 * C7: holds the figures of each cross-check form against the lists that count: those of its own workbook, else
 * all of the committee. A difference is an error at the form's number; expected is what the lists give.
 */
export function crossCheck(uses: ReadonlyMap<PlacedSheet, SheetUse>, rows: readonly CountedRow[]): Finding[] {
  const forms = [...uses].filter(([, { use }]) => use === "cross-check").map(([form]) => form);
  if (forms.length === 0) return [];
  const persons = rows.filter(({ placed, entry }) => isOfCountedList(placed, uses) && isKept(entry));
  const byCommittee = groupBy(persons, ({ placed }) => placed.committee);
  return forms.flatMap((form) => {
    const ofCommittee = byCommittee.get(form.committee) ?? formsOfSheet(form, uses, rows);
    const ofFile = ofCommittee.filter(({ placed }) => placed.fileIndex === form.fileIndex);
    const persons = ofFile.length > 0 ? ofFile : ofCommittee;
    const { earlier } = form.extracted;
    // Nothing new to hold it against: what was found then still holds.
    if (earlier !== undefined && persons.every(({ placed }) => placed.extracted.earlier !== undefined))
      return carriedComparison(form, earlier);
    // The lists of its workbook came again in another file, whose own form is held against them.
    const isCopy = ofFile.length === 0 && hasLists(form, uses);
    return isCopy ? [] : compareForm(form, persons);
  });
}

/** Without lists: the rows of the form that counts on the same sheet. */
function formsOfSheet(
  { fileIndex, extracted }: PlacedSheet,
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
  rows: readonly CountedRow[],
): readonly CountedRow[] {
  const { name } = extracted.sheet.grid;
  return rows.filter(
    ({ placed, entry }) =>
      placed.fileIndex === fileIndex &&
      placed.extracted.sheet.grid.name === name &&
      uses.get(placed)?.use === "counted" &&
      isKept(entry),
  );
}

function isOfCountedList(placed: PlacedSheet, uses: ReadonlyMap<PlacedSheet, SheetUse>): boolean {
  return placed.extracted.sheet.kind === "list" && uses.get(placed)?.use === "counted";
}

function isKept(entry: Entry): boolean {
  // What the user leaves out, the sender sent nevertheless: list and form are held against each other as sent.
  return entry.inForce || entry.reason === "outside-period" || entry.reason === entry.said;
}

function hasLists(form: PlacedSheet, uses: ReadonlyMap<PlacedSheet, SheetUse>): boolean {
  return [...uses.keys()].some(
    (sheet) =>
      sheet.fileIndex === form.fileIndex &&
      sheet.committee === form.committee &&
      sheet.extracted.sheet.kind === "list" &&
      sheet.extracted.entries.some((entry) => entry.count > 0),
  );
}

function compareForm(form: PlacedSheet, persons: readonly CountedRow[]): Finding[] {
  const [first] = persons;
  if (first === undefined) return [];
  const { file, grid } = first.placed.extracted.sheet;
  return figures.flatMap((figure) => {
    const declared = formFigure(form, figure);
    if (declared === null || !isTold(persons, figure)) return [];
    const counted = sumOf(
      persons.filter(({ entry }) => entry.reason !== "outside-period"),
      figure,
    );
    // The form may have been made for the whole list, also of what lies outside the period.
    if (declared.value === counted || declared.value === sumOf(persons, figure)) return [];
    const facts = { cause: "list", otherFile: file, otherSheet: grid.name };
    return totalFinding(form.extracted, form.committee, declared, counted, facts);
  });
}

/** The form's total as declared, else the sum of its rows at the first of them. */
function formFigure(
  { extracted }: PlacedSheet,
  figure: Figure,
): Pick<DeclaredFigure, "cell" | "value" | "written" | "figure" | "of"> | null {
  const [declared] = extracted.declared
    .filter((one) => one.of === "total" && one.figure === figure)
    .toSorted((one, other) => span(other) - span(one));
  if (declared !== undefined) return declared;
  const field = figure === "persons" ? "admitted" : figure;
  const cell = extracted.entries.find((entry) => entry.cells[field] !== undefined)?.cells[field];
  if (cell === undefined) return null;
  const value = extracted.entries.reduce(
    (sum, entry) => sum + ((figure === "persons" ? entry.count : entry[figure]) ?? 0),
    0,
  );
  return { cell, value, written: writtenNumber(value), figure, of: "total" };
}

function span({ covers }: DeclaredFigure): number {
  return covers.last - covers.first;
}

/** Whether the lists say anything of the figure; a list without a column for it proves nothing. */
function isTold(persons: readonly CountedRow[], figure: Figure): boolean {
  if (figure === "persons") return true;
  return persons.some(
    ({ source, placed }) =>
      (source[figure] !== null && !(figure === "youthUnion" && hasJoiningDates(placed))) ||
      (figure === "female" && source.sex !== null),
  );
}

/** When somebody joined the Youth Union proves no form wrong that says who is a member. */
function hasJoiningDates({ extracted }: PlacedSheet): boolean {
  const columns = extracted.sheet.columns.filter(({ field }) => field === "youthUnion");
  return columns.length > 0 && columns.every(({ header }) => saysJoinedYouth(header));
}

function sumOf(persons: readonly CountedRow[], figure: Figure): number {
  return persons.reduce((sum, { entry }) => sum + (figure === "persons" ? entry.count : entry[figure]), 0);
}
