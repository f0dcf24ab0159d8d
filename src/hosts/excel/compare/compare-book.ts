import { LookBook } from "../../../domain/report/drawn/looks";
import { layoutOf, type SheetLayout } from "../../../domain/report/drawn/layout";
import type { SheetPlan, WorkbookPlan } from "../../../domain/report/workbook-plan";
import type { RowOperation } from "../../../domain/report/drawn/row-operation";
import type { Operation, SheetOperation } from "../operation";
import type { Pace } from "../pace";
import { emptySheet } from "../survey/read-standing";
import { findSheet, type BookSurvey } from "../survey/survey-book";
import { blankLayout } from "./blank-layout";
import { compareTables, type TableChanges } from "./compare-tables";
import { compareContents, type ContentChanges } from "./compare-sheet";
import { compareLayout, type LayoutChanges } from "./compare-layout";
import type { RowOperations } from "./moved-references";
import { planRows } from "./row-plan";
import { PlannedCells, type StandingCells } from "./sheet-cells";

/** All that the drawing does, and what takes it back. */
export interface BookChanges {
  readonly operations: RowOperations;
  /** In their order; before rows are taken out. */
  readonly first: readonly Operation[];
  /** Together in the last request, as far as they fit: rows are taken out first, which nothing brings back quite. */
  readonly last: readonly Operation[];
  readonly back: readonly Operation[];
}

export interface BookComparison {
  readonly plan: WorkbookPlan;
  readonly survey: BookSurvey;
  readonly standing: ReadonlyMap<string, StandingCells>;
  /** The sheets where the user types, besides the notes: a formula of theirs stays there. */
  readonly inputTables: ReadonlySet<string>;
}

interface SheetChanges {
  readonly sheet: SheetPlan;
  readonly isNew: boolean;
  readonly layout: LayoutChanges;
  readonly contents: ContentChanges;
  readonly tables: TableChanges;
}

/** Compares what stands in the workbook with what is planned. */
export async function compareBook(comparison: BookComparison, pace: Pace): Promise<BookChanges> {
  const { plan, survey } = comparison;
  const operations = await rowOperations(comparison, pace);
  const layout = layoutOf(plan);
  const drawn = survey.record.layout;
  const book = new LookBook();
  const sheets: SheetChanges[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const facts = findSheet(survey, sheet.name);
    const before = facts ? (drawn?.sheets.find(({ name }) => name === sheet.name) ?? null) : null;
    const planned = layout.sheets[index];
    if (!planned) continue;
    sheets.push({
      sheet,
      isNew: facts === undefined,
      layout: compareLayout({
        standing: facts ? before : blankLayout(sheet.name),
        standingFont: facts && drawn ? drawn.baseFont : plan.baseFont,
        planned,
        plannedFont: plan.baseFont,
        presentCharts: facts?.charts ?? new Set(),
        operations,
        book,
      }),
      contents: await compareContents(contentsOf(comparison, sheet, before, operations), pace),
      tables: compareTables(sheet, survey),
    });
    await pace();
  }
  return arranged(sheets, operations, comparison);
}

function contentsOf(
  { standing, inputTables }: BookComparison,
  sheet: SheetPlan,
  drawn: SheetLayout | null,
  operations: RowOperations,
) {
  const isInput = sheet.tables.some(({ name }) => inputTables.has(name));
  const cells = standing.get(sheet.name) ?? emptySheet;
  return { sheet, standing: cells, drawn, operations, isInput, isLate: isLate(sheet, operations) };
}

/** Where rows go from a sheet without a table, its contents are written when they are gone. */
function isLate({ name, tables }: SheetPlan, operations: RowOperations): boolean {
  return tables.length === 0 && (operations.get(name) ?? []).some(({ kind }) => kind === "delete");
}

async function rowOperations({ plan, survey, standing }: BookComparison, pace: Pace): Promise<RowOperations> {
  const operations = new Map<string, readonly RowOperation[]>();
  for (const sheet of plan.sheets) {
    const there = standing.get(sheet.name);
    const [table] = sheet.tables;
    const before = table && survey.tables.find(({ name }) => name === table.name);
    // Charts lie on their rows, and a sheet whose table is yet to be made has no rows to keep.
    if (!there || sheet.charts.length > 0 || (table && !before)) continue;
    const drawn = survey.record.layout?.sheets.find(({ name }) => name === sheet.name);
    const ownRows = drawn?.blocks.reduce((last, { bottom }) => Math.max(last, bottom + 1), 0);
    const planned = new PlannedCells(sheet);
    const rows = await planRows(
      {
        standing: there,
        // Where nothing is known, what lies below the plan's last row is not the product's.
        standingRows: ownRows ?? Math.max(there.rows.length, planned.rowCount),
        planned,
        table: table && before ? { standing: before.range, planned: table.range } : null,
      },
      pace,
    );
    if (rows.length > 0) operations.set(sheet.name, rows);
  }
  return operations;
}

/**
 * The order: sheets, rows that come in, constants; then rows that go, tables, names, formulas (which read all of
 * these), looks, and charts.
 */
function arranged(
  sheets: readonly SheetChanges[],
  operations: RowOperations,
  comparison: BookComparison,
): BookChanges {
  const names = compareNames(comparison.plan, comparison.survey);
  const deletes = rowsOf(operations, "delete");
  const early = sheets.filter(({ sheet }) => !isLate(sheet, operations));
  const late = sheets.filter(({ sheet }) => isLate(sheet, operations));
  const unmerged = (of: readonly SheetChanges[]) =>
    of.flatMap(({ sheet, layout }) => on(sheet, layout.before));
  const constants = (of: readonly SheetChanges[]) =>
    of.flatMap(({ sheet, contents }) => on(sheet, contents.constants));
  const rest = [
    ...unmerged(late),
    ...constants(late),
    ...sheets.flatMap(({ tables }) => tables.forward),
    ...names.forward,
    ...sheets.flatMap(({ sheet, contents }) => on(sheet, contents.formulas)),
    ...sheets.flatMap(({ sheet, layout }) => on(sheet, layout.after)),
  ];
  const begin = [
    ...addedSheets(sheets, comparison),
    ...rowsOf(operations, "insert"),
    ...unmerged(early),
    ...constants(early),
  ];
  return {
    operations,
    first: deletes.length === 0 ? [...begin, ...rest] : begin,
    last: deletes.length === 0 ? [] : [...deletes, ...rest],
    back: [...sheets.flatMap(backOf), ...names.back, ...deletedAgain(sheets)],
  };
}

function backOf({ sheet, isNew, layout, contents, tables }: SheetChanges): readonly Operation[] {
  if (isNew) return [];
  return [
    ...tables.backBefore,
    ...on(sheet, layout.backBefore),
    ...on(sheet, contents.back),
    ...tables.backAfter,
    ...on(sheet, layout.backAfter),
  ];
}

function deletedAgain(sheets: readonly SheetChanges[]): readonly Operation[] {
  return sheets.filter(({ isNew }) => isNew).map(({ sheet }) => ({ do: "delete-sheet", sheet: sheet.name }));
}

/** A new sheet comes before the next of the product's sheets that is there already, else at the end. */
function addedSheets(
  sheets: readonly SheetChanges[],
  { plan, survey }: BookComparison,
): readonly Operation[] {
  const order = survey.sheets.map(({ name }) => name.toLowerCase());
  return sheets.flatMap(({ sheet, isNew }, index): readonly Operation[] => {
    if (!isNew) return [];
    const next = sheets.slice(index + 1).find((other) => !other.isNew);
    const position = next ? order.indexOf(next.sheet.name.toLowerCase()) : order.length;
    order.splice(position, 0, sheet.name.toLowerCase());
    return [{ do: "add-sheet", sheet: sheet.name, position, font: plan.baseFont }];
  });
}

function on(sheet: SheetPlan, operations: readonly SheetOperation[]): readonly Operation[] {
  return operations.map((operation) => ({ ...operation, sheet: sheet.name }));
}

function rowsOf(operations: RowOperations, kind: RowOperation["kind"]) {
  return [...operations].flatMap(([sheet, own]) =>
    own.filter((rows) => rows.kind === kind).map((rows) => ({ do: "rows" as const, sheet, rows })),
  );
}

function compareNames(plan: WorkbookPlan, { names }: BookSurvey) {
  const forward: Operation[] = [];
  const back: Operation[] = [];
  for (const { name, formula } of plan.names) {
    const before = names.get(name);
    if (before === `=${formula}`) continue;
    if (before !== undefined) forward.push({ do: "remove-name", name });
    forward.push({ do: "name", name, formula });
    back.push({ do: "remove-name", name });
    if (before !== undefined) back.push({ do: "name", name, formula: before.replace(/^=/, "") });
  }
  return { forward, back };
}
