import { groupBy } from "../check/group-by";
import { writeDecisions } from "../recognise/written-decisions";
import type { CommitteeMatcher } from "../register/match-committee";
import { keyOfTable } from "../recognise/tables/table-key";
import { blankMark, writeColumns, writeTable } from "./column-places";
import { isBlankForm } from "./committee-reports";
import type { CountedRow } from "./count-rows";
import type { SubmittedFile } from "./consolidation-input";
import { lessonsOf } from "./lessons";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import type { Submission } from "./summary";

/** What was sent, in the order given: each sheet, and each file that couldn't be read. `matcher`: of the register, when asked for. */
export function listSubmissions(
  files: readonly SubmittedFile[],
  sheets: readonly PlacedSheet[],
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
  rows: readonly CountedRow[],
  matcher: () => CommitteeMatcher,
): Submission[] {
  const rowsOf = groupBy(rows, ({ placed }) => placed);
  const sheetsOf = groupBy(sheets, ({ fileIndex }) => fileIndex);
  return files.flatMap((file, index) => {
    if (file.refused !== null) return refusedSubmission(file);
    const own = sheetsOf.get(index) ?? [];
    const lessons = lessonsOf(own, matcher);
    return own.map((placed) => ({
      ...submissionOf(placed, uses.get(placed)?.use ?? "ignored", rowsOf.get(placed)),
      remembered: lessons.get(placed) ?? "",
    }));
  });
}

function submissionOf(
  placed: PlacedSheet,
  use: Submission["use"],
  rows: readonly CountedRow[] | undefined,
): Omit<Submission, "remembered"> {
  const { file, committee, extracted } = placed;
  const all = rows?.map(({ entry }) => entry);
  const counted = rows?.filter(({ entry }) => entry.inForce).map(({ entry }) => entry) ?? [];
  return {
    file: file.file,
    sheet: extracted.sheet.grid.name,
    ...(extracted.sheet.table !== undefined && { table: extracted.sheet.table }),
    committee,
    kind: extracted.sheet.kind,
    rows:
      all === undefined ? (extracted.earlier?.persons ?? sumOfCounts(extracted.entries)) : sumOfCounts(all),
    counted: sumOfCounts(counted),
    use,
    sha256: file.sha256,
    received: file.received,
    modified: file.modified,
    ...(file.mail && { mail: file.mail }),
    columns: [
      ...writeTable(extracted.sheet),
      ...(isBlankForm(placed) ? [blankMark] : []),
      writeColumns(extracted.sheet.columns),
    ].join(";"),
    decisions: writeDecisions(file.decisions?.get(keyOfTable(extracted.sheet))),
  };
}

function refusedSubmission(submitted: SubmittedFile): Submission {
  const { file, sha256, received, modified, mail, refused } = submitted;
  const use = refused?.rule === "sheet.ignored" ? "ignored" : "unresolved";
  return {
    file,
    sheet: "",
    committee: null,
    kind: "unknown",
    rows: 0,
    counted: 0,
    use,
    sha256,
    received,
    modified,
    ...(mail && { mail }),
    columns: "",
    decisions: "",
    remembered: "",
  };
}

function sumOfCounts(entries: readonly { readonly count: number }[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
