import { type IsoDate, serialOfDay } from "../../calendar";
import type { Summary } from "../../consolidate/summary";
import type { Committee } from "../../register/register";
import { drawList, type ListColumn, listPage, type ListPlan } from "../draft/list-sheet";
import { joinLive } from "../draft/live-value";
import { colors, numberFormats } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { area } from "../draft/sheet-draft";
import { quotaColumns, sheetNames, tableColumn, tableNames } from "../workbook-names";
import type { SheetPlan, StylePlan, ValidationPlan } from "../workbook-plan";

/** Above the table and an empty row away from it, so that it is neither a row nor a header. */
const sumRow = 1;
/** A province had up to 14 committees before 2025; a table grows as rows are typed under it. */
const rowsToFillIn = 20;
const wrapped: StylePlan = { wrap: true, horizontal: "left" };
const count: StylePlan = { numberFormat: numberFormats.count, horizontal: "right", indent: 1 };
const date: StylePlan = { numberFormat: numberFormats.date, horizontal: "center" };

/** `Chỉ tiêu`: the register, the user's own input, with the columns it can be read back by. */
export function planQuotaSheet(summary: Summary, context: DrawingContext): SheetPlan {
  return drawQuotaSheet(summary.register.committees, 0, context);
}

/** The same sheet without a committee: to fill in, or to paste a list of names and quotas into. */
export function planEmptyQuotaSheet(context: DrawingContext): SheetPlan {
  return drawQuotaSheet([], rowsToFillIn, context);
}

function drawQuotaSheet(
  committees: readonly Committee[],
  blankRows: number,
  context: DrawingContext,
): SheetPlan {
  const { texts, year } = context;
  const quotas = tableColumn(tableNames.quotas, quotaColumns.quota);
  const sum = {
    formula: `SUM(${quotas})`,
    value: committees.reduce((total, { quota }) => total + (quota ?? 0), 0),
  };
  const plan: ListPlan<Committee> = {
    sheet: sheetNames.quotas,
    table: tableNames.quotas,
    title: texts.quotas.title(year),
    line: joinLive([blankRows > 0 ? texts.quotas.fillIn : texts.quotas.hint]),
    columns: [...registerColumns(), ...ownColumns(context)],
    rows: committees,
    blankRows,
    fitsHeights: true,
    hasLines: true,
  };
  const { draft, place } = drawList(plan);
  const quotaColumn = plan.columns.findIndex(({ name }) => name === quotaColumns.quota);
  draft.put(sumRow, quotaColumn - 1, [[texts.quotas.total, sum]]);
  draft.format(area(sumRow, quotaColumn - 1, sumRow, quotaColumn), {
    ...count,
    font: { bold: true },
    vertical: "center",
  });
  plan.columns.forEach(({ name }, column) => {
    if (name !== quotaColumns.quota && name !== quotaColumns.samePeriod) return;
    draft.validations.push(
      countValidation(area(place.first, column, place.last, column), name === quotaColumns.quota, texts),
    );
  });
  return draft.finish({ ...listPage(plan, place, context), tabColor: colors.below });
}

function registerColumns(): readonly ListColumn<Committee>[] {
  return [
    {
      name: quotaColumns.committee,
      width: 14,
      cell: ({ id }) => id,
      look: { numberFormat: numberFormats.text, horizontal: "left", wrap: true },
    },
    { name: quotaColumns.name, width: 30, cell: ({ name }) => name, look: wrapped, isInput: true },
    {
      name: quotaColumns.aliases,
      width: 36,
      cell: ({ aliases }) => aliases.join(";"),
      look: wrapped,
      isInput: true,
    },
    { name: quotaColumns.quota, width: 10, cell: ({ quota }) => quota, look: count, isInput: true },
    {
      name: quotaColumns.document,
      width: 22,
      cell: ({ document }) => document,
      look: wrapped,
      isInput: true,
    },
    {
      name: quotaColumns.validFrom,
      width: 11,
      cell: ({ validFrom }) => serialOrNull(validFrom),
      look: date,
      isInput: true,
    },
    {
      name: quotaColumns.validTo,
      width: 11,
      cell: ({ validTo }) => serialOrNull(validTo),
      look: date,
      isInput: true,
    },
    {
      name: quotaColumns.predecessors,
      width: 16,
      cell: ({ predecessors }) => predecessors.join(";"),
      look: wrapped,
      isInput: true,
    },
    {
      name: quotaColumns.year,
      width: 7,
      cell: ({ year }) => year,
      look: { horizontal: "center" },
      isInput: true,
    },
    {
      name: quotaColumns.samePeriod,
      width: 10,
      cell: ({ samePeriod }) => samePeriod,
      look: count,
      isInput: true,
    },
  ];
}

/** What the user added to the table goes on behind the product's own columns. */
function ownColumns({ quotaColumns: own = [] }: DrawingContext): readonly ListColumn<Committee>[] {
  return own.map(({ name, isDate, cells }) => ({
    name,
    width: 12,
    widest: 40,
    cell: ({ id }) => cells.get(id) ?? null,
    look: isDate ? date : wrapped,
    isInput: true,
  }));
}

function countValidation(
  range: ValidationPlan["range"],
  isQuota: boolean,
  { quotas }: DrawingContext["texts"],
): ValidationPlan {
  return {
    range,
    rule: { kind: "wholeNumber", minimum: 0, maximum: 999_999 },
    allowBlank: true,
    errorTitle: quotas.invalidTitle,
    errorMessage: quotas.invalidCount,
    promptTitle: isQuota ? quotas.promptTitle : quotas.samePeriodTitle,
    promptMessage: isQuota ? quotas.prompt : quotas.samePeriodPrompt,
  };
}

function serialOrNull(day: IsoDate | null): number | null {
  return day === null ? null : serialOfDay(day);
}
