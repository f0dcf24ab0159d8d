import { compareVersions } from "../../domain/consolidate/compare-versions";
import { orderOfArrival } from "../../domain/consolidate/arrival";
import type { ConsolidationInput } from "../../domain/consolidate/consolidation-input";
import { expectedCommittees } from "../../domain/consolidate/expected-committees";
import { placeSheets } from "../../domain/consolidate/place-sheets";
import type { PlacedSheet } from "../../domain/consolidate/placed-sheet";
import { rollBackTo } from "../../domain/consolidate/roll-back";
import { versionSaid } from "../../domain/consolidate/settle-by-word";
import type { Summary } from "../../domain/consolidate/summary";
import type { SubmissionRelation } from "../../domain/consolidate/submission-relation";
import type { Language } from "../../domain/language/language";
import type { SheetRef } from "./session-view";
import { submissionKey } from "./session-view-of";
import { refOf } from "./sheet-ref-of";
import { changesPage } from "./version-changes";
import { type Beside, versionLines } from "./version-lines";
import { noVersions, type SheetVersionsView, type VersionChanges, type VersionPair } from "./version-view";

/** The versions and parts of a consolidation: what each sheet is, what it changed, and the way back. */
export class Versions {
  readonly #sheets: readonly PlacedSheet[];
  readonly #byKey: ReadonlyMap<string, PlacedSheet>;
  readonly #own = new Map<PlacedSheet, SubmissionRelation>();
  /** Relations in which a sheet is one of the others. */
  readonly #toOthers = new Map<PlacedSheet, SubmissionRelation[]>();
  readonly #byCommittee = new Map<string, PlacedSheet[]>();
  readonly #arrival: ReadonlyMap<number, number>;

  constructor(
    private readonly input: ConsolidationInput,
    private readonly summary: Summary,
  ) {
    const { register, year, period, files } = input;
    const expected = new Set(expectedCommittees(register, year, period).map(({ id }) => id));
    this.#sheets = placeSheets(files, register, expected).sheets;
    this.#byKey = new Map(this.#sheets.map((sheet) => [keyOf(refOf(sheet)), sheet]));
    const byReceipt = new Map(this.#sheets.map((sheet) => [sheet.receipt, sheet]));
    for (const relation of summary.relations ?? []) {
      const sheet = byReceipt.get(relation.receipt);
      if (sheet !== undefined) this.#own.set(sheet, relation);
      for (const receipt of relation.others) {
        const other = byReceipt.get(receipt);
        if (other !== undefined) put(this.#toOthers, other, relation);
      }
    }
    for (const sheet of this.#sheets)
      if (sheet.committee !== null && sheet.standing === "candidate" && sheet.extracted.entries.length > 0)
        put(this.#byCommittee, sheet.committee, sheet);
    this.#arrival = new Map(orderOfArrival(files).map((file, place) => [file, place]));
  }

  view(ref: SheetRef, language: Language): SheetVersionsView {
    const sheet = this.#byKey.get(keyOf(ref));
    if (sheet === undefined || sheet.committee === null || sheet.standing !== "candidate") return noVersions;
    const said = versionSaid(sheet) ?? null;
    const ofCommittee = this.#byCommittee.get(sheet.committee) ?? [];
    const own = this.#own.get(sheet);
    const beside: Beside = {
      sheet,
      own,
      toOthers: this.#toOthers.get(sheet) ?? [],
      ofCommittee,
      isCounted: (one) => this.summary.submissions[one.receipt - 1]?.use === "counted",
      isLater: (one, other) => this.#placeOf(one) > this.#placeOf(other),
      relationOf: (one) => this.#own.get(one),
    };
    return {
      said,
      canSay: said !== null || ofCommittee.some((other) => other !== sheet),
      canReplace:
        said === "replaces" || ofCommittee.some((other) => this.#placeOf(other) < this.#placeOf(sheet)),
      canGoBack: own !== undefined && this.#gaveWayToLater(sheet, own),
      lines: versionLines(beside, language),
    };
  }

  /** `null` where a sheet isn't here any more. */
  changes(pair: VersionPair, offset: number, limit: number, language: Language): VersionChanges | null {
    const of = (refs: readonly SheetRef[]) => refs.flatMap((ref) => this.#byKey.get(keyOf(ref)) ?? []);
    const [older, newer] = [of(pair.older), of(pair.newer)];
    if (older.length < pair.older.length || newer.length < pair.newer.length) return null;
    return changesPage(older, newer, compareVersions(older, newer), { offset, limit, language });
  }

  /** C21: what is to be said of which sheets. */
  rollBack(ref: SheetRef): readonly { readonly ref: SheetRef; readonly word: "withdrawn" | null }[] {
    const sheet = this.#byKey.get(keyOf(ref));
    if (sheet === undefined) return [];
    const words = rollBackTo(sheet, this.#sheets, this.input.files, this.input.year);
    return [...words].map(([one, word]) => ({ ref: refOf(one), word }));
  }

  #placeOf({ fileIndex }: PlacedSheet): number {
    return this.#arrival.get(fileIndex) ?? 0;
  }

  #gaveWayToLater(sheet: PlacedSheet, { kind, others }: SubmissionRelation): boolean {
    if (kind === "withdrawn") return true;
    if (kind === "part") return false;
    return this.#sheets.some(
      (other) =>
        others.includes(other.receipt) &&
        (this.#placeOf(other) > this.#placeOf(sheet) ||
          (other.fileIndex === sheet.fileIndex && kind === "replaced")),
    );
  }
}

function keyOf({ file, sheet, table }: SheetRef): string {
  return submissionKey(file, sheet, table);
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [value]);
  else found.push(value);
}
