import { rebuiltText } from "./rebuilt";
import { missingText } from "./missing";
import type { ToldFinding } from "../told-finding";
import type { FindingTexts } from "../vi/findings";

/** What follows needs it only where it isn't empty. */
function when(value: string, words: (value: string) => string): string {
  return value === "" ? "" : words(value);
}

/** A formula that was saved without its value has a code of ours, which tells the reader nothing. */
const unread = (received: string) =>
  received === "#UNCALCULATED" ? "a formula that was saved without its value" : received;
const person = (told: ToldFinding) => told.fact("name") || "The person in this row";
const header = (told: ToldFinding) => when(told.fact("header") || told.received, (words) => ` “${words}”`);
const inColumn = (told: ToldFinding) => told.around("header", (header) => ` in the column “${header}”`);
const rowsOf = (told: ToldFinding) => told.around("persons", (persons) => ` (persons: ${persons})`);

const refusals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    empty: "The file is empty. Ask for it to be sent again.",
    "not-a-workbook":
      "The file is no workbook (Excel, OpenDocument, CSV). Open it in the program that made it, save it as .xlsx and send it again.",
    document:
      "The file is a Word document or a presentation, no workbook. Open it, copy the table into Excel, save it as .xlsx and add that; or ask the sender for the Excel file.",
    packed:
      "Archives of this kind (.rar, .7z…) can't be opened here. Unpack it and bring in the files that are inside.",
    sealed:
      "The attachments are in a package of Outlook's own (winmail.dat) or in a signed or encrypted mail (smime.p7m). Open the mail in a mail program, save the attachments and bring them in, or ask for an ordinary mail.",
    "closed-mail":
      "This mail can't be taken apart (damaged, too large, or inside too many mails and archives). Open it, save the attachments and bring them in.",
    truncated:
      "The file was cut off while it was sent or downloaded. Download it again, or ask for the original.",
    damaged: "The file is damaged. Let Excel repair it, save it as a new .xlsx file and send it again.",
    encrypted: "The file has a password. Open it in Excel, remove the password and send it again.",
    "too-large":
      "The file is too large to be read. Delete sheets and pictures that aren't needed, save it and send it again.",
    "html-page":
      "The file is a web page with a workbook's name. Open it in Excel, save it as .xlsx and send it again.",
    "no-sheets": "The workbook has no readable sheet. Check it in Excel, save it as .xlsx and send it again.",
    unavailable:
      "The file's content could not be had: another program has it open, or it was moved away. Close it and try again.",
  }),
);
const refused = (told: ToldFinding, otherwise: string) => refusals.get(told.fact("cause")) ?? otherwise;

const ignoredCauses: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    guide: () => "Instructions or lists of values, no figures: left out.",
    empty: () => "An empty sheet: left out.",
    pool: () => "A list of candidates, not yet of persons admitted: not counted.",
    plan: () => "A plan of admissions, not their result: not counted.",
    "other-purpose": (told) =>
      `A list of something else than admissions (“${told.received}”)${rowsOf(told)}: not counted. Choose its kind if it is one of admissions.`,
    example: (told) =>
      `The form's example row${told.around("rows", (rows) => ` (row ${rows})`)}: not counted.`,
    "left-out": () => "Left out by the office: not counted.",
    consolidated: (told) =>
      `This is the program's own consolidated workbook${told.around("year", (year) => ` of ${year}`)}, not a committee's report: its numbers aren't added. One of an earlier year only gives the same period of that year and who was admitted then.`,
    attachments: (told) => `The mail has attachments that are no data: ${told.fact("names")}. Left out.`,
    "no-workbook": (told) =>
      `The mail${when(told.received, (subject) => ` “${subject}”`)}${told.around("sender", (sender) => ` from ${sender}`)} brought no workbook` +
      told.around("names", (names) => `, only: ${names}`) +
      ". If it is a report, ask its sender for the Excel file.",
    "counts-beside-list": (told) =>
      `The committee also sent a list${when(told.otherPlace, (place) => ` (${place})`)}, so this count form is only compared with it, not counted.`,
  }),
);

const figures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    persons: "The number of persons",
    female: "The number of women",
    ethnicMinority: "The number of ethnic minorities",
    religious: "The number of religious persons",
    youthUnion: "The number of youth union members",
    month: "The month's number",
  }),
);

/** Of the persons of a form. */
const parts: ReadonlySet<string> = new Set(["female", "ethnicMinority", "religious", "youthUnion"]);

const revisedByWord: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    withdrawn: () => "Not used, by the user's choice: not counted.",
    said: (told) => `Replaces ${told.otherPlace || "what was sent before"}, by the user's choice.`,
  }),
);

const otherRow = (told: ToldFinding) =>
  (told.otherPlace ||
    (told.fact("settled") === "admitted-before" ? "an earlier year's workbook" : "another row")) +
  (told.fact("otherName") === told.fact("name") ? "" : told.around("otherName", (name) => ` (${name})`)) +
  when(told.otherCommittee, (committee) => `, ${committee}`) +
  told.around("otherYear", (year) => `, admitted in ${year}`);

function repeated(told: ToldFinding, otherwise: string): string {
  switch (told.fact("settled")) {
    case "distinct":
      return ". Seen: two different persons, both are counted.";
    case "same-person":
      return ". Seen: one person, this row isn't counted.";
    case "admitted-before":
      return ". Seen: admitted before, this row isn't counted.";
    default:
      return told.fact("otherYear") === ""
        ? `. ${otherwise}`
        : ". This row is counted; check whether it is the person admitted then.";
  }
}

const byHandWord = (told: ToldFinding) =>
  `${when(told.received, (word) => `“${word}”`) || "An empty cell"} in the column “Hiệu lực” is neither “Có” nor “Không”: kept as it was.`;
const notByHand = (why: string) => (told: ToldFinding) =>
  `${told.around("name", (name) => `${name}: `)}“${told.received || "Có"}” in the column “Hiệu lực” isn't followed: ${why}`;
const byHandCauses: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    "left-out": (told) =>
      `${told.fact("name") || "This row"}: not counted, as the user wrote “Không” in the column “Hiệu lực” (Dữ liệu, TT ${told.fact("row")})${told.fact("persons") === "1" ? "" : rowsOf(told)}. Write “Có” to count it again.`,
    "not-kept": (told) =>
      `${told.around("name", (name) => `${name}: `)}this correction can't be kept, as the file itself (${told.otherPlace}) is read again: what it says is taken. Correct it there, or ask for a corrected one.`,
    "outside-period": notByHand(
      "the admission lies outside the reporting period. Change the period, or ask for a list with the right date.",
    ),
    superseded: notByHand(
      "there is a later version, and it would count twice. To have this one, remove the later one on the tab Receive.",
    ),
    duplicate: notByHand("the row counts in another submission."),
    "cross-check": notByHand("this form is only held against the list."),
    unresolved: notByHand("its committee isn't known. Choose one for the sheet on the tab Receive."),
  }),
);

const columnCauses: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    repeats: (told) =>
      `Cells of the column${told.around("header", (words) => ` “${words}”`)} that say “as above” (“${told.received}”): ${told.fact("count")}. They are taken from the cell right above.`,
    "several-names": (told) =>
      `Several names stand in one cell (rows ${told.fact("rows")}): counted by the names, ${told.fact("persons")} in all; age, sex and repetitions can’t be checked. Ask for a row for each person.`,
    "repeats-nothing": (told) =>
      `This cell says “${told.received}” (as above), but nothing stands above it: it is left empty. Write it out and send it again.`,
  }),
);

/** R28: who isn't admitted yet has no day. */
const notYet = (told: ToldFinding) =>
  told.fact("cause") === "not-yet"
    ? `Rows ${told.fact("rows")} (persons: ${told.fact("persons")}) have no day of admission and say “${told.received}”: not admitted yet, so they don’t count. If they are, ask for the day.`
    : null;

export const findings: FindingTexts["findings"] = {
  "file.unreadable": (told) =>
    refused(told, "The file can't be read. Check it in Excel, save it as .xlsx and send it again."),
  "file.encrypted": (told) => refused(told, refusals.get("encrypted") ?? ""),
  "file.too-large": (told) => refused(told, refusals.get("too-large") ?? ""),
  "file.duplicate": (told) =>
    told.fact("cause") === "rows"
      ? `Rows that also stand in ${told.otherPlace || "another sheet"}${rowsOf(told)}: counted once.`
      : told.fact("cause") === "part"
        ? `${told.otherPlace || "Another file"} is a revision of a part of this list: ${told.fact("persons")} rows count there, ${told.fact("gone")} rows are no longer in it and don't count. If it is no revision, choose “Adds up” for that file.`
        : told.fact("cause") === "months"
          ? `The months of this form are also in ${told.otherPlace || "a form of more months"}${rowsOf(told)}: the form of more months counts. Check it if this form has newer numbers.`
          : told.fact("cause") === "overlap"
            ? `Some of this form's months are also in ${told.otherPlace || "another form"}${rowsOf(told)}: both are added, so the shared months may count twice. Check them.`
            : `The same content as ${told.otherPlace || "what was sent already"}${rowsOf(told)}: counted once.`,
  "file.revised": (told) =>
    revisedByWord.get(told.fact("cause"))?.(told) ??
    `Replaces ${told.otherPlace || "what was sent before"}` +
      told.around("added", (added) => `: rows added: ${added}`) +
      told.around("removed", (removed) => `, removed: ${removed}`) +
      told.around("changed", (changed) => `, changed: ${changed}`) +
      told.around("after", (after) => ` (persons: ${told.fact("before")} → ${after})`) +
      (told.fact("cause") === "falls"
        ? ". Its numbers are lower than before: it may be of a later period only, to be added. Check it."
        : ". If these are two different parts, change how they are used."),
  "sheet.unrecognised": (told) =>
    told.fact("cause") === "transposed"
      ? "The table lies on its side (a column for each person), so it wasn’t read and nobody counts. In Excel: copy it, Paste Special, Transpose, then send it again."
      : told.fact("cause") === "left-over"
        ? `${told.cell} has ${told.fact("rows")} rows that look like data but are in no table, so they aren't counted. Check them.`
        : "It is not clear what form this is, so it isn't counted." +
          told.around("choices", (choices) => ` Choose one of: ${choices}.`) +
          " Check the header row of the table.",
  "sheet.ignored": (told) =>
    (ignoredCauses.get(told.fact("cause")) ?? (() => "This sheet isn't counted."))(told),
  "column.unmapped": (told) =>
    `The meaning of the column${header(told)} is not known: it is kept in the data and not used.`,
  "column.ambiguous": (told) =>
    told.fact("cause") === "kind"
      ? "It isn't certain what this sheet is; it counts as what it was taken for. Look at it, and choose its kind if that is wrong."
      : told.fact("cause") === "header"
        ? `It isn't certain which row is the header (${told.fact("rows")}); the sheet counts as it was read. Look at it, and choose the rows if that is wrong.`
        : told.fact("cause") === "running"
          ? `The numbers of ${told.fact("months")} months only grow: they may be running totals (persons: ${told.expected}), but each month is added (persons: ${told.received}). Ask the sender.`
          : (columnCauses.get(told.fact("cause"))?.(told) ??
            `The column${header(told)} can be read in several ways` +
              told.around("choices", (choices) => ` (${choices})`) +
              told.around("field", (field) => `; taken as ${field}`) +
              ". Choose what it means."),
  "column.missing": (told) =>
    `The table has no column ${told.fact("field") || told.expected || "that is needed"}. Ask for it, or say which column it is.`,
  "committee.unknown": (told) =>
    (told.fact("cause") === "not-in-period"
      ? `${told.fact("committeeName")} is not among the committees of this period`
      : `It is not clear whose sheet this is${when(told.received, (received) => ` (“${received}”)`)}`) +
    `, so it isn't counted${rowsOf(told)}.` +
    (told.fact("proposals") === ""
      ? " Choose the committee, or add the other name to the register."
      : ` Is it ${told.fact("proposals")}? Choose the committee to count it.`),
  "committee.ambiguous": (told) =>
    "The names of committees in the sheet, its tab and its file disagree" +
    told.around("proposals", (proposals) => ` (${proposals})`) +
    `, so it isn't counted${rowsOf(told)}. Choose the right committee to count it.`,
  "committee.missing": (told) => missingText(told),
  "committee.late": (told) =>
    `${told.committee || "The committee"} reported late` +
    when(told.received, (received) => `: on ${received}`) +
    when(told.expected, (expected) => `, the deadline was ${expected}`) +
    told.around("before", (before) => ` (an earlier version came in time, on ${before})`) +
    ". It is counted.",
  "text.legacy-encoding": (told) =>
    told.fact("cause") === "left"
      ? "This may be text in an old encoding" +
        when(told.expected, (expected) => `, and then reads “${expected}”`) +
        "; it was left as it is. If it is, choose the sheet's encoding."
      : `Text in an old encoding${told.around("encoding", (encoding) => ` (${encoding})`)} was turned into Unicode` +
        told.around("count", (count) => `: ${count} cells`) +
        when(told.expected, (expected) => `, such as “${expected}”`) +
        (told.fact("cause") === "guess"
          ? ". This cell is a guess: check it, or choose the sheet's encoding."
          : ". Check the names of persons."),
  "rows.hidden": (told) =>
    `${told.fact("cause") === "struck" ? "Rows struck through" : "Hidden rows"}: ${told.fact("count") || told.received || told.fact("persons") || "some"}` +
    told.around("rows", (rows) => ` (row ${rows})`) +
    (told.fact("cause") === "struck"
      ? "; they are counted. Ask the committee: delete what was withdrawn, or take the line off."
      : "; they are counted. Show them and delete what doesn't belong to the report."),
  "total.mismatch": (told) =>
    told.fact("cause") === "typed-kept"
      ? `${told.received} was typed over the formula of this cell, which gives ${told.expected}. The typed number was kept; cells that are computed from it follow it.`
      : told.fact("cause") === "typed-back"
        ? `${told.received} was typed over the formula of this cell. The formula was put back and gives ${told.expected}; if the typed number is right, correct its source.`
        : told.fact("cause") === "list"
          ? `${figures.get(told.fact("figure")) ?? "The number"} in the form is ${told.received || "another"}, but the list (${told.otherPlace}) has ${told.expected}. The list counts; check which is right.`
          : told.fact("cause") === "month-sheets"
            ? `${parts.has(told.fact("figure")) ? `${figures.get(told.fact("figure"))} in the form for all` : "The form for all"} says ${told.received}, but the sheets of months and quarters add up to ${told.expected}. The form for all counts; check which is right.`
            : told.fact("cause") === "months"
              ? `The number admitted says ${told.received || "otherwise"}, but the months add up to ${told.expected}. The months count; check them.`
              : told.fact("cause") === "part"
                ? `${figures.get(told.fact("figure")) ?? "The number"} says ${told.received || "otherwise"}, more than the row's number admitted (${told.expected}). Check both.`
                : `${figures.get(told.fact("figure")) ?? "The number"} in the total row says ${told.received || "otherwise"}, but the rows add up to ${told.expected || "another number"}. The rows count; check for missing or extra ones.`,
  "quota.mismatch": (told) =>
    `The committee quotes a quota of ${told.received || "another number"}, the province assigned ${told.expected || "another"}. The province's counts.`,
  "quota.total-mismatch": (told) =>
    `The total of the quotas says ${told.received || "otherwise"}, but the rows add up to ${told.expected || "another number"}. Check the quota of each unit.`,
  "percent.mismatch": (told) =>
    `The percentage says ${told.received || "otherwise"}, but ` +
    (told.fact("admitted") === "" ? "it is " : `${told.fact("admitted")}/${told.fact("quota")} is `) +
    `${told.expected || "another"}. Check the result, the quota or the formula.`,
  "value.swapped": (told) =>
    `Quota and result seem to be exchanged: written ${told.received || "the other way round"}` +
    told.around("written", (written) => `, but ${written} only fits`) +
    when(told.expected, (expected) => ` if it is ${expected}`) +
    ". Counted as written for now; ask the committee.",
  "number.text": (told) =>
    `A number${when(told.received, (received) => ` “${received}”`)}${inColumn(told)} is stored as text` +
    when(told.expected, (expected) => `, read as ${expected}`) +
    ". It is counted.",
  "number.unreadable": (told) =>
    told.fact("cause") === "total"
      ? `The total${inColumn(told)} has no value (${unread(told.received)}), so it can't be held against the rows. Open the file in Excel, recalculate, save and send it again.`
      : `Not readable as a number${inColumn(told)}${when(told.received, (received) => `: “${unread(received)}”`)}` +
        `${when(told.expected, (expected) => `, wanted: ${expected}`)}. Write a number and send it again.`,
  "date.unreadable": (told) =>
    notYet(told) ??
    `Not readable as a date${inColumn(told)}${when(told.received, (received) => `: “${received}”`)}. Write day/month/year, such as 03/02/2021.`,
  "date.ambiguous": (told) =>
    told.fact("cause") === "other-year"
      ? `This speaks of ${told.received}, the report is on ${told.expected}; the figures have no dates, so they count. If the form is another year's, leave the sheet out.`
      : `The date${when(told.received, (received) => ` “${received}”`)}${inColumn(told)} can be read in two ways` +
        when(told.expected, (expected) => `; taken as ${expected}`) +
        ". Check day and month.",
  "date.outside-period": (told) =>
    told.fact("month") === ""
      ? `${person(told)}: admitted on ${told.received || "another day"}, outside the reporting period${when(told.expected, (period) => ` (${period})`)}: not counted.`
      : `The figures of month ${told.fact("month")}${rowsOf(told)} are outside the reporting period${when(told.expected, (period) => ` (${period})`)}: not counted.`,
  "date.year-straddle": (told) =>
    `${person(told)}: decision of ${told.fact("decision") || "another year"}, admitted on ${told.fact("admission") || told.received || "another day"}, in two different years. Counts in ${told.fact("year") || "the year of admission"}, by the day of admission.`,
  "person.name-missing": (told) =>
    `Row ${told.fact("row")} has a person's data but no name. It is counted; ask for the name.`,
  "person.under-age": (told) =>
    (told.fact("certain") === "0"
      ? `${person(told)}: only the year of birth ${told.received} is given, perhaps under ${told.fact("limit") || "18"} at admission`
      : `${person(told)}: under ${told.fact("limit") || "18"} at admission: born ${told.received || "later"}`) +
    told.around("admission", (day) => `, admitted on ${day}`) +
    ". Check the date of birth.",
  "person.over-age": (told) =>
    `${person(told)}: over ${told.fact("limit") || "60"} at admission: born ${told.received || "earlier"}` +
    told.around("admission", (day) => `, admitted on ${day}`) +
    ". Needs the prior consent of the standing committee.",
  "person.schooling": (told) =>
    `${person(told)}: schooling${when(told.received, (schooling) => ` “${schooling}”`)} is below lower secondary. Check whether the area has an exception.`,
  "person.ceremony-late": (told) =>
    `${person(told)}: admitted${told.around("workingDays", (days) => ` ${days} working days`)} after the decision, more than ${told.fact("limit") || "30"}. Check the two dates.`,
  "person.certificate-expired": (told) =>
    `${person(told)}: the course certificate of ${told.received || "long ago"} is older than ${told.fact("years") || "5"} years at admission. Check it; if it is so, the course must be repeated.`,
  "person.identity-number": (told) =>
    told.fact("cause") === "lost-zeros"
      ? `${person(told)}: the identity number ${told.received} lost its leading zeros, it should be ${told.expected || "12 digits"}. Format the column as text and write it again.`
      : told.fact("cause") === "old-card"
        ? `${person(told)}: ${told.received} is the number of an old identity card (9 digits). Ask for the number with 12 digits.`
        : `${person(told)}: the identity number${when(told.received, (number) => ` “${number}”`)} has not 12 digits${told.around("digits", (digits) => ` (it has ${digits})`)}. Check it.`,
  "person.identity-duplicate": (told) =>
    `${person(told)}: the identity number${when(told.received, (number) => ` ${number}`)} also stands in ${otherRow(told)}` +
    repeated(told, "Both rows are counted; remove one or correct the number."),
  "person.duplicate": (told) =>
    `${person(told)}${told.around("born", (born) => `, born ${born},`)} also stands in ${otherRow(told)}` +
    repeated(told, "Both rows are counted; check whether they are one person."),
  "row.by-hand": (told) => (byHandCauses.get(told.fact("cause")) ?? byHandWord)(told),
  "workbook.rebuilt": rebuiltText,
};

/** A field as the user's headers call it. */
export const fieldNames: FindingTexts["fieldNames"] = {
  number: "number",
  name: "full name",
  born: "date of birth",
  sex: "sex",
  ethnicity: "ethnicity",
  religion: "religion",
  schooling: "schooling",
  qualification: "qualification",
  occupation: "occupation",
  youthUnion: "youth union",
  cell: "party cell",
  organisation: "grassroots organisation",
  decisionNumber: "number of the decision",
  decisionDate: "date of the decision",
  admissionDate: "date of admission",
  identityNumber: "identity number",
  cardNumber: "member card number",
  certificateDate: "date of the certificate",
  status: "status",
  note: "note",
  committee: "committee",
  quota: "quota",
  admitted: "admitted",
  percent: "percentage",
  female: "women",
  ethnicMinority: "ethnic minorities",
  religious: "religious",
  month: "month",
  candidates: "candidates",
  trained: "course finished",
  inProgress: "in progress",
};

export const kindNames: FindingTexts["kindNames"] = {
  list: "list of persons",
  counts: "count form",
  pool: "list of candidates",
  plan: "plan",
  guide: "guide",
  empty: "empty",
  unknown: "not recognised",
};

/** Between a place in a sheet and its file. */
export const placeInFile = (place: string, file: string) => `${place} of “${file}”`;
export const wholeFile = (file: string) => `“${file}”`;
