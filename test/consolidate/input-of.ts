import type { IsoDate, Period } from "../../src/domain/calendar";
import type { ConsolidationInput, SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import type { Summary } from "../../src/domain/consolidate/summary";
import type { Finding } from "../../src/domain/finding";
import type { Committee, Register } from "../../src/domain/register/register";
import { committeeOf as knownCommittee } from "../support/committee-of";
import { extractedSheetOf, type SheetCase } from "../support/extracted-sheet-of";

export const year: Period = { from: "2021-01-01", to: "2021-12-31" };

export function committeeOf(id: string, quota: number | null, more: Partial<Committee> = {}): Committee {
  return knownCommittee({ id, name: `Đảng bộ huyện ${id}`, quota, ...more });
}

export function registerOf(...committees: Committee[]): Register {
  return { committees, source: { file: "register.xlsx", sheet: "Chỉ tiêu" } };
}

export interface FileCase {
  readonly received?: IsoDate | null;
  readonly modified?: number | null;
  readonly refused?: Finding | null;
  readonly sha256?: string;
}

/** A file with its sheets, each told its file's name. */
export function fileOf(file: string, sheets: readonly SheetCase[], more: FileCase = {}): SubmittedFile {
  return {
    file,
    sha256: more.sha256 ?? file,
    received: more.received ?? null,
    modified: more.modified ?? null,
    refused: more.refused ?? null,
    sheets: sheets.map((sheet, index) => extractedSheetOf({ sheet: `Sheet${index + 1}`, ...sheet, file })),
  };
}

export function inputOf(
  register: Register,
  files: readonly SubmittedFile[],
  more: Partial<ConsolidationInput> = {},
): ConsolidationInput {
  return { register, year: 2021, period: year, files, deadline: null, zeroConfirmed: [], ...more };
}

/** A list of persons who are told apart by name and birth. */
export function people(first: number, last: number): { name: string; born: string }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    name: `Người ${first + index}`,
    born: `1/1/${1970 + ((first + index) % 30)}`,
  }));
}

/** `a.xlsx!Sheet1 counted 3/3`, in the order given. */
export function usesOf(summary: Summary): string[] {
  return summary.submissions.map(
    ({ file, sheet, use, counted, rows }) => `${file}!${sheet} ${use} ${counted}/${rows}`,
  );
}

export function admittedOf(summary: Summary, id: string): number | undefined {
  return summary.committees.find((committee) => committee.id === id)?.admitted;
}

export function rulesOf(summary: Summary): string[] {
  return summary.findings.map(({ rule }) => rule);
}
