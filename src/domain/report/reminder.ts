import { type IsoDate, type Period, serialOfDay } from "../calendar";
import { reminder as english } from "../language/en/reminder";
import type { Language } from "../language/language";
import { type ReminderTexts, reminder as vietnamese } from "../language/vi/reminder";
import type { Absence } from "./absences";

/** What a reminder is about besides whom it goes to. */
export interface ReminderFacts {
  readonly period: Period;
  readonly deadline: IsoDate | null;
  readonly today: IsoDate;
  /** Who signs; "" for a blank line. */
  readonly issuer: string;
}

export interface Reminder {
  readonly subject: string;
  readonly text: string;
}

/**
 * The letter that asks committees for their figures: to one, or to several together; to nobody it says that all have
 * sent. Nothing is sent: the user copies it.
 */
export function writeReminder(to: readonly Absence[], facts: ReminderFacts, language: Language): Reminder {
  const texts: ReminderTexts = language === "vi" ? vietnamese : english;
  const { period, deadline, today, issuer } = facts;
  const { from, to: until } = period;
  const subject = texts.subject(from, until);
  if (to.length === 0) return { subject, text: texts.nobody };
  const isAlone = to.length === 1;
  const missing = to.filter(({ trouble }) => trouble === null);
  const troubled = to.flatMap(({ trouble, ...unit }) => (trouble === null ? [] : [{ ...unit, trouble }]));
  const daysOver = deadline === null ? null : serialOfDay(today) - serialOfDay(deadline);
  const names = missing.map(({ name }) => name);
  const paragraphs = [
    texts.addressed(to.map(({ name }) => name)),
    ...(missing.length > 0 ? [texts.missing(today, from, until, names, isAlone)] : []),
    ...(troubled.length > 0 ? [texts.troubled(from, until, troubled, isAlone)] : []),
    ...(deadline === null || daysOver === null ? [] : [texts.deadline(deadline, daysOver)]),
    // Without a deadline nothing is overdue, but nothing can be awaited either.
    texts.ask(daysOver === null || daysOver > 0),
    texts.thanks,
    ...(issuer === "" ? [] : [issuer]),
  ];
  return { subject, text: paragraphs.join("\n\n") };
}

/** Windows and several mail programs cut links that are longer. */
const longestLink = 1900;

/**
 * A link that opens a new mail with the letter; where that would be too long to be opened whole it has the subject
 * only (`isWhole` false), and the letter has to be pasted.
 */
export function mailLink(
  { subject, text }: Reminder,
  mailboxes: readonly string[],
): { readonly href: string; readonly isWhole: boolean } {
  const to = mailboxes.map((mailbox) => encodeURIComponent(mailbox).replaceAll("%40", "@")).join(",");
  const short = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return whole.length <= longestLink ? { href: whole, isWhole: true } : { href: short, isWhole: false };
}
