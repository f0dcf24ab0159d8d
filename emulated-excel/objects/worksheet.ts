import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow, standardHeight } from "../model/worksheet";
import { method, object, scalar } from "../protocol/api-class";
import type { HostObject } from "../protocol/api-class";
import type { Host } from "../protocol/host";
import { colorOf } from "../rules/colors";
import { refusal } from "../rules/excel-error";
import { isInSheet } from "../rules/ranges";
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../rules/sheets";
import { usedRange } from "../rules/used-range";
import { booleanOf, given, numberOf, oneOf, rangeAt, textOf, wholeNumberOf } from "./arguments";
import { rangeClass, worksheetClass } from "./shells";

worksheetClass.extend({
  id: scalar("1.1", (sheet) => sheet.id),
  name: scalar(
    "1.1",
    (sheet) => sheet.name,
    (sheet, value) => renameSheet(sheet, textOf(value, "name")),
  ),
  position: scalar(
    "1.1",
    (sheet) => sheet.workbook.sheets.indexOf(sheet),
    (sheet, value) => moveSheet(sheet, numberOf(value, "position")),
  ),
  visibility: scalar(
    "1.1",
    (sheet) => sheet.visibility,
    (sheet, value) => showSheet(sheet, oneOf(["Visible", "Hidden", "VeryHidden"], value, "visibility")),
  ),
  tabColor: scalar(
    "1.7",
    (sheet) => sheet.tabColor,
    (sheet, value) => {
      sheet.tabColor = value === "" ? "" : colorOf(value);
    },
  ),
  showGridlines: scalar(
    "1.8",
    (sheet) => sheet.showGridlines,
    (sheet, value) => {
      sheet.showGridlines = booleanOf(value, "showGridlines");
    },
  ),
  showHeadings: scalar(
    "1.8",
    (sheet) => sheet.showHeadings,
    (sheet, value) => {
      sheet.showHeadings = booleanOf(value, "showHeadings");
    },
  ),
  standardHeight: scalar("1.7", () => standardHeight),
  standardWidth: scalar(
    "1.7",
    (sheet) => sheet.standardWidth,
    (sheet, value) => {
      sheet.standardWidth = numberOf(value, "standardWidth");
    },
  ),
  enableCalculation: scalar("1.9", () => true),
  activate: method("1.1", (sheet) => activateSheet(sheet)),
  delete: method("1.1", (sheet) => deleteSheet(sheet)),
  calculate: method("1.6", (sheet) => sheet.workbook.changed()),
  getRange: method("1.1", (sheet, [address], host) => {
    if (address === null || address === undefined) return wholeSheet(sheet, host);
    return rangeClass.of(rangeAt(textOf(address, "address"), sheet, host));
  }),
  getCell: method("1.1", (sheet, [row, column], host) => {
    return area(sheet, wholeNumberOf(row, "row"), wholeNumberOf(column, "column"), 1, 1, host);
  }),
  getRangeByIndexes: method("1.7", (sheet, [row, column, rows, columns], host) => {
    return area(
      sheet,
      wholeNumberOf(row, "startRow"),
      wholeNumberOf(column, "startColumn"),
      wholeNumberOf(rows, "rowCount"),
      wholeNumberOf(columns, "columnCount"),
      host,
    );
  }),
  getUsedRange: method("1.1", (sheet, [valuesOnly], host) => {
    const used = usedRange(
      sheet,
      given(valuesOnly, (value) => booleanOf(value, "valuesOnly"), false),
    );
    return rangeClass.of(host.range(sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
  }),
  getUsedRangeOrNullObject: method("1.4", (sheet, [valuesOnly], host) => {
    const used = usedRange(
      sheet,
      given(valuesOnly, (value) => booleanOf(value, "valuesOnly"), false),
    );
    return used ? rangeClass.of(host.range(sheet, used)) : null;
  }),
  getNext: method("1.5", (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly === true)),
  getPrevious: method("1.5", (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly === true)),
  _registerDataChangedEvent: method("1.7", (sheet, _args, host) => host.listen(sheet.id, true)),
  _unregisterDataChangedEvent: method("1.7", (sheet, _args, host) => host.listen(sheet.id, false)),
});

rangeClass.extend({ worksheet: object("1.1", ({ sheet }) => worksheetClass.of(sheet)) });

function wholeSheet(sheet: Worksheet, host: Host): HostObject {
  return rangeClass.of(host.range(sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn }));
}

function area(
  sheet: Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
  host: Host,
): HostObject {
  const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (!isInSheet(range))
    throw refusal("InvalidArgument", `row ${row}, column ${column}, ${rows} × ${columns}`);
  return rangeClass.of(host.range(sheet, range));
}

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): HostObject {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!visibleOnly || next.visibility === "Visible")) return worksheetClass.of(next);
  }
  throw refusal("ItemNotFound");
}
