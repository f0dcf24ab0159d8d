import { cellAddress } from "../../src/domain/grid/address";
import type { CellValue } from "../model/content";
import type { CellStyle, Line } from "../model/style";
import { element } from "./element";
import { pixelsPerPoint } from "./sheet-geometry";
import type { Edges, ShownCell } from "./shown-cell";

export interface CellBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const gridColor = "#E2E2E2";

/** A cell at its place; the box reaches over its right and lower edge by a pixel, where neighbours' lines meet. */
export function cellElement(
  shown: ShownCell,
  place: {
    readonly row: number;
    readonly column: number;
    readonly box: CellBox;
    readonly edges: Edges;
    readonly grid: boolean;
  },
): HTMLElement {
  const { style, text, bar } = shown;
  const { box, row, column, edges, grid } = place;
  const cell = element("div", {
    class: style.wrap ? "cell wrap" : "cell",
    "data-cell": cellAddress(row, column),
    "data-row": row,
    "data-column": column,
  });
  const look = cell.style;
  look.top = `${box.top}px`;
  look.left = `${box.left}px`;
  look.width = `${box.width + 1}px`;
  look.height = `${box.height + 1}px`;
  if (style.fill !== null) look.background = style.fill;
  if (text !== "") putText(cell, shown);
  putLines(cell, edges, grid && style.fill === null);
  if (bar) {
    const drawn = element("div", { class: "bar" });
    drawn.style.width = `${bar.share * (box.width - 2)}px`;
    drawn.style.background = bar.color;
    cell.prepend(drawn);
  }
  return cell;
}

function putText(cell: HTMLElement, { style, text, value, color }: ShownCell): void {
  const look = cell.style;
  const similar = /times|serif|cambria/i.test(style.fontName)
    ? '"Liberation Serif", serif'
    : "Carlito, sans-serif";
  look.fontFamily = `"${style.fontName}", ${similar}`;
  look.fontSize = `${style.fontSize * pixelsPerPoint}px`;
  look.color = color;
  if (style.bold) look.fontWeight = "bold";
  if (style.italic) look.fontStyle = "italic";
  const lines = [style.underline !== "None" && "underline", style.strikethrough && "line-through"];
  const decoration = lines.filter((line) => line !== false).join(" ");
  if (decoration !== "") look.textDecoration = decoration;
  const side = alignment(style, value);
  look.justifyContent = side === "center" ? "center" : side === "right" ? "flex-end" : "flex-start";
  look.textAlign = side;
  look.alignItems = { Top: "flex-start", Center: "center", Bottom: "flex-end" }[verticalOf(style)];
  if (style.indent > 0) look[side === "right" ? "paddingRight" : "paddingLeft"] = `${3 + style.indent * 9}px`;
  cell.append(element("span", {}, text));
}

function verticalOf({ vertical }: CellStyle): "Top" | "Center" | "Bottom" {
  return vertical === "Top" || vertical === "Bottom" ? vertical : "Center";
}

export function alignment({ horizontal }: CellStyle, value: CellValue): "left" | "center" | "right" {
  if (horizontal === "Left" || horizontal === "Right") return horizontal === "Left" ? "left" : "right";
  if (horizontal === "Center" || horizontal === "CenterAcrossSelection") return "center";
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

function putLines(cell: HTMLElement, edges: Edges, grid: boolean): void {
  const { style: look } = cell;
  look.borderStyle = "solid";
  look.borderWidth = "0";
  const put = (side: "Top" | "Bottom" | "Left" | "Right", line: Line | null) => {
    if (!line && !(grid && (side === "Bottom" || side === "Right"))) return;
    look[`border${side}`] = line ? css(line) : `1px solid ${gridColor}`;
  };
  put("Top", edges.top);
  put("Left", edges.left);
  put("Bottom", edges.bottom);
  put("Right", edges.right);
}

function css({ style, color }: Line): string {
  if (style === "hair" || style === "dotted") return `1px dotted ${color}`;
  if (style === "double") return `3px double ${color}`;
  if (style === "medium" || style === "thick") return `2px solid ${color}`;
  return style.includes("ash") ? `1px dashed ${color}` : `1px solid ${color}`;
}
