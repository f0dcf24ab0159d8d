import type { MailOrigin } from "./mail/mail";

/** A file before it is opened; the same shape as the application's own. */
export interface SourceFile {
  /** As sent; `archive.zip!inner.xlsx`, `mail.eml!attachment.xlsx` for what was inside. */
  readonly name: string;
  readonly modified: Date | null;
  /** Of the mail that it came in, where it came in one: of the innermost. */
  readonly mail?: MailOrigin;
  /** A mail, of which something is to be said, instead of a file to open. */
  readonly aside?: MailAside;
  readonly read: () => Promise<Uint8Array>;
}

export interface MailAside {
  readonly cause: "attachments" | "no-workbook";
  /** Attachments that are no data, as their sender named them. */
  readonly names: readonly string[];
}
