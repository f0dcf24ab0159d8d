import type { CommitteeMatcher } from "../../register/match-committee";
import { decodeName } from "../../text/legacy/decode-text";
import { senderTexts } from "./outside-texts";

/** Whose a sender's sheets are by everything but the sender; `null` for one that nothing names. */
export interface SentBy {
  readonly sender: string;
  readonly committees: readonly (string | null)[];
}

/** Mailboxes that sheets of several committees came from: who passes on what others sent says nothing of whose it is (R6). */
export function passingSenders(sent: readonly SentBy[]): ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  for (const { sender, committees } of sent) {
    const mailbox = mailboxOf(sender);
    const own = known.get(mailbox) ?? new Set();
    for (const id of committees) if (id !== null) own.add(id);
    known.set(mailbox, own);
  }
  return new Set([...known].filter(([, own]) => own.size > 1).map(([mailbox]) => mailbox));
}

/** By the address, else by the name. */
export function mailboxOf(sender: string): string {
  return (/[^\s<>"(]+@[^\s<>")]+/u.exec(sender)?.[0] ?? sender).toLowerCase();
}

/** Whether a sender's name or address is evidence at all. */
export function namesCommittee(sender: string, matcher: CommitteeMatcher): boolean {
  return senderTexts(decodeName(sender)).some(({ text }) => matcher.find(text).length > 0);
}
