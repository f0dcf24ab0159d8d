import { arrivalDay } from "../../domain/consolidate/arrival";
import { readColumns } from "../../domain/consolidate/column-places";
import type { Entry, Summary } from "../../domain/consolidate/summary";
import { cellAddress, parseRange } from "../../domain/grid/address";
import { formatDay } from "../../domain/text/format";
import type { BehindRow, NumberRef, RowsBehind } from "./session-view";

/**
 * The rows of the senders that a number of the summary comes from, `limit` of them from `offset` on, in the order of
 * `DuLieu`. Their counts, and those of the files, add up to the number (S1); rows that add nothing are left out.
 */
export function rowsBehind(summary: Summary, ref: NumberRef, offset: number, limit: number): RowsBehind {
  const behind = summary.entries.filter(createTest(summary, ref)).flatMap((entry) => {
    const count = countOf(entry, ref.figure);
    return count === 0 ? [] : [{ entry, count }];
  });
  const first = Math.max(0, Math.trunc(offset));
  return {
    number: behind.reduce((sum, { count }) => sum + count, 0),
    files: countsByFile(behind),
    size: behind.length,
    offset: first,
    rows: behind
      .slice(first, first + Math.max(0, Math.trunc(limit)))
      .map(({ entry, count }) => rowOf(entry, count, summary, ref.figure)),
  };
}

interface CountedEntry {
  readonly entry: Entry;
  readonly count: number;
}

/** What the summary adds up (total-up.ts): rows in force, of the one committee or of any that it lists. */
function createTest(summary: Summary, { committee, month, since }: NumberRef): (entry: Entry) => boolean {
  const isMonth = (of: number | null) => {
    if (month === null || of === null) return month === null || month === "unknown";
    return month !== "unknown" && of <= month && of >= (since ?? month);
  };
  const listed = new Set(committee === null ? summary.committees.map(({ id }) => id) : [committee]);
  return (entry) =>
    entry.inForce && entry.committee !== null && listed.has(entry.committee) && isMonth(entry.month);
}

function countOf(entry: Entry, figure: NumberRef["figure"]): number {
  return figure === "admitted" ? entry.count : entry[figure];
}

/** One a sheet, in the order of the rows. */
function countsByFile(behind: readonly CountedEntry[]): RowsBehind["files"] {
  const sheets = new Map<string, { readonly file: string; readonly sheet: string; count: number }>();
  for (const { entry, count } of behind) {
    const { file, sheet } = entry;
    const key = JSON.stringify([file, sheet]);
    const known = sheets.get(key);
    if (known === undefined) sheets.set(key, { file, sheet, count });
    else known.count += count;
  }
  return [...sheets.values()];
}

function rowOf(
  entry: Entry,
  count: number,
  { submissions, year }: Summary,
  figure: NumberRef["figure"],
): BehindRow {
  const { file, sheet, name, organisation, cellName } = entry;
  const sent = submissions[entry.receipt - 1];
  const received = sent ? arrivalDay(sent) : null;
  const cell = (sent?.kind === "counts" ? cellOfFigure(entry, sent.columns, figure) : null) ?? entry.cell;
  return {
    file,
    sheet,
    cell,
    name: [name, organisation, cellName].find((text) => text !== "") ?? "",
    count,
    day: dayOf(entry, year),
    received: received === null ? "" : formatDay(received, "vi"),
  };
}

/** Of a row of a form its parts stand in columns of their own; `null` where they don't, or in several. */
function cellOfFigure({ cell }: Entry, columns: string, figure: NumberRef["figure"]): string | null {
  const row = parseRange(cell)?.top;
  const [column, ...others] = readColumns(columns).filter(({ field }) => field === figure);
  if (figure === "admitted" || row === undefined || column === undefined || others.length > 0) return null;
  return cellAddress(row, column.column);
}

/** `31/12/2021`; `12/2021` where only the sheet's or the column's month is known. */
function dayOf({ admissionDate, month }: Entry, year: number): string {
  if (admissionDate !== null) return formatDay(admissionDate, "vi");
  return month === null ? "" : `${String(month).padStart(2, "0")}/${year}`;
}
