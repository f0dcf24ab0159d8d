import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import type { Host } from "../protocol/host";
import { refusal } from "../rules/excel-error";
import { given, rangeArgument, recordOf, wholeNumberOf } from "./arguments";
import { rangeClass, workbookClass, worksheetClass } from "./shells";
import type { Workbook } from "../model/workbook";

/** Rows and columns that stay in view. */
const freezePanesClass = apiClass<Worksheet>({
  name: "WorksheetFreezePanes",
  members: {
    freezeRows: method("1.7", (sheet, [count]) => {
      sheet.freeze = { rows: countOf(count), columns: 0 };
    }),
    freezeColumns: method("1.7", (sheet, [count]) => {
      sheet.freeze = { rows: 0, columns: countOf(count) };
    }),
    freezeAt: method("1.7", (sheet, [range], host) => {
      const { range: frozen } = rangeArgument(range, sheet, host);
      const rows = frozen.bottom === lastRow ? 0 : frozen.bottom + 1;
      sheet.freeze = { rows, columns: frozen.right === lastColumn ? 0 : frozen.right + 1 };
    }),
    unfreeze: method("1.7", (sheet) => {
      sheet.freeze = { rows: 0, columns: 0 };
    }),
    getLocation: method("1.7", (sheet, _args, host) => {
      const location = locationOf(sheet, host);
      if (!location) throw refusal("ItemNotFound", "nothing is frozen");
      return location;
    }),
    getLocationOrNullObject: method("1.7", (sheet, _args, host) => locationOf(sheet, host)),
  },
});

function countOf(value: unknown): number {
  const count = given(value, (each) => wholeNumberOf(each, "count"), 1);
  if (count < 1) throw refusal("InvalidArgument", `count ${count}`);
  return count;
}

function locationOf(sheet: Worksheet, host: Host): ReturnType<typeof rangeClass.of> | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? lastRow : rows - 1;
  const right = columns === 0 ? lastColumn : columns - 1;
  return rangeClass.of(host.range(sheet, { top: 0, left: 0, bottom, right }));
}

const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const sheetProtectionClass = apiClass<Worksheet>({
  name: "WorksheetProtection",
  members: {
    protected: scalar("1.2", (sheet) => sheet.protection !== null),
    options: scalar("1.2", (sheet) => sheet.protection),
    protect: method("1.2", (sheet, [options, password]) => {
      if (sheet.protection) throw refusal("InvalidOperation", "it is protected already");
      if (typeof password === "string" && password !== "") throw refusal("NotImplemented", "passwords");
      const asked = given(options, (value) => recordOf(value, "options"), {});
      sheet.protection = { ...defaultOptions, ...asked };
    }),
    unprotect: method("1.2", (sheet) => {
      sheet.protection = null;
    }),
  },
});

const workbookProtectionClass = apiClass<Workbook>({
  name: "WorkbookProtection",
  members: {
    protected: scalar("1.7", (workbook) => workbook.isProtected),
    protect: method("1.7", (workbook, [password]) => {
      if (typeof password === "string" && password !== "") throw refusal("NotImplemented", "passwords");
      workbook.isProtected = true;
    }),
    unprotect: method("1.7", (workbook) => {
      workbook.isProtected = false;
    }),
  },
});

worksheetClass.extend({
  freezePanes: object("1.7", (sheet) => freezePanesClass.of(sheet)),
  protection: object("1.2", (sheet) => sheetProtectionClass.of(sheet)),
});
workbookClass.extend({ protection: object("1.7", (workbook) => workbookProtectionClass.of(workbook)) });
