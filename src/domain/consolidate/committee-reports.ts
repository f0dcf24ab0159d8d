import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { NobodyReported } from "../extract/nobody-reported";
import type { SubmittedFile } from "./consolidation-input";
import type { PlacedSheet, SheetUse } from "./placed-sheet";

/** What came from a committee, by what it says of admissions. */
export interface CommitteeReports {
  /** Sheets with rows that count. */
  readonly filled: readonly PlacedSheet[];
  /** Sheets with rows that a later version replaced. */
  readonly replaced: readonly PlacedSheet[];
  /** Lists and forms without a row or a result, and empty sheets. */
  readonly blank: readonly PlacedSheet[];
  /** Sheets that say in words that nobody was admitted. */
  readonly nobody: readonly PlacedSheet[];
  /** Everything else: source lists, plans, what isn't recognised. */
  readonly others: readonly PlacedSheet[];
  readonly refused: readonly SubmittedFile[];
}

const nothing: CommitteeReports = {
  filled: [],
  replaced: [],
  blank: [],
  nobody: [],
  others: [],
  refused: [],
};

/** Sorts what was sent by committee; `refused`: whose the files are that couldn't be read, by their index. */
export function sortReports(
  files: readonly SubmittedFile[],
  sheets: readonly PlacedSheet[],
  uses: ReadonlyMap<PlacedSheet, SheetUse>,
  refused: ReadonlyMap<number, string>,
): (committee: string) => CommitteeReports {
  const reports = new Map<string, { [Key in keyof CommitteeReports]: CommitteeReports[Key][number][] }>();
  const of = (committee: string) => {
    const found = reports.get(committee) ?? {
      ...{ filled: [], replaced: [], blank: [], nobody: [], others: [], refused: [] },
    };
    reports.set(committee, found);
    return found;
  };
  const withForms = new Set(sheets.filter(isForm).map(({ file }) => file));
  for (const sheet of sheets) {
    if (sheet.committee === null) continue;
    const part = partOf(sheet, uses.get(sheet)?.use, withForms.has(sheet.file));
    if (part !== null) of(sheet.committee)[part].push(sheet);
  }
  for (const [index, committee] of refused) {
    const file = files[index];
    if (file !== undefined) of(committee).refused.push(file);
  }
  return (committee) => reports.get(committee) ?? nothing;
}

/** Words beside a list or form are its guide's; `null` for what the user left out or withdrew: as if it hadn't been sent. */
function partOf(
  placed: PlacedSheet,
  use: SheetUse["use"] | undefined,
  hasForms: boolean,
): Exclude<keyof CommitteeReports, "refused"> | null {
  const { sheet, entries } = placed.extracted;
  if (sheet.leftOut) return null;
  if (isForm(placed)) {
    if (entries.length > 0 && !isBlankForm(placed))
      return use === "counted" ? "filled" : use === "superseded" ? "replaced" : null;
    if (use === "superseded") return null;
    return nobodySaid(placed) === null ? "blank" : "nobody";
  }
  if (sheet.kind === "empty") return "blank";
  return !hasForms && nobodySaid(placed) !== null ? "nobody" : "others";
}

function isForm({ extracted: { sheet } }: PlacedSheet): boolean {
  return (sheet.kind === "list" || sheet.kind === "counts") && sheet.otherPurpose === undefined;
}

/** A count form in which neither a result nor a total above 0 is written: units and quotas alone report nothing. */
export function isBlankForm({ extracted }: Pick<PlacedSheet, "extracted">): boolean {
  const { sheet, entries, declared, earlier } = extracted;
  if (earlier !== undefined) return earlier.wasBlank === true;
  if (sheet.kind !== "counts" || entries.length === 0) return false;
  const isTotal = ({ figure, value }: (typeof declared)[number]) =>
    (figure === "persons" || figure === "month") && value > 0;
  return entries.every(saysNothing) && !declared.some(isTotal);
}

function saysNothing({ unwritten, female, ethnicMinority, religious, youthUnion }: ExtractedEntry): boolean {
  const parts = [female, ethnicMinority, religious, youthUnion];
  return unwritten === true && parts.every((part) => (part ?? 0) === 0);
}

/** The words by which it says so; of an earlier sheet as they were told then. */
export function nobodySaid({ extracted: { nobody, earlier } }: PlacedSheet): NobodyReported | null {
  if (nobody !== undefined) return nobody;
  const told = earlier?.findings.find(
    ({ rule, severity }) => rule === "committee.missing" && severity === "info",
  );
  return told === undefined ? null : { cell: told.where.cell ?? "", text: told.received ?? "" };
}
