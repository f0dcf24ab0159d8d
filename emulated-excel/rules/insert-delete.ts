import type { CellRange } from "../../src/domain/grid/grid";
import type { ConditionalFormat, ConditionalRule } from "../model/rules-of-cells";
import type { StructureChange } from "../model/structure";
import type { Worksheet } from "../model/worksheet";
import type { RangeTarget } from "../protocol/host";
import { refusal } from "./excel-error";
import { ensureRoom, moveCells } from "./move-cells";
import { ensureAllowed } from "./protection";
import { cellCount, isEntireColumns, isEntireRows } from "./ranges";
import { crossing, followParts, followRange, followSpan, spanOf } from "./spans";
import { ensureTablesAllow, fillNewRows, keepOneRow, moveTables } from "./table-structure";

/** Inserts cells where the range is; everything behind it moves, and everything that points there follows. */
export function insertCells(
  sheet: Worksheet,
  range: CellRange,
  shift: "Down" | "Right",
  live: Iterable<RangeTarget>,
): StructureChange {
  const change = changeOf(sheet, range, "insert", shift === "Down" ? "rows" : "columns");
  ensureAllowed(
    sheet,
    change.across ? null : change.axis === "rows" ? "allowInsertRows" : "allowInsertColumns",
  );
  ensureRoom(sheet, change);
  applyChange(sheet, change, live);
  fillNewRows(sheet, change);
  return change;
}

/** Deletes the range's cells; a table that would lose all its rows keeps one, blank. */
export function deleteCells(
  sheet: Worksheet,
  range: CellRange,
  shift: "Up" | "Left",
  live: Iterable<RangeTarget>,
): StructureChange {
  const asked = changeOf(sheet, range, "delete", shift === "Up" ? "rows" : "columns");
  ensureAllowed(
    sheet,
    asked.across ? null : asked.axis === "rows" ? "allowDeleteRows" : "allowDeleteColumns",
  );
  ensureTablesAllow(sheet, asked);
  ensureMergesAllow(sheet, asked);
  const change = keepOneRow(sheet, asked);
  if (change.count > 0) applyChange(sheet, change, live);
  else sheet.workbook.changed();
  return asked;
}

function changeOf(
  sheet: Worksheet,
  range: CellRange,
  kind: StructureChange["kind"],
  axis: StructureChange["axis"],
): StructureChange {
  const isRows = axis === "rows";
  const isEntire = isRows ? isEntireRows(range) : isEntireColumns(range);
  if (!isEntire && (isEntireRows(range) || isEntireColumns(range))) {
    throw refusal("InvalidArgument", "whole rows move up and down, whole columns left and right");
  }
  return {
    kind,
    sheet: sheet.id,
    sheetName: sheet.name,
    axis,
    at: isRows ? range.top : range.left,
    count: isRows ? range.bottom - range.top + 1 : range.right - range.left + 1,
    across: isEntire
      ? null
      : isRows
        ? { from: range.left, to: range.right }
        : { from: range.top, to: range.bottom },
  };
}

function applyChange(sheet: Worksheet, change: StructureChange, live: Iterable<RangeTarget>): void {
  ensureTablesAllow(sheet, change);
  ensureMergesAllow(sheet, change);
  moveCells(sheet, change);
  moveTables(sheet, change);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const moved = followRange(merge, change);
    return moved && cellCount(moved) > 1 ? [moved] : [];
  });
  moveRules(sheet, change);
  movePage(sheet, change);
  moveFreeze(sheet, change);
  moveLiveRanges(sheet, change, live);
  sheet.workbook.follow(change);
}

/** Only a part of a merged area can't move. */
function ensureMergesAllow(sheet: Worksheet, change: StructureChange): void {
  for (const merge of sheet.merges) {
    if (crossing(merge, change) === "part" && spanOf(merge, change).last >= change.at) {
      throw refusal("InsertDeleteConflict", "a merged cell would be torn");
    }
  }
}

function moveRules(sheet: Worksheet, change: StructureChange): void {
  for (const format of sheet.conditionalFormats) {
    format.rule = ruleAtSurvivor(sheet, format, change);
    format.ranges = format.ranges.flatMap((range) => followParts(range, change));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
  for (const validation of sheet.validations) {
    validation.ranges = validation.ranges.flatMap((range) => followParts(range, change));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.ranges.length > 0);
}

/**
 * A formula reads as in the top left cell: where that cell goes, it is read in the first one that stays, so that it
 * says the same of the others.
 */
function ruleAtSurvivor(
  sheet: Worksheet,
  { rule, ranges }: ConditionalFormat,
  change: StructureChange,
): ConditionalRule {
  const [anchor] = ranges;
  const survivor = ranges.find((range) => followParts(range, change).length > 0);
  if (rule.kind !== "custom" || !anchor || !survivor || change.kind === "insert") return rule;
  const end = change.at + change.count;
  const isHit = crossing(survivor, change) === "all" && spanOf(survivor, change).first >= change.at;
  const first = spanOf(survivor, change).first;
  const along = isHit && first < end ? end - first : 0;
  const rows = survivor.top - anchor.top + (change.axis === "rows" ? along : 0);
  const columns = survivor.left - anchor.left + (change.axis === "columns" ? along : 0);
  return { ...rule, formula: sheet.workbook.formulas.relocate(rule.formula, rows, columns) };
}

function movePage(sheet: Worksheet, change: StructureChange): void {
  const { page } = sheet;
  page.printArea = page.printArea.flatMap((range) => followRange(range, change) ?? []);
  if (change.across) return;
  const breaks = change.axis === "rows" ? page.rowBreaks : page.columnBreaks;
  const moved = breaks.flatMap((at) => followSpan({ first: at, last: at }, change)?.first ?? []);
  if (change.axis === "rows") {
    page.rowBreaks = moved;
    page.titleRows = page.titleRows && followSpan(page.titleRows, change);
  } else {
    page.columnBreaks = moved;
    page.titleColumns = page.titleColumns && followSpan(page.titleColumns, change);
  }
}

function moveFreeze(sheet: Worksheet, change: StructureChange): void {
  if (change.across) return;
  const frozen = sheet.freeze[change.axis];
  if (frozen === 0) return;
  const span = followSpan({ first: 0, last: frozen - 1 }, change);
  // Rows inserted at the very top are frozen too: the line moves with the cells below it.
  sheet.freeze = { ...sheet.freeze, [change.axis]: span ? span.last + 1 : 0 };
}

function moveLiveRanges(sheet: Worksheet, change: StructureChange, live: Iterable<RangeTarget>): void {
  for (const target of live) {
    if (target.sheet !== sheet || target.isGone) continue;
    const moved = followRange(target.range, change);
    if (moved) target.range = moved;
    else target.isGone = true;
  }
}
