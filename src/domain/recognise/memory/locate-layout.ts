import { columnLabels } from "../header/header-labels";
import type { SheetArea } from "../sheet/sheet-area";
import { headersOf, type Layout } from "./layout-fingerprint";

/** A place where a layout's headers stand. */
export interface LayoutPlace {
  /** Rows from 0, both ends. */
  readonly first: number;
  readonly last: number;
  /** The sheet's columns of the layout's ones, by their place in it. */
  readonly columns: ReadonlyMap<number, number>;
  /** How many of the layout's headers stand here, 0 to 1. */
  readonly share: number;
}

const searchedRows = 60;
/** With fewer of its headers it is another layout. */
export const leastShare = 0.6;
const fewestHeaders = 2;

/** Where on a sheet the layout's headers stand, in as many rows as they had; `null` where most of them don't. */
export function locateLayout(area: SheetArea, layout: Layout): LayoutPlace | null {
  const { filled } = area;
  if (filled === null || layout.rows === 0) return null;
  let best: LayoutPlace | null = null;
  const end = Math.min(filled.bottom, filled.top + searchedRows - 1);
  for (let first = filled.top; first <= end; first++) {
    if (area.filledColumns(first).length === 0) continue;
    const last = first + layout.rows - 1;
    const labels = columnLabels(
      area,
      { top: first, bottom: last },
      { first: filled.left, last: filled.right },
    );
    const columns = labels.map(({ column, levels }) => ({ column, header: levels.join(" › ") }));
    const place = { first, last, ...matchHeaders(layout, columns) };
    if (place.share > (best?.share ?? 0)) best = place;
  }
  return best !== null && best.share >= leastShare && best.columns.size >= fewestHeaders ? best : null;
}

/**
 * Which columns bear the layout's headers: by the header's text, and by their order where several bear the same one
 * (then only if they are as many as they were).
 */
export function matchHeaders(
  layout: Layout,
  columns: readonly { readonly column: number; readonly header: string }[],
): Pick<LayoutPlace, "columns" | "share"> {
  const here = byHeader(headersOf(columns).map(({ column, header }) => [header, column]));
  const there = byHeader(layout.columns.map(({ at, header }) => [header, at]));
  const found = new Map<number, number>();
  for (const [header, places] of there) {
    const own = here.get(header) ?? [];
    if (own.length === places.length) places.forEach((at, index) => found.set(at, own[index] ?? 0));
  }
  const all = layout.columns.length;
  return { columns: found, share: all === 0 ? 0 : found.size / all };
}

function byHeader(pairs: readonly (readonly [header: string, place: number])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [header, place] of pairs) places.set(header, [...(places.get(header) ?? []), place]);
  return places;
}
