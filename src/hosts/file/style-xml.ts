import type { LinePlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import type { CellLook, Edge } from "../../domain/report/drawn/cell-look";
import { element, opaqueColor } from "./xml";

/** `<font>` over the workbook's base font. */
export function fontXml(font: CellLook["font"], base: WorkbookPlan["baseFont"]): string {
  return element(
    "font",
    {},
    font.bold ? "<b/>" : "",
    font.italic ? "<i/>" : "",
    font.underline ? "<u/>" : "",
    element("sz", { val: font.size ?? base.size }),
    colorXml("color", font.color ?? "#000000"),
    element("name", { val: font.name ?? base.name }),
  );
}

/** `<alignment>`, or nothing where a cell is aligned as cells are anyway. */
export function alignmentXml(look: CellLook): string {
  const { horizontal, vertical, wrap, indent, shrink } = look;
  // "bottom" and "general" are what a cell has anyway.
  const attributes = {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrapText: wrap || undefined,
    // Excel indents only text that is aligned to a side.
    indent: indent && (horizontal === "left" || horizontal === "right") ? indent : undefined,
    shrinkToFit: (shrink && !wrap) || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : element("alignment", attributes);
}

/** `<border>` with the edges of one cell. */
export function borderXml(look: CellLook): string {
  return element(
    "border",
    {},
    edgeXml("left", look.left),
    edgeXml("right", look.right),
    edgeXml("top", look.top),
    edgeXml("bottom", look.bottom),
    "<diagonal/>",
  );
}

function edgeXml(side: string, edge: Edge | undefined): string {
  const line: LinePlan | undefined = edge?.line;
  return line
    ? element(side, { style: line.style }, colorXml("color", line.color ?? "#000000"))
    : element(side);
}

/** `<fill>` of one colour, for a cell. */
export function solidFill(color: string): string {
  const pattern = element("patternFill", { patternType: "solid" }, colorXml("fgColor", color), bgDefault);
  return element("fill", {}, pattern);
}

/** In conditional formats Excel takes a solid fill's colour from `bgColor`, other programs from `fgColor`. */
export function differentialFill(color: string): string {
  const rgb = opaqueColor(color);
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb }),
      element("bgColor", { rgb }),
    ),
  );
}

const bgDefault = element("bgColor", { indexed: 64 });

/** An element that is a colour, or nothing. */
export function colorXml(name: string, color: string | undefined): string {
  return color === undefined ? "" : element(name, { rgb: opaqueColor(color) });
}

/** In a conditional format "not bold" is something to say, too. */
export function boldXml(bold: boolean | undefined): string {
  return bold === undefined ? "" : element("b", { val: bold });
}
