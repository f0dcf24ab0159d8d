import { FormulaCell } from "../model/content";
import { isRowHidden, isColumnHidden } from "../rules/track-sizes";
import { method, scalar } from "../protocol/api-class";
import type { Host, RangeTarget, ChangeEvent } from "../protocol/host";
import { areaAddress } from "../rules/addresses";
import { copyCells } from "../rules/copy-cells";
import { deleteCells, insertCells } from "../rules/insert-delete";
import { mergeCells, unmergeCells } from "../rules/merge-cells";
import { booleanOf, given, oneOf, rangeArgument } from "./arguments";
import { rangeAreasClass, rangeClass } from "./shells";
import { overlaps, intersection } from "../rules/ranges";
import { usedRange } from "../rules/used-range";
import { refusal } from "../rules/excel-error";
import type { CellRange } from "../../src/domain/grid/grid";

/** What moves, joins or copies cells. */
rangeClass.extend({
  insert: method("1.1", (target, [shift], host) => {
    const { sheet, range } = target;
    const direction = oneOf(["Down", "Right"], shift, "shift");
    const change = insertCells(sheet, range, direction, host.liveRanges());
    const kind = change.across ? "CellInserted" : direction === "Down" ? "RowInserted" : "ColumnInserted";
    report(target, range, kind, host);
    return rangeClass.of(host.range(sheet, range));
  }),
  delete: method("1.1", (target, [shift], host) => {
    const { sheet, range } = target;
    const direction = oneOf(["Up", "Left"], shift, "shift");
    const change = deleteCells(sheet, range, direction, host.liveRanges());
    const kind = change.across ? "CellDeleted" : direction === "Up" ? "RowDeleted" : "ColumnDeleted";
    report(target, range, kind, host);
  }),
  merge: method("1.2", ({ sheet, range }, [across]) => {
    mergeCells(
      sheet,
      range,
      given(across, (value) => booleanOf(value, "across"), false),
    );
  }),
  unmerge: method("1.2", ({ sheet, range }) => unmergeCells(sheet, range)),
  getMergedAreasOrNullObject: method("1.13", ({ sheet, range }, _args, host) => {
    const found = sheet.merges.filter((merge) => overlaps(merge, range));
    if (found.length === 0) return null;
    return rangeAreasClass.of({ sheet, areas: found.map((merge) => host.range(sheet, merge)) });
  }),
  getSpecialCells: method("1.9", (target, [type], host) => {
    const areas = specialCells(target, type);
    if (areas.length === 0) throw refusal("ItemNotFound", "no such cells");
    return areasOf(target, areas, host);
  }),
  getSpecialCellsOrNullObject: method("1.9", (target, [type], host) => {
    const areas = specialCells(target, type);
    return areas.length === 0 ? null : areasOf(target, areas, host);
  }),
  copyFrom: method("1.9", (target, [source, type, skipBlanks, transpose], host) => {
    const from = rangeArgument(source, target.sheet, host);
    const kinds = ["All", "Formulas", "Values", "Formats"] as const;
    if (skipBlanks === true || transpose === true) throw refusal("NotImplemented", "skipBlanks, transpose");
    copyCells(
      from,
      target,
      given(type, (value) => oneOf(kinds, value, "copyType"), "All"),
    );
    report(target, target.range, "RangeEdited", host);
  }),
  hasSpill: { ...scalar<RangeTarget>("1.12", () => false), isOnDemand: true },
});

function report(
  { sheet }: RangeTarget,
  range: CellRange,
  changeType: ChangeEvent["changeType"],
  host: Host,
): void {
  host.report({ kind: "changed", sheet, address: areaAddress(range), changeType });
}

function areasOf({ sheet }: RangeTarget, areas: readonly CellRange[], host: Host): unknown {
  return rangeAreasClass.of({ sheet, areas: areas.map((area) => host.range(sheet, area)) });
}

/** Visible cells; the kinds of cells that this Excel can tell apart. */
function specialCells(target: RangeTarget, type: unknown): CellRange[] {
  const kind = oneOf(["Visible", "Formulas"], type, "cellType");
  const used = usedRange(target.sheet, false);
  // Excel looks no further than the used range.
  const within = used && intersection(used, target.range);
  if (!within) return [];
  return kind === "Visible" ? visibleAreas(target, within) : formulaAreas(target, within);
}

/** Runs of formulas beside each other; runs below each other over the same columns are one area. */
function formulaAreas({ sheet }: RangeTarget, range: CellRange): CellRange[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = sheet.rows[row] ?? [];
    const isNone = (column: number): boolean => !(cells[column] instanceof FormulaCell);
    for (const { from, to } of shownSpans(range.left, Math.min(range.right, cells.length - 1), isNone)) {
      const above = areas.find(
        ({ bottom, left, right }) => bottom === row - 1 && left === from && right === to,
      );
      if (above) above.bottom = row;
      else areas.push({ top: row, left: from, bottom: row, right: to });
    }
  }
  return areas;
}

function visibleAreas({ sheet }: RangeTarget, range: CellRange): CellRange[] {
  const rows = shownSpans(range.top, range.bottom, (row) => isRowHidden(sheet, row, row) === true);
  const columns = shownSpans(range.left, range.right, (at) => isColumnHidden(sheet, at, at) === true);
  return rows.flatMap((row) =>
    columns.map((column) => ({ top: row.from, bottom: row.to, left: column.from, right: column.to })),
  );
}

function shownSpans(
  from: number,
  to: number,
  isHidden: (at: number) => boolean,
): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let start: number | null = null;
  for (let at = from; at <= to; at++) {
    if (isHidden(at)) {
      if (start !== null) spans.push({ from: start, to: at - 1 });
      start = null;
    } else start ??= at;
  }
  if (start !== null) spans.push({ from: start, to });
  return spans;
}
