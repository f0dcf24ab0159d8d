import type { CellRange } from "../../src/domain/grid/grid";
import { HostObject } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import type { Host } from "../protocol/host";
import type { Worksheet } from "../model/worksheet";
import { parseArea, splitSheet } from "../rules/addresses";
import { refusal } from "../rules/excel-error";
import { rangeClass } from "./shells";

export function textOf(value: unknown, what: string): string {
  if (typeof value !== "string") throw refusal("InvalidArgument", `${what}: text expected`);
  return value;
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw refusal("InvalidArgument", `${what}: number expected`);
  }
  return value;
}

export function wholeNumberOf(value: unknown, what: string): number {
  const number = numberOf(value, what);
  if (!Number.isInteger(number)) throw refusal("InvalidArgument", `${what}: whole number expected`);
  return number;
}

export function booleanOf(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw refusal("InvalidArgument", `${what}: true or false expected`);
  return value;
}

export { oneOf } from "../rules/choices";

export function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== "object" || Array.isArray(value) || value instanceof HostObject) {
    throw refusal("InvalidArgument", `${what}: an object of properties expected`);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Absent arguments come as `null`. */
export function given<T>(value: unknown, read: (value: unknown) => T, otherwise: T): T {
  return value === null || value === undefined ? otherwise : read(value);
}

/** An argument that is a range: a Range object, or an address (of `sheet`, unless it names another). */
export function rangeArgument(value: unknown, sheet: Worksheet | null, host: Host): RangeTarget {
  if (value instanceof HostObject) return rangeClass.thing(value);
  return rangeAt(textOf(value, "range"), sheet, host);
}

/** The range of an address, of a defined name or of a table. */
export function rangeAt(address: string, sheet: Worksheet | null, host: Host): RangeTarget {
  const split = splitSheet(address.replace(/^=/, ""));
  const on = split.sheet === null ? sheet : host.workbook.sheetNamed(split.sheet);
  const area = parseArea(split.area);
  if (on && area) return host.range(on, area);
  const named = namedRange(split.area, sheet, host);
  if (named) return named;
  if (split.sheet !== null && !on) throw refusal("ItemNotFound", `no sheet ${split.sheet}`);
  throw refusal("InvalidArgument", `not an address: ${address}`);
}

function namedRange(text: string, sheet: Worksheet | null, host: Host): RangeTarget | null {
  const table = host.workbook.tableNamed(text);
  if (table) {
    const { range, showHeaders, showTotals } = table.table;
    const body: CellRange = {
      ...range,
      top: range.top + (showHeaders ? 1 : 0),
      bottom: range.bottom - (showTotals ? 1 : 0),
    };
    return host.range(table.sheet, body);
  }
  const key = text.toLowerCase();
  const names = host.workbook.names.filter((name) => name.name.toLowerCase() === key);
  const name = names.find((each) => each.sheet === sheet?.id) ?? names.find((each) => each.sheet === null);
  return name ? rangeOfFormula(name.formula, host) : null;
}

/** What a formula that is one reference points at; `null` for any other formula. */
export function rangeOfFormula(formula: string, host: Host): RangeTarget | null {
  const { sheet, area } = splitSheet(formula);
  const on = sheet === null ? null : host.workbook.sheetNamed(sheet);
  const range = parseArea(area);
  return on && range ? host.range(on, range) : null;
}
