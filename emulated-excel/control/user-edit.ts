import { parseRange } from "../../src/domain/grid/address";
import type { Host } from "../protocol/host";
import { enterInto } from "../rules/enter-cells";
import { refusal } from "../rules/excel-error";

/** What a user types into one cell. */
export function userEdit(
  host: Host,
  sheetName: string,
  address: string,
  text: string | number | boolean,
): void {
  const sheet = host.workbook.sheetNamed(sheetName);
  const range = parseRange(address);
  if (!sheet || !range) throw refusal("ItemNotFound", `${sheetName}!${address}`);
  enterInto(sheet, range, text);
  host.report({ kind: "changed", sheet, address, changeType: "RangeEdited" });
}
