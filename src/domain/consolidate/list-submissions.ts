import { groupBy } from "../check/group-by";
import { writeDecisions } from "../recognise/written-decisions";
import { writeColumns } from "./column-places";
import type { CountedRow } from "./count-rows";
import type { SubmittedFile } from "./consolidation-input";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import type { Submission } from "./summary";

/** What was sent, in the order given: each sheet, and each file that couldn't be read. */
export function listSubmissions(
  files: readonly SubmittedFile[],
  sheets: readonly PlacedSheet[],
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
  rows: readonly CountedRow[],
): Submission[] {
  const rowsOf = groupBy(rows, ({ placed }) => placed);
  const sheetsOf = groupBy(sheets, ({ fileIndex }) => fileIndex);
  return files.flatMap((file, index) =>
    file.refused === null
      ? (sheetsOf.get(index) ?? []).map((placed) =>
          submissionOf(placed, uses.get(placed)?.use ?? "ignored", rowsOf.get(placed)),
        )
      : refusedSubmission(file),
  );
}

function submissionOf(
  placed: PlacedSheet,
  use: Submission["use"],
  rows: readonly CountedRow[] | undefined,
): Submission {
  const { file, committee, extracted } = placed;
  const all = rows?.map(({ entry }) => entry);
  const counted = rows?.filter(({ entry }) => entry.inForce).map(({ entry }) => entry) ?? [];
  return {
    file: file.file,
    sheet: extracted.sheet.grid.name,
    committee,
    kind: extracted.sheet.kind,
    rows:
      all === undefined ? (extracted.earlier?.persons ?? sumOfCounts(extracted.entries)) : sumOfCounts(all),
    counted: sumOfCounts(counted),
    use,
    sha256: file.sha256,
    received: file.received,
    modified: file.modified,
    columns: writeColumns(extracted.sheet.columns),
    decisions: writeDecisions(file.decisions?.get(extracted.sheet.grid.name)),
  };
}

function refusedSubmission({ file, sha256, received, modified, refused }: SubmittedFile): Submission {
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
    columns: "",
    decisions: "",
  };
}

function sumOfCounts(entries: readonly { readonly count: number }[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
