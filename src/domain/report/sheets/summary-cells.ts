import { countStates } from "../../consolidate/count-states";
import type { CommitteeSummary, QuotaClass, Summary } from "../../consolidate/summary";
import { cellAddress, columnName } from "../../grid/address";
import { type CommitteeTable, committeeSums, matchableId, sumKnown } from "../draft/committee-table";
import { quotedText } from "../draft/live-value";
import type { DrawingContext } from "../plan-options";
import type { CellContent, FormulaContent } from "../workbook-plan";
import { dataColumns, quotaColumns, submissionColumns, tableColumn, tableNames } from "../workbook-names";

/** Columns of `Tổng hợp`, in their order; the committee's id stands in the column after them, unprinted. */
export const summaryKeys = [
  "number",
  "committee",
  "quota",
  "admitted",
  "variance",
  "percent",
  "rank",
  "class",
  "female",
  "ethnicMinority",
  "religious",
  "youthUnion",
  "samePeriod",
  "change",
  "report",
  "note",
] as const;

export type SummaryKey = (typeof summaryKeys)[number];

export const idColumn = summaryKeys.length;

export function summaryColumn(key: SummaryKey): number {
  return summaryKeys.indexOf(key);
}

type Cells = Readonly<Record<SummaryKey, CellContent>>;

/** Makes the cells of the committees' rows and of the province's row, each with its formula and value (W1, Q1–Q6). */
export function summaryCells(
  summary: Summary,
  table: CommitteeTable,
  context: DrawingContext,
): { readonly committee: (index: number) => Cells; readonly total: () => Cells } {
  const sums = committeeSums(summary);
  return {
    committee: (index) => {
      const committee = summary.committees[index];
      if (!committee) throw new RangeError(`no committee ${index}`);
      return committeeCells(committee, table.rowOf(index), table, sums, context);
    },
    total: () => totalCells(summary, table, context),
  };
}

function committeeCells(
  committee: CommitteeSummary,
  row: number,
  table: CommitteeTable,
  sums: ReturnType<typeof committeeSums>,
  context: DrawingContext,
): Cells {
  const id = `$${columnName(idColumn)}${row + 1}`;
  const key = matchableId(committee.id, id);
  const figures = quotaFigures(row, committee, context);
  const percents = columnName(summaryColumn("percent"));
  const percent = `${percents}${row + 1}`;
  const start = `A$${table.first + 1}`;
  const sum = (column: string, value: number) => cell(sums(column, id), value);
  return {
    ...figures,
    number: cell(`ROWS(${start}:A${row + 1})`, row - table.first + 1),
    committee: committee.name,
    quota: cell(lookUp(quotaColumns.quota, key), committee.quota),
    admitted: sum(dataColumns.count, committee.admitted),
    rank: cell(
      `IF(${percent}="","",RANK(${percent},${absolute(table.body(summaryColumn("percent")))}))`,
      committee.rank,
    ),
    female: sum(dataColumns.female, committee.female),
    ethnicMinority: sum(dataColumns.ethnicMinority, committee.ethnicMinority),
    religious: sum(dataColumns.religious, committee.religious),
    youthUnion: sum(dataColumns.youthUnion, committee.youthUnion),
    samePeriod: cell(lookUp(quotaColumns.samePeriod, key), committee.samePeriod),
    change: cell(changeFormula(row), changeSince(committee.admitted, committee.samePeriod)),
    report: cell(
      `IFERROR(INDEX(${tableColumn(tableNames.submissions, submissionColumns.state)},` +
        `MATCH(${key},${tableColumn(tableNames.submissions, submissionColumns.committee)},0)),` +
        `${quotedText(context.texts.submissionStates.missing)})`,
      context.texts.submissionStates[committee.submission],
    ),
    note: context.notes?.get(committee.id) ?? null,
  };
}

function totalCells(summary: Summary, table: CommitteeTable, context: DrawingContext): Cells {
  const { committees } = summary;
  const sum = (key: SummaryKey) => `SUM(${table.body(summaryColumn(key))})`;
  const known = (key: SummaryKey) => `COUNT(${table.body(summaryColumn(key))})`;
  const all = (key: "admitted" | "female" | "ethnicMinority" | "religious" | "youthUnion") =>
    cell(
      sum(key),
      committees.reduce((total, committee) => total + committee[key], 0),
    );
  const samePeriod = sumKnown(committees, (committee) => committee.samePeriod);
  // With gaps in last year's numbers the two sums would not speak of the same committees.
  const isComparable =
    committees.length > 0 && committees.every((committee) => committee.samePeriod !== null);
  return {
    ...quotaFigures(table.total, summary.total, context),
    number: null,
    committee: context.texts.summary.total,
    quota: cell(
      `IF(${known("quota")}=0,"",${sum("quota")})`,
      sumKnown(committees, (committee) => committee.quota),
    ),
    admitted: all("admitted"),
    rank: null,
    female: all("female"),
    ethnicMinority: all("ethnicMinority"),
    religious: all("religious"),
    youthUnion: all("youthUnion"),
    samePeriod: cell(`IF(${known("samePeriod")}=0,"",${sum("samePeriod")})`, samePeriod),
    change: cell(
      `IF(${known("samePeriod")}<${known("admitted")},"",${at("admitted", table.total)}-${at("samePeriod", table.total)})`,
      isComparable ? changeSince(summary.total.admitted, samePeriod) : null,
    ),
    report: reportedOfAll(summary, table, context),
    note: null,
  };
}

/** How many committees have reported, of how many: `14/14`. */
function reportedOfAll(summary: Summary, table: CommitteeTable, context: DrawingContext): FormulaContent {
  const { reported, all } = reportedCounts(summary, table, context);
  return cell(`${reported.formula}&"/"&${all.formula}`, `${reported.value}/${all.value}`);
}

/** The same two numbers for sentences, read from the table's own column: an empty form is no report. */
export function reportedCounts(summary: Summary, table: CommitteeTable, { texts }: DrawingContext) {
  const states = table.body(summaryColumn("report"));
  const counts = countStates(summary.committees.map(({ submission }) => submission));
  const countIf = (state: "missing" | "empty") =>
    `COUNTIF(${states},${quotedText(texts.submissionStates[state])})`;
  return {
    reported: {
      formula: `(ROWS(${states})-${countIf("missing")}-${countIf("empty")})`,
      value: String(counts.sent + counts.zero),
    },
    all: { formula: `ROWS(${states})`, value: String(counts.all) },
  };
}

/** Variance, percentage and class (Q1–Q4), by the row's own quota and admissions. */
function quotaFigures(
  row: number,
  totals: Pick<CommitteeSummary, "variance" | "percent" | "class">,
  context: DrawingContext,
): Pick<Cells, "variance" | "percent" | "class"> {
  const [quota, admitted] = [at("quota", row), at("admitted", row)];
  const word = (of: QuotaClass) => quotedText(context.texts.classes[of]);
  return {
    variance: cell(`IF(${quota}="","",${admitted}-${quota})`, totals.variance),
    percent: cell(`IF(N(${quota})=0,"",ROUND(100*${admitted}/${quota},2))`, totals.percent),
    class: cell(
      `IF(N(${quota})=0,${word("no-quota")},IF(${admitted}=0,${word("none")},` +
        `IF(${admitted}>${quota},${word("exceeded")},IF(${admitted}=${quota},${word("met")},${word("below")}))))`,
      context.texts.classes[totals.class],
    ),
  };
}

/** A column of `ChiTieu` by the committee's id; nothing where the cell is empty or the id unknown. */
function lookUp(column: string, key: string): string {
  const ids = tableColumn(tableNames.quotas, quotaColumns.committee);
  const found = `INDEX(${tableColumn(tableNames.quotas, column)},MATCH(${key},${ids},0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

function changeFormula(row: number): string {
  const before = at("samePeriod", row);
  return `IF(${before}="","",${at("admitted", row)}-${before})`;
}

function changeSince(admitted: number, samePeriod: number | null): number | null {
  return samePeriod === null ? null : admitted - samePeriod;
}

function at(key: SummaryKey, row: number): string {
  return cellAddress(row, summaryColumn(key));
}

/** `F$11:F$24` with the column fixed too. */
function absolute(range: string): string {
  return range.replace(/([A-Z]+)\$/g, "$$$1$$");
}

/** What has no number shows nothing. */
function cell(formula: string, value: number | string | null): FormulaContent {
  return { formula, value: value ?? "" };
}
