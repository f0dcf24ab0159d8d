import { textAt } from "../../grid/grid";
import type { RecognisedRow, RecognisedSheet } from "../recognised-sheet";
import { cleanText } from "../../text/clean";
import { headsNotYet } from "../rows/not-yet-admitted";
import { purposeOf } from "./other-purpose";

/**
 * A list whose groups are for several purposes, each told by the row that heads it (R11): members who were admitted,
 * below them those who became official members or were struck off. A table for each purpose; the first is the list.
 */
export function splitPurposes(table: RecognisedSheet): RecognisedSheet[] {
  if (table.kind !== "list") return [table];
  const purposes = purposesOfRows(table);
  const others = [...new Set(purposes.values())].filter((purpose) => purpose !== admissions);
  if (others.length === 0) return [table];
  const part = (own: string): readonly RecognisedRow[] =>
    table.rows.map((row) =>
      (purposes.get(row.row) ?? admissions) === own ||
      (own === admissions && row.role !== "entry" && !purposes.has(row.row))
        ? row
        : { row: row.row, role: "blank" },
    );
  return [
    { ...table, rows: part(admissions) },
    ...others.map((purpose): RecognisedSheet => {
      // What no table has is said at the first.
      const own = { ...table, rows: part(purpose), asks: [], leftOver: [] };
      return purpose === "candidates" ? { ...own, kind: "pool" } : { ...own, otherPurpose: purpose };
    }),
  ];
}

const admissions = "admissions";

/** Of every entry and of the sums below it; a group that says nothing goes on with what was said before. */
function purposesOfRows({ grid, rows }: RecognisedSheet): Map<number, string> {
  const purposes = new Map<number, string>();
  let current = admissions;
  for (const one of rows) {
    const { row, role } = one;
    if (heads(one))
      current = waitingIn(grid, row) ?? (role === "note" ? null : purposeOf(textsOf(grid, row))) ?? current;
    if (role === "entry" || (role === "subtotal" && current !== admissions)) purposes.set(row, current);
  }
  return purposes;
}

/** A title, also one that says how many follow or that begins with a dash. */
function heads({ row, role, covers, continues, because }: RecognisedRow): boolean {
  if (role === "subtotal") return covers !== undefined && covers.first > row;
  return role === "group" || (role === "note" && continues === undefined && because === undefined);
}

/** The words of a title over persons who aren't admitted yet (R28). */
function waitingIn(grid: RecognisedSheet["grid"], row: number): string | null {
  const texts = textsOf(grid, row).map(cleanText);
  return texts.find(headsNotYet) ?? null;
}

function textsOf(grid: RecognisedSheet["grid"], row: number): string[] {
  return [...(grid.values[row] ?? []).keys()]
    .map((column) => textAt(grid, row, column))
    .filter((text) => text !== "");
}
