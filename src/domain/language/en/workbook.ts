import type { IsoDate } from "../../calendar";
import type { WorkbookTexts } from "../vi/workbook";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** `31 December 2021`. */
function shownDay(day: IsoDate): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;
}

const kind = {
  list: "List",
  counts: "Counts",
  pool: "Candidates",
  plan: "Plan",
  guide: "Guide",
  empty: "Empty",
  unknown: "Not recognised",
} as const;

/** Words of the consolidated workbook. Functions that take `T` weave live values into a sentence, piece by piece. */
export const workbookTexts: WorkbookTexts = {
  creator: "TongHop",
  bookTitle: (year) => `Summary of admissions of new Party members in ${year}`,
  shownDay,
  classes: {
    exceeded: "▲ Exceeded",
    met: "● Met",
    below: "▼ Below",
    none: "○ None admitted",
    "no-quota": "– No quota",
  },
  submissionStates: {
    received: "Sent",
    late: "Sent late",
    empty: "Sent empty",
    zero: "None to report",
    missing: "Not sent",
  },
  severity: { error: "Error", warning: "Warning", info: "Note" },
  kind,
  use: {
    counted: "Counted",
    duplicate: "Same as another",
    superseded: "Superseded",
    "cross-check": "Cross-check",
    ignored: "Ignored",
    unresolved: "Committee unknown",
  },
  reason: {
    counted: "",
    duplicate: "Same as one received",
    superseded: "Superseded by a later one",
    "cross-check": "Cross-check only",
    "outside-period": "Outside the period",
    unresolved: "Committee unknown",
    "same-person": "Same person, not counted",
    "admitted-before": "Admitted before, not counted",
    "by-hand": "Left out by the user",
  },
  said: {
    distinct: "Two different persons",
    "same-person": "Same person",
    "admitted-before": "Admitted before",
    "by-hand": "Was left out by the user",
  },
  sex: { male: "Male", female: "Female" },

  office: {
    blank: "…………………",
    placeAndDate: (place, day, year) =>
      `${place ?? "……………"}, ${day === undefined ? `…… ………… ${year}` : shownDay(day)}`,
    preparer: "PREPARED BY",
    onBehalfOf: (_mark, issuer) => `For ${issuer}`,
    position: "HEAD OF THE BOARD",
  },

  summary: {
    title: "SUMMARY",
    subject: (year) => `of admissions of new Party members against the quotas of ${year}`,
    period: (from, to, reported, all) => [
      `(from ${shownDay(from)} to ${shownDay(to)}; `,
      reported,
      " of ",
      all,
      " committees have reported)",
    ],
    headers: {
      number: "No.",
      committee: "Committee",
      quota: "Quota",
      admitted: "Ad-\nmitted",
      variance: "+/–",
      percent: "%",
      rank: "Rank",
      class: "Class",
      female: "Wo-\nmen",
      ethnicMinority: "Ethnic min.",
      religious: "Reli-gious",
      youthUnion: "Youth Union",
      samePeriod: "Year before",
      change: "Change",
      report: "Report",
      note: "Notes",
    },
    ofWhich: "Of which",
    total: "Whole province",
    id: "Id",
  },

  progress: {
    title: "PROGRESS",
    subject: (year) => `of admissions of new Party members by month in ${year}`,
    months: "Admitted in the month",
    month: (month) => `M${month}`,
    unknownMonth: "Month unknown",
    sum: "Total",
    cumulative: "Cumulative",
    plan: "Cumulative plan (even)",
    difference: "Difference",
    percent: "% of the plan",
  },

  charts: {
    title: (year) => `ADMISSIONS OF NEW PARTY MEMBERS IN ${year}`,
    extremes: (count) => `(the ${count} highest and the ${count} lowest percentages)`,
    result: (admitted, quota) => ["The province admitted ", admitted, " of ", quota, " members"],
    resultWithoutQuota: (admitted) => ["The province admitted ", admitted, " members"],
    rate: (percent) => [" (", percent, "%)"],
    exceeded: (excess) => [", ", excess, "% above the quota"],
    met: ", exactly the quota",
    below: (rest) => [", ", rest, " short of the quota"],
    classes: (exceeded, met, behind, all) => [
      exceeded,
      " of ",
      all,
      " committees exceeded their quota, ",
      met,
      " met it, ",
      behind,
      " stayed below",
    ],
    noQuotas: "No quotas to compare with",
    variance: (best, most, worst, least) => [
      "Highest ",
      most,
      " (",
      best,
      "), lowest ",
      least,
      " (",
      worst,
      ")",
    ],
    cumulative: (day, admitted) => [`Up to ${shownDay(day)}: `, admitted, " admitted"],
    ahead: (count) => [", ", count, " ahead of the even plan"],
    onPlan: ", as the even plan has it",
    behind: (count) => [", ", count, " behind the even plan"],
    monthUnknown: (count) => [" (without ", count, " of unknown month)"],
    structure: (female, youthUnion) => [
      "Of those admitted: women ",
      female,
      "%, Youth Union members ",
      youthUnion,
      "%",
    ],
    share: (label, count) => [`${label}: `, count],
    ranking: (part, parts) =>
      parts === 1
        ? "Percentage of the quota by committee, highest first"
        : `Percentage of the quota by committee, highest first, part ${part} of ${parts}`,
    series: {
      quota: "Quota",
      admitted: "Admitted",
      percent: "%",
      full: "100 %",
      above: "Above or met",
      under: "Below",
      reached: "100 % or more",
      short: "Under 100 %",
      plan: "Even plan",
      cumulative: "Admitted, cumulative",
      share: "Share in %",
    },
    structureLabels: {
      female: "Women",
      ethnicMinority: "Ethnic minorities",
      religious: "Religious",
      youthUnion: "Youth Union",
    },
    describe: {
      quota: (narrative) =>
        `Columns of quota (pale) and admissions (dark) by committee, with percentages as markers and the 100 % line. ${narrative}`,
      variance: "Admissions above or below the quota by committee, highest first.",
      cumulative: "Cumulative admissions by month against the even plan of the year.",
      structure:
        "Shares of women, ethnic minorities, religious and Youth Union members among those admitted.",
      ranking: "Percentage of the quota by committee, highest first.",
    },
    data: {
      heading: "Figures of the charts (not printed)",
      titles: "Titles of the charts",
      committees: "By committee",
      sorted: "By variance",
      chosen: "Highest and lowest",
      ranked: "By percentage",
      months: "By month",
      structure: "Structure",
      name: "Committee",
      month: "Month",
      part: "Group",
      key: "Sort key",
    },
  },

  findings: {
    title: "CHECKS",
    counts: (errors, warnings, notes) => [errors, " errors, ", warnings, " warnings, ", notes, " notes"],
    none: "Nothing to report.",
  },

  submissions: {
    title: "WHAT WAS RECEIVED",
    counts: (reported, all) => [reported, " of ", all, " committees have reported"],
    deadline: "Deadline",
    unresolved: "Committee unknown",
    unreadable: "Not readable",
  },

  log: {
    title: "LOG OF CHANGES",
    counts: <T>(rows: T): readonly (string | T)[] => [rows, " changes between consolidations recorded"],
    none: "No change between consolidations yet.",
  },

  data: {
    title: "ROW BY ROW",
    counts: (counted, all) => [
      counted,
      " persons counted, of ",
      all,
      " rows received; rows that don't count are kept for reference",
    ],
  },

  quotas: {
    title: (year) => `QUOTAS OF ${year}`,
    total: "Sum of quotas",
    hint: "Yellow cells are for typing; other sheets follow.",
    fillIn:
      "Type or paste the names of the committees and their quotas into the table below; the other columns may stay empty.",
    invalidTitle: "Not valid",
    invalidCount: "A whole number from 0 on, or empty where no quota was assigned.",
    promptTitle: "Quota",
    prompt: "Persons to admit in the year.",
    samePeriodTitle: "Same period",
    samePeriodPrompt: "Persons admitted in the same period of last year.",
  },
};
