import type { DrawProblem } from "../../application/pane/open-workbook";
import { readState } from "../../domain/report/state/workbook-state";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import { hasOtherColumns } from "./compare/compare-tables";
import { isSetSupported } from "./requirement-sets";
import { findSheet, type BookSurvey } from "./survey/survey-book";

/**
 * Why the plan can't be drawn into this workbook; `null` when it can. A sheet that bears a product's name is the
 * product's only if it says so itself (the record of the last drawing) or its tables prove it.
 */
export function findObstacle(survey: BookSurvey, plan: WorkbookPlan): DrawProblem | null {
  return (
    newerVersion(survey) ??
    movedTable(survey, plan) ??
    foreignSheet(survey, plan) ??
    protectedSheet(
      survey,
      plan.sheets.map(({ name }) => name),
    ) ??
    protectedBook(survey, plan) ??
    otherColumns(survey, plan)
  );
}

/** What a newer product made is never overwritten. */
function newerVersion({ state }: BookSurvey): DrawProblem | null {
  return state.texts.some((xml) => readState(xml).kind === "newer") ? { kind: "newer-version" } : null;
}

/** A sheet of the product's, and its tables. */
export interface ClaimedSheet {
  readonly name: string;
  readonly tables: readonly { readonly name: string }[];
}

/** Whether the product made the sheet of that name. */
export function isProducts(survey: BookSurvey, name: string, planned: readonly ClaimedSheet[]): boolean {
  const drawn = survey.record.layout?.sheets.some((sheet) => sameName(sheet.name, name));
  if (drawn ?? false) return true;
  const own = planned.find((sheet) => sameName(sheet.name, name));
  if (own && own.tables.length > 0) return own.tables.every((table) => standsOn(survey, table.name, name));
  // A workbook that lost its record: with most of the tables in their places its other sheets are the product's too.
  return survey.record.layout === null && provenTables(survey, planned) >= 2;
}

/** The first of the sheets that is protected, as a problem. */
export function protectedSheet(survey: BookSurvey, names: readonly string[]): DrawProblem | null {
  const locked = names.find((name) => findSheet(survey, name)?.isProtected);
  return locked === undefined ? null : { kind: "protected-sheet", sheet: locked };
}

/** A workbook whose structure is protected takes no new sheets. */
function protectedBook(survey: BookSurvey, plan: WorkbookPlan): DrawProblem | null {
  if (!survey.isProtected) return null;
  const isMissing = plan.sheets.some(({ name }) => findSheet(survey, name) === undefined);
  return isMissing ? { kind: "protected-workbook" } : null;
}

/** `Table.resize` came with ExcelApi 1.13: an older Excel keeps a table's columns as they were made. */
function otherColumns(survey: BookSurvey, plan: WorkbookPlan): DrawProblem | null {
  if (isSetSupported("1.13")) return null;
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  const changed = tables.find((table) =>
    survey.tables.some((one) => sameName(one.name, table.name) && hasOtherColumns(one, table)),
  );
  return changed ? { kind: "other-columns", table: changed.name } : null;
}

function foreignSheet(survey: BookSurvey, plan: WorkbookPlan): DrawProblem | null {
  const foreign = plan.sheets.find(
    ({ name }) => findSheet(survey, name) !== undefined && !isProducts(survey, name, plan.sheets),
  );
  return foreign ? { kind: "foreign-sheet", sheet: foreign.name } : null;
}

function movedTable(survey: BookSurvey, plan: WorkbookPlan): DrawProblem | null {
  for (const sheet of plan.sheets) {
    for (const { name } of sheet.tables) {
      const table = survey.tables.find((one) => sameName(one.name, name));
      if (table && !sameName(table.sheet, sheet.name)) {
        return { kind: "moved-table", table: name, sheet: table.sheet };
      }
    }
  }
  return null;
}

function provenTables(survey: BookSurvey, planned: readonly ClaimedSheet[]): number {
  return planned.flatMap(({ name, tables }) => tables.filter((table) => standsOn(survey, table.name, name)))
    .length;
}

function standsOn(survey: BookSurvey, table: string, sheet: string): boolean {
  return survey.tables.some((one) => sameName(one.name, table) && sameName(one.sheet, sheet));
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
