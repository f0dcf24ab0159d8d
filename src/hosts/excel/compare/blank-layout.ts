import type { SheetLayout } from "../../../domain/report/drawn/layout";
import type { PagePlan } from "../../../domain/report/workbook-plan";

/** A sheet as Excel makes it: nothing to compare with but its page, which is always written. */
export function blankLayout(name: string): SheetLayout {
  return {
    name,
    tabColor: null,
    columnWidths: [],
    hiddenColumns: [],
    rowHeights: [],
    blocks: [],
    formats: [],
    merges: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: unknownPage,
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
  };
}

/** Equal to no planned page: the paper and margins of a new sheet follow the user's printer. */
const unknownPage: PagePlan = {
  orientation: "portrait",
  margins: { top: -1, bottom: -1, left: -1, right: -1, header: -1, footer: -1 },
  printArea: null,
  repeatRows: null,
  fit: { wide: 0, tall: 0 },
  centerHorizontally: false,
  header: {},
  footer: {},
  differentFirstPage: false,
};
