import type { ToldAbsence } from "../vi/missing";

/** `committee.missing`: what there is of a committee without figures, and what to do. */
export function missingText({ committee, file, received, fact }: ToldAbsence): string {
  const who = committee || "The committee";
  switch (fact("cause")) {
    case "empty":
      return `${who} sent a form without a single row or result. Ask: was nobody admitted, or was it left blank?`;
    case "nobody":
      return `${who} reports that nobody was admitted${received === "" ? "" : ` (“${received}”)`}: taken as none to report.`;
    case "no-form":
      return `A file of ${who} came, but no list or form of admissions in it can be counted. Look at ${file}, or ask for it again.`;
    case "unreadable":
      return `A file of ${who} came, but it can't be read. Ask for ${file} again.`;
    case "no-workbook":
      return `A mail of ${who} came without a workbook. Ask for it again.`;
    default:
      return `${who} has not reported. Remind it, or confirm that nobody was admitted.`;
  }
}
