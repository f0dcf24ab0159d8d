import { cellAddress } from "../../src/domain/grid/address";
import type { StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { method } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import { fullAddress } from "../rules/addresses";
import { valueReader } from "../rules/enter-cells";
import { refusal } from "../rules/excel-error";
import { cellCount } from "../rules/ranges";
import { recordOf } from "./arguments";
import { cellFormat } from "./format-classes";
import { putCellFormat } from "./put-cell-format";
import { rangeClass } from "./shells";

type Wanted = Readonly<Record<string, unknown>>;

/** A cell each is heavy: Excel refuses long before it is slow here. */
const mostCells = 500_000;

rangeClass.extend({
  getCellProperties: method("1.9", ({ sheet, range }, [options]) => {
    const wanted = recordOf(options, "cellPropertiesLoadOptions");
    if (cellCount(range) > mostCells) throw refusal("RangeExceedsLimit");
    const formats = formatReader(sheet, wanted);
    const rows: unknown[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const line: unknown[] = [];
      for (let column = range.left; column <= range.right; column++) {
        line.push({ ...place(sheet, row, column, wanted), ...formats(sheet.styleIdAt(row, column)) });
      }
      rows.push(line);
    }
    return rows;
  }),
  getRowProperties: method("1.9", (target, [options]) =>
    trackProperties(target, recordOf(options, "rowPropertiesLoadOptions"), "rows"),
  ),
  getColumnProperties: method("1.9", (target, [options]) =>
    trackProperties(target, recordOf(options, "columnPropertiesLoadOptions"), "columns"),
  ),
  setCellProperties: method("1.9", (target, [data], host) => {
    const { sheet, range } = target;
    const at = valueReader(range, data);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = { sheet, range: { top: row, bottom: row, left: column, right: column }, isGone: false };
        putCellFormat(cell, recordOf(at(row - range.top, column - range.left), "cellProperties"), host);
      }
    }
  }),
  setRowProperties: method("1.9", ({ sheet, range }, [data], host) => {
    const height = range.bottom - range.top + 1;
    const rows = listOf(data, height);
    rows.forEach((properties, index) => {
      const row = range.top + index;
      putCellFormat({ sheet, range: { ...range, top: row, bottom: row }, isGone: false }, properties, host);
    });
  }),
  setColumnProperties: method("1.9", ({ sheet, range }, [data], host) => {
    const columns = listOf(data, range.right - range.left + 1);
    columns.forEach((properties, index) => {
      const column = range.left + index;
      putCellFormat(
        { sheet, range: { ...range, left: column, right: column }, isGone: false },
        properties,
        host,
      );
    });
  }),
});

function listOf(data: unknown, length: number): Wanted[] {
  if (!Array.isArray(data) || data.length !== length)
    throw refusal("InvalidArgument", "one for each row or column");
  return data.map((each) => recordOf(each, "properties"));
}

function place(sheet: Worksheet, row: number, column: number, wanted: Wanted): Wanted {
  const address = `${fullAddress(sheet.name, { top: row, left: column, bottom: row, right: column })}`;
  const isHidden = sheet.rowHeight(row) === 0 || sheet.columnWidth(column) === 0;
  return {
    ...(wanted["address"] === true ? { address } : {}),
    ...(wanted["addressLocal"] === true ? { addressLocal: cellAddress(row, column) } : {}),
    ...(wanted["hidden"] === true ? { hidden: isHidden } : {}),
    ...(wanted["style"] === true ? { style: "Normal" } : {}),
  };
}

/** Formats repeat: each style is put together once. */
function formatReader(sheet: Worksheet, wanted: Wanted): (style: StyleId) => Wanted {
  const asked = wanted["format"];
  if (asked === null || asked === undefined) return () => ({});
  const known = new Map<StyleId, Wanted>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const made = { format: chosen(cellFormat(sheet.workbook.styles.style(id)), recordOf(asked, "format")) };
    known.set(id, made);
    return made;
  };
}

/** Of the properties, those asked for: `true`, or an object of what is wanted below. */
function chosen(properties: Wanted, wanted: Wanted): Wanted {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || value === null) continue;
    if (name === "rowHeight" || name === "columnWidth") continue;
    const property = properties[name];
    if (property === undefined) throw refusal("InvalidArgument", `no cell property ${name}`);
    const isDeep = typeof value === "object" && typeof property === "object" && property !== null;
    if (!isDeep) result[name] = property;
    else if (name === "borders") result[name] = bordersOf(property as Wanted, value as Wanted);
    else result[name] = chosen(property as Wanted, value as Wanted);
  }
  return result;
}

/** What is wanted of borders is said once for all of them. */
function bordersOf(borders: Wanted, wanted: Wanted): Wanted {
  return Object.fromEntries(
    Object.entries(borders).map(([side, line]) => [side, chosen(line as Wanted, wanted)]),
  );
}

/** One entry a row (column): sizes, and formats where all its cells share them. */
function trackProperties({ sheet, range }: RangeTarget, wanted: Wanted, axis: "rows" | "columns"): unknown[] {
  const isRows = axis === "rows";
  const [from, to] = isRows ? [range.top, range.bottom] : [range.left, range.right];
  if (to - from > mostCells) throw refusal("RangeExceedsLimit");
  const formats = formatReader(sheet, wanted);
  const askedFormat = wanted["format"];
  const sizes = askedFormat === undefined || askedFormat === null ? {} : recordOf(askedFormat, "format");
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const at = from + index;
    const line = isRows ? { ...range, top: at, bottom: at } : { ...range, left: at, right: at };
    const [first, ...others] = sheet.stylesIn(line);
    const { format } = first !== undefined && others.length === 0 ? formats(first) : { format: {} };
    const size = {
      ...(isRows && sizes["rowHeight"] === true ? { rowHeight: sheet.rowHeight(at) } : {}),
      ...(!isRows && sizes["columnWidth"] === true ? { columnWidth: sheet.columnWidth(at) } : {}),
    };
    const hidden = isRows ? sheet.rowHeight(at) === 0 : sheet.columnWidth(at) === 0;
    return {
      ...(wanted["address"] === true ? { address: fullAddress(sheet.name, line) } : {}),
      ...(isRows && wanted["rowHidden"] === true ? { rowHidden: hidden } : {}),
      ...(!isRows && wanted["columnHidden"] === true ? { columnHidden: hidden } : {}),
      ...(isRows && wanted["rowIndex"] === true ? { rowIndex: at } : {}),
      ...(!isRows && wanted["columnIndex"] === true ? { columnIndex: at } : {}),
      ...(askedFormat === undefined || askedFormat === null
        ? {}
        : { format: { ...(format as Wanted | undefined), ...size } }),
    };
  });
}
