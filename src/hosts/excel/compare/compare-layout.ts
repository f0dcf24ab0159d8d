import type { CellRange } from "../../../domain/grid/grid";
import type { SheetLayout } from "../../../domain/report/drawn/layout";
import type { LookBook } from "../../../domain/report/drawn/looks";
import {
  inverseOperations,
  movedRange,
  movedRow,
  movedRows,
  type RowOperation,
} from "../../../domain/report/drawn/row-operation";
import type { PagePlan } from "../../../domain/report/workbook-plan";
import type { BaseFont, SheetOperation } from "../operation";
import { compareCharts } from "./compare-charts";
import { compareColumns } from "./compare-columns";
import { compareLooks } from "./compare-looks";
import { mayMove, type RowOperations } from "./moved-references";
import { compareHeights } from "./row-runs";

export interface LayoutComparison {
  /** How the sheet was drawn last; `null` where nothing is known: then all is written. */
  readonly standing: SheetLayout | null;
  readonly standingFont: BaseFont;
  readonly planned: SheetLayout;
  readonly plannedFont: BaseFont;
  readonly presentCharts: ReadonlySet<string>;
  readonly operations: RowOperations;
  readonly book: LookBook;
}

export interface LayoutChanges {
  /** Before contents are written. */
  readonly before: readonly SheetOperation[];
  /** After them. */
  readonly after: readonly SheetOperation[];
  /** In rows as they stand; first what has to go before contents are put back. */
  readonly backBefore: readonly SheetOperation[];
  readonly backAfter: readonly SheetOperation[];
}

/** What of a sheet's layout differs from how it was drawn last, as operations there and back. */
export function compareLayout(comparison: LayoutComparison): LayoutChanges {
  const { standing, planned, plannedFont, book } = comparison;
  const operations = comparison.operations.get(planned.name) ?? [];
  // Where the font of the whole sheet changes, nothing is known of its cells any more.
  const known = standing && sameFont(comparison.standingFont, plannedFont) ? standing : null;
  const fontChange = known ? [] : [{ do: "base-font" as const, font: plannedFont }];
  const looks = compareLooks(
    known && { formats: known.formats, font: comparison.standingFont },
    { formats: planned.formats, font: plannedFont },
    operations,
    book,
  );
  const fontBack = standing && !known ? wholeLook(standing, comparison.standingFont, book) : [];
  const heights = compareHeights(standing?.rowHeights ?? [], planned.rowHeights, operations);
  const merges = compareMerges(standing?.merges ?? [], planned.merges, operations);
  const rest = [compareWholes(comparison, operations), compareCharts(chartComparison(comparison))];
  const columns = { widths: planned.columnWidths, hidden: planned.hiddenColumns, font: plannedFont };
  const columnsBefore = standing && {
    widths: standing.columnWidths,
    hidden: standing.hiddenColumns,
    font: comparison.standingFont,
  };
  return {
    before: merges.unmerge,
    after: [
      ...fontChange,
      ...looks.forward,
      ...merges.merge,
      ...compareColumns(columnsBefore, columns),
      ...heights.forward,
      ...rest.flatMap(({ forward }) => forward),
    ],
    backBefore: merges.backUnmerge,
    backAfter: [
      ...fontBack,
      ...looks.back,
      ...merges.backMerge,
      ...(columnsBefore ? compareColumns(columns, columnsBefore) : []),
      ...heights.back,
      ...rest.flatMap(({ back }) => back),
    ],
  };
}

function wholeLook(standing: SheetLayout, font: BaseFont, book: LookBook): readonly SheetOperation[] {
  return [
    { do: "base-font", font },
    ...compareLooks(null, { formats: standing.formats, font }, [], book).forward,
  ];
}

function chartComparison(comparison: LayoutComparison) {
  const { standing, planned, standingFont, plannedFont, presentCharts, operations } = comparison;
  return {
    standing: standing?.charts ?? [],
    planned: planned.charts,
    present: presentCharts,
    operations,
    sheet: planned.name,
    font: { standing: standingFont.name, planned: plannedFont.name },
  };
}

function compareMerges(
  standing: readonly CellRange[],
  planned: readonly CellRange[],
  operations: readonly RowOperation[],
) {
  const key = ({ top, left, bottom, right }: CellRange): string => `${top},${left},${bottom},${right}`;
  const moved = standing.map((range) => ({ range, now: movedThrough(range, operations) }));
  const wanted = new Set(planned.map(key));
  const kept = new Set(moved.flatMap(({ now }) => (now && wanted.has(key(now)) ? [key(now)] : [])));
  const gone = moved.filter(({ now }) => now === null || !kept.has(key(now)));
  const merge = planned.filter((range) => !kept.has(key(range)));
  const unmergeOf = (range: CellRange) => ({ do: "unmerge" as const, range });
  const mergeOf = (range: CellRange) => ({ do: "merge" as const, range });
  const inverse = [...operations].reverse().map(({ kind, at, count }): RowOperation => ({
    kind: kind === "insert" ? "delete" : "insert",
    at,
    count,
  }));
  const made = merge.flatMap((range) => movedThrough(range, inverse) ?? []);
  return {
    unmerge: gone.flatMap(({ now }) => (now ? [unmergeOf(now)] : [])),
    merge: merge.map(mergeOf),
    backUnmerge: made.map(unmergeOf),
    backMerge: gone.map(({ range }) => mergeOf(range)),
  };
}

/** Parts that are written whole or not at all: rules, validations, page and view. */
function compareWholes(comparison: LayoutComparison, operations: readonly RowOperation[]) {
  const { standing, planned } = comparison;
  const forward: SheetOperation[] = [];
  const back: SheetOperation[] = [];
  const moved = standing && movedRules(standing, operations, comparison.operations);
  // Rows that come back at an edge of a range don't make it what it was.
  const inverse = inverseOperations(operations);
  const returned = movedRules(planned, inverse, comparison.operations);
  if (!same(moved?.conditionalFormats, planned.conditionalFormats))
    forward.push({ do: "conditional-formats", formats: planned.conditionalFormats });
  if (standing && !same(returned.conditionalFormats, standing.conditionalFormats))
    back.push({ do: "conditional-formats", formats: standing.conditionalFormats });
  if (!same(moved?.validations, planned.validations)) {
    const before = moved?.validations.map(({ range }) => range) ?? [];
    forward.push({ do: "validations", clear: before, validations: planned.validations });
  }
  if (standing && !same(returned.validations, standing.validations)) {
    const made = [...planned.validations, ...returned.validations].map(({ range }) => range);
    back.push({ do: "validations", clear: made, validations: standing.validations });
  }
  if (!standing || !same(movedPage(standing.page, operations), planned.page))
    forward.push({ do: "page", page: planned.page });
  if (standing && !same(movedPage(planned.page, inverse), standing.page))
    back.push({ do: "page", page: standing.page });
  const view = (of: SheetLayout) => ({
    freeze: of.freeze,
    showGridlines: of.showGridlines,
    tabColor: of.tabColor,
  });
  if (!standing || !same(view(standing), view(planned))) {
    forward.push({ do: "view", view: view(planned) });
    if (standing) back.push({ do: "view", view: view(standing) });
  }
  return { forward, back };
}

/** `undefined` in the place of a list that Excel may have changed in a way that isn't followed here. */
function movedRules(standing: SheetLayout, operations: readonly RowOperation[], all: RowOperations) {
  const through = <T extends { readonly range: CellRange }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const range = movedThrough(item.range, operations);
      return range ? [{ ...item, range }] : [];
    });
  const isMoved = standing.conditionalFormats.some(
    ({ rule }) => rule.kind === "formula" && mayMove(rule.formula, standing.name, all),
  );
  return {
    conditionalFormats: isMoved ? undefined : through(standing.conditionalFormats),
    validations: through(standing.validations),
  };
}

function movedPage(page: PagePlan, operations: readonly RowOperation[]): PagePlan {
  return operations.reduce<PagePlan>(
    (before, operation) => ({
      ...before,
      printArea: before.printArea && movedRange(before.printArea, operation),
      repeatRows: before.repeatRows && movedRows(before.repeatRows.first, before.repeatRows.last, operation),
      ...(before.breaksBefore && {
        breaksBefore: before.breaksBefore.flatMap((row) => movedRow(row, operation) ?? []),
      }),
    }),
    page,
  );
}

function movedThrough(range: CellRange, operations: readonly RowOperation[]): CellRange | null {
  return operations.reduce<CellRange | null>((at, operation) => at && movedRange(at, operation), range);
}

/** Key order is the plan's own on both sides. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameFont(one: BaseFont, other: BaseFont): boolean {
  return one.name === other.name && one.size === other.size;
}
