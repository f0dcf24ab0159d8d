import { parseRange } from "../../../domain/grid/address";
import { rowOrigins } from "../compare/row-origins";
import { inverseOperations, type RowOperation } from "../../../domain/report/drawn/row-operation";
import type { RowOperations } from "../compare/moved-references";
import type { Operation } from "../operation";
import { formulaReference } from "../perform/places";
import type { Marker } from "./journal-form";

/** Names that begin so are the product's own and hidden. */
export const markerPrefix = "_tonghop.";

/** A marker for each operation on rows, in rows as they stand before any of them. */
export function markersOf(operations: RowOperations): readonly Marker[] {
  const markers: Marker[] = [];
  for (const [sheet, own] of operations) {
    const inserts = own.filter(({ kind }) => kind === "insert");
    for (const operation of own) {
      const { kind, at, count } = operation;
      const first = kind === "insert" ? at : standingRow(at, inserts);
      const last = kind === "insert" ? at : first + count;
      markers.push({
        name: `${markerPrefix}${markers.length + 1}`,
        sheet,
        operation,
        first: first - 1,
        last,
      });
    }
  }
  return markers;
}

/** Rows are taken out when those that come in are in: where the row was before. */
function standingRow(row: number, inserts: readonly RowOperation[]): number {
  return rowOrigins(row + 1, inserts).old[row] ?? row;
}

/** The formula of the marker's name, without the equals sign. */
export function markerFormula({ sheet, first, last }: Marker): string {
  return formulaReference(sheet, { top: first, bottom: last, left: 0, right: 0 }).slice(1);
}

/**
 * What puts the rows back in their places, from below to above. Markers are set in their order before any operation,
 * and go in the same order when all is done: where the first ones are missing, all was done; where the last ones are,
 * nothing was, unless it is known otherwise that the drawing came to its end (`isDone`). Throws where a marker has
 * lost its rows, because then nobody can tell.
 */
export function rowsBack(
  markers: readonly Marker[],
  names: ReadonlyMap<string, string>,
  isDone: boolean,
): readonly Operation[] {
  const [first] = markers;
  if (first && !names.has(first.name)) {
    return isDone || markers.some(({ name }) => names.has(name)) ? allBack(markers) : [];
  }
  const done: { readonly sheet: string; readonly rows: RowOperation }[] = [];
  for (const marker of markers) {
    const formula = names.get(marker.name);
    if (formula === undefined) continue;
    const now = parseRange(formula.slice(formula.lastIndexOf("!") + 1));
    if (!now) throw new Error(`${marker.name} has lost its rows: ${formula}`);
    const spans = now.bottom - now.top;
    if (spans === marker.last - marker.first) continue;
    const { kind, count } = marker.operation;
    const back = kind === "insert" ? "delete" : "insert";
    done.push({ sheet: marker.sheet, rows: { kind: back, at: now.top + 1, count } });
  }
  return done.sort((a, b) => b.rows.at - a.rows.at).map(({ sheet, rows }) => ({ do: "rows", sheet, rows }));
}

function allBack(markers: readonly Marker[]): readonly Operation[] {
  return [...new Set(markers.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = markers.filter((marker) => marker.sheet === sheet).map(({ operation }) => operation);
    return inverseOperations(own).map((rows) => ({ do: "rows" as const, sheet, rows }));
  });
}
