import { isOfNewerVersion } from "../domain/earlier/is-consolidated";
import { legacyFindings } from "../domain/extract/legacy-findings";
import { readRegister, type RegisterProblem } from "../domain/extract/read-register";
import type { OfficeDetails } from "../domain/report/page/layout-profile";
import { readOffice } from "../domain/extract/read-office";
import type { Workbook } from "../domain/grid/grid";
import type { Finding } from "../domain/finding";
import type { Register } from "../domain/register/register";
import { decodeLegacy } from "../domain/text/legacy/decode-legacy";
import type { DecisionsProblem } from "./accepted-decisions";
import type { OpenFile, SourceFile } from "./ports";
import { digest, refusal } from "./read-submissions";

export type RegisterRefusal =
  | { readonly kind: "file"; readonly finding: Finding }
  | { readonly kind: "not-consolidated"; readonly file: string }
  /** Neither a register nor a consolidated workbook that has one. */
  | { readonly kind: "no-register" }
  /** A newer product made the workbook. */
  | { readonly kind: "newer-version"; readonly file: string }
  /** A consolidated workbook that lost a column or a table that going on from it needs. */
  | { readonly kind: "damaged"; readonly file: string }
  /** A consolidated workbook of another year, where the result is to be written. */
  | { readonly kind: "other-year"; readonly file: string; readonly year: number }
  | { readonly kind: "decisions"; readonly file: string; readonly problem: DecisionsProblem }
  | { readonly kind: "unknown-committee"; readonly file: string; readonly id: string }
  | { readonly kind: "problem"; readonly file: string; readonly problem: RegisterProblem };

export interface UsableRegister {
  readonly state: "read";
  readonly register: Register;
  /** What is off in the register but doesn't stop the work. */
  readonly findings: readonly Finding[];
  readonly office: Partial<OfficeDetails>;
}

interface RefusedRegister {
  readonly state: "refused";
  readonly refusals: readonly RegisterRefusal[];
}

export type ReadRegister = RefusedRegister | UsableRegister;

export type OpenedRegister = RefusedRegister | (UsableRegister & { readonly sha256: string });

/** Reads the register, or says with sheet and cell why it can't be used (G1–G4). */
export async function openRegister(file: SourceFile, open: OpenFile): Promise<OpenedRegister> {
  const opened = await openNamedFile(file, open);
  if (opened.state === "refused") return opened;
  const read = registerOf(opened.workbook, file.name);
  return read.state === "refused" ? read : { ...read, sha256: await digest(opened.bytes) };
}

/** The register of a workbook that is open already. */
export function registerOf(workbook: Workbook, file: string): ReadRegister {
  if (isOfNewerVersion(workbook)) return { state: "refused", refusals: [{ kind: "newer-version", file }] };
  const { register, problems } = readRegister(workbook, file);
  if (register === null) {
    return { state: "refused", refusals: problems.map((problem) => ({ kind: "problem", file, problem })) };
  }
  const { sheet } = register.source;
  const grids = workbook.sheets.filter(({ name }) => name === sheet).map((grid) => decodeLegacy(grid));
  return {
    state: "read",
    register,
    office: readOffice({ sheets: grids }, sheet),
    findings: [
      ...problems.map((problem) => totalFinding(problem, file)),
      ...grids.flatMap((grid) => legacyFindings({ file, grid })),
    ],
  };
}

/** The only problem that a usable register can have: its total isn't the sum of its rows (X4). */
function totalFinding({ sheet, cell, expected, received }: RegisterProblem, file: string): Finding {
  return {
    rule: "quota.total-mismatch",
    severity: "error",
    where: { file, sheet, ...(cell !== undefined && { cell }) },
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
  };
}

/** A file that the whole work depends on: what can't be read refuses the work. */
export async function openNamedFile(file: SourceFile, open: OpenFile): Promise<NamedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch {
    return {
      state: "refused",
      refusals: [{ kind: "file", finding: refusal(file.name, "file.unreadable", "unavailable") }],
    };
  }
  const opened = await open(file.name, bytes);
  return opened.state === "read"
    ? { state: "read", workbook: opened.workbook, bytes }
    : {
        state: "refused",
        refusals: [{ kind: "file", finding: refusal(file.name, opened.rule, opened.cause) }],
      };
}

type NamedFile =
  | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] }
  | { readonly state: "read"; readonly workbook: Workbook; readonly bytes: Uint8Array };
