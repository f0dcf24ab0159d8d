import type { IsoDate } from "../../calendar";
import type { ReminderTexts, Trouble } from "../vi/reminder";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `31 December 2021`. */
function day(value: IsoDate): string {
  return `${Number(value.slice(8, 10))} ${months[Number(value.slice(5, 7)) - 1] ?? ""} ${value.slice(0, 4)}`;
}

const troubles: Readonly<Record<Trouble, string>> = {
  empty: "the file has no figures",
  "no-form": "the file has no list or form of admissions",
  unreadable: "the file can't be read",
  "no-workbook": "the mail came without a file",
};

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** The letter that reminds committees of their report. */
export const reminder: ReminderTexts = {
  subject: (from, to) => `Reminder: admissions of new Party members, ${day(from)} – ${day(to)}`,
  addressed: (names) =>
    names.length === 1 ? `To: ${names.join("")}` : `To:\n${names.map((name) => `- ${name}`).join("\n")}`,
  missing: (today, from, to, names, isAlone) =>
    `By ${day(today)} we have not received the figures on admissions (${day(from)} to ${day(to)}) from ` +
    (isAlone ? "you." : `${names.length === 1 ? "" : `${names.length} committees: `}${names.join("; ")}.`),
  troubled: (from, to, units, isAlone) => {
    const told = (file: string, trouble: Trouble) => `${troubles[trouble]}${file === "" ? "" : ` (${file})`}`;
    const head = `What came gives no figures on admissions (${day(from)} to ${day(to)}) yet`;
    return isAlone
      ? `${head}: ${units.map(({ file, trouble }) => told(file, trouble)).join("; ")}.`
      : `${head} for: ${units.map(({ name, file, trouble }) => `${name}: ${told(file, trouble)}`).join("; ")}.`;
  },
  deadline: (deadline, daysOver) =>
    daysOver > 0
      ? `The deadline was ${day(deadline)}, ${days(daysOver)} ago.`
      : daysOver === 0
        ? `The deadline is today, ${day(deadline)}.`
        : `The deadline is ${day(deadline)}, in ${days(-daysOver)}.`,
  ask: (isOver) =>
    `Please send the list (or the form of figures) ${isOver ? "as soon as you receive this" : "in time"}. ` +
    "If nobody was admitted in the period, please write “Không phát sinh” into the form and send it, so that it can be recorded.",
  thanks: "Thank you.",
  nobody: "Nobody has to be reminded: all committees have reported.",
};
