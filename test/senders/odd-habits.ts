import type { Random } from "../../scripts/samples/random";
import type { ListSheet } from "./draw-list";
import type { SheetDraft } from "./sheet-draft";

/** What some clerks do to a list besides: none of it changes who is in it. */
export type OddHabit =
  | "none"
  | "names with spaces"
  | "names in capitals"
  | "numbers as texts"
  | "merged organisations"
  | "dittos"
  | "hidden column"
  | "remark beside"
  | "summary beside"
  | "filter line";

export function drawOddHabit(random: Random): OddHabit {
  return random.weighted<OddHabit>([
    ["none", 58],
    ["names with spaces", 6],
    ["names in capitals", 6],
    ["numbers as texts", 5],
    ["merged organisations", 5],
    ["dittos", 4],
    ["hidden column", 4],
    ["remark beside", 4],
    ["summary beside", 4],
    ["filter line", 4],
  ]);
}

/** Does it to the rows of persons, drawn from `rows[0]` on. */
export function applyOddHabit(sheet: ListSheet, rows: readonly number[], header: number): void {
  const { draft, columns, left, habits, random } = sheet;
  const placeOf = (key: string): number | null => {
    const at = columns.columns.findIndex((column) => column.key === key);
    return at < 0 ? null : left + at;
  };
  const right = left + columns.columns.length;
  const [first] = rows;
  if (first === undefined) return;
  switch (habits.odd) {
    case "names with spaces":
      return rewrite(draft, rows, placeOf("name"), (text) =>
        random.pick([`${text} `, ` ${text}`, text.replace(/ /g, "  "), text.replace(" ", "\u00a0"), text]),
      );
    case "names in capitals":
      return rewrite(draft, rows, placeOf("name"), (text) => text.toUpperCase());
    case "numbers as texts":
      return number(draft, rows, placeOf("number"), random.pick(["#.", "0#", "#/", "#"]));
    case "merged organisations":
      return once(draft, rows, placeOf("organisation"), "");
    case "dittos":
      return once(draft, rows, placeOf("organisation"), random.pick(['"', "nt", "-nt-", "//", "như trên"]));
    case "hidden column": {
      const hidden = placeOf("extra") ?? placeOf("occupation");
      if (hidden !== null) draft.hiddenColumns.add(hidden);
      return;
    }
    case "remark beside":
      draft.put(
        random.pick(rows),
        right + random.whole(1, 2),
        random.pick(["đã kiểm tra", "ok", "thiếu hồ sơ", "?"]),
      );
      return;
    case "summary beside":
      return summarise(sheet, first, right + 2);
    case "filter line":
      if (header > 0 && !draft.cells.has(header - 1)) draft.put(header - 1, left, "Chi bộ: ……………………");
      return;
    case "none":
      return;
  }
}

function rewrite(
  draft: SheetDraft,
  rows: readonly number[],
  column: number | null,
  change: (text: string) => string,
): void {
  if (column === null) return;
  for (const row of rows) {
    const cell = draft.cells.get(row)?.get(column);
    if (typeof cell?.value === "string") draft.put(row, column, change(cell.value), cell);
  }
}

function number(draft: SheetDraft, rows: readonly number[], column: number | null, style: string): void {
  if (column === null) return;
  for (const row of rows) {
    const cell = draft.cells.get(row)?.get(column);
    if (typeof cell?.value === "number") draft.put(row, column, style.replace("#", String(cell.value)));
  }
}

/** An organisation's name at its first person only: merged down, or `nt` for the others. */
function once(draft: SheetDraft, rows: readonly number[], column: number | null, ditto: string): void {
  if (column === null) return;
  let top: number | null = null;
  let before = "";
  for (const [index, row] of rows.entries()) {
    const value = draft.cells.get(row)?.get(column)?.value;
    const text = typeof value === "string" ? value : "";
    const goesOn = top !== null && text === before && rows[index - 1] === row - 1;
    if (!goesOn) {
      if (ditto === "" && top !== null) draft.merge(top, column, rows[index - 1] ?? top, column);
      top = row;
      before = text;
      continue;
    }
    if (ditto === "") draft.cells.get(row)?.delete(column);
    else draft.put(row, column, ditto);
  }
  const last = rows.at(-1);
  if (ditto === "" && top !== null && last !== undefined) draft.merge(top, column, last, column);
}

/** A few figures of the list, right of it. */
function summarise({ draft, persons, columns }: ListSheet, top: number, left: number): void {
  const women = persons.filter(({ sex }) => sex === "female").length;
  const figures: readonly (readonly [string, number])[] = [
    ["Tổng số", persons.length],
    ...(columns.tells.sex ? [["Nữ", women] as const] : []),
  ];
  for (const [index, [label, figure]] of figures.entries()) {
    draft.put(top + index, left, label);
    draft.put(top + index, left + 1, figure);
  }
}
