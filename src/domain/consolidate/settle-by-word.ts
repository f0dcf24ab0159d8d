import type { VersionWord } from "../recognise/sheet-decisions";
import { keyOfTable } from "../recognise/tables/table-key";
import type { PlacedSheet } from "./placed-sheet";
import type { VersionRelation } from "./version-relation";

/** What the user said of a sheet as a version; `undefined` where nothing is said. */
export type WordOf = (sheet: PlacedSheet) => VersionWord | undefined;

/** As it is kept with the submission. */
export function versionSaid({ file, extracted }: PlacedSheet): VersionWord | undefined {
  return file.decisions?.get(keyOfTable(extracted.sheet))?.version;
}

/** C19: sheets of a committee by what the user said of them; what they hold is asked only of those that are `open`. */
export interface ByWord {
  readonly open: readonly PlacedSheet[];
  readonly added: readonly PlacedSheet[];
  readonly withdrawn: readonly PlacedSheet[];
  /** Each beside the later one that counts instead. */
  readonly replaced: ReadonlyMap<PlacedSheet, PlacedSheet>;
}

/** `arrival`: the place of each file in the order of arrival. */
export function settleByWord(
  sheets: readonly PlacedSheet[],
  arrival: ReadonlyMap<number, number>,
  wordOf: WordOf,
): ByWord {
  const placeOf = ({ fileIndex }: PlacedSheet) => arrival.get(fileIndex) ?? 0;
  const said = (word: VersionWord) => sheets.filter((sheet) => wordOf(sheet) === word);
  const latest = said("replaces").reduce<PlacedSheet | null>(
    (last, sheet) => (last === null || placeOf(sheet) > placeOf(last) ? sheet : last),
    null,
  );
  const others = sheets.filter((sheet) => !["adds", "withdrawn"].includes(wordOf(sheet) ?? ""));
  const replaced = new Map(
    latest === null
      ? []
      : others.filter((sheet) => placeOf(sheet) < placeOf(latest)).map((sheet) => [sheet, latest] as const),
  );
  return {
    open: others.filter((sheet) => !replaced.has(sheet)),
    added: said("adds"),
    withdrawn: said("withdrawn"),
    replaced,
  };
}

export function relationsOfWords({ withdrawn, replaced }: ByWord): VersionRelation[] {
  const said = { shared: 0, isSaid: true } as const;
  return [
    ...withdrawn.map((sheet): VersionRelation => ({ sheet, kind: "withdrawn", others: [], ...said })),
    ...[...replaced].map(([sheet, other]): VersionRelation => ({
      ...{ sheet, kind: "replaced", others: [other], ...said },
    })),
  ];
}
