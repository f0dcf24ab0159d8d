import { emptyGrid } from "../grid/grid";
import { nameCommittee } from "../recognise/committee/name-committee";
import { createSheetArea } from "../recognise/sheet/sheet-area";
import type { CommitteeMatcher } from "../register/match-committee";
import { decodeName } from "../text/legacy/decode-text";
import type { SubmittedFile } from "./consolidation-input";

/**
 * Whose the files are that couldn't be read, by their index: by their names and mails alone, where these certainly
 * name one committee of `expected` (R6). `matcher`: of the register, asked for only where there is such a file.
 */
export function placeRefused(
  files: readonly SubmittedFile[],
  matcher: () => CommitteeMatcher,
  expected: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const placed = new Map<number, string>();
  files.forEach((file, index) => {
    if (file.refused === null) return;
    const { sender = "", subject = "" } = file.mail ?? {};
    const { id, state } = nameCommittee(
      {
        area: createSheetArea(emptyGrid("")),
        file: decodeName(file.file),
        ...(sender !== "" && { sender: decodeName(sender) }),
        ...(subject !== "" && { subject: decodeName(subject) }),
        headerTop: null,
        columns: [],
        rows: [],
      },
      matcher(),
    );
    if (state === "certain" && id !== null && expected.has(id)) placed.set(index, id);
  });
  return placed;
}
