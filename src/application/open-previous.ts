import { readPreviousYear, type PreviousYear } from "../domain/earlier/previous-years";
import { openNamedFile, type RegisterRefusal } from "./open-register";
import type { OpenFile, SourceFile } from "./ports";

export type OpenedPrevious =
  | { readonly state: "read"; readonly previous: readonly PreviousYear[] }
  | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] };

/** Consolidated workbooks of earlier years; one that is none refuses the work. */
export async function openPrevious(files: readonly SourceFile[], open: OpenFile): Promise<OpenedPrevious> {
  const previous: PreviousYear[] = [];
  const refusals: RegisterRefusal[] = [];
  for (const file of files) {
    const opened = await openNamedFile(file, open);
    const read = opened.state === "read" ? readPreviousYear(opened.workbook) : null;
    if (read !== null) previous.push(read);
    else if (opened.state === "refused") refusals.push(...opened.refusals);
    else refusals.push({ kind: "not-consolidated", file: file.name });
  }
  return refusals.length > 0 ? { state: "refused", refusals } : { state: "read", previous };
}
