import { personKeys } from "../check/person-key";
import { parseRange } from "../grid/address";
import type { CountedRow } from "./count-rows";
import { leavingOut, type RowSaid, type RowWord } from "./row-word";

/**
 * P12–P14: the rows as the user's words have them, in the given order. A word goes for its row; where that row doesn't
 * count (any more), for the same person's row in another submission of the committee. Only rows that would count can
 * be left out, and of one person there always remains a row that counts.
 */
export function applyRowWords(rows: readonly CountedRow[], words: readonly RowWord[]): readonly CountedRow[] {
  if (words.length === 0) return rows;
  const said = saidOfRows(rows, words);
  const standing = createPersons();
  for (const row of rows)
    if (isCandidate(row) && !isLeftOut(said.get(row)) && said.get(row) !== "same-person") standing.add(row);
  return rows.map((row) => {
    const word = said.get(row);
    if (word === undefined) return row;
    if (!isCandidate(row) || word === "distinct") return { ...row, entry: { ...row.entry, said: word } };
    if (word !== "same-person")
      return { ...row, entry: { ...row.entry, said: word, inForce: false, reason: word } };
    const other = standing.find(row);
    if (other !== undefined)
      return { ...row, other, entry: { ...row.entry, said: word, inForce: false, reason: word } };
    // The row that counted instead is gone: of those left out for it one counts again.
    const again = { ...row, entry: { ...row.entry, said: word } };
    standing.add(again);
    return again;
  });
}

function isLeftOut(said: RowSaid | undefined): boolean {
  return said !== undefined && leavingOut.has(said);
}

function isCandidate({ entry }: CountedRow): boolean {
  return entry.reason === "counted";
}

/** Each row's own word, else one that was said of the same person in a submission that doesn't count any more. */
function saidOfRows(
  rows: readonly CountedRow[],
  words: readonly RowWord[],
): ReadonlyMap<CountedRow, RowSaid> {
  const byPlace = new Map<string, CountedRow[]>();
  for (const row of rows) push(byPlace, placeOf(row.entry), row);
  const meant = lastWords(words).map((word) => {
    const own = meantBy(word, byPlace.get(placeOf(word)) ?? []);
    return { word, own, isLoose: !own.some(isCandidate) };
  });
  const said = new Map<CountedRow, RowSaid>();
  /** Persons of whom a row that would count has its own word: nothing is inherited for them. */
  const spokenOf = new Set<string>();
  const takenBack = new Set<string>();
  for (const { word, own, isLoose } of meant) {
    if (isLoose) continue;
    for (const key of personsOf(word)) (word.said === null ? takenBack : spokenOf).add(key);
    if (word.said !== null) for (const row of own) said.set(row, word.said);
  }
  const loose = meant.filter(
    ({ word, isLoose }) => isLoose && !personsOf(word).some((key) => takenBack.has(key)),
  );
  for (const { word, own } of loose) if (word.said !== null) for (const row of own) said.set(row, word.said);
  inherit(
    loose.map(({ word }) => word).filter((word) => !personsOf(word).some((key) => spokenOf.has(key))),
    rows,
    said,
  );
  return said;
}

function inherit(
  words: readonly RowWord[],
  rows: readonly CountedRow[],
  said: Map<CountedRow, RowSaid>,
): void {
  if (words.length === 0) return;
  const heirs = new Map<string, CountedRow[]>();
  for (const row of rows.filter(isCandidate)) for (const key of keysInCommittee(row)) push(heirs, key, row);
  for (const word of words) {
    const heir = personsOf(word)
      .flatMap((key) => heirs.get(key) ?? [])
      .find((row) => !said.has(row));
    if (heir !== undefined && word.said !== null) said.set(heir, word.said);
  }
}

/** Of what was said of one row only the last word holds. */
function lastWords(words: readonly RowWord[]): readonly RowWord[] {
  const last = new Map<string, RowWord>();
  for (const word of words) {
    const key = JSON.stringify([word.file, word.sheet, word.cell, word.committee, word.keys]);
    last.delete(key);
    last.set(key, word);
  }
  return [...last.values()];
}

function personsOf({ committee, keys }: RowWord): string[] {
  return committee === null ? [] : keys.map((key) => `${committee} ${key}`);
}

/** Of files of one name (every committee has its "danh sach.xlsx") the committee's own. */
function meantBy(word: RowWord, atPlace: readonly CountedRow[]): readonly CountedRow[] {
  const meant = atPlace.filter((row) => isMeant(row, word));
  const own = meant.filter(({ placed }) => placed.committee === word.committee);
  return own.length > 0 ? own : meant;
}

/** Of two tables side by side a row has two persons; of a form with columns of months a number a month. */
function isMeant({ entry, source, placed }: CountedRow, { cell, keys }: RowWord): boolean {
  // Rows that the user typed in have no place of their own.
  if (entry.cell === cell && cell !== "") return true;
  if (placed.extracted.sheet.kind === "counts") return false;
  const own = personKeys(source, placed.committee);
  return own.length === 0 ? keys.length === 0 && cell !== "" : own.some((key) => keys.includes(key));
}

function keysInCommittee({ placed, source }: CountedRow): string[] {
  if (placed.committee === null || placed.extracted.sheet.kind === "counts") return [];
  return personKeys(source, placed.committee).map((key) => `${placed.committee} ${key}`);
}

/** Rows that count, to be asked for another row of the same person. */
function createPersons() {
  const byKey = new Map<string, CountedRow>();
  const keysOf = ({ placed, source }: CountedRow) =>
    placed.extracted.sheet.kind === "counts" ? [] : personKeys(source, placed.committee);
  return {
    add: (row: CountedRow) => {
      if (row.entry.count === 0) return;
      for (const key of keysOf(row)) if (!byKey.has(key)) byKey.set(key, row);
    },
    find: (row: CountedRow) =>
      keysOf(row)
        .map((key) => byKey.get(key))
        .find((other) => other !== undefined),
  };
}

function placeOf({ file, sheet, cell }: Pick<RowWord, "file" | "sheet" | "cell">): string {
  return JSON.stringify([file, sheet, parseRange(cell)?.top ?? cell]);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
