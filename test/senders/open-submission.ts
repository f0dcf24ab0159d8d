import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { cellAddress, rangeAddress } from "../../src/domain/grid/address";
import {
  type CellStyle,
  type CellValue,
  type Grid,
  plainStyle,
  type Workbook,
} from "../../src/domain/grid/grid";
import { openFile } from "../../src/intake/open-file";
import type { DraftCell, DraftValue, SheetDraft } from "./sheet-draft";
import type { Submission } from "./submission";

/** The workbook as intake gives it: drawn as grids, or written by another program and opened. */
export async function openSubmission(submission: Submission): Promise<Workbook> {
  if (submission.writer === "grid") return { sheets: submission.sheets.map(gridOfDraft) };
  const bytes = await bytesOfSubmission(submission);
  const opened = await openFile(submission.file, bytes);
  if (opened.state === "refused") throw new Error(`seed ${submission.seed}: refused (${opened.rule})`);
  return opened.workbook;
}

/** An .xlsx file; `grid` is written like `exceljs`, to be looked at. */
export async function bytesOfSubmission({ writer, sheets }: Submission): Promise<Uint8Array> {
  return writer === "sheetjs" ? bySheetJs(sheets) : byExcelJs(sheets);
}

function serialOf(day: string, date1904: boolean): number {
  return Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000) - (date1904 ? 1462 : 0);
}

function valueOf(value: DraftValue, date1904: boolean): string | number {
  return typeof value === "object" ? serialOf(value.day, date1904) : value;
}

function formatOf({ value, format }: DraftCell): string | null {
  return format ?? (typeof value === "object" ? value.format : null);
}

function gridOfDraft(draft: SheetDraft): Grid {
  const palette: CellStyle[] = [plainStyle];
  const values: (CellValue | undefined)[][] = [];
  const styles: number[][] = [];
  for (const [row, cells] of draft.cells) {
    const ownValues: (CellValue | undefined)[] = [];
    const ownStyles: number[] = [];
    for (const [column, cell] of cells) {
      ownValues[column] = valueOf(cell.value, draft.date1904);
      ownStyles[column] = palette.push(styleOf(cell)) - 1;
    }
    values[row] = ownValues;
    styles[row] = ownStyles;
  }
  const { name, date1904, merges, hiddenRows, hiddenColumns } = draft;
  return {
    name,
    visibility: "visible",
    date1904,
    values,
    styles,
    palette,
    merges,
    hiddenRows,
    hiddenColumns,
  };
}

function styleOf(cell: DraftCell): CellStyle {
  const format = formatOf(cell);
  return {
    ...plainStyle,
    numberFormat: format ?? "General",
    isDate: typeof cell.value === "object" && cell.value.format !== null,
    fontName: cell.font ?? null,
    bold: cell.bold ?? false,
    struck: cell.struck ?? false,
  };
}

async function byExcelJs(sheets: readonly SheetDraft[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const draft of sheets) {
    workbook.properties.date1904 = draft.date1904;
    const sheet = workbook.addWorksheet(draft.name);
    for (const [row, cells] of draft.cells) {
      for (const [column, cell] of cells) {
        const written = sheet.getCell(row + 1, column + 1);
        written.value = valueOf(cell.value, draft.date1904);
        const format = formatOf(cell);
        if (format !== null) written.numFmt = format;
        const { bold = false, struck: strike = false, font: name = "Times New Roman" } = cell;
        written.font = { name, size: 12, bold, strike };
      }
    }
    for (const { top, left, bottom, right } of draft.merges)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    for (const row of draft.hiddenRows) sheet.getRow(row + 1).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Writes neither fonts nor bold. */
function bySheetJs(sheets: readonly SheetDraft[]): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const draft of sheets) {
    const sheet: XLSX.WorkSheet = {};
    let bottom = 0;
    let right = 0;
    for (const [row, cells] of draft.cells) {
      bottom = Math.max(bottom, row);
      for (const [column, cell] of cells) {
        right = Math.max(right, column);
        const value = valueOf(cell.value, draft.date1904);
        const format = formatOf(cell);
        sheet[cellAddress(row, column)] = {
          t: typeof value === "number" ? "n" : "s",
          v: value,
          ...(format === null ? {} : { z: format }),
        };
      }
    }
    sheet["!ref"] = rangeAddress({ top: 0, left: 0, bottom, right });
    sheet["!merges"] = draft.merges.map((range) => ({
      s: { r: range.top, c: range.left },
      e: { r: range.bottom, c: range.right },
    }));
    sheet["!rows"] = Array.from({ length: bottom + 1 }, (_, row) => ({ hidden: draft.hiddenRows.has(row) }));
    XLSX.utils.book_append_sheet(workbook, sheet, draft.name);
  }
  workbook.Workbook = { WBProps: { date1904: sheets.some(({ date1904 }) => date1904) } };
  return new Uint8Array(
    XLSX.write(workbook, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer,
  );
}
