import { columnName } from "../../src/domain/grid/address";
import { element } from "./element";
import { headingHeight, headingWidth } from "./sheet-geometry";
import type { SheetGeometry, Stretch } from "./sheet-geometry";

/** How far the sheet is scrolled, and where its frozen part ends, in pixels. */
export interface ScrollState {
  readonly x: number;
  readonly y: number;
  readonly frozen: { readonly x: number; readonly y: number };
}

/** Letters above and numbers beside; each list holds the frozen stretch and the scrolled one. */
export function headings(
  geometry: SheetGeometry,
  rows: readonly [Stretch, Stretch],
  columns: readonly [Stretch, Stretch],
  { x, y, frozen }: ScrollState,
): HTMLElement[] {
  const made: HTMLElement[] = [];
  columns.forEach(({ first, last }, index) => {
    const isFrozen = index === 0;
    for (let column = first; column <= last; column++) {
      const left = geometry.left(column) + headingWidth - (isFrozen ? 0 : x);
      if (left < headingWidth + (isFrozen ? 0 : frozen.x) - 1) continue;
      const width = geometry.left(column + 1) - geometry.left(column);
      made.push(heading(columnName(column), { left, top: 0, width, height: headingHeight }));
    }
  });
  rows.forEach(({ first, last }, index) => {
    const isFrozen = index === 0;
    for (let row = first; row <= last; row++) {
      const top = geometry.top(row) + headingHeight - (isFrozen ? 0 : y);
      if (top < headingHeight + (isFrozen ? 0 : frozen.y) - 1) continue;
      const height = geometry.top(row + 1) - geometry.top(row);
      made.push(heading(String(row + 1), { left: 0, top, width: headingWidth, height }));
    }
  });
  return [...made, heading("", { left: 0, top: 0, width: headingWidth, height: headingHeight })];
}

function heading(
  text: string,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): HTMLElement {
  const made = element("div", { class: "heading" }, text);
  for (const key of ["left", "top", "width", "height"] as const) made.style[key] = `${box[key]}px`;
  return made;
}
