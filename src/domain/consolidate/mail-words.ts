/** What the mail says that a file came in; each "" where it doesn't. */
export interface MailWords {
  /** `Name <address>`. */
  readonly sender: string;
  readonly subject: string;
}
