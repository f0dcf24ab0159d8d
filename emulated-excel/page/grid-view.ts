import { columnName } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";
import { Chart } from "../charts/chart";
import { boxOf } from "../charts/chart-anchor";
import type { Worksheet } from "../model/worksheet";
import { alignment, cellElement } from "./cell-element";
import { chartElement } from "./chart-element";
import { element } from "./element";
import { headingHeight, headingWidth, pixelsPerPoint, SheetGeometry } from "./sheet-geometry";
import type { Stretch } from "./sheet-geometry";
import { edgesOf, shownCell } from "./shown-cell";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Draws a sheet: only the rows and columns that are in view, the frozen ones apart. */
export class GridView {
  readonly scroller = element("div", { class: "scroller", tabindex: 0 });
  private readonly extent = element("div");
  private readonly view = element("div", { class: "view" });
  private sheet: Worksheet | null = null;
  private selected: CellPlace = { row: 0, column: 0 };
  private isAsked = false;

  constructor(private readonly onSelect: (place: CellPlace) => void) {
    this.scroller.append(this.extent);
    this.extent.append(this.view);
    this.scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.scroller);
    this.view.addEventListener("click", (event) => this.select(event));
  }

  show(sheet: Worksheet, selected: CellPlace): void {
    if (sheet !== this.sheet) this.scroller.scrollTo(0, 0);
    this.sheet = sheet;
    this.selected = selected;
    this.draw();
  }

  /** Soon, once, however often it is asked for. */
  draw(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      if (this.sheet) this.drawSheet(this.sheet);
    });
  }

  private select(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (!cell) return;
    this.selected = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    this.onSelect(this.selected);
    this.draw();
  }

  private drawSheet(sheet: Worksheet): void {
    const geometry = new SheetGeometry(sheet);
    const { clientWidth: width, clientHeight: height, scrollTop: y, scrollLeft: x } = this.scroller;
    const rows = Math.max(60, sheet.rows.length + 40);
    const columns = Math.max(
      30,
      ...sheet.charts.map((chart) => (chart instanceof Chart ? chart.anchor.to.column + 4 : 0)),
      widestRow(sheet) + 6,
    );
    this.extent.style.width = `${geometry.left(columns) + headingWidth}px`;
    this.extent.style.height = `${geometry.top(rows) + headingHeight}px`;
    this.view.style.width = `${width}px`;
    this.view.style.height = `${height}px`;
    const frozen = { x: geometry.left(sheet.freeze.columns), y: geometry.top(sheet.freeze.rows) };
    const side = (start: number, size: number, from: number, at: (distance: number) => number): Stretch => ({
      first: Math.max(from, at(start)),
      last: at(start + size) + 1,
    });
    const bodyRows = side(y + frozen.y, height - headingHeight - frozen.y, sheet.freeze.rows, (to) =>
      geometry.rowAt(to),
    );
    const bodyColumns = side(x + frozen.x, width - headingWidth - frozen.x, sheet.freeze.columns, (to) =>
      geometry.columnAt(to),
    );
    const topRows = { first: 0, last: sheet.freeze.rows - 1 };
    const leftColumns = { first: 0, last: sheet.freeze.columns - 1 };
    const draw = (rowStretch: Stretch, columnStretch: Stretch, isTop: boolean, isLeft: boolean) =>
      this.quadrant(sheet, geometry, rowStretch, columnStretch, {
        left: headingWidth + (isLeft ? 0 : frozen.x),
        top: headingHeight + (isTop ? 0 : frozen.y),
        width: isLeft ? frozen.x : width - headingWidth - frozen.x,
        height: isTop ? frozen.y : height - headingHeight - frozen.y,
        x: isLeft ? 0 : x + frozen.x,
        y: isTop ? 0 : y + frozen.y,
        kind: `${isTop ? "frozen-rows" : ""} ${isLeft ? "frozen-columns" : ""}`,
      });
    this.view.replaceChildren(
      draw(bodyRows, bodyColumns, false, false),
      ...(sheet.freeze.rows > 0 ? [draw(topRows, bodyColumns, true, false)] : []),
      ...(sheet.freeze.columns > 0 ? [draw(bodyRows, leftColumns, false, true)] : []),
      ...(sheet.freeze.rows > 0 && sheet.freeze.columns > 0 ? [draw(topRows, leftColumns, true, true)] : []),
      ...headings(geometry, [topRows, bodyRows], [leftColumns, bodyColumns], { x, y, frozen }),
    );
  }

  private quadrant(
    sheet: Worksheet,
    geometry: SheetGeometry,
    rows: Stretch,
    columns: Stretch,
    port: { left: number; top: number; width: number; height: number; x: number; y: number; kind: string },
  ): HTMLElement {
    const quadrant = element("div", { class: `quadrant ${port.kind}` });
    for (const key of ["left", "top", "width", "height"] as const)
      quadrant.style[key] = `${Math.max(0, port[key])}px`;
    const place = ({ top, left, width, height }: ReturnType<SheetGeometry["box"]>) => ({
      top: top - port.y - 1,
      left: left - port.x - 1,
      width,
      height,
    });
    for (const range of cellsInView(sheet, rows, columns)) {
      const { top: row, left: column } = range;
      const shown = shownCell(sheet, row, column);
      const box = place(geometry.box(overflowing(sheet, range, shown)));
      const edges = edgesOf(sheet, range);
      const cell = cellElement(shown, { row, column, box, edges, grid: sheet.showGridlines });
      cell.dataset["row"] = String(row);
      cell.dataset["column"] = String(column);
      if (box.width > 0 && box.height > 0) quadrant.append(cell);
    }
    for (const chart of sheet.charts) {
      if (!(chart instanceof Chart)) continue;
      const points = boxOf(chart.anchor, sheet);
      const box = place({
        top: points.top * pixelsPerPoint,
        left: points.left * pixelsPerPoint,
        width: points.width * pixelsPerPoint,
        height: points.height * pixelsPerPoint,
      });
      if (box.top < port.height && box.top + box.height > 0) quadrant.append(chartElement(chart, box));
    }
    const { row, column } = this.selected;
    const outline = element("div", { class: "selected" });
    const box = place(geometry.box({ top: row, left: column, bottom: row, right: column }));
    for (const key of ["top", "left", "width", "height"] as const) outline.style[key] = `${box[key]}px`;
    quadrant.append(outline);
    return quadrant;
  }
}

function widestRow(sheet: Worksheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}

/** The cells of a view, merged ones as one; those that begin outside of it included. */
function* cellsInView(sheet: Worksheet, rows: Stretch, columns: Stretch): Generator<CellRange> {
  const merges = sheet.merges.filter(
    ({ top, left, bottom, right }) =>
      top <= rows.last && bottom >= rows.first && left <= columns.last && right >= columns.first,
  );
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const isMerged = merges.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (!isMerged) yield { top: row, left: column, bottom: row, right: column };
    }
  }
  yield* merges;
}

/** A text without wrapping runs over empty cells to its right. */
function overflowing(
  sheet: Worksheet,
  range: CellRange,
  { text, style, value }: ReturnType<typeof shownCell>,
): CellRange {
  const isSingle = range.left === range.right && range.top === range.bottom;
  if (!isSingle || text.length < 3 || typeof value !== "string") return range;
  if (style.wrap || style.right !== null || alignment(style, value) !== "left") return range;
  let right = range.right;
  while (
    right < range.right + 12 &&
    sheet.contentAt(range.top, right + 1) === null &&
    sheet.styleAt(range.top, right + 1).left === null
  )
    right += 1;
  return { ...range, right };
}

function headings(
  geometry: SheetGeometry,
  rows: readonly Stretch[],
  columns: readonly Stretch[],
  at: { readonly x: number; readonly y: number; readonly frozen: { readonly x: number; readonly y: number } },
): HTMLElement[] {
  const heading = (text: string, left: number, top: number, width: number, height: number) => {
    const made = element("div", { class: "heading" }, text);
    Object.assign(made.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    return made;
  };
  const made: HTMLElement[] = [];
  columns.forEach(({ first, last }, index) => {
    for (let column = first; column <= last; column++) {
      const left = geometry.left(column) + headingWidth - (index === 1 ? at.x : 0);
      if (left < headingWidth + (index === 1 ? at.frozen.x : 0) - 1) continue;
      made.push(
        heading(
          columnName(column),
          left,
          0,
          geometry.left(column + 1) - geometry.left(column),
          headingHeight,
        ),
      );
    }
  });
  rows.forEach(({ first, last }, index) => {
    for (let row = first; row <= last; row++) {
      const top = geometry.top(row) + headingHeight - (index === 1 ? at.y : 0);
      if (top < headingHeight + (index === 1 ? at.frozen.y : 0) - 1) continue;
      made.push(heading(String(row + 1), 0, top, headingWidth, geometry.top(row + 1) - geometry.top(row)));
    }
  });
  return [...made, heading("", 0, 0, headingWidth, headingHeight)];
}
