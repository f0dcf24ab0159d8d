import { mailboxOf, passingSenders, type SentBy } from "../../domain/recognise/committee/passing-senders";
import type { CommitteeMatcher } from "../../domain/register/match-committee";
import { committeesWithoutSender, type MailedFile } from "../mail-evidence";

/** Which senders of a session pass on what others sent; found anew when files or the register have changed. */
export class SessionSenders {
  #passing: ReadonlySet<string> = new Set();
  #isCurrent = true;
  #before: readonly SentBy[] = [];
  #named = new WeakMap<MailedFile, readonly (string | null)[] | null>();

  get passing(): ReadonlySet<string> {
    return this.#passing;
  }

  /** Of earlier consolidations. */
  remember(sent: readonly SentBy[]): void {
    this.#before = sent;
    this.#isCurrent = false;
  }

  filesChanged(): void {
    this.#isCurrent = false;
  }

  registerChanged(): void {
    this.#named = new WeakMap();
    this.#isCurrent = false;
  }

  /** Gives the files of senders that have become evidence, or are so no longer. */
  settle(files: readonly MailedFile[], matcher: CommitteeMatcher): ReadonlySet<MailedFile> {
    if (this.#isCurrent) return new Set();
    this.#isCurrent = true;
    const before = this.#passing;
    const sent = files.flatMap((file) => {
      const committees = this.#namedBy(file, matcher);
      return committees === null ? [] : [{ sender: file.mail?.sender ?? "", committees }];
    });
    this.#passing = passingSenders([...this.#before, ...sent]);
    return new Set(
      files.filter(({ mail }) => {
        const mailbox = mailboxOf(mail?.sender ?? "");
        return before.has(mailbox) !== this.#passing.has(mailbox);
      }),
    );
  }

  #namedBy(file: MailedFile, matcher: CommitteeMatcher): readonly (string | null)[] | null {
    const known = this.#named.get(file);
    if (known !== undefined) return known;
    const named = committeesWithoutSender(file, matcher);
    this.#named.set(file, named);
    return named;
  }
}
