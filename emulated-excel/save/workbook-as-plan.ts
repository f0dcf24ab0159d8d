import type { CellRange } from "../../src/domain/grid/grid";
import type { NamePlan, SheetPlan, TablePlan, WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { Chart } from "../charts/chart";
import { bandsWithin } from "../model/bands";
import { FormulaCell } from "../model/content";
import type { CellStyle } from "../model/style";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import { cellsAsBlocks, usedCells } from "./cells-as-blocks";
import { chartAsPlan } from "./chart-as-plan";
import { formatsAsPlans } from "./formats-as-plans";
import { pageAsPlan } from "./page-as-plan";
import { conditionalFormatPlans, validationPlans } from "./rules-as-plans";
import { widthCharacters } from "./units";

/** Told in words of what a plan can't hold, with its place. */
export type Lost = (what: string) => void;

/**
 * The workbook as a plan, to save it through the file host or to compare it with another. What no plan holds (hidden
 * sheets, protection, XML parts, charts of other kinds) is told to `lost`.
 */
export function workbookAsPlan(workbook: Workbook, lost: Lost = () => undefined): WorkbookPlan {
  const plain = plainStyle(workbook);
  if (workbook.isProtected) lost("the protection of the workbook");
  for (const { id } of workbook.xmlParts) lost(`the XML part ${id}`);
  if (workbook.settings.size > 0) lost("the settings of add-ins");
  return {
    title: workbook.name,
    creator: "",
    baseFont: { name: plain.fontName, size: plain.fontSize },
    names: workbook.names.flatMap((name): NamePlan[] => {
      if (name.sheet === null) return [{ name: name.name, formula: name.formula }];
      lost(`the name ${name.name} of one sheet`);
      return [];
    }),
    sheets: workbook.sheets.map((sheet) => sheetAsPlan(sheet, plain, lost)),
  };
}

/** How cells without contents look on most sheets: the base font of the plan. */
function plainStyle(workbook: Workbook): CellStyle {
  const counts = new Map<string, { readonly style: CellStyle; readonly sheets: number }>();
  for (const sheet of workbook.sheets) {
    const style = sheet.styleAt(lastRow, lastColumn);
    const key = `${style.fontName} ${style.fontSize}`;
    counts.set(key, { style, sheets: (counts.get(key)?.sheets ?? 0) + 1 });
  }
  const normal = workbook.styles.style(0);
  const most = [...counts.values()].reduce((best, each) => (each.sheets > best.sheets ? each : best), {
    style: normal,
    sheets: 0,
  });
  return { ...normal, fontName: most.style.fontName, fontSize: most.style.fontSize };
}

function sheetAsPlan(sheet: Worksheet, plain: CellStyle, lost: Lost): SheetPlan {
  const said: Lost = (what) => lost(`${sheet.name}: ${what}`);
  if (sheet.visibility !== "Visible") said("that it is hidden");
  if (sheet.protection) said("its protection");
  const used = usedCells(sheet);
  return {
    name: sheet.name,
    ...(sheet.tabColor !== "" && { tabColor: sheet.tabColor }),
    columnWidths: columnWidths(sheet, plain.fontSize),
    hiddenColumns: hiddenColumns(sheet),
    rowHeights: rowHeights(sheet, used, said),
    blocks: cellsAsBlocks(sheet, said),
    formats: formatsAsPlans(sheet, plain, used, said),
    merges: sheet.merges,
    tables: sheet.tables.map((table) => tableAsPlan(sheet, table, said)),
    conditionalFormats: conditionalFormatPlans(sheet, said),
    validations: validationPlans(sheet, said),
    charts: sheet.charts.flatMap((chart) => {
      const plan = chart instanceof Chart ? chartAsPlan(chart, said) : null;
      return plan ? [plan] : [];
    }),
    page: pageAsPlan(sheet.page, said),
    freeze: { ...sheet.freeze },
    showGridlines: sheet.showGridlines,
  };
}

/** Up to the last column that has a width of its own. */
function columnWidths(sheet: Worksheet, fontSize: number): number[] {
  const bands = [...bandsWithin(sheet.columnSizes, 0, lastColumn)];
  const sized = bands.filter(({ value, to }) => value.size !== null && to < lastColumn);
  const last = sized.at(-1)?.to ?? -1;
  return Array.from({ length: last + 1 }, (_, column) => {
    const size = bands.find(({ from, to }) => column >= from && column <= to)?.value.size;
    return widthCharacters(size ?? sheet.standardWidth, fontSize);
  });
}

function hiddenColumns(sheet: Worksheet): number[] {
  const hidden: number[] = [];
  for (const { from, to, value } of bandsWithin(sheet.columnSizes, 0, lastColumn)) {
    if (!value.hidden) continue;
    for (let column = from; column <= to; column++) hidden.push(column);
  }
  return hidden;
}

/** A height for all rows to the sheet's end is said of the rows that are used. */
function rowHeights(sheet: Worksheet, used: CellRange | null, lost: Lost): { row: number; height: number }[] {
  const heights: { row: number; height: number }[] = [];
  for (const { from, to, value } of bandsWithin(sheet.rowSizes, 0, lastRow)) {
    if (value.hidden) lost(`that rows ${from + 1} to ${to + 1} are hidden`);
    if (value.size === null) continue;
    const last = to === lastRow ? Math.max(from, used?.bottom ?? -1) : to;
    for (let row = from; row <= last; row++) heights.push({ row, height: value.size });
  }
  return heights;
}

function tableAsPlan(sheet: Worksheet, table: Table, lost: Lost): TablePlan {
  if (table.showTotals) lost(`the totals row of the table ${table.name}`);
  if (!table.showHeaders) lost(`that the table ${table.name} has no header`);
  return {
    name: table.name,
    range: table.range,
    columns: table.columns.map(({ name, formula }, index) => {
      const filled = formula ?? columnFormula(sheet, table, table.range.left + index);
      return filled === null ? { name } : { name, formula: filled };
    }),
    style: table.style === "" ? null : table.style,
    filterButtons: table.showFilterButton,
  };
}

/** The formula that every row of a column has, letter for letter: it fills down when rows are added. */
function columnFormula(sheet: Worksheet, { range }: Table, column: number): string | null {
  const first = sheet.contentAt(range.top + 1, column);
  if (!(first instanceof FormulaCell)) return null;
  for (let row = range.top + 2; row <= range.bottom; row++) {
    const content = sheet.contentAt(row, column);
    if (!(content instanceof FormulaCell) || content.formula !== first.formula) return null;
  }
  return first.formula;
}
