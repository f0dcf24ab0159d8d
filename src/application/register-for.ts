import { readQuotaColumns } from "../domain/earlier/read-quota-columns";
import type { Register } from "../domain/register/register";
import type { OwnColumn } from "../domain/report/note-keys";
import { openRegister, registerOf, type RegisterRefusal, type UsableRegister } from "./open-register";
import type { OpenFile, SourceFile } from "./ports";
import type { OpenedSubmission } from "./read-submissions";

export interface RegisterInUse extends UsableRegister {
  /** Of the workbook that is gone on from. */
  readonly earlier: Register | null;
  /** What the user added to `ChiTieu` (E8). */
  readonly quotaColumns: readonly OwnColumn[];
  /** Bytes that are no submissions: of the register, and of the workbook that is gone on from. */
  readonly leaveOut: ReadonlySet<string>;
}

/**
 * The register that was given, else that of the consolidated workbook that is gone on from; what the latter knows
 * besides goes on with either.
 */
export async function registerFor(
  given: SourceFile | null,
  earlier: OpenedSubmission | null,
  open: OpenFile,
): Promise<RegisterInUse | { readonly state: "refused"; readonly refusals: readonly RegisterRefusal[] }> {
  const { workbook = null } = earlier ?? {};
  const own = workbook === null || earlier === null ? null : registerOf(workbook, earlier.file);
  const opened = given === null ? null : await openRegister(given, open);
  const used = opened ?? own;
  if (used === null) return { state: "refused", refusals: [{ kind: "no-register" }] };
  if (used.state === "refused") return used;
  const known = own?.state === "read" ? own.register : null;
  const leaveOut = new Set([
    ...(opened?.state === "read" ? [opened.sha256] : []),
    ...(earlier === null ? [] : [earlier.sha256]),
  ]);
  const quotaColumns = workbook === null ? [] : readQuotaColumns(workbook, used.register);
  return { ...used, earlier: known, quotaColumns, leaveOut };
}
