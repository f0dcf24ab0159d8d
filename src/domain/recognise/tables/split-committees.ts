import { cellAddress } from "../../grid/address";
import { textAt } from "../../grid/grid";
import type { CommitteeMatcher } from "../../register/match-committee";
import { cleanText } from "../../text/clean";
import { rememberTexts } from "../../text/remember";
import type { CommitteeEvidence, CommitteeMatch, RecognisedSheet } from "../recognised-sheet";

/** Two committees in a column may be one with a slip, or with somebody who moved; titles of groups are meant. */
const fewestInColumn = 3;
const fewestGroups = 2;
/** A column that names no committee in more rows than this share isn't one of committees. */
const mostUnnamed = 0.1;

/**
 * A list or form of several committees, each named in a column of its rows or in the row that heads its group (R13): a
 * table for each, and one that asks for rows that name none. Unchanged where the sheet is certainly of one.
 */
export function splitCommittees(table: RecognisedSheet, matcher: CommitteeMatcher): RecognisedSheet[] {
  if ((table.kind !== "list" && table.kind !== "counts") || table.committee.state === "certain")
    return [table];
  const byGroups = namedByGroups(table, matcher);
  const named = byGroups ?? namedByColumn(table, matcher);
  if (named === null) return [table];
  const ids = [...new Set(named.values())];
  const known = ids.flatMap((found) => found ?? []).filter(isFirstOfItsId);
  if (known.length < (byGroups === null ? fewestInColumn : fewestGroups)) return [table];
  const keys = [...new Set(ids.map((found) => found?.id ?? null))];
  return keys.map((id, index) => partOf(table, named, id, known, index === 0));
}

type Named = ReadonlyMap<number, CommitteeEvidence | null>;

function isFirstOfItsId({ id }: CommitteeEvidence, at: number, all: readonly CommitteeEvidence[]): boolean {
  return all.findIndex((other) => other.id === id) === at;
}

function entriesOf({ rows }: RecognisedSheet): number[] {
  return rows.flatMap(({ row, role }) => (role === "entry" ? [row] : []));
}

/** `null`: no column names committees in nearly all rows. */
function namedByColumn(table: RecognisedSheet, matcher: CommitteeMatcher): Named | null {
  const entries = entriesOf(table);
  const columns = table.columns.filter(({ field }) => field === "committee" || field === "organisation");
  for (const { column } of columns) {
    const named = evidenceAt(table, entries, column, matcher);
    const unnamed = [...named.values()].filter((found) => found === null).length;
    if (unnamed <= mostUnnamed * entries.length) return named;
  }
  return null;
}

function evidenceAt(
  { grid }: RecognisedSheet,
  rows: readonly number[],
  column: number,
  matcher: CommitteeMatcher,
): Map<number, CommitteeEvidence | null> {
  const find = rememberTexts((text) => matcher.find(text));
  return new Map(
    rows.map((row) => {
      const text = cleanText(textAt(grid, row, column));
      const [hit, ...others] = text === "" ? [] : find(text);
      const isOne = hit !== undefined && others.length === 0;
      return [row, isOne ? { id: hit.id, from: "column", text, cell: cellAddress(row, column) } : null];
    }),
  );
}

/** `null`: some rows stand under no group's title that names a committee. */
function namedByGroups({ grid, rows }: RecognisedSheet, matcher: CommitteeMatcher): Named | null {
  const named = new Map<number, CommitteeEvidence | null>();
  let current: CommitteeEvidence | null = null;
  for (const { row, role } of rows) {
    if (role === "group") current = groupAt(grid, row, matcher) ?? current;
    if (role !== "entry") continue;
    if (current === null) return null;
    named.set(row, current);
  }
  return named;
}

function groupAt(
  grid: RecognisedSheet["grid"],
  row: number,
  matcher: CommitteeMatcher,
): CommitteeEvidence | null {
  for (const [column] of (grid.values[row] ?? []).entries()) {
    const text = cleanText(textAt(grid, row, column));
    const [hit, ...others] = text === "" ? [] : matcher.find(text);
    if (hit !== undefined && others.length === 0)
      return { id: hit.id, from: "column", text, cell: cellAddress(row, column) };
  }
  return null;
}

/** The table with the rows of one committee; sums of all stay with the first. */
function partOf(
  table: RecognisedSheet,
  named: Named,
  id: string | null,
  known: readonly CommitteeEvidence[],
  isFirst: boolean,
): RecognisedSheet {
  const isSum = (role: string) => role === "total" || role === "subtotal";
  const rows = table.rows.map((row) => {
    const isOther =
      row.role === "entry" ? (named.get(row.row)?.id ?? null) !== id : isSum(row.role) && !isFirst;
    return isOther ? { row: row.row, role: "blank" as const } : row;
  });
  const own = known.filter((found) => found.id === id);
  const committee: CommitteeMatch =
    id === null
      ? { id: null, state: "ambiguous", candidates: known, proposals: [] }
      : { id, state: "certain", candidates: own, proposals: [] };
  const others = table.asks.filter(({ about }) => about !== "committee");
  const asks =
    id === null ? [...others, { about: "committee" as const, choices: known.map((one) => one.id) }] : others;
  const { leftOver, ...rest } = table;
  return { ...rest, rows, committee, asks, ...(isFirst && leftOver && { leftOver }) };
}
