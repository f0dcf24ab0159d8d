import type { IsoDate } from "../calendar";
import { writtenDay } from "../check/written";
import type { Finding } from "../finding";
import type { Committee } from "../register/register";
import { arrivalDay } from "./arrival";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import type { SubmissionState } from "./summary";

/** What came from each committee, and a warning for those from which nothing, no rows, or something late came. */
export function submissionStates(
  committees: readonly Committee[],
  sheets: readonly PlacedSheet[],
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
  deadline: IsoDate | null,
  zeroConfirmed: readonly string[],
): { readonly states: ReadonlyMap<string, SubmissionState>; readonly findings: readonly Finding[] } {
  const states = new Map<string, SubmissionState>();
  const findings: Finding[] = [];
  const zero = new Set(zeroConfirmed);
  const reports = reportsByCommittee(sheets, uses);
  for (const { id } of committees) {
    const { filled, blank } = reports.get(id) ?? { filled: [], blank: [] };
    const late = deadline === null ? null : latest(filled, deadline);
    if (late !== null && deadline !== null) findings.push(lateFinding(id, late, deadline));
    if (filled.length > 0) states.set(id, late === null ? "received" : "late");
    else if (zero.has(id)) states.set(id, "zero");
    else {
      states.set(id, blank.length > 0 ? "empty" : "missing");
      findings.push(missingFinding(id, blank[0]));
    }
  }
  return { states, findings };
}

interface Reports {
  readonly filled: PlacedSheet[];
  readonly blank: PlacedSheet[];
}

function reportsByCommittee(
  sheets: readonly PlacedSheet[],
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
): ReadonlyMap<string, Reports> {
  const reports = new Map<string, Reports>();
  for (const sheet of sheets) {
    const { kind, leftOut } = sheet.extracted.sheet;
    // What the user left out or withdrew is as if it hadn't been sent.
    if (sheet.committee === null || leftOut) continue;
    const use = uses.get(sheet)?.use;
    const hasRows = sheet.extracted.entries.length > 0;
    const found = reports.get(sheet.committee) ?? { filled: [], blank: [] };
    reports.set(sheet.committee, found);
    if (hasRows && use === "counted") found.filled.push(sheet);
    else if (!hasRows && use !== "superseded" && (kind === "list" || kind === "counts" || kind === "empty"))
      found.blank.push(sheet);
  }
  return reports;
}

interface LateSheet {
  readonly sheet: PlacedSheet;
  readonly day: IsoDate;
}

/** The latest of the sheets that count, if it came after the deadline. */
function latest(sheets: readonly PlacedSheet[], deadline: IsoDate): LateSheet | null {
  let late: LateSheet | null = null;
  for (const sheet of sheets) {
    const day = arrivalDay(sheet.file);
    if (day !== null && day > (late?.day ?? deadline)) late = { sheet, day };
  }
  return late;
}

function lateFinding(committee: string, { sheet, day }: LateSheet, deadline: IsoDate): Finding {
  return {
    rule: "committee.late",
    severity: "warning",
    committee,
    where: { file: sheet.file.file },
    expected: writtenDay(deadline),
    received: writtenDay(day),
  };
}

function missingFinding(committee: string, blank: PlacedSheet | undefined): Finding {
  const rule = "committee.missing";
  if (blank === undefined) return { rule, severity: "warning", committee, where: {} };
  const { file, grid } = blank.extracted.sheet;
  return {
    rule,
    severity: "warning",
    committee,
    where: { file, sheet: grid.name },
    facts: { cause: "empty" },
  };
}
