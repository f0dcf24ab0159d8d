/** What is off, as a value: collected, never thrown, and turned into words by `language/`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Id of the committee it concerns, where one is known. */
  readonly committee?: string;
  readonly where: Place;
  /** What should stand there, and what does, as the user would write them. */
  readonly expected?: string;
  readonly received?: string;
  /** What the sentence needs besides: names and numbers, by the rule's own keys. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** The sentence as an earlier consolidation told it; it has no facts to be told anew. */
  readonly told?: string;
}

/** A place as the user sees it: file name as sent, sheet's name, address in the sender's own sheet. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

export type Severity = "error" | "warning" | "info";

export const ruleIds = [
  "file.unreadable",
  "file.encrypted",
  "file.too-large",
  "file.duplicate",
  "file.revised",
  "sheet.unrecognised",
  "sheet.ignored",
  "column.unmapped",
  "column.ambiguous",
  "column.missing",
  "committee.unknown",
  "committee.ambiguous",
  "committee.missing",
  "committee.late",
  "text.legacy-encoding",
  "rows.hidden",
  "total.mismatch",
  "quota.mismatch",
  "quota.total-mismatch",
  "percent.mismatch",
  "value.swapped",
  "number.text",
  "number.unreadable",
  "date.unreadable",
  "date.ambiguous",
  "date.outside-period",
  "date.year-straddle",
  "person.name-missing",
  "person.under-age",
  "person.over-age",
  "person.schooling",
  "person.ceremony-late",
  "person.certificate-expired",
  "person.identity-number",
  "person.identity-duplicate",
  "person.duplicate",
  "row.by-hand",
  "workbook.rebuilt",
] as const;

export type RuleId = (typeof ruleIds)[number];
