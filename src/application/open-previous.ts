import { isConsolidated, isOfNewerVersion } from "../domain/earlier/is-consolidated";
import { readPreviousYear, type PreviousYear } from "../domain/earlier/previous-years";
import { openNamedFile, type RegisterRefusal } from "./open-register";
import type { OpenFile, SourceFile } from "./ports";
import type { OpenedSubmission } from "./read-submissions";

export type OpenedPrevious =
  | { readonly state: "read"; readonly previous: readonly PreviousYear[] }
  | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] };

/** Those that lie among the files: what isn't gone on from tells of its year, as in the pane. */
export function previousAmong(files: Iterable<OpenedSubmission>, year: number): readonly PreviousYear[] {
  return [...files].flatMap(({ workbook }) => {
    const read = workbook !== null && isConsolidated(workbook) ? readPreviousYear(workbook) : null;
    return read !== null && read.year !== null && read.year < year ? [read] : [];
  });
}

/** Consolidated workbooks of earlier years; one that is none refuses the work. */
export async function openPrevious(files: readonly SourceFile[], open: OpenFile): Promise<OpenedPrevious> {
  const previous: PreviousYear[] = [];
  const refusals: RegisterRefusal[] = [];
  for (const file of files) {
    const opened = await openNamedFile(file, open);
    if (opened.state === "read" && isOfNewerVersion(opened.workbook)) {
      refusals.push({ kind: "newer-version", file: file.name });
      continue;
    }
    const read = opened.state === "read" ? readPreviousYear(opened.workbook) : null;
    if (read !== null) previous.push(read);
    else if (opened.state === "refused") refusals.push(...opened.refusals);
    else refusals.push({ kind: "not-consolidated", file: file.name });
  }
  return refusals.length > 0 ? { state: "refused", refusals } : { state: "read", previous };
}
