import { columnName } from "../../../domain/grid/address";
import type { BaseFont, Operation, SheetOperation, WorkbookOperation } from "../operation";
import { addChart, deleteChart, redrawChart } from "./draw-chart";
import { rangeOf } from "./places";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeLook } from "./write-look";
import { writePage } from "./write-page";
import { addTable, resizeTable, writeTableLook } from "./write-table";
import { writeValidations } from "./write-validations";

/** Puts what the operation does into the request that is being made; nothing happens before the next sync. */
export function perform(context: Excel.RequestContext, operation: Operation): void {
  if ("sheet" in operation) performOnSheet(context, operation.sheet, operation);
  else performOnWorkbook(context, operation);
}

function performOnWorkbook({ workbook }: Excel.RequestContext, operation: WorkbookOperation): void {
  switch (operation.do) {
    case "name":
      workbook.names.add(operation.name, `=${operation.formula}`);
      return;
    case "rewrite-name":
      workbook.names.getItem(operation.name).formula = `=${operation.formula}`;
      return;
    case "remove-name":
      workbook.names.getItem(operation.name).delete();
      return;
    case "untable":
      workbook.tables.getItem(operation.name).convertToRange();
      return;
  }
}

function performOnSheet(context: Excel.RequestContext, name: string, operation: SheetOperation): void {
  const { worksheets } = context.workbook;
  if (operation.do === "add-sheet") {
    addSheet(worksheets, name, operation);
    return;
  }
  const sheet = worksheets.getItem(name);
  switch (operation.do) {
    case "delete-sheet":
      sheet.delete();
      return;
    case "base-font":
      setBaseFont(sheet, operation.font);
      return;
    case "rows":
      moveRows(sheet, operation.rows);
      return;
    case "cells":
      writeCells(sheet, operation);
      return;
    case "look":
      writeLook(rangeOf(sheet, operation.range), operation);
      return;
    case "width":
    case "columns-hidden":
      shapeColumns(sheet, operation);
      return;
    case "height":
      shapeRows(sheet, operation);
      return;
    case "merge":
      rangeOf(sheet, operation.range).merge(false);
      return;
    case "unmerge":
      rangeOf(sheet, operation.range).unmerge();
      return;
    case "table":
      addTable(sheet, operation.table);
      return;
    case "table-look":
      writeTableLook(sheet.tables.getItem(operation.table.name), operation.table);
      return;
    case "resize-table":
      resizeTable(sheet.tables.getItem(operation.name), rangeOf(sheet, operation.range));
      return;
    case "conditional-formats":
      writeConditionalFormats(sheet, operation.formats);
      return;
    case "validations":
      writeValidations(sheet, operation);
      return;
    case "add-chart":
      addChart(context, sheet, operation);
      return;
    case "redraw-chart":
      redrawChart(context, sheet, operation);
      return;
    case "delete-chart":
      deleteChart(sheet, operation.name);
      return;
    case "page":
      writePage(sheet, operation.page);
      return;
    case "view":
      writeView(sheet, operation.view);
      return;
  }
}

type Of<Kind extends SheetOperation["do"]> = Extract<SheetOperation, { readonly do: Kind }>;

function addSheet(
  worksheets: Excel.WorksheetCollection,
  name: string,
  { position, font }: Of<"add-sheet">,
): void {
  const sheet = worksheets.add(name);
  sheet.position = position;
  setBaseFont(sheet, font);
}

function setBaseFont(sheet: Excel.Worksheet, { name, size }: BaseFont): void {
  const { font } = sheet.getRange().format;
  font.name = name;
  font.size = size;
}

function moveRows(sheet: Excel.Worksheet, { kind, at, count }: Of<"rows">["rows"]): void {
  const rows = sheet.getRange(`${at + 1}:${at + count}`);
  if (kind === "insert") rows.insert("Down");
  else rows.delete("Up");
}

function writeCells(sheet: Excel.Worksheet, { row, column, cells }: Of<"cells">): void {
  const width = cells[0]?.length ?? 0;
  // The type wants arrays that may be changed; the client only reads them.
  sheet.getRangeByIndexes(row, column, cells.length, width).formulas = cells as CellRows;
}

type CellRows = (string | number | boolean)[][];

function shapeColumns(sheet: Excel.Worksheet, operation: Of<"width"> | Of<"columns-hidden">): void {
  const columns = sheet.getRange(`${columnName(operation.first)}:${columnName(operation.last)}`);
  if (operation.do === "columns-hidden") columns.columnHidden = operation.hidden;
  else if (operation.points === null) columns.format.useStandardWidth = true;
  else columns.format.columnWidth = operation.points;
}

function shapeRows(sheet: Excel.Worksheet, { first, last, points }: Of<"height">): void {
  const { format } = sheet.getRange(`${first + 1}:${last + 1}`);
  if (points === null) format.useStandardHeight = true;
  else format.rowHeight = points;
}

function writeView(sheet: Excel.Worksheet, { freeze, showGridlines, tabColor }: Of<"view">["view"]): void {
  sheet.showGridlines = showGridlines;
  sheet.tabColor = tabColor ?? "";
  if (freeze.rows === 0 && freeze.columns === 0) sheet.freezePanes.unfreeze();
  else if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
}
