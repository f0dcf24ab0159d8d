import type { RegisterTexts } from "../vi/register";

/** Why a register can't be used, or what is off in it. `place` is `Sheet!C12`. */
export const register: RegisterTexts = {
  missingColumns: (place, names) =>
    `${place}: no column ${names}. A register needs the columns "Tên cấp ủy" and "Chỉ tiêu".`,
  duplicateName: (place, name, other) =>
    `${place}: the committee "${name}" stands at ${other} already. Delete one row, or write the full names.`,
  duplicateId: (place, id, other) =>
    `${place}: the id "${id}" is used at ${other} already. Every committee needs its own.`,
  badQuota: (place, name, received) =>
    `${place}: the quota of "${name}" is "${received}"; a whole number of persons is needed. Leave it empty where none was assigned.`,
  noQuotas: (place) => `${place}: no committee has a quota. Fill in the column "Chỉ tiêu" and try again.`,
  noCommittees: (place) => `${place}: there is no committee in the register.`,
  totalMismatch: (place, expected, received) =>
    `${place}: the total quota says ${received}, the rows add up to ${expected}.`,
  unknownCommittee: (id) => `--zero ${id}: the register has no such id.`,
  notConsolidated:
    "This is no consolidated workbook of the product (its sheet Dữ liệu is missing or changed).",
  noRegister:
    "--register is missing: a register with the quotas is needed, or last month's consolidated workbook among the files to take its sheet “Chỉ tiêu”.",
  newerVersion:
    "A newer TongHop made this workbook, and this one can't read it rightly, so nothing is written to it. Update TongHop, then open it again.",
  damaged:
    "This consolidated workbook has no table on its sheet “Dữ liệu” any more (the sheet was deleted, or its header row): nothing is left to go on from. Undo that or open a backup; to begin anew delete the sheet “Hồ sơ nhận” too, or leave the file out.",
  otherYear: (year: number) =>
    `This is the consolidated workbook of another year than ${year}: writing here would destroy it. Choose another --out.`,
  decisions: {
    syntax: (_, message) => `not valid JSON (${message}).`,
    shape: (place, value) => `${place}: missing or of the wrong form (${value === "" ? "empty" : value}).`,
    sheet: (place, value) => `${place}: the file has no sheet (or table) "${value}".`,
    committee: (place, value) => `${place}: the register has no committee "${value}".`,
    kind: (place, value) => `${place}: there is no kind "${value}"; use list or counts.`,
    version: (place, value) => `${place}: there is no "${value}"; use adds, replaces, withdrawn or none.`,
    row: (place, value) => `${place}: the file has no row of persons or figures at "${value}".`,
    say: (place, value) =>
      `${place}: there is no "${value}"; use same-person, admitted-before, by-hand, distinct or none.`,
    header: (place, value) => `${place}: the header rows "${value}" are written like 5 or 5-6.`,
    column: (place, value) => `${place}: "${value}" is no column's letter.`,
    field: (place, value) =>
      `${place}: a column can't mean "${value}"; leave null, or write "own" or a name that inspect writes.`,
  },
};
