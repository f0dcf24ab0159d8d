import { cellAddress, columnName, rangeAddress } from "../domain/grid/address";
import { extractSheet } from "../domain/extract/extract-sheet";
import { decodedViewsOf } from "./pane/decoded-views";
import { describeEvidence } from "../domain/language/describe-evidence";
import type { Language } from "../domain/language/language";
import type { RecognisedColumn, RecognisedSheet } from "../domain/recognise/recognised-sheet";
import type { Register } from "../domain/register/register";
import type { OpenFile, Progress, SourceFile } from "./ports";
import { readSubmissions, type ReadSubmission } from "./read-submissions";

/** What each file is recognised as, and why. Without a register no committee can be named. */
export async function inspectFiles(
  files: readonly SourceFile[],
  register: { readonly register: Register; readonly sha256: string } | null,
  ports: { readonly open: OpenFile; readonly progress: Progress },
): Promise<readonly ReadSubmission[]> {
  const known: Register = register?.register ?? { committees: [], source: { file: "", sheet: "" } };
  const leaveOut = new Set(register === null ? [] : [register.sha256]);
  return readSubmissions(files, known, leaveOut, ports.open, ports.progress);
}

/** The inspection as other programs read it; its shape is a contract: only ever added to. `language`: of the reasons. */
export function inspectionAsJson(
  files: readonly ReadSubmission[],
  registerGiven: boolean,
  language: Language,
): unknown {
  return {
    files: files.map(({ file, refused, sheets, milliseconds }) => ({
      file,
      state: refused === null ? "read" : "refused",
      reason: refused?.rule ?? null,
      ms: Math.round(milliseconds),
      sheets: sheets.map((sheet) => sheetAsJson(sheet, registerGiven, language)),
    })),
  };
}

function sheetAsJson(sheet: RecognisedSheet, registerGiven: boolean, language: Language) {
  return {
    sheet: sheet.grid.name,
    ...(sheet.table !== undefined && { table: sheet.table }),
    kind: sheet.kind,
    ...encodingAsJson(sheet),
    committee: sheet.committee.id,
    score: round(sheet.score),
    runnerUp: sheet.runnerUp && { kind: sheet.runnerUp.kind, score: round(sheet.runnerUp.score) },
    header: sheet.header && rangeAddress(sheet.header),
    body: sheet.body && rangeAddress(sheet.body),
    rows: personsOf(sheet),
    totals: totalsOf(sheet),
    columns: sheet.columns.map(columnAsJson),
    evidence: sheet.evidence.map((evidence) => ({
      ...evidence,
      weight: round(evidence.weight),
      text: describeEvidence(evidence, language),
    })),
    committeeEvidence: sheet.committee.candidates,
    proposals: sheet.committee.proposals,
    asks: sheet.asks
      .filter((ask) => registerGiven || ask.about !== "committee")
      .map((ask) => askText(ask.about, ask.column, ask.choices)),
  };
}

/** Only where texts of a legacy encoding were met (T6); `null`: they were left as they are. */
function encodingAsJson(sheet: RecognisedSheet) {
  const decoded = decodedViewsOf(sheet);
  if (decoded.length === 0) return {};
  return {
    encoding: decoded.map(({ encodingText, cells, isDoubtful, examples }) => ({
      encoding: encodingText === "" ? null : encodingText,
      cells,
      doubtful: isDoubtful,
      examples,
    })),
  };
}

/** Persons of the sheet: rows of a list, the sum of a count form. */
export function personsOf(sheet: RecognisedSheet): number {
  if (sheet.kind !== "list" && sheet.kind !== "counts" && sheet.kind !== "pool") return 0;
  return extractSheet(sheet).entries.reduce((sum, entry) => sum + entry.count, 0);
}

function totalsOf(sheet: RecognisedSheet): string[] {
  const { body } = sheet;
  if (body === null) return [];
  return sheet.rows
    .filter((row) => row.role === "total" || row.role === "subtotal")
    .map(({ row }) => `${cellAddress(row, body.left)}:${cellAddress(row, body.right)}`);
}

function columnAsJson({ column, header, field, sex, month, score }: RecognisedColumn) {
  return {
    column: columnName(column),
    header,
    field,
    ...(sex && { sex }),
    ...(month && { month }),
    score: round(score),
  };
}

/** What would be asked, short: `column C: born | admissionDate`. */
export function askText(about: string, column: number | undefined, choices: readonly string[]): string {
  const place = column === undefined ? about : `${about} ${columnName(column)}`;
  return choices.length === 0 ? place : `${place}: ${choices.join(" | ")}`;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
