import type { Summary } from "../consolidate/summary";
import type { Trouble } from "../language/vi/reminder";
import { mailboxOf } from "../recognise/committee/passing-senders";

/** A committee whose figures aren't here. */
export interface Absence {
  readonly id: string;
  readonly name: string;
  /** `null` where nothing came from it. */
  readonly trouble: Trouble | null;
  /** What came; "" where nothing did. */
  readonly file: string;
  /** Addresses that its files came from; empty where none is known. */
  readonly mailboxes: readonly string[];
}

const troubles: readonly Trouble[] = ["empty", "no-form", "unreadable", "no-workbook"];

/** The committees that are missing or sent nothing that counts (C24), in the register's order. */
export function absencesOf({ committees, findings, submissions }: Summary): readonly Absence[] {
  const told = new Map(
    findings.flatMap((finding) =>
      finding.rule === "committee.missing" && finding.committee !== undefined
        ? [[finding.committee, finding] as const]
        : [],
    ),
  );
  const mailboxesOf = ownMailboxes(submissions);
  return committees
    .filter(({ submission }) => submission === "missing" || submission === "empty")
    .map(({ id, name }) => {
      const { facts = {}, where = {} } = told.get(id) ?? {};
      const { file = "" } = where;
      const trouble = troubles.find((one) => one === facts["cause"]) ?? null;
      return { id, name, trouble, file, mailboxes: mailboxesOf(id, file) };
    });
}

/** Addresses by committee, and by file where it couldn't be read; who passes on what several sent is nobody's. */
function ownMailboxes(submissions: Summary["submissions"]): (id: string, file: string) => readonly string[] {
  const sent = submissions.flatMap(({ mail, committee, file }) => {
    const mailbox = mailboxOf(mail?.sender ?? "");
    return mailbox.includes("@") ? [{ mailbox, committee, file }] : [];
  });
  const ownersOf = (wanted: string) =>
    new Set(
      sent.flatMap(({ mailbox, committee }) => (mailbox === wanted && committee !== null ? [committee] : [])),
    );
  return (id, file) => {
    const found = sent.filter(
      (one) => one.committee === id || (file !== "" && one.committee === null && one.file === file),
    );
    const own = new Set(found.map(({ mailbox }) => mailbox));
    return [...own].filter((mailbox) => [...ownersOf(mailbox)].every((owner) => owner === id));
  };
}
