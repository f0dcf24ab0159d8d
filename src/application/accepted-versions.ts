import type { SubmittedFile } from "../domain/consolidate/consolidation-input";
import type { SheetDecisions } from "../domain/recognise/sheet-decisions";
import { keyOfTable } from "../domain/recognise/tables/table-key";
import type { AcceptedDecisions } from "./accepted-decisions";
import { withDecisions } from "./pane/earlier-decisions";
import { nameOfVersion } from "./pane/name-apart";

/**
 * Earlier files, whose bytes aren't here, with what was accepted of their sheets: versions (C19), whose they are, and
 * that they are left out. How they are read can't change without the bytes. Words on a name that is among the `given`
 * files are meant for these.
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
    const committees = new Map(
      file.sheets.map(({ sheet }) => [keyOfTable(sheet), sheet.committee.id] as const),
    );
    return withDecisions(file, (key) => {
      const said = words.get(key);
      if (said === undefined) return undefined;
      const { committee, leftOut, version } = said;
      const before = file.decisions?.get(key);
      const own: SheetDecisions = {
        ...withoutTakenBack(before, said, accepted),
        ...(committee !== undefined && committee !== committees.get(key) && { committee }),
        ...(leftOut !== undefined && { leftOut }),
        ...(version !== undefined && { version }),
      };
      return before === undefined && Object.keys(own).length === 0 ? undefined : own;
    });
  });
}

/**
 * Files that are neither given nor known from earlier, of which something is said that goes for no other file: of what
 * version they are, or of single rows. Most likely a slip of the pen.
 */
export function filesNotHere(
  { files, takenBack, rows }: AcceptedDecisions,
  here: readonly SubmittedFile[],
): readonly string[] {
  const known = new Set(here.map(({ file }) => nameOfVersion(file)));
  const saysVersion = (words: ReadonlyMap<string, SheetDecisions>) =>
    [...words.values()].some(
      (said) => said.version !== undefined || takenBack.get(said)?.has("version") === true,
    );
  const spokenOf = [
    ...[...files].filter(([, words]) => saysVersion(words)).map(([file]) => file),
    ...rows.map(({ file }) => file),
  ];
  return [...new Set(spokenOf)].filter((file) => !known.has(nameOfVersion(file)));
}

/** What was said of a sheet before, as far as what is `said` now leaves it. */
export function withoutTakenBack(
  before: SheetDecisions | undefined,
  said: SheetDecisions,
  { takenBack }: AcceptedDecisions,
): SheetDecisions {
  const back = takenBack.get(said);
  const { version, leftOut, ...rest } = before ?? {};
  return {
    ...rest,
    ...(version !== undefined && back?.has("version") !== true && { version }),
    ...(leftOut !== undefined && back?.has("leftOut") !== true && { leftOut }),
  };
}
