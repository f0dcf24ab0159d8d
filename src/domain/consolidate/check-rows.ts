import type { Period } from "../calendar";
import { checkDeclared } from "../check/check-declared";
import { checkPerson } from "../check/check-person";
import type { CountedPerson } from "../check/counted-person";
import { outsidePeriodFinding } from "../check/date-outside-period";
import { findPersonDuplicates } from "../check/person-duplicate";
import { findIdentityDuplicates } from "../check/person-identity-duplicate";
import { admissionSpan } from "../check/person-row";
import { checkQuota } from "../check/quota-mismatch";
import { checkHiddenRows, checkStruckRows } from "../check/rows-hidden";
import { writtenDay } from "../check/written";
import { groupBy } from "../check/group-by";
import type { Finding } from "../finding";
import type { Committee } from "../register/register";
import type { CountedRow } from "./count-rows";
import { asToldEarlier, carriedFindings, carriedQuota } from "./carry-findings";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import { withoutSheetTotals } from "./sheet-totals";
import type { SubmissionUse } from "./summary";

/** Uses whose sheets are checked: what is replaced or a copy would only repeat what is said elsewhere. */
const checkedUses = new Set(["counted", "cross-check", "unresolved"]);

/** Every rule over the sheets and rows that are still in question, in the order of the sheets and rows. */
export function checkRows(
  sheets: readonly PlacedSheet[],
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
  rows: readonly CountedRow[],
  committees: readonly Committee[],
  period: Period,
): Finding[] {
  const checked = sheets
    .map((placed) => ({ placed, use: uses.get(placed)?.use ?? "ignored" }))
    .filter(({ use }) => checkedUses.has(use));
  const inQuestion = rows.filter(({ entry }) =>
    ["counted", "outside-period", "unresolved"].includes(entry.reason),
  );
  // A row of 0 persons in a list is a candidate who wasn't admitted: no rule of admission holds for it.
  const persons = inQuestion.filter(
    ({ placed, source }) => placed.extracted.sheet.kind !== "counts" && source.count > 0,
  );
  const counted = persons.filter(({ entry }) => entry.inForce).map(countedPerson);
  const repeated = [...findIdentityDuplicates(counted), ...findPersonDuplicates(counted)];
  return [
    ...checked.flatMap(({ placed }) => withoutSheetTotals(checkSheet(placed, inQuestion), placed, sheets)),
    ...checkQuotas(checked, committees),
    ...persons.filter(isUnchecked).flatMap((row) => checkPersonRow(row, period)),
    ...checkPeriod(inQuestion, period),
    ...asToldEarlier(repeated, sheets),
  ];
}

/** What an earlier consolidation checked isn't checked again: its findings go on as they were told. */
function isUnchecked({ placed, source }: CountedRow): boolean {
  return placed.extracted.earlier?.uncheckedRows.has(source.row) ?? true;
}

function checkSheet(placed: PlacedSheet, inQuestion: readonly CountedRow[]): Finding[] {
  const { extracted, committee } = placed;
  if (extracted.earlier !== undefined) return carriedFindings(placed, extracted.earlier, inQuestion);
  const own = extracted.findings.map((finding) =>
    committee === null || finding.committee !== undefined ? finding : { ...finding, committee },
  );
  const saysHidden = own.some((finding) => finding.rule === "rows.hidden");
  return [
    ...own,
    ...(saysHidden ? [] : checkHiddenRows(extracted, committee)),
    ...checkStruckRows(extracted, committee),
    ...checkDeclared(extracted, committee),
  ];
}

function checkQuotas(
  checked: readonly { readonly placed: PlacedSheet; readonly use: SubmissionUse }[],
  committees: readonly Committee[],
): Finding[] {
  const byCommittee = groupBy(checked, ({ placed }) => placed.committee);
  return committees.flatMap((committee) => {
    const sheets = byCommittee.get(committee.id) ?? [];
    const ofUse = (wanted: SubmissionUse) =>
      sheets.filter(({ use }) => use === wanted).map(({ placed }) => placed.extracted);
    return [
      ...checkQuota(committee, ofUse("counted"), ofUse("cross-check")),
      ...[...ofUse("counted"), ...ofUse("cross-check")].flatMap((sheet) => carriedQuota(sheet, committee)),
    ];
  });
}

function checkPersonRow({ placed, source }: CountedRow, period: Period): Finding[] {
  const { sheet } = placed.extracted;
  const admission = admissionSpan(source, source.month ?? sheet.month, period);
  const place = { file: sheet.file, sheet: sheet.grid.name, committee: placed.committee };
  return checkPerson({ entry: source, ...place, admission }, period);
}

export function countedPerson({ placed, source, entry }: CountedRow): CountedPerson {
  const { sheet } = placed.extracted;
  const isDistinct = entry.said === "distinct";
  const place = { file: sheet.file, sheet: sheet.grid.name, committee: placed.committee };
  return { entry: source, ...place, ...(isDistinct && { isDistinct }) };
}

/** C2: each dated row, each month of a count form; a month that a sheet names for rows without dates is named once. */
function checkPeriod(rows: readonly CountedRow[], period: Period): Finding[] {
  const outside = rows.filter(({ entry }) => entry.reason === "outside-period");
  const isBySheet = ({ source }: CountedRow) => source.admissionDate === null && source.byMonth === null;
  const byMonth = groupBy(
    outside.filter(isBySheet),
    ({ placed, entry }) => `${placed.receipt} ${entry.month}`,
  );
  return [
    ...outside.filter((row) => !isBySheet(row)).map((row) => outsideFinding(row, row.entry.count, period)),
    ...[...byMonth.values()].flatMap((ofMonth) => {
      const persons = ofMonth.reduce((sum, { entry }) => sum + entry.count, 0);
      return ofMonth.slice(0, 1).map((row) => outsideFinding(row, persons, period));
    }),
  ];
}

function outsideFinding({ placed, source, entry }: CountedRow, persons: number, period: Period): Finding {
  const { admissionDate: day } = source;
  const cell = (day === null ? undefined : source.cells.admissionDate) ?? entry.cell;
  const received = day === null ? String(entry.month) : writtenDay(day);
  return outsidePeriodFinding(
    { file: entry.file, sheet: entry.sheet, ...(cell === "" ? {} : { cell }) },
    placed.committee,
    period,
    received,
    {
      persons,
      ...(entry.name === "" ? {} : { name: entry.name }),
      ...(day === null && entry.month !== null ? { month: entry.month } : {}),
    },
  );
}
