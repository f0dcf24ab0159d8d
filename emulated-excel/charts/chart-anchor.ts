import { placeAt } from "../model/place-at";
import type { CellRange } from "../../src/domain/grid/grid";
import { lastColumn, lastRow } from "../model/worksheet";
import type { StructureChange } from "../model/structure";
import type { Worksheet } from "../model/worksheet";

/** A point of a sheet: so far (in points) below and right of a cell's upper left corner. */
export interface AnchorPoint {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** A chart hangs between two points: it moves and grows with the cells. */
export interface ChartAnchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Over the cells, edge to edge. */
export function anchorOver({ top, left, bottom, right }: CellRange): ChartAnchor {
  return {
    from: { row: top, rowOffset: 0, column: left, columnOffset: 0 },
    to: { row: bottom + 1, rowOffset: 0, column: right + 1, columnOffset: 0 },
  };
}

/** The cells that the chart touches. */
export function coveredCells({ from, to }: ChartAnchor): CellRange {
  return {
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, to.rowOffset > 0.01 ? to.row : to.row - 1),
    right: Math.max(from.column, to.columnOffset > 0.01 ? to.column : to.column - 1),
  };
}

export function boxOf(anchor: ChartAnchor, sheet: Worksheet): Box {
  const from = pointOf(anchor.from, sheet);
  const to = pointOf(anchor.to, sheet);
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

export function anchorOf({ left, top, width, height }: Box, sheet: Worksheet): ChartAnchor {
  return { from: anchorPoint(left, top, sheet), to: anchorPoint(left + width, top + height, sheet) };
}

function pointOf(point: AnchorPoint, sheet: Worksheet): { readonly x: number; readonly y: number } {
  return {
    x: sheet.columnLeft(point.column) + point.columnOffset,
    y: sheet.rowTop(point.row) + point.rowOffset,
  };
}

function anchorPoint(x: number, y: number, sheet: Worksheet): AnchorPoint {
  const row = placeAt(y, lastRow, (index) => sheet.rowTop(index));
  const column = placeAt(x, lastColumn, (index) => sheet.columnLeft(index));
  return {
    row,
    rowOffset: y - sheet.rowTop(row),
    column,
    columnOffset: x - sheet.columnLeft(column),
  };
}

/** After rows or columns came or went; a chart whose cells all went shrinks to nothing. */
export function followAnchor(anchor: ChartAnchor, change: StructureChange): ChartAnchor {
  const covered = coveredCells(anchor);
  const across = change.axis === "rows" ? [covered.left, covered.right] : [covered.top, covered.bottom];
  const [from = 0, to = 0] = across;
  if (change.across && (from < change.across.from || to > change.across.to)) return anchor;
  return { from: followPoint(anchor.from, change), to: followEnd(anchor.to, change) };
}

/** An end on the edge between two cells belongs to the cell before it: what comes in after that leaves the chart alone. */
function followEnd(point: AnchorPoint, change: StructureChange): AnchorPoint {
  const isRows = change.axis === "rows";
  const isOnEdge = (isRows ? point.rowOffset : point.columnOffset) < 0.01;
  const place = isRows ? point.row : point.column;
  if (!isOnEdge || place === 0) return followPoint(point, change);
  const step = (by: number, of: AnchorPoint): AnchorPoint =>
    isRows ? { ...of, row: of.row + by } : { ...of, column: of.column + by };
  const followed = followPoint(step(-1, point), change);
  const isLost = change.kind === "delete" && place - 1 >= change.at && place - 1 < change.at + change.count;
  return isLost ? followed : step(1, followed);
}

function followPoint(point: AnchorPoint, { kind, axis, at, count }: StructureChange): AnchorPoint {
  const place = axis === "rows" ? point.row : point.column;
  if (place < at) return point;
  const isLost = kind === "delete" && place < at + count;
  const moved = kind === "insert" ? place + count : isLost ? at : place - count;
  return axis === "rows"
    ? { ...point, row: moved, rowOffset: isLost ? 0 : point.rowOffset }
    : { ...point, column: moved, columnOffset: isLost ? 0 : point.columnOffset };
}
