import type { SubmittedFile } from "../domain/consolidate/consolidation-input";
import type { AcceptedDecisions } from "./accepted-decisions";
import { withDecisions } from "./pane/earlier-decisions";

/**
 * Earlier files, whose bytes aren't here, with what was accepted of them as versions (C19). Words on a name that is among
 * the `given` files are meant for these.
 */
export function withAcceptedVersions(
  files: readonly SubmittedFile[],
  accepted: AcceptedDecisions | null,
  given: ReadonlySet<string>,
): readonly SubmittedFile[] {
  if (accepted === null) return files;
  return files.map((file) => {
    const words = given.has(file.file) ? undefined : accepted.files.get(file.file);
    if (words === undefined) return file;
    return withDecisions(file, (key) => {
      const version = words.get(key)?.version;
      return version === undefined ? undefined : { ...file.decisions?.get(key), version };
    });
  });
}
