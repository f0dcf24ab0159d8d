import { personKeys } from "../domain/check/person-key";
import type { SubmittedFile } from "../domain/consolidate/consolidation-input";
import type { RowSaid, RowWord } from "../domain/consolidate/row-word";
import { parseRange } from "../domain/grid/address";

/** What a file of decisions says of a row (P12, P14). */
export interface AcceptedRow {
  readonly file: string;
  readonly sheet: string;
  /** Address of any of its cells in the sender's sheet. */
  readonly cell: string;
  /** `null`: what was said before is taken back. */
  readonly said: RowSaid | null;
  /** Where in the file of decisions it stands: `rows[0]`. */
  readonly place: string;
}

/** As they are written; `none` takes back. */
export const rowWords: ReadonlyMap<string, RowSaid | null> = new Map<string, RowSaid | null>([
  ["same-person", "same-person"],
  ["admitted-before", "admitted-before"],
  ["by-hand", "by-hand"],
  ["distinct", "distinct"],
  ["none", null],
]);

/** A row that its file hasn't, and where in the file of decisions it is spoken of. */
interface MissingRow {
  readonly cause: "row";
  readonly place: string;
  readonly value: string;
}

/** The words with the rows that are meant; a row that its file hasn't is most likely a slip of the pen. */
export function wordsOnRows(
  rows: readonly AcceptedRow[],
  files: readonly SubmittedFile[],
): { readonly words: readonly RowWord[]; readonly problems: readonly MissingRow[] } {
  const words: RowWord[] = [];
  const problems: MissingRow[] = [];
  for (const { file, sheet, cell, said, place } of rows) {
    const here = files.filter((one) => one.file === file && one.refused === null);
    const row = parseRange(cell)?.top;
    const meant = here.flatMap(({ sheets }) =>
      sheets
        .filter((extracted) => extracted.sheet.grid.name === sheet)
        .flatMap(({ sheet: { committee }, entries }) =>
          entries.filter((entry) => entry.row === row).map((entry) => ({ entry, committee: committee.id })),
        ),
    );
    if (here.length > 0 && meant.length === 0)
      problems.push({ cause: "row", place: `${place}.cell`, value: `${sheet}!${cell}` });
    for (const { entry, committee } of meant)
      words.push({ said, file, sheet, cell, committee, keys: personKeys(entry, committee) });
  }
  return { words, problems };
}
