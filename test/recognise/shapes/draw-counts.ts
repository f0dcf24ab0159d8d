import type { TestCell } from "../../support/grid-of";

/** An invented organisation's figures. */
export interface Organisation {
  readonly name: string;
  readonly quota: number;
  readonly admitted: number;
  readonly female: number;
  readonly minority: number;
  readonly religious: number;
  readonly youth: number;
  /** January first; adds up to `admitted`. */
  readonly months: readonly number[];
}

/** Small numbers, and none twice in a row: as commune organisations have. */
export const organisations: readonly Organisation[] = [
  ["Đảng bộ xã Vĩnh Hảo", 4, 5, 2, 1, 0, 4],
  ["Đảng bộ thị trấn Liên Hương", 6, 6, 3, 0, 1, 5],
  ["Chi bộ Trường THPT Tuy Phong", 2, 1, 1, 0, 0, 1],
  ["Đảng bộ xã Phú Lạc", 3, 4, 1, 3, 2, 3],
  ["Chi bộ Tòa án nhân dân huyện", 1, 0, 0, 0, 0, 0],
  ["Đảng bộ Công ty Muối Vĩnh Hảo", 5, 7, 4, 0, 1, 6],
].map(([name, ...figures]) => {
  const [quota = 0, admitted = 0, female = 0, minority = 0, religious = 0, youth = 0] = figures.map(Number);
  const months = Array.from({ length: 12 }, (_, month) =>
    month === 1 ? Math.min(2, admitted) : month === 8 ? Math.max(0, admitted - 2) : 0,
  );
  return { name: String(name), quota, admitted, female, minority, religious, youth, months };
});

type Drawn = (organisation: Organisation, index: number) => TestCell;

const some = (value: number): TestCell => (value === 0 ? null : value);

/** What a clerk writes into a column, and the field that it must be read as (`null`: the column's own header). */
export const countKinds: Readonly<Record<string, readonly [Drawn, string | null]>> = {
  number: [(_, index) => index + 1, "number"],
  unit: [({ name }) => name, "organisation"],
  quota: [({ quota }) => quota, "quota"],
  admitted: [({ admitted }) => admitted, "admitted"],
  percent: [({ quota, admitted }) => Math.round((admitted / quota) * 10000) / 100, "percent"],
  female: [({ female }) => some(female), "female"],
  minority: [({ minority }) => some(minority), "ethnicMinority"],
  religious: [({ religious }) => some(religious), "religious"],
  youth: [({ youth }) => some(youth), "youthUnion"],
  male: [({ admitted, female }) => some(admitted - female), null],
  lastYear: [(_, index) => index + 9, null],
  members: [(_, index) => 100 + 17 * index, null],
  words: [() => "Người", null],
  note: [() => null, "note"],
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, month) => [
      `m${month + 1}`,
      [({ months }: Organisation) => some(months[month] ?? 0), `month ${month + 1}`] as const,
    ]),
  ),
};
