import { Chart } from "../charts/chart";
import { boxOf } from "../charts/chart-anchor";
import type { Worksheet } from "../model/worksheet";
import { cellElement } from "./cell-element";
import type { CellBox } from "./cell-element";
import { cellsInView, withOverflow } from "./cells-in-view";
import { chartElement } from "./chart-element";
import { element } from "./element";
import { pixelsPerPoint } from "./sheet-geometry";
import type { SheetGeometry, Stretch } from "./sheet-geometry";
import { edgesOf, shownCell } from "./shown-cell";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A part of the view that scrolls by its own rule: where it stands, and which of the sheet's pixels it begins with. */
export interface Port {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly frozen: string;
}

/** The cells, charts and selection that are seen through the port. */
export function quadrant(
  sheet: Worksheet,
  geometry: SheetGeometry,
  rows: Stretch,
  columns: Stretch,
  port: Port,
  selected: CellPlace,
): HTMLElement {
  const made = element("div", { class: `quadrant ${port.frozen}` });
  setBox(made, { ...port, width: Math.max(0, port.width), height: Math.max(0, port.height) });
  const place = ({ top, left, width, height }: CellBox): CellBox => ({
    top: top - port.y - 1,
    left: left - port.x - 1,
    width,
    height,
  });
  for (const range of cellsInView(sheet, rows, columns)) {
    const { top: row, left: column } = range;
    const shown = shownCell(sheet, row, column);
    const box = place(geometry.box(withOverflow(sheet, range, shown)));
    if (box.width <= 0 || box.height <= 0) continue;
    const edges = edgesOf(sheet, range);
    made.append(cellElement(shown, { row, column, box, edges, grid: sheet.showGridlines }));
  }
  for (const chart of sheet.charts) {
    if (!(chart instanceof Chart)) continue;
    const box = place(pixels(boxOf(chart.anchor, sheet)));
    if (box.top < port.height && box.top + box.height > 0) made.append(chartElement(chart, box));
  }
  const outline = element("div", { class: "selected" });
  const { row, column } = selected;
  setBox(outline, place(geometry.box({ top: row, left: column, bottom: row, right: column })));
  made.append(outline);
  return made;
}

function pixels({ top, left, width, height }: CellBox): CellBox {
  return {
    top: top * pixelsPerPoint,
    left: left * pixelsPerPoint,
    width: width * pixelsPerPoint,
    height: height * pixelsPerPoint,
  };
}

function setBox(made: HTMLElement, box: CellBox): void {
  for (const key of ["left", "top", "width", "height"] as const) made.style[key] = `${box[key]}px`;
}
