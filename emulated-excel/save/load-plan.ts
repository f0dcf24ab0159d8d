import type {
  CellContent as PlanContent,
  SheetPlan,
  WorkbookPlan,
} from "../../src/domain/report/workbook-plan";
import { tableColumnNames } from "../../src/domain/report/drawn/table-column-names";
import { formulaEngine } from "../formulas/engine";
import { changeBands } from "../model/bands";
import type { CellContent } from "../model/content";
import { FormulaCell } from "../model/content";
import { normalStyle } from "../model/style";
import type { Table } from "../model/table";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { loadChart } from "./load-chart";
import { loadFormats } from "./load-formats";
import { loadPage } from "./load-page";
import { loadConditionalFormat, loadValidation } from "./load-rules";
import { widthPoints } from "./units";

/** A workbook in memory as Excel would open the file that a plan makes. */
export function loadPlan(plan: WorkbookPlan, name = "Book1.xlsx"): Workbook {
  const { baseFont } = plan;
  const normal = { ...normalStyle, fontName: baseFont.name, fontSize: baseFont.size };
  const workbook = new Workbook(name, formulaEngine, normal);
  for (const sheetPlan of plan.sheets) loadSheet(workbook.addSheet(sheetPlan.name), sheetPlan, plan);
  // Charts may read from sheets that come later.
  workbook.sheets.forEach((sheet, index) => {
    for (const chart of plan.sheets[index]?.charts ?? []) loadChart(sheet, chart);
  });
  for (const { name: own, formula } of plan.names)
    workbook.names.push({ name: own, sheet: null, formula, comment: "", visible: true });
  workbook.changed();
  return workbook;
}

function loadSheet(sheet: Worksheet, plan: SheetPlan, { baseFont }: WorkbookPlan): void {
  sheet.tabColor = plan.tabColor?.toUpperCase() ?? "";
  sheet.showGridlines = plan.showGridlines;
  sheet.freeze = { ...plan.freeze };
  loadContents(sheet, plan);
  loadFormats(sheet, plan.formats);
  loadSizes(sheet, plan, baseFont.size);
  sheet.merges = plan.merges.filter(({ top, bottom, left, right }) => bottom > top || right > left);
  for (const table of plan.tables) {
    const names = tableColumnNames(table);
    // A header reads as its column is called, letter for letter.
    names.forEach((own, index) => sheet.setContent(table.range.top, table.range.left + index, own));
    sheet.tables.push(loadTable(sheet.workbook, table, names));
  }
  sheet.conditionalFormats = plan.conditionalFormats.map((format) =>
    loadConditionalFormat(format, String(sheet.workbook.nextId())),
  );
  sheet.validations = plan.validations.map(loadValidation);
  loadPage(sheet.page, plan.page);
}

function loadContents(sheet: Worksheet, { blocks }: SheetPlan): void {
  for (const block of blocks) {
    block.cells.forEach((cells, line) => {
      cells.forEach((content, index) => {
        const cell = contentOf(content);
        if (cell !== null) sheet.setContent(block.row + line, block.column + index, cell);
      });
    });
  }
}

function contentOf(content: PlanContent): CellContent | null {
  return typeof content === "object" && content !== null ? new FormulaCell(content.formula) : content;
}

function loadSizes(sheet: Worksheet, plan: SheetPlan, fontSize: number): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.columnSizes = changeBands(sheet.columnSizes, column, column, ({ hidden }) =>
      sheet.workbook.trackSize({ size: widthPoints(characters, fontSize), hidden }),
    );
  });
  for (const column of plan.hiddenColumns ?? []) {
    sheet.columnSizes = changeBands(sheet.columnSizes, column, column, ({ size }) =>
      sheet.workbook.trackSize({ size, hidden: true }),
    );
  }
  for (const { row, height } of plan.rowHeights) {
    sheet.rowSizes = changeBands(sheet.rowSizes, row, row, ({ hidden }) =>
      sheet.workbook.trackSize({ size: height, hidden }),
    );
  }
}

function loadTable(workbook: Workbook, plan: SheetPlan["tables"][number], names: readonly string[]): Table {
  return {
    id: `{${workbook.nextId().toString(16).toUpperCase().padStart(8, "0")}-000C-0000-0000-000000000000}`,
    name: plan.name,
    range: plan.range,
    columns: plan.columns.map(({ formula }, index) => ({
      id: workbook.nextId(),
      name: names[index] ?? "",
      formula: formula ?? null,
    })),
    showHeaders: true,
    showTotals: false,
    style: plan.style ?? "",
    showFilterButton: plan.filterButtons,
    showBandedRows: plan.style !== null,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
