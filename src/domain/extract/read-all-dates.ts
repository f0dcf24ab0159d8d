import { monthOf, serialOfDay } from "../calendar";
import type { IsoDate, Period } from "../calendar";
import type { MonthGroups } from "./month-groups";
import { readDates } from "./read-person-dates";
import type { ReadDates } from "./read-person-dates";
import type { TableReader } from "./table-reader";

/** Full years of age at admission: of a two-digit birth year the later century is possible up to this long ago only. */
const ageOfAdmission = 18;
/** Older ones were hardly ever admitted: a number that would mean one is looked at. */
const oldest = 75;
/** An admission of next year, in a list for this one, is `22`, not 1922. */
const yearsAhead = 10;
/** Decisions are made, and months reported, about the year that is reported. */
const yearsAround = 1;
const certificateYears = 10;
/** A ceremony follows its decision within 30 working days. */
const mostDaysApart = 60;

export interface PersonDates {
  readonly born: ReadDates;
  readonly decision: ReadDates;
  readonly admission: ReadDates;
  readonly certificate: ReadDates;
}

/** The four dates of a person, each column read with what the others and the reporting year say of its days. */
export function readAllDates(
  table: TableReader,
  year: number | undefined,
  groups: Pick<MonthGroups, "month">,
): PersonDates {
  const around = yearsFrom(year, -yearsAround, yearsAround);
  const latest = year === undefined ? {} : { latestYear: year + yearsAhead };
  const first = readDates(table, "decisionDate", { ...latest, ...around });
  const admission = readDates(table, "admissionDate", {
    ...latest,
    ...around,
    agrees: (row, day) =>
      isSoonAfter(first.sureDay(row), day) ?? isInMonth(groups.month(row) ?? table.sheet.month, day),
  });
  return {
    born: readDates(table, "born", {
      ...(year !== undefined && { latestYear: year - ageOfAdmission }),
      ...yearsFrom(year, -oldest, 1 - ageOfAdmission),
    }),
    decision:
      first.findings.length === 0
        ? first
        : readDates(table, "decisionDate", {
            ...latest,
            ...around,
            agrees: (row, day) => isSoonAfter(day, admission.sureDay(row)),
          }),
    admission,
    certificate: readDates(table, "certificateDate", {
      ...(year !== undefined && { latestYear: year }),
      ...yearsFrom(year, -certificateYears, yearsAround),
    }),
  };
}

function yearsFrom(year: number | undefined, first: number, last: number): { plausible?: Period } {
  return year === undefined
    ? {}
    : { plausible: { from: `${year + first}-01-01`, to: `${year + last}-12-31` } };
}

function isSoonAfter(decision: IsoDate | null, ceremony: IsoDate | null): boolean | null {
  if (decision === null || ceremony === null) return null;
  const days = serialOfDay(ceremony) - serialOfDay(decision);
  return days >= 0 && days <= mostDaysApart;
}

function isInMonth(month: number | null, day: IsoDate): boolean | null {
  return month === null ? null : monthOf(day) === month;
}
