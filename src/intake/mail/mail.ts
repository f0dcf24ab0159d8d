/** What a mail says of everything that came in it. */
export interface MailOrigin {
  /** As the mail shows it: `Name <address>`, or what there is of it; "" where it doesn't say. */
  readonly sender: string;
  readonly subject: string;
  /** When it reached the mailbox, else when it was sent; `null` where it has no date. */
  readonly received: Date | null;
}

/** A mail, whichever program saved it. */
export interface Mail {
  readonly origin: MailOrigin;
  /** In their order; the text of the mail is none. */
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  /** As its sender named it; "" where it has no name. */
  readonly name: string;
  /** The kind that the mail declares, in small letters: `image/png`; "" where it declares none. */
  readonly type: string;
  /** Shown within the text, or hidden: a logo, a signature's picture. */
  readonly isInline: boolean;
  /** A mail inside a .msg is no file of its own. */
  readonly content: Uint8Array | Mail;
}
