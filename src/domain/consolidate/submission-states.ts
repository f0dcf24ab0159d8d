import type { IsoDate } from "../calendar";
import { writtenDay } from "../check/written";
import type { Finding } from "../finding";
import type { Committee } from "../register/register";
import { arrivalDay } from "./arrival";
import { type CommitteeReports, nobodySaid } from "./committee-reports";
import type { PlacedSheet } from "./placed-sheet";
import type { SubmissionState } from "./summary";

/** What came from each committee, and a finding for those from which nothing, no rows, or something late came (C24). */
export function submissionStates(
  committees: readonly Committee[],
  reportsOf: (committee: string) => CommitteeReports,
  deadline: IsoDate | null,
  zeroConfirmed: readonly string[],
): { readonly states: ReadonlyMap<string, SubmissionState>; readonly findings: readonly Finding[] } {
  const states = new Map<string, SubmissionState>();
  const findings: Finding[] = [];
  const zero = new Set(zeroConfirmed);
  for (const { id } of committees) {
    const reports = reportsOf(id);
    const { filled, blank, nobody } = reports;
    const late = deadline === null ? null : latest(filled, deadline);
    if (late !== null && deadline !== null) findings.push(lateFinding(id, late, deadline, reports.replaced));
    const [said] = nobody;
    if (filled.length > 0) states.set(id, late === null ? "received" : "late");
    else if (said !== undefined) {
      states.set(id, "zero");
      findings.push(nobodyFinding(id, said));
    } else if (zero.has(id)) states.set(id, "zero");
    else {
      states.set(id, blank.length > 0 ? "empty" : "missing");
      findings.push(missingFinding(id, reports));
    }
  }
  return { states, findings };
}

interface LateSheet {
  readonly sheet: PlacedSheet;
  readonly day: IsoDate;
}

/** The latest of the sheets that count, if it came after the deadline; the day of the deadline is in time. */
function latest(sheets: readonly PlacedSheet[], deadline: IsoDate): LateSheet | null {
  let late: LateSheet | null = null;
  for (const sheet of sheets) {
    const day = arrivalDay(sheet.file);
    if (day !== null && day > (late?.day ?? deadline)) late = { sheet, day };
  }
  return late;
}

/** A version that came in time doesn't make the one that counts timely, but is named. */
function lateFinding(
  committee: string,
  { sheet, day }: LateSheet,
  deadline: IsoDate,
  replaced: readonly PlacedSheet[],
): Finding {
  const inTime = replaced.flatMap(({ file }) => arrivalDay(file) ?? []).filter((one) => one <= deadline);
  const before = inTime.toSorted().at(-1);
  return {
    rule: "committee.late",
    severity: "warning",
    committee,
    where: { file: sheet.file.file },
    expected: writtenDay(deadline),
    received: writtenDay(day),
    ...(before !== undefined && { facts: { before: writtenDay(before) } }),
  };
}

/** Nobody has to be reminded: the words are shown, so that the user can see what was taken for an answer. */
function nobodyFinding(committee: string, placed: PlacedSheet): Finding {
  const { file, grid } = placed.extracted.sheet;
  const said = nobodySaid(placed);
  return {
    rule: "committee.missing",
    severity: "info",
    committee,
    where: { file, sheet: grid.name, ...(said && said.cell !== "" && { cell: said.cell }) },
    ...(said && said.text !== "" && { received: said.text }),
    facts: { cause: "nobody" },
  };
}

function missingFinding(committee: string, { blank, others, refused }: CommitteeReports): Finding {
  const base = { rule: "committee.missing", severity: "warning", committee } as const;
  const [sheet] = [...blank, ...others];
  if (sheet !== undefined) {
    const { file, grid } = sheet.extracted.sheet;
    const cause = blank.length > 0 ? "empty" : "no-form";
    return { ...base, where: { file, sheet: grid.name }, facts: { cause } };
  }
  const [unread] = refused;
  if (unread === undefined) return { ...base, where: {} };
  const isMail = unread.refused?.rule === "sheet.ignored";
  return { ...base, where: { file: unread.file }, facts: { cause: isMail ? "no-workbook" : "unreadable" } };
}
