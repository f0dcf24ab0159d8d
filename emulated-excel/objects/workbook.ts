import { HostObject, method, object, scalar } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";
import { applicationClass } from "./application";
import { textOf } from "./arguments";
import { rangeClass, workbookClass, worksheetsClass } from "./shells";

workbookClass.extend({
  name: scalar("1.7", (workbook) => workbook.name),
  readOnly: scalar("1.8", () => false),
  isDirty: scalar("1.9", () => true),
  previouslySaved: scalar("1.9", () => false),
  application: object("1.1", (workbook) => applicationClass.of(workbook)),
  worksheets: object("1.1", (workbook) => worksheetsClass.of(workbook)),
  getSelectedRange: method("1.1", (workbook, _args, host) => {
    const sheet = workbook.sheetById(workbook.selection.sheet);
    if (!sheet) throw refusal("InvalidSelection");
    return rangeClass.of(host.range(sheet, workbook.selection.range));
  }),
  getActiveCell: method("1.7", (workbook, _args, host) => {
    const sheet = workbook.sheetById(workbook.selection.sheet);
    if (!sheet) throw refusal("InvalidSelection");
    const { top, left } = workbook.selection.range;
    return rangeClass.of(host.range(sheet, { top, left, bottom: top, right: left }));
  }),
  _removeReference: method("1.1", (_workbook, [reference], host) => {
    host.dropReference(textOf(reference, "reference"));
  }),
  _getObjectByReferenceId: method("1.1", (_workbook, [reference], host) => {
    const found = host.byReference(textOf(reference, "reference"));
    if (!(found instanceof HostObject)) throw refusal("ItemNotFound");
    return found;
  }),
});
