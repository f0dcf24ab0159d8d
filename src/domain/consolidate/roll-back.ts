import type { SubmittedFile } from "./consolidation-input";
import { orderOfArrival } from "./arrival";
import { decideUses } from "./decide-uses";
import type { PlacedSheet } from "./placed-sheet";
import { versionSaid, type WordOf } from "./settle-by-word";
import type { VersionRelation } from "./version-relation";

/** What has to be said of sheets; `null`: what was said is taken back. */
export type NewWords = ReadonlyMap<PlacedSheet, "withdrawn" | null>;

/**
 * C21: what has to be said so that a sheet counts as it did before later versions of its submission came: these are
 * withdrawn, and the earlier ones of it, where they were withdrawn, are not any more. `sheets`: of all that was sent.
 */
export function rollBackTo(
  target: PlacedSheet,
  sheets: readonly PlacedSheet[],
  files: readonly SubmittedFile[],
  year: number,
): NewWords {
  if (target.standing !== "candidate") return new Map();
  const own = sheets.filter(
    ({ standing, committee }) => standing === "candidate" && committee === target.committee,
  );
  const said: NewWordsDraft = new Map();
  if (versionSaid(target) === "withdrawn") said.set(target, null);
  const isWithdrawn = (sheet: PlacedSheet) => withWords(said)(sheet) === "withdrawn";
  const arrival = createArrival(files);
  const latest = (found: ReadonlySet<PlacedSheet>) =>
    [...found].sort((one, other) => arrival(one) - arrival(other)).at(-1);
  const laterThan = (sheet: PlacedSheet, words: NewWords) =>
    laterVersions(sheet, decideUses(own, files, year, withWords(words)).relations, arrival);

  // The latest first: what an earlier version did to others is seen only without the later ones.
  for (let last = latest(laterThan(target, said)); last; last = latest(laterThan(target, said)))
    said.set(last, "withdrawn");

  const before = own
    .filter((sheet) => isWithdrawn(sheet) && !said.has(sheet) && arrival(sheet) <= arrival(target))
    .sort((one, other) => arrival(other) - arrival(one));
  for (const sheet of before)
    if (laterThan(sheet, new Map([...said, [sheet, null]])).has(target)) said.set(sheet, null);
  return said;
}

type NewWordsDraft = Map<PlacedSheet, "withdrawn" | null>;

function withWords(words: NewWords): WordOf {
  return (sheet) => {
    const word = words.get(sheet);
    return word === undefined ? versionSaid(sheet) : (word ?? undefined);
  };
}

/** The place of a sheet in the order of arrival: sheets of one workbook came from left to right. */
function createArrival(files: readonly SubmittedFile[]): (sheet: PlacedSheet) => number {
  const places = new Map(orderOfArrival(files).map((file, place) => [file, place]));
  const most = files.reduce((sum, { sheets }) => Math.max(sum, sheets.length), 1);
  return ({ fileIndex, sheetIndex }) => (places.get(fileIndex) ?? 0) * most + sheetIndex;
}

/** All that came later and that the sheet gave way to, and what those gave way to. */
function laterVersions(
  sheet: PlacedSheet,
  relations: readonly VersionRelation[],
  arrival: (sheet: PlacedSheet) => number,
): ReadonlySet<PlacedSheet> {
  const found = new Set<PlacedSheet>();
  const open = [sheet];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const relation of relations) {
      if (relation.sheet !== next || !givesWay(relation)) continue;
      for (const other of relation.others) {
        if (found.has(other) || other === sheet || arrival(other) < arrival(next)) continue;
        found.add(other);
        open.push(other);
      }
    }
  return found;
}

/** A month's sheet within the year's of its workbook is no version of it. */
function givesWay({ sheet, kind, others }: VersionRelation): boolean {
  if (kind === "replaced") return true;
  return (kind === "copy" || kind === "rows") && others.every((other) => other.fileIndex !== sheet.fileIndex);
}
