import type { DecidedTexts, EvidenceTexts } from "../vi/evidence";

/** Why a sheet was taken for what it is; what weighs less than nothing speaks against it. */
export const evidence: EvidenceTexts = {
  reasons: {
    decision: () => "chosen by the user",
    remembered: () => "remembered corrections applied",
    "header words": () => "the words of the header and what stands below them",
    "another header": (row) => `row ${row} may be the header too`,
    "no filled cell": () => "no filled cell",
    "no table of a form": () => "no table that looks like a form",
    "table on its side": () => "a table on its side, a column for each person",
    title: (words) => `title or name says "${words}"`,
    "column name": () => "a column of names",
    "column born": () => "a column of birth dates",
    "columns of persons": () => "columns about persons (sex, ethnicity, schooling…)",
    "column admissionDate": () => "a column of admission dates",
    "no persons": () => "no columns about persons",
    "column admitted": () => "a column of admissions",
    "columns of months": () => "columns of months",
    "column organisation": () => "a column of organisations",
    "column quota": () => "a column of quotas",
    "column percent": () => "a column of percentages",
    "columns of parts": () => "columns of women, ethnic minorities, religion, youth union",
    "rows are persons": () => "each row is a person",
    "no result": () => "no column of results",
    "columns of a pool": () => "columns of candidates",
    "columns of admissions": () => "columns of admissions",
    "no persons, no pool": () => "no columns about persons or candidates",
    "column of what is expected": () => "a column of what is expected",
    "columns of results": () => "columns of results",
  },
  for: (reason) => reason,
  against: (reason) => `against it: ${reason}`,
};

/** What the user said of a sheet. */
export const decided: DecidedTexts = {
  committee: (name) => `committee: ${name}`,
  kind: (kind) => `kind: ${kind}`,
  header: (rows) => `header rows: ${rows}`,
  leftOut: "this sheet isn't counted",
  column: (column, header, field) => `column ${column}${header === "" ? "" : ` "${header}"`}: ${field}`,
  encoding: (encoding) => `encoding: ${encoding}`,
  own: "kept as it is, not used",
};
