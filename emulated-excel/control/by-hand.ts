import { parseRange } from "../../src/domain/grid/address";
import type { Host } from "../protocol/host";
import { enterInto } from "../rules/enter-cells";
import { select } from "../rules/select";
import { refusal } from "../rules/excel-error";

interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly text: string | number | boolean;
  readonly isRemote: boolean;
}

/** What a user types into one cell. */
export function userEdit(host: Host, { sheet: name, address, text, isRemote }: Edit): void {
  const sheet = host.workbook.sheetNamed(name);
  const range = parseRange(address);
  if (!sheet || !range) throw refusal("ItemNotFound", `${name}!${address}`);
  enterInto(sheet, range, text);
  host.report({ kind: "changed", sheet, address, changeType: "RangeEdited", isRemote });
}

/** Selects an area as a user does, on a sheet that comes to the front by that. */
export function userSelect(host: Host, name: string, address: string): void {
  const sheet = host.workbook.sheetNamed(name);
  const range = parseRange(address);
  if (!sheet || !range) throw refusal("ItemNotFound", `${name}!${address}`);
  select(host, sheet, range);
}

/** Protects a sheet (or the workbook's structure), or takes that back, as a user does. */
export function protect({ workbook }: Host, name: string | null, isProtected: boolean): void {
  if (name === null) {
    workbook.isProtected = isProtected;
    return;
  }
  const sheet = workbook.sheetNamed(name);
  if (!sheet) throw refusal("ItemNotFound", name);
  sheet.protection = isProtected ? {} : null;
}
