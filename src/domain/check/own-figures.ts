import { parseRange } from "../grid/address";
import { groupBy } from "./group-by";
import type { DeclaredFigure, ExtractedEntry, ExtractedSheet } from "../extract/extracted-sheet";

/** What a sheet's own rows give, to hold against what it declares. */
export interface OwnFigures {
  /** `null` where no row says anything of it. */
  readonly sum: (
    figure: Figure,
    month: number | undefined,
    covers: DeclaredFigure["covers"],
  ) => number | null;
  readonly entryAt: (row: number) => ExtractedEntry | undefined;
  /** The figure that the sender declared on the same row of the sheet, the same cell first. */
  readonly beside: (declared: DeclaredFigure, figure: DeclaredFigure["figure"]) => DeclaredFigure | undefined;
  /** The only quota that the sheet declares for all of its rows, wherever it stands. */
  readonly saidQuota: () => number | null;
}

type Figure = Exclude<DeclaredFigure["figure"], "percent">;

/** Asked for each declared figure of a sheet: rows are looked up, never searched through. */
export function ownFigures(extracted: ExtractedSheet): OwnFigures {
  const entries = extracted.entries.toSorted((one, other) => one.row - other.row);
  // A list's row of 0 persons is a candidate who wasn't admitted.
  const isCandidate = (entry: ExtractedEntry) => extracted.sheet.kind === "list" && entry.count === 0;
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  const declaredByRow = groupBy(extracted.declared, sheetRow);
  return {
    sum(figure, month, { first, last }) {
      let total: number | null = null;
      for (let index = firstFrom(entries, first); index < entries.length; index++) {
        const entry = entries[index];
        if (entry === undefined || entry.row > last) break;
        const value = isCandidate(entry) ? 0 : valueOf(entry, figure, month);
        if (value !== null) total = (total ?? 0) + value;
      }
      return total;
    },
    entryAt: (row) => byRow.get(row),
    beside(declared, figure) {
      const there = (declaredByRow.get(sheetRow(declared)) ?? []).filter((one) => one.figure === figure);
      return there.find((one) => one.cell === declared.cell) ?? there[0];
    },
    saidQuota() {
      const said = extracted.declared.filter(({ figure, of }) => figure === "quota" && of === "total");
      const [first] = said;
      return first !== undefined && said.every(({ value }) => value === first.value) ? first.value : null;
    },
  };
}

function sheetRow(declared: DeclaredFigure): number {
  return parseRange(declared.cell)?.top ?? -1;
}

/** 0 for a row without columns of months, or with none filled in. */
export function sumOfMonths(entry: ExtractedEntry): number {
  return entry.byMonth?.reduce((sum, number) => sum + number, 0) ?? 0;
}

function valueOf(entry: ExtractedEntry, figure: Figure, month: number | undefined): number | null {
  // Where the months differ from the row's number they are what is counted.
  if (figure === "persons") return sumOfMonths(entry) || entry.count;
  if (figure === "month") return entry.byMonth?.[(month ?? 0) - 1] ?? null;
  return entry[figure];
}

/** Index of the first entry at or after a row. */
function firstFrom(entries: readonly ExtractedEntry[], row: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
