import { orderOfArrival } from "../consolidate/arrival";
import type { SubmittedFile } from "../consolidate/consolidation-input";

/**
 * E2, E3: earlier files and the ones that are here, as one input for a consolidation. A file that is here again
 * (the same bytes) takes the place of its earlier self, in the order of arrival too; all others follow as given.
 */
export function withEarlier(
  earlier: readonly SubmittedFile[],
  given: readonly SubmittedFile[],
): readonly SubmittedFile[] {
  const left = [...given];
  const taken = new Set<string>();
  const first = earlier.flatMap((before): SubmittedFile[] => {
    if (before.sha256 === "") return withoutRowsOf(before, given);
    const index = left.findIndex(({ sha256 }) => sha256 === before.sha256);
    const [again] = index < 0 ? [] : left.splice(index, 1);
    if (again === undefined) return taken.has(before.sha256) ? [] : [before];
    taken.add(before.sha256);
    const { received, modified, mail } = arrivalOf(before, earlier, given);
    return received === null && modified === null ? [again] : [{ ...again, received, modified, mail }];
  });
  return [...first, ...left];
}

/** Where not all of its copies are here again, the one that came first says when it came (C25). */
function arrivalOf(
  file: SubmittedFile,
  earlier: readonly SubmittedFile[],
  given: readonly SubmittedFile[],
): SubmittedFile {
  const isCopy = ({ sha256 }: SubmittedFile) => sha256 === file.sha256;
  const [copies, here] = [earlier.filter(isCopy), given.filter(isCopy)];
  return here.length < copies.length ? (copies[orderOfArrival(copies)[0] ?? 0] ?? file) : file;
}

/**
 * Rows that the user gave another committee stand apart from their file (E5). Where that is read again, they are in it
 * and would count twice.
 */
function withoutRowsOf(before: SubmittedFile, given: readonly SubmittedFile[]): SubmittedFile[] {
  const there = given.filter(({ file }) => withoutNumber(file) === withoutNumber(before.file));
  if (there.length === 0 || before.sheets.length === 0) return [before];
  const sheets = before.sheets.flatMap((extracted) => {
    const same = there
      .flatMap((file) => file.sheets)
      .filter(({ sheet }) => sheet.grid.name === extracted.sheet.grid.name);
    const rows = new Set(same.flatMap((one) => one.entries.map((entry) => entry.row)));
    const entries = extracted.entries.filter(({ row }) => !rows.has(row));
    return entries.length === 0 ? [] : [{ ...extracted, entries }];
  });
  return sheets.length === 0 ? [] : [{ ...before, sheets }];
}

/** Files of one name are told apart by a number behind it. */
function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}
