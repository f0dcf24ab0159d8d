import type { NotKeptTexts } from "../vi/not-kept";

export const notKept: NotKeptTexts = {
  head: (count) =>
    `${count} of your own things in last month's file could not be kept as they were in the new one (the old file still has them if you save under another name):`,
  more: (count) => `… and ${count} more.`,
  sheet: (sheet) => `The sheet "${sheet}" was not taken over: the old file is no ordinary .xlsx.`,
  cell: (place, text) => `${place}: its row is gone, or the place is needed now; it said "${text}".`,
  typedOver: (place, text) =>
    `${place}: "${text}" was typed over a formula; the new file calculates it again.`,
  note: (place, text) => `${place}: the row of this note is gone; it said "${text}".`,
  table: (place, text) => `${place}: the table "${text}" is plain cells now.`,
  macros: "Macros were not taken over: an .xlsx can't hold any.",
  renamed: (sheet, text) => `"${sheet}" is called "${text}" now: the program needs the name.`,
  other: (sheet, text) =>
    `Sheet "${sheet}": "${text}" lay on a sheet of the program's and was not taken over.`,
};
