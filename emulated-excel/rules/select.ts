import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import type { Host } from "../protocol/host";
import { areaAddress } from "./addresses";
import { activateSheet } from "./sheets";

/** Selects an area, and tells those who listen. */
export function select(host: Host, sheet: Worksheet, range: CellRange): void {
  activateSheet(sheet);
  sheet.workbook.selection = { sheet: sheet.id, range };
  host.report({ kind: "selected", sheet, address: areaAddress(range) });
}
