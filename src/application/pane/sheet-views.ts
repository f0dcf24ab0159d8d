import type { Submission } from "../../domain/consolidate/summary";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import { columnName, rangeAddress } from "../../domain/grid/address";
import type { Language } from "../../domain/language/language";
import { describeDecisions, describeEvidence } from "../../domain/language/describe-evidence";
import { paneTexts, fieldNames, kindNames } from "../../domain/language/pane-texts";
import { versionTexts } from "../../domain/language/version-texts";
import { workbookTexts } from "../../domain/language/workbook-texts";
import type { RecognisedSheet } from "../../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../../domain/recognise/sheet-decisions";
import type { Register } from "../../domain/register/register";
import { formatNumber } from "../../domain/text/format";
import { askWords } from "../ask-words";
import { decodedViewsOf } from "./decoded-views";
import { correctionsOf } from "./sheet-decisions-of";
import type { AskView, ColumnView, SheetView } from "./session-view";
import { noVersions } from "./version-view";
import type { Versions } from "./versions";

export interface SheetViewInput {
  readonly file: string;
  readonly extracted: ExtractedSheet;
  /** What the consolidation made of it; `undefined` without one. */
  readonly submission: Submission | undefined;
  readonly decisions: SheetDecisions | undefined;
  readonly versions: Versions | null;
  readonly register: Register | null;
  readonly language: Language;
}

/** What a sheet was taken for, how sure that is and why, as the pane shows it. */
export function sheetViewOf(input: SheetViewInput): SheetView {
  const { file, extracted, submission, decisions, register, language } = input;
  const { sheet } = extracted;
  const ref = { file, sheet: sheet.grid.name, ...(sheet.table !== undefined && { table: sheet.table }) };
  const texts = paneTexts(language);
  const nameOf = (id: string) => register?.committees.find((committee) => committee.id === id)?.name ?? id;
  const committee = submission?.committee ?? sheet.committee.id;
  const use = submission?.use ?? "ignored";
  const rows = submission?.rows ?? extracted.entries.reduce((sum, { count }) => sum + count, 0);
  return {
    ref,
    kind: sheet.kind,
    kindText: kindNames(language)[sheet.kind],
    committee,
    committeeName: committee === null ? "" : nameOf(committee),
    header: sheet.header && rangeAddress(sheet.header),
    body: sheet.body && rangeAddress(sheet.body),
    rows,
    counted: submission?.counted ?? 0,
    use,
    useText: submission === undefined ? "" : useText(use, rows, decisions, language),
    score: sheet.score,
    runnerUp:
      sheet.runnerUp &&
      texts.runnerUp(kindNames(language)[sheet.runnerUp.kind], formatNumber(sheet.runnerUp.score, language)),
    reasons: reasonsOf(sheet, decisions, nameOf, language),
    columns: columnsOf(sheet, language),
    asks: asksOf(sheet, use === "unresolved", register !== null, nameOf, language),
    proposals: [...sheet.committee.candidates, ...sheet.committee.proposals]
      .map(({ id }) => id)
      .filter((id, index, all) => all.indexOf(id) === index && id !== committee)
      .map((id) => ({ id, name: nameOf(id) })),
    corrections: correctionsOf(decisions),
    decoded: decodedViewsOf(sheet),
    encoding: decisions?.encoding ?? null,
    versions: input.versions?.view(ref, language) ?? noVersions,
    remembered: describeDecisions(sheet.remembered ?? {}, sheet, nameOf, language),
  };
}

/** What the user withdrew has no newer version; nothing is counted of a form that was left blank. */
function useText(
  use: SheetView["use"],
  rows: number,
  decisions: SheetDecisions | undefined,
  language: Language,
): string {
  const isWithdrawn = use === "superseded" && decisions?.version === "withdrawn";
  if (isWithdrawn) return versionTexts(language).withdrawnUse;
  const texts = workbookTexts(language);
  return use === "counted" && rows === 0 ? texts.submissionStates.empty : texts.use[use];
}

function columnsOf({ columns }: RecognisedSheet, language: Language): readonly ColumnView[] {
  return columns.map(({ column, header, field, score }) => ({
    column,
    name: columnName(column),
    header,
    field,
    fieldText: field === null ? "" : fieldNames(language)[field],
    score,
  }));
}

function reasonsOf(
  sheet: RecognisedSheet,
  decisions: SheetDecisions | undefined,
  nameOf: (id: string) => string,
  language: Language,
): readonly string[] {
  const { reasons } = paneTexts(language);
  const understood = sheet.columns.filter(({ field }) => field !== null).length;
  return [
    ...(correctionsOf(decisions).length > 0 ? [reasons.decided] : []),
    ...(sheet.header ? [reasons.header(rangeAddress(sheet.header), understood)] : []),
    ...sheet.committee.candidates.map(({ id, from, text, cell = "" }) =>
      reasons.committee(nameOf(id), reasons.from[from], text, cell),
    ),
    ...sheet.committee.proposals.map(({ id, from, text, cell = "" }) =>
      reasons.near(nameOf(id), reasons.from[from], text, cell),
    ),
    ...sheet.evidence
      .filter(({ reason }) => reason !== "decision")
      // Weights say nothing to a person: the strongest reason goes first.
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .map((one) => describeEvidence(one, language)),
  ];
}

/** What is still open: a committee that the workbook's other sheets settle is not asked about. */
function asksOf(
  { asks }: RecognisedSheet,
  isUnresolved: boolean,
  hasRegister: boolean,
  nameOf: (id: string) => string,
  language: Language,
): readonly AskView[] {
  return asks
    .filter(({ about }) => about !== "committee" || (isUnresolved && hasRegister))
    .map((ask) => ({
      about: ask.about,
      column: ask.column ?? null,
      text: askWords(ask, nameOf, language),
    }));
}
