import { compareVersions } from "../../domain/consolidate/compare-versions";
import type { PlacedSheet } from "../../domain/consolidate/placed-sheet";
import type { SubmissionRelation } from "../../domain/consolidate/submission-relation";
import type { Language } from "../../domain/language/language";
import { versionTexts, type VersionTexts } from "../../domain/language/version-texts";
import type { VersionLine } from "./version-view";
import { refOf } from "./sheet-ref-of";

/** A sheet among all that its committee sent. */
export interface Beside {
  readonly sheet: PlacedSheet;
  readonly own: SubmissionRelation | undefined;
  /** Relations of other sheets to it. */
  readonly toOthers: readonly SubmissionRelation[];
  /** Lists and forms with rows, itself among them. */
  readonly ofCommittee: readonly PlacedSheet[];
  readonly isCounted: (sheet: PlacedSheet) => boolean;
  readonly isLater: (sheet: PlacedSheet, other: PlacedSheet) => boolean;
  readonly relationOf: (sheet: PlacedSheet) => SubmissionRelation | undefined;
}

/** What the sheet is beside the others, and by what that is seen: what it gave way to, what gave way to it, what it adds to. */
export function versionLines(beside: Beside, language: Language): readonly VersionLine[] {
  const teller = new Teller(beside, versionTexts(language));
  return [...teller.ownLines(), ...teller.replacedLines(), ...teller.otherLines()];
}

const mostNames = 2;

class Teller {
  readonly #byReceipt: ReadonlyMap<number, PlacedSheet>;

  constructor(
    private readonly beside: Beside,
    private readonly texts: VersionTexts,
  ) {
    this.#byReceipt = new Map(beside.ofCommittee.map((sheet) => [sheet.receipt, sheet]));
  }

  /** What became of the sheet itself. */
  ownLines(): VersionLine[] {
    const { own, sheet } = this.beside;
    if (own === undefined) return [];
    const others = this.#sheetsOf(own.others);
    const place = this.#placesOf(others);
    switch (own.kind) {
      case "withdrawn":
        return [plain(this.texts.withdrawn)];
      case "copy":
        return [plain(this.#isWhole(own) ? this.texts.copyOf(place) : this.texts.partOf(place))];
      case "rows":
        return [plain(this.texts.rowsElsewhere(own.shared, place)), ...this.#goneLine(own)];
      case "part":
        return this.#partLines(own);
      case "replaced": {
        const older = this.beside.ofCommittee.filter(
          (one) => one.fileIndex === sheet.fileIndex && this.#gaveWayTo(one, others),
        );
        return [this.#versionLine(older, others, own.isSaid ? "saidRevisedBy" : "revisedBy", place)];
      }
    }
  }

  /** What it replaces: the version before with what changed, those before that by name. */
  replacedLines(): VersionLine[] {
    const { sheet, ofCommittee, isLater } = this.beside;
    const replaced = ofCommittee.filter((one) => this.#gaveWayTo(one, [sheet]));
    const files = [...new Set(replaced.map(({ fileIndex }) => fileIndex))]
      .map((fileIndex) => replaced.filter((one) => one.fileIndex === fileIndex))
      .sort(([one], [other]) => (one && other && isLater(one, other) ? -1 : 1));
    const [last, ...before] = files;
    if (last === undefined) return [];
    const relations = last.flatMap((one) => this.beside.relationOf(one) ?? []);
    const newer = this.#sheetsOf([...new Set(relations.flatMap(({ others }) => others))]);
    const isSaid = relations.every((one) => one.isSaid);
    const place = this.#placesOf(last);
    return [
      this.#versionLine(last, newer, isSaid ? "saidRevises" : "revises", place),
      ...(before.length === 0 ? [] : [plain(this.texts.replacesAll(this.#placesOf(before.flat())))]),
    ];
  }

  /** What else gave way to it. */
  otherLines(): VersionLine[] {
    const { toOthers } = this.beside;
    const copies = toOthers.filter((relation) => relation.kind === "copy" && this.#isWhole(relation));
    const rows = toOthers.filter(({ kind }) => kind === "rows");
    return [
      ...(copies.length === 0
        ? []
        : [plain(this.texts.hasCopy(this.#placesOf(this.#sheetsOf(copies.map(({ receipt }) => receipt)))))]),
      ...rows.flatMap((relation) => {
        const place = this.#placesOf(this.#sheetsOf([relation.receipt]));
        return [plain(this.texts.rowsTaken(relation.shared, place)), ...this.#goneLine(relation)];
      }),
    ];
  }

  #goneLine({ gone }: SubmissionRelation): VersionLine[] {
    return gone === undefined ? [] : [plain(this.texts.rowsGone(gone))];
  }

  #partLines({ shared, isSaid }: SubmissionRelation): VersionLine[] {
    const { sheet, ofCommittee, isCounted } = this.beside;
    const others = ofCommittee.filter((one) => one.fileIndex !== sheet.fileIndex && isCounted(one));
    const places = this.#placesOf(others);
    const said = isSaid ? [plain(this.texts.saidPart)] : [];
    if (others.length === 0) return said;
    return [...said, plain(shared === 0 ? this.texts.part(places) : this.texts.partSharing(shared, places))];
  }

  #versionLine(
    older: readonly PlacedSheet[],
    newer: readonly PlacedSheet[],
    how: "revises" | "revisedBy" | "saidRevises" | "saidRevisedBy",
    place: string,
  ): VersionLine {
    // A form has no persons to hold against those of a list.
    const isAlike = new Set([...older, ...newer].map(({ extracted }) => extracted.sheet.kind)).size === 1;
    if (!isAlike) {
      const sums = [older, newer].map((sheets) => String(personsOf(sheets)));
      return plain(this.texts[how](place, this.texts.sums(sums[0] ?? "", sums[1] ?? "")));
    }
    const { added, removed, changed } = compareVersions(older, newer);
    const words = this.texts.changes(added.length, removed.length, changed.length);
    const isSame = added.length + removed.length + changed.length === 0;
    const pair = isSame ? null : { older: older.map(refOf), newer: newer.map(refOf) };
    return { text: this.texts[how](place, words), pair };
  }

  #gaveWayTo(sheet: PlacedSheet, others: readonly PlacedSheet[]): boolean {
    const relation = this.beside.relationOf(sheet);
    return relation?.kind === "replaced" && others.some(({ receipt }) => relation.others.includes(receipt));
  }

  /** A copy of all of another, and not of a part of it. */
  #isWhole({ receipt, others }: SubmissionRelation): boolean {
    const [sheet] = this.#sheetsOf([receipt]);
    return sheet !== undefined && personsOf([sheet]) === personsOf(this.#sheetsOf(others));
  }

  #sheetsOf(receipts: readonly number[]): PlacedSheet[] {
    return receipts.flatMap((receipt) => this.#byReceipt.get(receipt) ?? []);
  }

  /** By their files, or by their sheets where they stand in the same file. */
  #placesOf(sheets: readonly PlacedSheet[]): string {
    const names = new Set(
      sheets.map(({ file, fileIndex, extracted }) =>
        fileIndex === this.beside.sheet.fileIndex ? this.texts.sheet(extracted.sheet.grid.name) : file.file,
      ),
    );
    return this.texts.places([...names].slice(0, mostNames), Math.max(0, names.size - mostNames));
  }
}

function plain(text: string): VersionLine {
  return { text, pair: null };
}

function personsOf(sheets: readonly PlacedSheet[]): number {
  return sheets.flatMap(({ extracted }) => extracted.entries).reduce((sum, { count }) => sum + count, 0);
}
