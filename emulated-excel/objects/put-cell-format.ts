import type { Host, RangeTarget } from "../protocol/host";
import { HostObject } from "../protocol/api-class";
import type { ErasedClass } from "../protocol/api-class";
import type { BorderIndex } from "../rules/borders";
import { drawBorder } from "../rules/borders";
import { colorOf } from "../rules/colors";
import { refusal } from "../rules/excel-error";
import { lineWithColor, lineWithStyle, lineWithWeight } from "../rules/line-names";
import { recordOf } from "./arguments";
import { fillClass, fontClass, formatProtectionClass } from "./format-classes";
import { rangeClass, rangeFormatClass } from "./shells";

const parts: Readonly<Record<string, ErasedClass>> = {
  fill: fillClass.type,
  font: fontClass.type,
  protection: formatProtectionClass.type,
};
const sides: Readonly<Record<string, BorderIndex>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Lays plain data (`{ format: { font: { bold: true } } }`) over the cells, as `setCellProperties` takes it. */
export function putCellFormat(
  target: RangeTarget,
  properties: Readonly<Record<string, unknown>>,
  host: Host,
): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === "format") putFormat(target, recordOf(value, "format"), host);
    else put(rangeClass.type, target, name, value, host);
  }
}

function putFormat(target: RangeTarget, format: Readonly<Record<string, unknown>>, host: Host): void {
  for (const [name, value] of Object.entries(format)) {
    const part = parts[name];
    if (name === "borders") putBorders(target, recordOf(value, "borders"));
    else if (part) {
      for (const [property, given] of Object.entries(recordOf(value, name)))
        put(part, target, property, given, host);
    } else put(rangeFormatClass.type, target, name, value, host);
  }
}

function put(type: ErasedClass, target: RangeTarget, name: string, value: unknown, host: Host): void {
  if (value === null || value === undefined) return;
  const member = type.members.get(name.toLowerCase());
  if (member?.kind !== "scalar" || !member.put || value instanceof HostObject) {
    throw refusal("InvalidArgument", `${type.name}.${name} can't be set`);
  }
  member.put(target, value, host);
}

function putBorders({ sheet, range }: RangeTarget, borders: Readonly<Record<string, unknown>>): void {
  for (const [side, value] of Object.entries(borders)) {
    const index = sides[side];
    if (!index) throw refusal("InvalidArgument", `border ${side}`);
    const { style, weight, color } = recordOf(value, side);
    let line = lineWithStyle(null, style ?? "Continuous");
    if (line && weight !== undefined && weight !== null) line = lineWithWeight(line, weight);
    if (line && typeof color === "string" && color !== "") line = lineWithColor(line, colorOf(color));
    drawBorder(sheet, range, index, line);
  }
}
