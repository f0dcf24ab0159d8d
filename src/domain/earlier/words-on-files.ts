import type { SubmittedFile } from "../consolidate/consolidation-input";
import type { RowWord } from "../consolidate/row-word";

/**
 * The words of an earlier consolidation by the names that its files have now: a file may have come again (the same
 * bytes) under another name, or be told apart from others of its name. `files`: those that are consolidated.
 */
export function wordsOnFiles(
  words: readonly RowWord[],
  earlier: readonly SubmittedFile[],
  files: readonly SubmittedFile[],
): readonly RowWord[] {
  if (words.length === 0) return words;
  const nameNow = new Map<string, string>();
  for (const { sha256, file } of files) if (sha256 !== "" && !nameNow.has(sha256)) nameNow.set(sha256, file);
  const stillSo = new Set(files.map((file) => JSON.stringify([file.sha256, file.file])));
  return words.flatMap((word) => {
    const named = earlier.filter(({ file }) => file === word.file);
    const own = named.filter((file) => isOfCommittee(file, word));
    const meant = own.length > 0 ? own : named;
    const names = meant.flatMap(({ sha256, file }) =>
      stillSo.has(JSON.stringify([sha256, file])) ? file : (nameNow.get(sha256) ?? []),
    );
    return names.length === 0 ? [word] : [...new Set(names)].map((file) => ({ ...word, file }));
  });
}

function isOfCommittee({ sheets }: SubmittedFile, { sheet, committee }: RowWord): boolean {
  return sheets.some(
    (extracted) => extracted.sheet.grid.name === sheet && extracted.sheet.committee.id === committee,
  );
}
