import type { CellRange } from "../../src/domain/grid/grid";
import { FormulaCell, ErrorValue } from "../model/content";
import type { CellContent, CellValue } from "../model/content";
import { bandsWithin } from "../model/bands";
import type { StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { method, scalar } from "../protocol/api-class";
import type { Host, RangeTarget } from "../protocol/host";
import { areaAddress } from "../rules/addresses";
import { clearCells } from "../rules/clear-cells";
import { displayText } from "../rules/display-text";
import { enterInto, valueReader } from "../rules/enter-cells";
import { refusal } from "../rules/excel-error";
import { ensureAllowed } from "../rules/protection";
import { cellCount, isEntireColumns, isEntireRows } from "../rules/ranges";
import { given, oneOf, textOf } from "./arguments";
import { rangeClass } from "./shells";

const mostCells = 5_000_000;

/** What the cells hold and show. */
rangeClass.extend({
  values: scalar("1.1", (target) => cells(target, shownValue), enter),
  formulas: scalar("1.1", (target) => cells(target, formulaOrContent), enter),
  formulasLocal: { ...scalar<RangeTarget>("1.1", (target) => cells(target, formulaOrContent), enter) },
  text: scalar("1.1", (target) =>
    cells(target, (sheet, row, column) =>
      displayText(sheet.valueAt(row, column), sheet.styleAt(row, column).numberFormat),
    ),
  ),
  valueTypes: scalar("1.1", (target) =>
    cells(target, (sheet, row, column) => typeOf(sheet.valueAt(row, column))),
  ),
  numberFormat: scalar("1.1", numberFormats, putNumberFormat),
  numberFormatLocal: scalar("1.7", numberFormats, putNumberFormat),
  clear: method("1.1", ({ sheet, range }, [applyTo], host) => {
    const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
    clearCells(
      sheet,
      range,
      given(applyTo, (value) => oneOf(kinds, value, "applyTo"), "All"),
    );
    report(sheet, range, host);
  }),
  calculate: method("1.6", ({ sheet }) => sheet.workbook.changed()),
});

function enter(target: RangeTarget, value: unknown, host: Host): void {
  const bounded = value !== null && !Array.isArray(value) ? target.range : bound(target.range);
  if (cellCount(bounded) > mostCells) throw refusal("RangeExceedsLimit");
  enterInto(target.sheet, bounded, value);
  report(target.sheet, target.range, host);
}

function bound(range: CellRange): CellRange {
  if (isEntireRows(range) || isEntireColumns(range)) {
    throw refusal("InvalidArgument", "an array for whole rows or columns");
  }
  return range;
}

function report(sheet: Worksheet, range: CellRange, host: Host): void {
  host.report({ kind: "changed", sheet, address: areaAddress(range), changeType: "RangeEdited" });
}

/** Cell-level properties of unbounded ranges are `null`, as in Excel. */
function cells(
  { sheet, range }: RangeTarget,
  read: (sheet: Worksheet, row: number, column: number) => unknown,
): unknown[][] | null {
  if (isEntireRows(range) || isEntireColumns(range)) return null;
  if (cellCount(range) > mostCells) throw refusal("RangeExceedsLimit");
  const rows: unknown[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: unknown[] = [];
    for (let column = range.left; column <= range.right; column++) line.push(read(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

function shownValue(sheet: Worksheet, row: number, column: number): string | number | boolean {
  return plain(sheet.valueAt(row, column));
}

function formulaOrContent(sheet: Worksheet, row: number, column: number): string | number | boolean {
  const content = sheet.contentAt(row, column);
  return content instanceof FormulaCell ? `=${content.formula}` : plain(content);
}

function plain(value: CellValue | Exclude<CellContent, FormulaCell>): string | number | boolean {
  if (value === null) return "";
  return value instanceof ErrorValue ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof ErrorValue) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function numberFormats({ sheet, range }: RangeTarget): string[][] | null {
  if (isEntireRows(range) || isEntireColumns(range)) return null;
  if (cellCount(range) > mostCells) throw refusal("RangeExceedsLimit");
  const rows: string[][] = [];
  const styles = sheet.workbook.styles;
  for (const band of bandsWithin(sheet.rowStyles, range.top, range.bottom)) {
    const line: string[] = [];
    for (const run of bandsWithin(band.value, range.left, range.right)) {
      const { numberFormat } = styles.style(run.value);
      for (let column = run.from; column <= run.to; column++) line.push(numberFormat);
    }
    for (let row = band.from; row <= band.to; row++) rows.push([...line]);
  }
  return rows;
}

function putNumberFormat({ sheet, range }: RangeTarget, value: unknown): void {
  ensureAllowed(sheet, "allowFormatCells");
  const { styles } = sheet.workbook;
  const format = (text: unknown): ((id: StyleId) => StyleId) => {
    const numberFormat = textOf(text, "numberFormat");
    return (id) => styles.with(id, { numberFormat: numberFormat === "" ? "General" : numberFormat });
  };
  if (!Array.isArray(value)) return sheet.restyle(range, format(value));
  const at = valueReader(range, value);
  for (let row = range.top; row <= range.bottom; row++) {
    let from = range.left;
    for (let column = range.left; column <= range.right; column++) {
      const text = at(row - range.top, column - range.left);
      const next = column < range.right ? at(row - range.top, column + 1 - range.left) : undefined;
      if (next === text) continue;
      if (text !== null) sheet.restyle({ top: row, bottom: row, left: from, right: column }, format(text));
      from = column + 1;
    }
  }
}
