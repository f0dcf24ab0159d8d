import type { CellRange } from "../../src/domain/grid/grid";
import { lastColumn, lastRow } from "../model/worksheet";
import { method, scalar } from "../protocol/api-class";
import type { HostObject } from "../protocol/api-class";
import type { Host, RangeTarget } from "../protocol/host";
import { areaAddress, fullAddress } from "../rules/addresses";
import { refusal } from "../rules/excel-error";
import {
  boundingRange,
  cellCount,
  intersection,
  isEntireColumns,
  isEntireRows,
  isInSheet,
} from "../rules/ranges";
import { select } from "../rules/select";
import { usedWithin } from "../rules/used-within";
import { booleanOf, given, rangeArgument, wholeNumberOf } from "./arguments";
import { rangeClass } from "./shells";

/** Where a range is, and the ranges that it leads to. */
rangeClass.extend({
  address: scalar("1.1", ({ sheet, range }) => fullAddress(sheet.name, range)),
  addressLocal: scalar("1.1", ({ sheet, range }) => fullAddress(sheet.name, range)),
  rowIndex: scalar("1.1", ({ range }) => range.top),
  columnIndex: scalar("1.1", ({ range }) => range.left),
  rowCount: scalar("1.1", ({ range }) => range.bottom - range.top + 1),
  columnCount: scalar("1.1", ({ range }) => range.right - range.left + 1),
  cellCount: scalar("1.1", ({ range }) => {
    const count = cellCount(range);
    return count > 2 ** 31 - 1 ? -1 : count;
  }),
  isEntireRow: scalar("1.7", ({ range }) => isEntireRows(range)),
  isEntireColumn: scalar("1.7", ({ range }) => isEntireColumns(range)),
  top: scalar("1.10", ({ sheet, range }) => sheet.rowTop(range.top)),
  left: scalar("1.10", ({ sheet, range }) => sheet.columnLeft(range.left)),
  height: scalar("1.10", ({ sheet, range }) => sheet.rowTop(range.bottom + 1) - sheet.rowTop(range.top)),
  width: scalar(
    "1.10",
    ({ sheet, range }) => sheet.columnLeft(range.right + 1) - sheet.columnLeft(range.left),
  ),
  getCell: method("1.1", (target, [row, column], host) => {
    const top = target.range.top + wholeNumberOf(row, "row");
    const left = target.range.left + wholeNumberOf(column, "column");
    return at(target, { top, left, bottom: top, right: left }, host);
  }),
  getRow: method("1.1", (target, [row], host) => {
    const top = target.range.top + wholeNumberOf(row, "row");
    return at(target, { ...target.range, top, bottom: top }, host);
  }),
  getColumn: method("1.1", (target, [column], host) => {
    const left = target.range.left + wholeNumberOf(column, "column");
    return at(target, { ...target.range, left, right: left }, host);
  }),
  getEntireRow: method("1.1", (target, _args, host) => {
    return at(target, { ...target.range, left: 0, right: lastColumn }, host);
  }),
  getEntireColumn: method("1.1", (target, _args, host) => {
    return at(target, { ...target.range, top: 0, bottom: lastRow }, host);
  }),
  getLastCell: method("1.1", (target, _args, host) => {
    const { bottom, right } = target.range;
    return at(target, { top: bottom, left: right, bottom, right }, host);
  }),
  getLastRow: method("1.1", (target, _args, host) => {
    return at(target, { ...target.range, top: target.range.bottom }, host);
  }),
  getLastColumn: method("1.1", (target, _args, host) => {
    return at(target, { ...target.range, left: target.range.right }, host);
  }),
  getOffsetRange: method("1.1", (target, [rows, columns], host) => {
    const down = wholeNumberOf(rows, "rowOffset");
    const right = wholeNumberOf(columns, "columnOffset");
    const { range } = target;
    const moved = {
      top: range.top + down,
      bottom: range.bottom + down,
      left: range.left + right,
      right: range.right + right,
    };
    return at(target, moved, host);
  }),
  getResizedRange: method("1.2", (target, [rows, columns], host) => {
    const { range } = target;
    const bottom = range.bottom + wholeNumberOf(rows, "deltaRows");
    const right = range.right + wholeNumberOf(columns, "deltaColumns");
    return at(target, { ...range, bottom, right }, host);
  }),
  getAbsoluteResizedRange: method("1.7", (target, [rows, columns], host) => {
    const { range } = target;
    const bottom = range.top + wholeNumberOf(rows, "numRows") - 1;
    const right = range.left + wholeNumberOf(columns, "numColumns") - 1;
    return at(target, { ...range, bottom, right }, host);
  }),
  getRowsAbove: method("1.2", (target, [count], host) => rowsBeside(target, -number(count), host)),
  getRowsBelow: method("1.2", (target, [count], host) => rowsBeside(target, number(count), host)),
  getBoundingRect: method("1.1", (target, [other], host) => {
    const with_ = rangeArgument(other, target.sheet, host);
    ensureSameSheet(target, with_);
    return at(target, boundingRange(target.range, with_.range), host);
  }),
  getIntersection: method("1.1", (target, [other], host) => {
    const common = commonArea(target, other, host);
    if (!common) throw refusal("ItemNotFound", "no common cells");
    return at(target, common, host);
  }),
  getIntersectionOrNullObject: method("1.4", (target, [other], host) => {
    const common = commonArea(target, other, host);
    return common ? at(target, common, host) : null;
  }),
  getUsedRange: method("1.1", (target, [valuesOnly], host) => {
    const used = usedWithin(target.sheet, target.range, flag(valuesOnly));
    if (!used) throw refusal("ItemNotFound", "no used cells");
    return at(target, used, host);
  }),
  getUsedRangeOrNullObject: method("1.4", (target, [valuesOnly], host) => {
    const used = usedWithin(target.sheet, target.range, flag(valuesOnly));
    return used ? at(target, used, host) : null;
  }),
  select: method("1.1", ({ sheet, range }, _args, host) => {
    select(host, sheet, range);
  }),
  _validateArraySize: method("1.3", ({ range }, [rows, columns]) => {
    if (range.bottom - range.top + 1 === rows && range.right - range.left + 1 === columns) return null;
    throw refusal(
      "InvalidArgument",
      `the number of rows or columns in the input array doesn't match the size or dimensions of the range: ${areaAddress(range)}`,
    );
  }),
});

function at(target: RangeTarget, range: CellRange, host: Host): HostObject {
  if (!isInSheet(range)) throw refusal("InvalidArgument", "outside of the sheet");
  return rangeClass.of(host.range(target.sheet, range));
}

function rowsBeside(target: RangeTarget, count: number, host: Host): HostObject {
  const { range } = target;
  const below = { ...range, top: range.bottom + 1, bottom: range.bottom + count };
  const above = { ...range, top: range.top + count, bottom: range.top - 1 };
  return at(target, count > 0 ? below : above, host);
}

function number(value: unknown): number {
  return given(value, (each) => wholeNumberOf(each, "count"), 1);
}

function flag(value: unknown): boolean {
  return given(value, (each) => booleanOf(each, "valuesOnly"), false);
}

function commonArea(target: RangeTarget, other: unknown, host: Host): CellRange | null {
  const with_ = rangeArgument(other, target.sheet, host);
  ensureSameSheet(target, with_);
  return intersection(target.range, with_.range);
}

function ensureSameSheet(a: RangeTarget, b: RangeTarget): void {
  if (a.sheet !== b.sheet) throw refusal("InvalidArgument", "ranges of different sheets");
}
