import type { SheetPlan, TablePlan } from "../../../domain/report/workbook-plan";
import type { Operation } from "../operation";
import type { BookSurvey, TableFacts } from "../survey/survey-book";

export interface TableChanges {
  readonly forward: readonly Operation[];
  /** Before contents are put back, and after them. */
  readonly backBefore: readonly Operation[];
  readonly backAfter: readonly Operation[];
}

/** Tables to make, to widen and to dress; their rows come and go with those of the sheet. */
export function compareTables(sheet: SheetPlan, survey: BookSurvey): TableChanges {
  const forward: Operation[] = [];
  const backBefore: Operation[] = [];
  const backAfter: Operation[] = [];
  for (const table of sheet.tables) {
    const before = survey.tables.find(({ name }) => name === table.name);
    if (!before) {
      forward.push({ do: "table", sheet: sheet.name, table });
      backBefore.push({ do: "untable", name: table.name });
      continue;
    }
    if (hasOtherColumns(before, table)) {
      const resize = { do: "resize-table" as const, sheet: sheet.name, name: table.name };
      forward.push({ ...resize, range: table.range });
      backBefore.push({ ...resize, range: before.range });
    }
    if (before.style !== (table.style ?? "") || before.filterButtons !== table.filterButtons) {
      forward.push({ do: "table-look", sheet: sheet.name, table });
      backAfter.push({ do: "table-look", sheet: sheet.name, table: asBefore(table, before) });
    }
  }
  return { forward, backBefore, backAfter };
}

/** Whether the table stands over other columns than it shall: only a later Excel than the oldest can change that. */
export function hasOtherColumns({ range }: TableFacts, planned: TablePlan): boolean {
  return range.left !== planned.range.left || range.right !== planned.range.right;
}

function asBefore(table: TablePlan, { style, filterButtons }: TableFacts): TablePlan {
  return { ...table, style: style === "" ? null : style, filterButtons };
}
