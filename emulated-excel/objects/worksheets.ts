import { method } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";
import { addSheet } from "../rules/sheets";
import { given, textOf } from "./arguments";
import { worksheetClass, worksheetsClass } from "./shells";

worksheetsClass.extend({
  add: method("1.1", (workbook, [name]) => {
    return worksheetClass.of(
      addSheet(
        workbook,
        given(name, (value) => textOf(value, "name"), null),
      ),
    );
  }),
  getActiveWorksheet: method("1.1", (workbook) => {
    const sheet = workbook.sheetById(workbook.activeSheet);
    if (!sheet) throw refusal("GeneralException", "no active sheet");
    return worksheetClass.of(sheet);
  }),
  _registerSelectionChangedEvent: method("1.9", (_workbook, _args, host) => host.listenToSelection(true)),
  _unregisterSelectionChangedEvent: method("1.9", (_workbook, _args, host) => host.listenToSelection(false)),
  getCount: method("1.4", (workbook, [visibleOnly]) => {
    return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length;
  }),
  getFirst: method("1.5", (workbook, [visibleOnly]) => {
    return found(workbook.sheets.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible"));
  }),
  getLast: method("1.5", (workbook, [visibleOnly]) => {
    return found(
      [...workbook.sheets].reverse().find((sheet) => visibleOnly !== true || sheet.visibility === "Visible"),
    );
  }),
  getItemOrNullObject: method("1.4", (workbook, [key]) => {
    const name = textOf(key, "key");
    const sheet = workbook.sheetById(name) ?? workbook.sheetNamed(name);
    return sheet ? worksheetClass.of(sheet) : null;
  }),
});

function found(sheet: Parameters<typeof worksheetClass.of>[0] | undefined): unknown {
  if (!sheet) throw refusal("ItemNotFound");
  return worksheetClass.of(sheet);
}
