import { day } from "../../support/grid-of";
import type { TestCell } from "../../support/grid-of";

/** An invented person of the shapes' lists; dates as `d/m/y`. */
export interface Person {
  readonly name: string;
  readonly born: string;
  readonly female: boolean;
  readonly people: string;
  readonly religion: string;
  readonly admitted: string;
}

/** Given names that are words of headers and sexes stand first: short lists have them too. */
export const everybody: readonly Person[] = [
  ["Phan Văn Nam", "12/3/1999", false, "Kinh", "Không", "3/2/2021"],
  ["Lê Thị Nữ", "1/11/2000", true, "Chăm", "Hồi giáo", "19/5/2021"],
  ["Đặng Hoài An", "25/12/1998", false, "Kinh", "Không", "19/5/2021"],
  ["Tổng Thị Thu", "7/7/1997", true, "Kinh", "Phật giáo", "2/9/2021"],
  ["Trương Quốc Công", "30/4/1996", false, "Kinh", "Không", "22/12/2021"],
  ["Trần Thị Kim Ngày", "6/6/1995", true, "Hoa", "Không", "22/12/2021"],
  ["Tô Văn Đức", "18/8/1994", false, "Kinh", "Công giáo", "22/12/2021"],
  ["Nguyễn Ngọc Ánh Dương", "2/1/2001", true, "Kinh", "Không", "30/12/2021"],
].map(([name, born, female, people, religion, admitted]) => ({
  ...{ name: String(name), born: String(born), female: Boolean(female) },
  ...{ people: String(people), religion: String(religion), admitted: String(admitted) },
}));

type Drawn = (person: Person, index: number) => TestCell;

const marked = (person: boolean): TestCell => (person ? "x" : null);
const yearOf = (date: string) => Number(date.slice(-4));
const wordsOf = (name: string) => name.split(" ");

/** What a clerk writes into a column, and the field that it must be read as (`null`: the column's own header). */
export const columnKinds = {
  number: [(_, index) => index + 1, "number"],
  name: [({ name }) => name, "name"],
  capitals: [({ name }) => name.toUpperCase(), "name"],
  family: [({ name }) => wordsOf(name).slice(0, -1).join(" "), "name"],
  given: [({ name }) => wordsOf(name).at(-1) ?? "", "name"],
  born: [({ born }) => day(born), "born"],
  bornText: [({ born }) => born, "born"],
  bornYear: [({ born }) => yearOf(born), "born"],
  bornMale: [({ born, female }) => (female ? null : day(born)), "born male"],
  bornFemale: [({ born, female }) => (female ? day(born) : null), "born female"],
  yearMale: [({ born, female }) => (female ? null : yearOf(born)), "born male"],
  yearFemale: [({ born, female }) => (female ? yearOf(born) : null), "born female"],
  sex: [({ female }) => (female ? "Nữ" : "Nam"), "sex"],
  xMale: [({ female }) => marked(!female), "sex male"],
  xFemale: [({ female }) => marked(female), "sex female"],
  people: [({ people }) => people, "ethnicity"],
  xMinority: [({ people }) => marked(people !== "Kinh"), "ethnicMinority"],
  religion: [({ religion }) => religion, "religion"],
  xReligious: [({ religion }) => marked(religion !== "Không"), "religious"],
  schooling: [() => "12/12", "schooling"],
  qualification: [(_, index) => ["Đại học", "Trung cấp", "Cao đẳng"][index % 3] ?? "", "qualification"],
  occupation: [(_, index) => ["Giáo viên", "Nông dân", "Công chức xã"][index % 3] ?? "", "occupation"],
  xYouth: [(_, index) => marked(index % 2 === 0), "youthUnion"],
  youthDate: [(_, index) => day(`26/3/201${index}`), "youthUnion"],
  cell: [(_, index) => `Chi bộ thôn ${(index % 3) + 1}`, "cell"],
  organisation: [(_, index) => `Đảng bộ xã ${["Vĩnh Hảo", "Phú Lạc"][index % 2]}`, "organisation"],
  unitCell: [(_, index) => `Chi bộ Trường THCS số ${index + 1}`, "organisation"],
  decisionNumber: [(_, index) => `${index + 10}-QĐ/HU`, "decisionNumber"],
  decisionDate: [({ admitted }) => day(admitted), "decisionDate"],
  admitted: [({ admitted }) => day(admitted), "admissionDate"],
  admittedText: [({ admitted }) => admitted, "admissionDate"],
  identity: [(_, index) => `06019900123${index}`, "identityNumber"],
  card: [(_, index) => `06.12345${index}`, "cardNumber"],
  certificate: [() => day("1/6/2020"), "certificateDate"],
  status: [() => "Đảng viên dự bị", "status"],
  note: [(_, index) => (index === 1 ? "Bổ sung" : null), "note"],
  /** A date that is none of the person's admission. */
  otherDate: [(_, index) => day(`15/${index + 1}/2022`), null],
  earlierDate: [(_, index) => day(`15/${index + 1}/2015`), null],
  otherText: [(_, index) => ["Bình Thuận", "Ninh Thuận"][index % 2] ?? "", null],
  otherPerson: [(_, index) => ["Võ Văn Minh", "Bùi Thị Hà"][index % 2] ?? "", null],
  otherNumber: [(_, index) => 20 + index, null],
  phone: [(_, index) => `090912345${index}`, null],
  empty: [() => null, null],
} as const satisfies Readonly<Record<string, readonly [Drawn, string | null]>>;

export type ColumnKind = keyof typeof columnKinds;

export function drawPersons(columns: readonly ColumnKind[], persons: readonly Person[]): TestCell[][] {
  return persons.map((person, index) => columns.map((kind) => columnKinds[kind][0](person, index)));
}
