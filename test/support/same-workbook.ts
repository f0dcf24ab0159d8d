import { cellAddress, rangeAddress } from "../../src/domain/grid/address";
import { tableColumnNames } from "../../src/domain/report/drawn/table-column-names";
import type { CellContent, PagePlan, SheetPlan, WorkbookPlan } from "../../src/domain/report/workbook-plan";
import { chartFacts } from "./chart-facts";
import { lookDifferences } from "./look-differences";

/** What a host can't draw, or a test doesn't look at. */
export interface SameWorkbookOptions {
  /** Office.js has no alternative texts for charts. */
  readonly withoutChartDescriptions?: boolean;
  /** Office.js has no patterns: patterned series are compared without fill and outline. */
  readonly withoutPatterns?: boolean;
  /** Compares formulas, not the values that they had when the plan was made. */
  readonly withoutFormulaValues?: boolean;
}

const mostDifferences = 200;
const defaultCharacters = 8.43;

/**
 * What differs between two plans' workbooks, in words (`Tổng hợp!C12: 5 ≠ 6`); empty where a person and Excel would
 * find the same workbook: however it is cut into blocks and formats, and to the pixel and the hundredth of a millimetre.
 */
export function sameWorkbook(
  one: WorkbookPlan,
  other: WorkbookPlan,
  options: SameWorkbookOptions = {},
): string[] {
  const differences: string[] = [];
  const note = (difference: string) => {
    if (differences.length < mostDifferences) differences.push(difference);
  };
  compareFacts("base font", one.baseFont, other.baseFont, note);
  compareFacts("names", byName(one.names), byName(other.names), note);
  const names = (plan: WorkbookPlan) => plan.sheets.map(({ name }) => name);
  compareFacts("sheets", names(one), names(other), note);
  for (const sheet of one.sheets) {
    const twin = other.sheets.find(({ name }) => name === sheet.name);
    if (twin) compareSheets({ sheet, plan: one }, { sheet: twin, plan: other }, options, note);
  }
  return differences;
}

interface Side {
  readonly sheet: SheetPlan;
  readonly plan: WorkbookPlan;
}

type Note = (difference: string) => void;

function compareSheets(one: Side, other: Side, options: SameWorkbookOptions, note: Note): void {
  const { name } = one.sheet;
  const said: Note = (difference) => note(`${name}${difference}`);
  compareCells(one.sheet, other.sheet, options, said);
  for (const difference of lookDifferences(one, other)) said(`!${difference}`);
  const facts = ({ sheet, plan }: Side, twin: Side) => sheetFacts(sheet, plan, twin.sheet, options);
  compareFacts("", facts(one, other), facts(other, one), said);
}

function sheetFacts(
  sheet: SheetPlan,
  { baseFont }: WorkbookPlan,
  twin: SheetPlan,
  options: SameWorkbookOptions,
): object {
  return {
    tabColor: sheet.tabColor?.toUpperCase() ?? null,
    showGridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    merges: sheet.merges
      .filter(({ top, bottom, left, right }) => bottom > top || right > left)
      .map(rangeAddress)
      .sort(),
    widths: widthsInPixels(sheet, baseFont.size),
    hiddenColumns: [...new Set(sheet.hiddenColumns)].sort((a, b) => a - b),
    heights: Object.fromEntries(
      sheet.rowHeights.map(({ row, height }) => [`row ${row + 1}`, heightInPixels(height)]),
    ),
    tables: Object.fromEntries(
      sheet.tables.map((table) => [
        table.name,
        {
          range: rangeAddress(table.range),
          columns: tableColumnNames(table),
          formulas: table.columns.map(({ formula }) => formula ?? null),
          style: table.style,
          filterButtons: table.filterButtons,
        },
      ]),
    ),
    conditionalFormats: sheet.conditionalFormats.map(({ range, rule }) => ({
      range: rangeAddress(range),
      rule,
    })),
    validations: Object.fromEntries(
      sheet.validations.map(({ range, ...validation }) => [rangeAddress(range), validation]),
    ),
    charts: Object.fromEntries(
      sheet.charts.map((chart) => [
        chart.name,
        chartFacts(
          chart,
          twin.charts.find(({ name }) => name === chart.name),
          options,
        ),
      ]),
    ),
    page: pageFacts(sheet.page),
  };
}

/** On the screen Excel has whole pixels only, and tells in points how many. */
function heightInPixels(points: number): number {
  return Math.round(points / 0.75);
}

/** As Excel has them on the screen; up to the last one that isn't the default. */
function widthsInPixels({ columnWidths }: SheetPlan, fontSize: number): number[] {
  const digit = Math.round((fontSize * 96) / 72 / 2);
  const pixels = columnWidths.map((characters) => Math.round(characters * digit + 5));
  const usual = Math.round(defaultCharacters * digit + 5);
  while (pixels.at(-1) === usual) pixels.pop();
  return pixels;
}

function pageFacts(page: PagePlan): object {
  const margins = Object.fromEntries(
    Object.entries(page.margins).map(([side, length]) => [side, Math.round(length * 20) / 20]),
  );
  const parts = ({ left = "", center = "", right = "" }: PagePlan["header"]) => [left, center, right];
  return {
    ...page,
    margins,
    printArea: page.printArea && rangeAddress(page.printArea),
    header: parts(page.header),
    footer: parts(page.footer),
    breaksBefore: [...new Set(page.breaksBefore)].filter((row) => row > 0).sort((a, b) => a - b),
  };
}

function byName(names: WorkbookPlan["names"]): object {
  return Object.fromEntries(names.map(({ name, formula }) => [name, formula]));
}

function compareCells(one: SheetPlan, other: SheetPlan, options: SameWorkbookOptions, note: Note): void {
  const left = cellsOf(one);
  const right = cellsOf(other);
  for (const [key, content] of left) {
    const twin = right.get(key) ?? null;
    const a = contentText(content, options);
    const b = contentText(twin, options);
    if (a !== b) note(`!${addressOf(key)}: ${a} ≠ ${b}`);
  }
  for (const [key, content] of right) {
    if (!left.has(key)) note(`!${addressOf(key)}: nothing ≠ ${contentText(content, options)}`);
  }
}

const columnsOfSheet = 16_384;

function addressOf(key: number): string {
  return cellAddress(Math.floor(key / columnsOfSheet), key % columnsOfSheet);
}

/** By row and column in one number; empty cells are missing, headers of tables read as Excel makes them. */
function cellsOf(sheet: SheetPlan): Map<number, CellContent> {
  const cells = new Map<number, CellContent>();
  for (const block of sheet.blocks) {
    block.cells.forEach((line, row) => {
      line.forEach((content, column) => {
        if (content !== null && content !== "")
          cells.set((block.row + row) * columnsOfSheet + block.column + column, content);
      });
    });
  }
  for (const table of sheet.tables) {
    tableColumnNames(table).forEach((name, index) => {
      cells.set(table.range.top * columnsOfSheet + table.range.left + index, name);
    });
  }
  return cells;
}

function contentText(content: CellContent, options: SameWorkbookOptions): string {
  if (content === null) return "nothing";
  if (typeof content !== "object") return valueText(content);
  return options.withoutFormulaValues
    ? `=${content.formula}`
    : `=${content.formula} → ${valueText(content.value)}`;
}

function valueText(value: string | number | boolean): string {
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : JSON.stringify(value);
}

/** Goes down to the smallest part that differs. */
function compareFacts(where: string, one: unknown, other: unknown, note: Note): void {
  if (isRecord(one) && isRecord(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      compareFacts(`${where} ${key}`, one[key], other[key], note);
    return;
  }
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a !== b) note(`${where}: ${a ?? "nothing"} ≠ ${b ?? "nothing"}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
