import { plainStyle, type CellValue, type Grid, type Workbook } from "../../src/domain/grid/grid";
import { stateXml } from "../../src/domain/report/state/workbook-state";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/domain/report/workbook-plan";

/** What a reader finds in the workbook that a plan draws: its values, and which of them are dates. */
export function workbookOfPlan(plan: WorkbookPlan): Workbook {
  const state = stateXml(plan);
  return { sheets: plan.sheets.map(gridOf), ...(state !== null && { state }) };
}

function gridOf(sheet: SheetPlan): Grid {
  const values: (CellValue | undefined)[][] = [];
  for (const { row, column, cells } of sheet.blocks)
    cells.forEach((line, down) => {
      const own = (values[row + down] ??= []);
      line.forEach((content, right) => (own[column + right] = valueOf(content)));
    });
  return {
    name: sheet.name,
    visibility: "visible",
    date1904: false,
    values,
    styles: stylesOf(sheet),
    palette: [plainStyle, { ...plainStyle, numberFormat: "dd/mm/yyyy", isDate: true }],
    merges: sheet.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function valueOf(content: CellContent): CellValue {
  const value = typeof content === "object" && content !== null ? content.value : content;
  return value === "" ? null : value;
}

function stylesOf({ formats }: SheetPlan): number[][] {
  const styles: number[][] = [];
  for (const { range, style } of formats) {
    if (style.numberFormat === undefined) continue;
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        (styles[row] ??= [])[column] = style.numberFormat.includes("yyyy") ? 1 : 0;
  }
  return styles;
}
