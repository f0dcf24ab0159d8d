import { cellAddress } from "../../domain/grid/address";
import type { SheetPlan, WorkbookPlan } from "../../domain/report/workbook-plan";
import type { OwnContents } from "./standing";
import { element, opaqueColor } from "./xml";

/** The elements before the rows: what the sheet looks like as a whole. `inFront` is the sheet shown first. */
export function viewXml(
  sheet: SheetPlan,
  font: WorkbookPlan["baseFont"],
  inFront: boolean,
  own?: OwnContents["columns"],
): string {
  return [
    element(
      "sheetViews",
      {},
      element(
        "sheetView",
        { showGridLines: sheet.showGridlines, tabSelected: inFront || undefined, workbookViewId: 0 },
        frozenPaneXml(sheet.freeze),
      ),
    ),
    element("sheetFormatPr", { defaultRowHeight: defaultRowHeight(font.size) }),
    columnsXml(sheet, digitWidth(font.size), own),
  ].join("");
}

/** The colour of the tab, and that the sheet is fitted to pages. */
export function sheetPropertiesXml({ tabColor }: SheetPlan): string {
  const color = tabColor === undefined ? "" : element("tabColor", { rgb: opaqueColor(tabColor) });
  return element("sheetPr", {}, color, element("pageSetUpPr", { fitToPage: true }));
}

function frozenPaneXml({ rows, columns }: SheetPlan["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const topLeftCell = cellAddress(rows, columns);
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return (
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell,
      activePane,
      state: "frozen",
    }) + element("selection", { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

function columnsXml(sheet: SheetPlan, digit: number, own: OwnContents["columns"] = new Map()): string {
  const hidden = new Set(sheet.hiddenColumns);
  const given = [...hidden, ...own.keys()];
  const count = Math.max(sheet.columnWidths.length, ...given.map((column) => column + 1));
  const columns: string[] = [];
  for (let column = 0; column < count; column++) {
    const users = own.get(column);
    if (users !== undefined) {
      columns.push(`<col min="${column + 1}" max="${column + 1}"${users}/>`);
      continue;
    }
    const characters = sheet.columnWidths[column];
    if (characters === undefined && !hidden.has(column)) continue;
    columns.push(
      element("col", {
        min: column + 1,
        max: column + 1,
        width: fileWidth(characters ?? defaultCharacters, digit),
        hidden: hidden.has(column) || undefined,
        customWidth: true,
      }),
    );
  }
  return columns.length === 0 ? "" : element("cols", {}, ...columns);
}

/** Excel's own default column. */
const defaultCharacters = 8.43;
const widestColumn = 255;

/** A file counts the cell's padding of 5 pixels as part of the width; what a person calls width doesn't. */
export function fileWidth(characters: number, digit: number): number {
  const width = Math.floor(((characters * digit + 5) / digit) * 256) / 256;
  return Math.min(Number(width.toFixed(6)), widestColumn);
}

/** Pixels of a digit at 96 dpi: half the size in the fonts that offices use (Times New Roman, Arial, Calibri). */
export function digitWidth(size: number): number {
  return Math.round((size * 96) / 72 / 2);
}

/** In points, on whole pixels, as Excel has it for such a font. */
function defaultRowHeight(size: number): number {
  return Math.ceil((size * 1.28) / 0.75) * 0.75;
}
