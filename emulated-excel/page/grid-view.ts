import type { Worksheet } from "../model/worksheet";
import { extentOf } from "./cells-in-view";
import { element } from "./element";
import { headings } from "./headings";
import type { ScrollState } from "./headings";
import { quadrant } from "./quadrant";
import type { CellPlace } from "./quadrant";
import { headingHeight, headingWidth, SheetGeometry } from "./sheet-geometry";
import type { Stretch } from "./sheet-geometry";

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
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest<HTMLElement>("[data-row]");
    if (!cell) return;
    this.selected = { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
    this.onSelect(this.selected);
    this.draw();
  }

  private drawSheet(sheet: Worksheet): void {
    const geometry = new SheetGeometry(sheet);
    const { clientWidth: width, clientHeight: height, scrollTop: y, scrollLeft: x } = this.scroller;
    const extent = extentOf(sheet);
    this.extent.style.width = `${geometry.left(extent.columns) + headingWidth}px`;
    this.extent.style.height = `${geometry.top(extent.rows) + headingHeight}px`;
    this.view.style.width = `${width}px`;
    this.view.style.height = `${height}px`;
    const { freeze } = sheet;
    const frozen = { x: geometry.left(freeze.columns), y: geometry.top(freeze.rows) };
    const room = { width: width - headingWidth - frozen.x, height: height - headingHeight - frozen.y };
    const rows: [Stretch, Stretch] = [
      { first: 0, last: freeze.rows - 1 },
      {
        first: Math.max(freeze.rows, geometry.rowAt(y + frozen.y)),
        last: geometry.rowAt(y + frozen.y + room.height) + 1,
      },
    ];
    const columns: [Stretch, Stretch] = [
      { first: 0, last: freeze.columns - 1 },
      {
        first: Math.max(freeze.columns, geometry.columnAt(x + frozen.x)),
        last: geometry.columnAt(x + frozen.x + room.width) + 1,
      },
    ];
    const state = { x, y, frozen };
    this.view.replaceChildren(
      ...this.quadrants(sheet, geometry, rows, columns, state, room),
      ...headings(geometry, rows, columns, state),
    );
  }

  /** The scrolled part first, the frozen ones over it. */
  private quadrants(
    sheet: Worksheet,
    geometry: SheetGeometry,
    rows: readonly [Stretch, Stretch],
    columns: readonly [Stretch, Stretch],
    { x, y, frozen }: ScrollState,
    room: { readonly width: number; readonly height: number },
  ): HTMLElement[] {
    const parts = [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ] as const;
    return parts
      .filter(([isTop, isLeft]) => (!isTop || frozen.y > 0) && (!isLeft || frozen.x > 0))
      .map(([isTop, isLeft]) =>
        quadrant(
          sheet,
          geometry,
          rows[isTop ? 0 : 1],
          columns[isLeft ? 0 : 1],
          {
            left: headingWidth + (isLeft ? 0 : frozen.x),
            top: headingHeight + (isTop ? 0 : frozen.y),
            width: isLeft ? frozen.x : room.width,
            height: isTop ? frozen.y : room.height,
            x: isLeft ? 0 : x + frozen.x,
            y: isTop ? 0 : y + frozen.y,
            frozen: `${isTop ? "frozen-rows" : ""} ${isLeft ? "frozen-columns" : ""}`,
          },
          this.selected,
        ),
      );
  }
}
