import type { Submission } from "../consolidate/summary";
import type { Finding } from "../finding";
import { tableKey } from "../recognise/tables/table-key";

/** By what a note beside a finding is found again in a later run: the rule, the place, and what stood there. */
export function findingNoteKey({
  rule,
  where,
  received,
}: Pick<Finding, "where" | "received"> & { readonly rule: string }): string {
  return keyOf(rule, where.file, where.sheet, where.cell, received);
}

/** By what a note beside a submission, or a committee that sent none, is found again in a later run. */
export function receiptNoteKey(
  committee: string,
  submission: Pick<Submission, "file" | "sheet" | "table"> | null,
): string {
  const { file, sheet, table } = submission ?? {};
  return keyOf(committee, file, sheet === undefined ? undefined : tableKey(sheet, table));
}

/** A column that the user added to a table of committees. */
export interface OwnColumn {
  readonly name: string;
  /** Its numbers are days. */
  readonly isDate: boolean;
  /** By the committee's id. */
  readonly cells: ReadonlyMap<string, string | number | boolean>;
}

/** Composed, as texts stand in the workbook. */
function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts.map((part = "") => part.normalize("NFC")));
}
