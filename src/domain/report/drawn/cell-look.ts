import type { LinePlan, StylePlan } from "../workbook-plan";

/** What all formats that cover a cell come to. */
export interface CellLook {
  font: NonNullable<StylePlan["font"]>;
  fill?: string;
  horizontal?: StylePlan["horizontal"];
  vertical?: StylePlan["vertical"];
  wrap?: boolean;
  indent?: number;
  shrink?: boolean;
  numberFormat?: string;
  top?: Edge;
  bottom?: Edge;
  left?: Edge;
  right?: Edge;
}

/** A line, and which format drew it: of two cells that share an edge the later one wins. */
export interface Edge {
  readonly line: LinePlan;
  readonly order: number;
}

/** Where a cell lies in the range of a format. */
export interface Position {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** Lays a style over what earlier formats left; `order` is the format's place in the plan. */
export function layOver(look: CellLook, style: StylePlan, position: Position, order: number): void {
  if (style.font) look.font = { ...look.font, ...defined(style.font) };
  if (style.fill !== undefined) look.fill = style.fill;
  if (style.horizontal !== undefined) look.horizontal = style.horizontal;
  if (style.vertical !== undefined) look.vertical = style.vertical;
  if (style.wrap !== undefined) look.wrap = style.wrap;
  if (style.indent !== undefined) look.indent = style.indent;
  if (style.shrink !== undefined) look.shrink = style.shrink;
  if (style.numberFormat !== undefined) look.numberFormat = style.numberFormat;
  const lines = style.borders;
  if (!lines) return;
  const edge = (line: LinePlan | undefined, before: Edge | undefined): Edge | undefined =>
    line ? { line, order } : before;
  look.top = edge(position.firstRow ? lines.top : lines.insideHorizontal, look.top);
  look.bottom = edge(position.lastRow ? lines.bottom : lines.insideHorizontal, look.bottom);
  look.left = edge(position.firstColumn ? lines.left : lines.insideVertical, look.left);
  look.right = edge(position.lastColumn ? lines.right : lines.insideVertical, look.right);
}

/** The edge as it shows: the neighbour's line where it was drawn later. */
export function sharedEdge(own: Edge | undefined, neighbours: Edge | undefined): Edge | undefined {
  return own && neighbours && neighbours.order > own.order ? neighbours : own;
}

function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
