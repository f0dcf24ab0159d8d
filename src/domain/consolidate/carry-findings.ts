import { writtenNumber } from "../check/written";
import type { EarlierSheet, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding, RuleId } from "../finding";
import { parseRange } from "../grid/address";
import type { Committee } from "../register/register";
import { readNumber } from "../text/numbers";
import type { CountedRow } from "./count-rows";
import type { PlacedSheet } from "./placed-sheet";

/** Said anew in every consolidation, by the sheets, quotas, period and rows that are here now. */
const saidAnew: ReadonlySet<RuleId> = new Set<RuleId>([
  "file.duplicate",
  "file.revised",
  "sheet.ignored",
  "committee.unknown",
  "committee.ambiguous",
  "sheet.unrecognised",
  "committee.missing",
  "committee.late",
  "quota.mismatch",
  "date.outside-period",
  "person.identity-duplicate",
  "person.duplicate",
]);

/** E4: what was found at an earlier sheet and its rows, without what concerns rows that no longer count. */
export function carriedFindings(
  placed: PlacedSheet,
  { findings }: EarlierSheet,
  inQuestion: readonly CountedRow[],
): Finding[] {
  const rows = new Set(inQuestion.filter((row) => row.placed === placed).map(({ source }) => source.row));
  return findings
    .filter((finding) => !saidAnew.has(finding.rule) && !isOfComparison(finding))
    .filter((finding) => !isOfPerson(finding.rule) || rows.has(rowOf(finding)))
    .map((finding) => ofCommittee(finding, placed));
}

/** What was found when an earlier form was held against lists (C7). */
export function carriedComparison(placed: PlacedSheet, { findings }: EarlierSheet): Finding[] {
  return findings.filter(isOfComparison).map((finding) => ofCommittee(finding, placed));
}

/** X3 for an earlier sheet whose quota differed: by the quota that the register has now. */
export function carriedQuota({ earlier }: ExtractedSheet, { id, quota }: Committee): Finding[] {
  if (earlier === undefined || quota === null) return [];
  return earlier.findings.flatMap((finding): Finding[] => {
    const { rule, severity, where, received = "" } = finding;
    if (rule !== "quota.mismatch") return [];
    const expected = writtenNumber(quota);
    if (finding.expected === expected) return [{ ...finding, committee: id }];
    const declared = readNumber(received);
    const facts = { quota, ...(declared.state === "number" ? { declared: declared.value } : {}) };
    return facts.declared === quota
      ? []
      : [{ rule, severity, committee: id, where, expected, received, facts }];
  });
}

/** P8, P9 between two rows of earlier sheets: in the words in which it was told. */
export function asToldEarlier(
  findings: readonly Finding[],
  sheets: readonly PlacedSheet[],
): readonly Finding[] {
  const told = new Map<string, Finding>();
  const earlierSheets = new Set<string>();
  for (const { extracted } of sheets) {
    if (extracted.earlier === undefined) continue;
    earlierSheets.add(sheetKey(extracted.sheet.file, extracted.sheet.grid.name));
    for (const finding of extracted.earlier.findings) told.set(placeKey(finding), finding);
  }
  if (told.size === 0) return findings;
  return findings.map((finding) => {
    const { otherFile = "", otherSheet = "" } = finding.facts ?? {};
    const isBetweenEarlier = earlierSheets.has(sheetKey(String(otherFile), String(otherSheet)));
    const before = isBetweenEarlier ? told.get(placeKey(finding)) : undefined;
    // Settled by the user since, or taken back: another sentence.
    return before?.told === undefined || before.severity !== finding.severity
      ? finding
      : { ...finding, told: before.told };
  });
}

function isOfComparison({ rule, facts }: Finding): boolean {
  return rule === "total.mismatch" && facts?.["cause"] === "list";
}

function isOfPerson(rule: RuleId): boolean {
  return rule.startsWith("person.") || rule === "date.year-straddle";
}

function rowOf({ where }: Finding): number {
  return where.cell === undefined ? -1 : (parseRange(where.cell)?.top ?? -1);
}

function ofCommittee(finding: Finding, { committee }: PlacedSheet): Finding {
  return committee === null ? finding : { ...finding, committee };
}

function sheetKey(file: string, sheet: string): string {
  return JSON.stringify([file, sheet]);
}

function placeKey({ rule, where }: Finding): string {
  return JSON.stringify([rule, where.file, where.sheet, where.cell]);
}
