import type { IsoDate } from "../calendar";
import { monthOfRow } from "./count-rows";
import type { SheetDecision } from "./sheet-decision";
import type { SheetUnits } from "./sheet-units";
import type { UnitPlace } from "./unit-index";

/** A row of a list beside the month of its admission, where one is known. */
interface Dated {
  readonly row: number;
  readonly day: IsoDate | null;
  readonly month: number | null;
}

const fewestOutside = 2;

/**
 * C5 among lists: a later list of some months only doesn't replace what an earlier one has of other months: only
 * the rows that came again, or that lie in the later one's months, give way. `null`: it replaces all.
 */
export function keepOtherMonths(
  sheet: SheetUnits,
  matches: ReadonlyMap<number, UnitPlace>,
  laterSheets: readonly SheetUnits[],
): KeptRows | null {
  const { kind, months: own } = sheet.placed.extracted.sheet;
  if (kind !== "list") return null;
  const files = new Set([...matches.values()].map((place) => place.sheet.placed.fileIndex));
  const span = monthsOfLists(laterSheets.filter(({ placed }) => files.has(placed.fileIndex)));
  if (span === null) return null;
  const isWider = own === undefined || own.some((month) => !span.months.has(month));
  const gone = datedRows(sheet).filter(({ row }) => !matches.has(row));
  const outside = gone.filter(({ month }) =>
    month === null ? span.isNamed && isWider : !span.months.has(month),
  );
  const isSeveral = outside.length >= fewestOutside && outside.length === gone.length;
  if (!(span.isNamed ? outside.length > 0 : isSeveral)) return null;
  const kept = new Set(outside.map(({ row }) => row));
  const rows = sheet.units.flatMap((_, row) => (kept.has(row) ? [] : [[row, "superseded"] as const]));
  const isTold = outside.every(({ month }) => month !== null || own !== undefined);
  const isKnown = (span.isNamed || span.months.size === 1) && isTold;
  return { leftOut: new Map(rows), isDoubtful: !isKnown };
}

interface KeptRows extends Pick<SheetDecision, "leftOut"> {
  readonly isDoubtful: boolean;
}

/**
 * The months that lists stand for: those they name for rows without dates, and those of their rows; without names,
 * all between the first and the last. `null` where a row's month isn't known.
 */
function monthsOfLists(
  lists: readonly SheetUnits[],
): { readonly months: ReadonlySet<number>; readonly isNamed: boolean } | null {
  const named = lists.flatMap(({ placed }) => placed.extracted.sheet.months ?? []);
  const rows = lists.flatMap(datedRows);
  const isNamed = lists.every(
    (list) =>
      list.placed.extracted.sheet.months !== undefined || datedRows(list).every(({ day }) => day === null),
  );
  const known = [...named, ...rows.flatMap(({ month }) => month ?? [])];
  const isOpen = lists.some(
    (list) =>
      list.placed.extracted.sheet.months === undefined && datedRows(list).some(({ month }) => month === null),
  );
  if (isOpen || known.length === 0) return null;
  const months = isNamed ? known : monthsBetween(Math.min(...known), Math.max(...known));
  return { months: new Set(months), isNamed };
}

function monthsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Told by what a consolidation's workbook keeps of each row, so that it goes on alike (E3). */
function datedRows({ placed }: SheetUnits): readonly Dated[] {
  const { entries, sheet } = placed.extracted;
  return entries.map((entry, row) => ({
    row,
    day: entry.admissionDate,
    month: monthOfRow(entry, sheet),
  }));
}
