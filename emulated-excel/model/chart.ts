import type { WorkbookChange } from "./structure";

/**
 * A chart as the sheet keeps it: what it shows is the business of `charts/`. It moves with the cells below it through
 * `follow`, which is called after the sheet's rows and columns have moved, or a sheet got another name.
 */
export interface ChartItem {
  readonly id: string;
  name: string;
  readonly follow: (change: WorkbookChange) => void;
}
