import { at, type Random } from "../../scripts/samples/random";
import { drawColumnNumbers, drawHeader } from "./draw-header";
import { drawListEnd } from "./draw-list-end";
import { monthOfDay } from "./draw-people";
import type { ListColumns } from "./list-columns";
import { applyOddHabit, drawOddHabit, type OddHabit } from "./odd-habits";
import type { SheetDraft } from "./sheet-draft";
import type { Admitted, Fault } from "./submission";

export interface ListSheet {
  readonly draft: SheetDraft;
  readonly persons: readonly Admitted[];
  readonly columns: ListColumns;
  readonly left: number;
  readonly random: Random;
  readonly habits: ListHabits;
  /** Of the register: footers quote it. */
  readonly quota: number;
}

/** What a clerk does in all lists of a workbook. */
export interface ListHabits {
  readonly grouping: "none" | "organisation" | "month";
  readonly hasColumnNumbers: boolean;
  readonly numbering: "through" | "restarts" | "none";
  readonly total: "none" | "row" | "row in capitals" | "sentence" | "footer with percent" | "roll" | "top";
  /** Roman or letter; in one cell with the name or apart; with the number of persons. */
  readonly groupRows: "apart" | "in one cell" | "letters" | "with counts";
  readonly hasSubtotals: boolean;
  readonly emptyRows: number;
  readonly templateRows: number;
  readonly repeatsHeader: boolean;
  readonly hides: boolean;
  readonly isTotalWrong: boolean;
  readonly signature: boolean;
  readonly notes: boolean;
  /** Each group has the header above it. */
  readonly headsGroups: boolean;
  readonly odd: OddHabit;
}

export function drawListHabits(random: Random): ListHabits {
  const total = random.weighted<ListHabits["total"]>([
    ["none", 30],
    ["row", 22],
    ["row in capitals", 8],
    ["sentence", 12],
    ["footer with percent", 12],
    ["roll", 10],
    ["top", 3],
  ]);
  return {
    grouping: random.weighted([
      ["none", 68],
      ["organisation", 26],
      ["month", 6],
    ]),
    hasColumnNumbers: random.chance(0.18),
    numbering: random.weighted([
      ["through", 78],
      ["restarts", 14],
      ["none", 8],
    ]),
    total,
    groupRows: random.pick(["apart", "in one cell", "letters", "with counts"] as const),
    hasSubtotals: random.chance(0.25),
    emptyRows: random.weighted([
      [0, 85],
      [1, 8],
      [2, 7],
    ]),
    templateRows: random.weighted([
      [0, 88],
      [3, 6],
      [10, 6],
    ]),
    repeatsHeader: random.chance(0.07),
    hides: random.chance(0.03),
    isTotalWrong: total !== "none" && random.chance(0.06),
    signature: random.chance(0.65),
    notes: random.chance(0.15),
    headsGroups: random.branch("heads groups").chance(0.1),
    odd: drawOddHabit(random.branch("odd")),
  };
}

/** A list from its header to its signatures; gives what is wrong in it on purpose. */
export function drawList(sheet: ListSheet): Fault[] {
  const { draft, persons, columns, left, random, habits } = sheet;
  const width = columns.columns.length;
  const top = draft.next;
  const header = drawHeader(
    draft,
    top,
    left,
    columns.columns.map(({ path }) => path),
    random,
  );
  if (habits.hasColumnNumbers) drawColumnNumbers(draft, left, width, random);
  const faults: Fault[] = [];
  if (habits.total === "top") faults.push(...drawListEnd(sheet, "top"));
  const groups = groupsOf(persons, habits.grouping);
  let number = 0;
  let hidden: string | null = null;
  const pageRow = habits.repeatsHeader ? random.whole(2, Math.max(2, persons.length - 1)) : -1;
  const emptyAfter = new Set(
    Array.from({ length: habits.emptyRows }, () => random.whole(1, Math.max(1, persons.length - 1))),
  );
  let drawn = 0;
  const rows: number[] = [];
  for (const [index, group] of groups.entries()) {
    if (habits.grouping !== "none") {
      drawGroupRow(sheet, group.name, index, group.persons.length);
      if (habits.headsGroups && index > 0) header.redraw(draft.next);
    }
    if (habits.numbering === "restarts") number = 0;
    for (const person of group.persons) {
      if (drawn === pageRow) header.redraw(draft.next);
      const row = draft.next;
      const cell = drawPerson(sheet, row, person, drawn, number);
      rows.push(row);
      if (habits.hides && hidden === null && drawn >= 1) {
        draft.hiddenRows.add(row);
        hidden = cell;
      }
      number++;
      drawn++;
      if (emptyAfter.has(drawn)) draft.next++;
    }
    if (habits.grouping !== "none" && habits.hasSubtotals) drawSubtotal(sheet, group.persons.length);
  }
  applyOddHabit(sheet, rows, top);
  for (let row = 0; row < habits.templateRows && habits.numbering === "through"; row++) {
    if (at(columns.columns, 0).key === "number") draft.put(draft.next, left, ++number);
  }
  if (hidden !== null) faults.push({ rules: ["rows.hidden"], sheet: draft.name, cell: hidden });
  if (habits.total !== "top") faults.push(...drawListEnd(sheet, "bottom"));
  return faults;
}

/** Gives the address of the name. */
function drawPerson(
  { draft, columns, left, habits }: ListSheet,
  row: number,
  person: Admitted,
  index: number,
  number: number,
): string {
  let cell = "";
  for (const [column, { key, write }] of columns.columns.entries()) {
    if (key === "number" && habits.numbering === "none") continue;
    const address = draft.put(row, left + column, write(person, key === "number" ? number : index));
    if (key === "name" || (key === "familyName" && cell === "")) cell = address;
  }
  return cell;
}

function groupsOf(
  persons: readonly Admitted[],
  by: ListHabits["grouping"],
): { name: string; persons: Admitted[] }[] {
  const nameOf = (person: Admitted): string =>
    by === "organisation"
      ? person.organisation
      : by === "month"
        ? `Tháng ${monthOfDay(person.admissionDate)}`
        : "";
  const groups = new Map<string, Admitted[]>();
  const sorted =
    by === "month"
      ? persons.toSorted((one, other) => one.admissionDate.localeCompare(other.admissionDate))
      : persons;
  for (const person of sorted) groups.set(nameOf(person), [...(groups.get(nameOf(person)) ?? []), person]);
  return [...groups].map(([name, own]) => ({ name, persons: own }));
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

function drawGroupRow(sheet: ListSheet, name: string, index: number, count: number): void {
  const { draft, columns, left, habits } = sheet;
  const row = draft.next;
  const { groupRows: style } = habits;
  const mark = style === "letters" ? String.fromCharCode(65 + index) : (romans[index] ?? "");
  const text = style === "with counts" ? `${name}: ${count} đồng chí` : name;
  if (style === "in one cell") {
    draft.put(row, left, `${mark}. ${text}`, { bold: true });
    draft.merge(row, left, row, left + columns.columns.length - 1);
    return;
  }
  draft.put(row, left, mark, { bold: true });
  draft.put(row, left + 1, text, { bold: true });
}

function drawSubtotal({ draft, left }: ListSheet, count: number): void {
  const row = draft.next;
  draft.put(row, left + 1, draft.name.length % 2 === 0 ? `Cộng: ${count}` : "Cộng", { bold: true });
  if (draft.name.length % 2 === 1) draft.put(row, left + 2, count, { bold: true });
}
