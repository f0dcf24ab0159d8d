import type { Workbook } from "../domain/grid/grid";

/** What came of opening a file: its sheets, or a refusal that the user can act on. */
export type OpenedFile =
  | { readonly state: "read"; readonly format: FileFormat; readonly workbook: Workbook }
  | { readonly state: "refused"; readonly rule: RefusalRule; readonly cause: RefusalCause };

export type FileFormat = "xlsx" | "xls" | "xlsb" | "ods" | "csv" | "html" | "xml" | "sylk";

export type RefusalRule = "file.unreadable" | "file.encrypted" | "file.too-large";

/** Said to the user in words, with what to do about it. */
export type RefusalCause =
  | "empty"
  | "not-a-workbook"
  | "document"
  | "packed"
  | "sealed"
  | "closed-mail"
  | "truncated"
  | "damaged"
  | "encrypted"
  | "too-large"
  | "html-page"
  | "no-sheets";
