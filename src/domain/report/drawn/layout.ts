import type { CellRange } from "../../grid/grid";
import type {
  ChartPlan,
  ConditionalFormatPlan,
  DataReference,
  FormatPlan,
  NamePlan,
  PagePlan,
  SeriesPlan,
  SheetPlan,
  TablePlan,
  TextSource,
  ValidationPlan,
  WorkbookPlan,
} from "../workbook-plan";

/** A plan without its contents: how a workbook was drawn, to compare the next drawing with. */
export interface WorkbookLayout {
  readonly baseFont: WorkbookPlan["baseFont"];
  readonly names: readonly NamePlan[];
  readonly sheets: readonly SheetLayout[];
}

export interface SheetLayout {
  readonly name: string;
  readonly tabColor: string | null;
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Runs of rows of one height, from top to bottom. */
  readonly rowHeights: readonly HeightRun[];
  /** The cells that the product fills, whatever they hold. */
  readonly blocks: readonly CellRange[];
  readonly formats: readonly FormatPlan[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  /** Without the values that they show: `cached` is empty everywhere. */
  readonly charts: readonly ChartPlan[];
  readonly page: PagePlan;
  readonly freeze: SheetPlan["freeze"];
  readonly showGridlines: boolean;
}

/** Rows `top` to `bottom`, both included, with their height in points. */
export interface HeightRun {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** How the plan's workbook looks, whatever it holds. */
export function layoutOf(plan: WorkbookPlan): WorkbookLayout {
  return { baseFont: plan.baseFont, names: plan.names, sheets: plan.sheets.map(sheetLayoutOf) };
}

function sheetLayoutOf(sheet: SheetPlan): SheetLayout {
  return {
    name: sheet.name,
    tabColor: sheet.tabColor ?? null,
    columnWidths: sheet.columnWidths,
    hiddenColumns: [...new Set(sheet.hiddenColumns)].sort((a, b) => a - b),
    rowHeights: heightRuns(sheet.rowHeights),
    blocks: sheet.blocks.flatMap(({ row, column, cells }) => {
      const width = cells[0]?.length ?? 0;
      return width === 0
        ? []
        : [{ top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 }];
    }),
    formats: sheet.formats,
    merges: sheet.merges.filter(({ top, bottom, left, right }) => bottom > top || right > left),
    tables: sheet.tables,
    conditionalFormats: sheet.conditionalFormats,
    validations: sheet.validations,
    charts: sheet.charts.map(withoutValues),
    page: sheet.page,
    freeze: sheet.freeze,
    showGridlines: sheet.showGridlines,
  };
}

function heightRuns(heights: SheetPlan["rowHeights"]): readonly HeightRun[] {
  // A row given twice has the later height.
  const byRow = new Map(heights.map(({ row, height }) => [row, height]));
  const runs: { top: number; bottom: number; height: number }[] = [];
  for (const [row, height] of [...byRow].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.height === height) last.bottom = row;
    else runs.push({ top: row, bottom: row, height });
  }
  return runs;
}

function withoutValues(chart: ChartPlan): ChartPlan {
  return { ...chart, title: textWithoutValue(chart.title), series: chart.series.map(seriesWithoutValues) };
}

function seriesWithoutValues(series: SeriesPlan): SeriesPlan {
  return {
    ...series,
    name: textWithoutValue(series.name),
    categories: dataWithoutValues(series.categories),
    values: dataWithoutValues(series.values),
  };
}

function textWithoutValue(text: TextSource): TextSource {
  return typeof text === "string" ? text : { ...text, cached: "" };
}

function dataWithoutValues<T>(data: DataReference<T>): DataReference<T> {
  return { ...data, cached: [] };
}
