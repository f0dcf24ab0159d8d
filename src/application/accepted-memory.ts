import { headersOf, leftOf } from "../domain/recognise/memory/layout-fingerprint";
import type { Remembered } from "../domain/recognise/memory/remembered";
import { fileKey, senderKey } from "../domain/recognise/memory/sender-names";
import type { Field } from "../domain/recognise/recognised-sheet";
import type { SheetDecisions } from "../domain/recognise/sheet-decisions";
import { type Parts, textsOf } from "./decision-parts";

/** What is accepted of a sheet, as it stands in the file of decisions. */
export interface AcceptedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly parts: Parts;
  readonly decisions: SheetDecisions;
  readonly columns: readonly ReadColumn[];
}

export interface ReadColumn {
  readonly column: number;
  readonly header: string;
  /** `null`: nothing is said of it. */
  readonly field: Field | "own" | null;
}

/** The same without this file's addresses, for the sender's other files (S5). */
export function rememberAccepted({ file, sheet, parts, decisions, columns }: AcceptedSheet): Remembered {
  const { committee = null, kind, header, leftOut } = decisions;
  const left = leftOf(columns);
  const names = textsOf(parts.namedBy);
  const said = [...(decisions.columns ?? [])].map(([column, field]) => [column - left, field] as const);
  return {
    committee,
    file: fileKey(file),
    sheet: senderKey(sheet),
    ...(typeof parts.table === "number" && parts.table > 1 && { table: parts.table }),
    layout: {
      rows: header === undefined ? 0 : header.last - header.first + 1,
      columns: headersOf(columns).map(({ column, header: text }) => ({ at: column - left, header: text })),
    },
    said: {
      ...(kind !== undefined && { kind }),
      ...(header !== undefined && { header: true as const }),
      ...(leftOut === true && { leftOut }),
      ...(said.length > 0 && { columns: new Map(said) }),
    },
    ...(names.length > 0 && committee !== null && { alias: { names, among: textsOf(parts.candidates) } }),
  };
}
