import { bandsWithin, changeBands } from "../model/bands";
import type { Worksheet } from "../model/worksheet";
import { automaticSize } from "../model/worksheet";
import type { ScalarMember } from "../protocol/api-class";
import { method, object, scalar } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import { autofitColumns } from "../rules/autofit";
import { refusal } from "../rules/excel-error";
import { ensureAllowed } from "../rules/protection";
import { isColumnHidden, isRowHidden, putColumnSize, putRowSize } from "../rules/track-sizes";
import { booleanOf, numberOf, oneOf, wholeNumberOf } from "./arguments";
import { borderCollectionClass, fillClass, fontClass, formatProtectionClass } from "./format-classes";
import { rangeClass, rangeFormatClass } from "./shells";
import { styleScalar } from "./style-member";

rangeClass.extend({
  format: object("1.1", (target) => rangeFormatClass.of(target)),
  rowHidden: scalar(
    "1.2",
    ({ sheet, range }) => isRowHidden(sheet, range.top, range.bottom),
    ({ sheet, range }, value) => {
      ensureAllowed(sheet, "allowFormatRows");
      const hidden = booleanOf(value, "rowHidden");
      sheet.rowSizes = changeBands(sheet.rowSizes, range.top, range.bottom, (size) =>
        sheet.workbook.trackSize({ ...size, hidden }),
      );
    },
  ),
  columnHidden: scalar(
    "1.2",
    ({ sheet, range }) => isColumnHidden(sheet, range.left, range.right),
    ({ sheet, range }, value) => {
      ensureAllowed(sheet, "allowFormatColumns");
      const hidden = booleanOf(value, "columnHidden");
      sheet.columnSizes = changeBands(sheet.columnSizes, range.left, range.right, (size) =>
        sheet.workbook.trackSize({ ...size, hidden }),
      );
    },
  ),
  hidden: scalar("1.2", ({ sheet, range }) => {
    const rows = isRowHidden(sheet, range.top, range.bottom);
    const columns = isColumnHidden(sheet, range.left, range.right);
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }),
});

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

rangeFormatClass.extend({
  borders: object("1.1", (target) => borderCollectionClass.of(target)),
  fill: object("1.1", (target) => fillClass.of(target)),
  font: object("1.1", (target) => fontClass.of(target)),
  protection: object("1.2", (target) => formatProtectionClass.of(target)),
  horizontalAlignment: styleScalar("1.1", "horizontal", (value) => {
    const horizontal = oneOf(horizontals, value, "horizontalAlignment");
    const keepsIndent = horizontal === "Left" || horizontal === "Right" || horizontal === "Distributed";
    return keepsIndent ? { horizontal } : { horizontal, indent: 0 };
  }),
  verticalAlignment: styleScalar("1.1", "vertical", (value) => ({
    vertical: oneOf(verticals, value, "verticalAlignment"),
  })),
  wrapText: styleScalar("1.1", "wrap", (value) => ({ wrap: booleanOf(value, "wrapText") })),
  shrinkToFit: styleScalar("1.9", "shrink", (value) => ({ shrink: booleanOf(value, "shrinkToFit") })),
  indentLevel: styleScalar("1.9", "indent", (value) => {
    const indent = wholeNumberOf(value, "indentLevel");
    if (indent < 0 || indent > 250) throw refusal("InvalidArgument", `indentLevel ${indent}`);
    return (style) =>
      indent > 0 && style.horizontal === "General" ? { indent, horizontal: "Left" } : { indent };
  }),
  textOrientation: styleScalar("1.7", "textOrientation", (value) => {
    const degrees = wholeNumberOf(value, "textOrientation");
    if (degrees !== 180 && Math.abs(degrees) > 90) throw refusal("InvalidArgument", `${degrees} degrees`);
    return { textOrientation: degrees };
  }),
  readingOrder: styleScalar("1.9", "readingOrder", (value) => ({
    readingOrder: oneOf(readingOrders, value, "readingOrder"),
  })),
  columnWidth: size("columns", "1.2"),
  rowHeight: size("rows", "1.2"),
  useStandardHeight: scalar(
    "1.7",
    ({ sheet, range }) => everySize(sheet, "rows", range.top, range.bottom),
    ({ sheet, range }, value) => {
      if (booleanOf(value, "useStandardHeight")) resetRows(sheet, range.top, range.bottom);
    },
  ),
  useStandardWidth: scalar(
    "1.7",
    ({ sheet, range }) => everySize(sheet, "columns", range.left, range.right),
    ({ sheet, range }, value) => {
      if (!booleanOf(value, "useStandardWidth")) return;
      sheet.columnSizes = changeBands(sheet.columnSizes, range.left, range.right, ({ hidden }) =>
        sheet.workbook.trackSize({ ...automaticSize, hidden }),
      );
    },
  ),
  autofitRows: method("1.2", ({ sheet, range }) => {
    ensureAllowed(sheet, "allowFormatRows");
    resetRows(sheet, range.top, range.bottom);
  }),
  autofitColumns: method("1.2", ({ sheet, range }) => {
    ensureAllowed(sheet, "allowFormatColumns");
    autofitColumns(sheet, range);
  }),
});

function resetRows(sheet: Worksheet, from: number, to: number): void {
  sheet.rowSizes = changeBands(sheet.rowSizes, from, to, ({ hidden }) =>
    sheet.workbook.trackSize({ ...automaticSize, hidden }),
  );
}

function everySize(sheet: Worksheet, axis: "rows" | "columns", from: number, to: number): boolean | null {
  const sizes = axis === "rows" ? sheet.rowSizes : sheet.columnSizes;
  const kinds = new Set([...bandsWithin(sizes, from, to)].map((band) => band.value.size === null));
  return kinds.size === 1 ? kinds.has(true) : null;
}

/** Width of columns or height of rows, in points; `null` where they differ. */
function size(axis: "rows" | "columns", set: string): ScalarMember<RangeTarget> {
  const isRows = axis === "rows";
  return scalar(
    set,
    ({ sheet, range }) => {
      const sizes = new Set<number>();
      const [from, to] = isRows ? [range.top, range.bottom] : [range.left, range.right];
      for (const band of bandsWithin(isRows ? sheet.rowSizes : sheet.columnSizes, from, to)) {
        sizes.add(isRows ? sheet.rowHeight(band.from) : sheet.columnWidth(band.from));
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    ({ sheet, range }, value) => {
      ensureAllowed(sheet, isRows ? "allowFormatRows" : "allowFormatColumns");
      const points = numberOf(value, isRows ? "rowHeight" : "columnWidth");
      if (isRows) putRowSize(sheet, range.top, range.bottom, points);
      else putColumnSize(sheet, range.left, range.right, points);
    },
  );
}
