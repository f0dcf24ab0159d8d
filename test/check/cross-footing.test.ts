import fc from "fast-check";
import { checkDeclared } from "../../src/domain/check/check-declared";
import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { cellAddress, parseRange } from "../../src/domain/grid/address";
import { day, gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { recognise } from "../recognise/layouts";

type Rows = TestCell[][];

interface Form {
  readonly rows: Rows;
  /** Places (row and column from 0) of what is declared, but for percentages. */
  readonly declared: readonly (readonly [row: number, column: number])[];
  readonly percents: readonly (readonly [row: number, column: number])[];
}

function offAt(rows: Rows): string[] {
  const extracted = extractSheet(recognise(gridOf(rows)), { year: 2021 });
  const off = [...extracted.findings, ...checkDeclared(extracted, null)];
  return off.filter(({ severity }) => severity !== "info").map(({ where }) => where.cell ?? "");
}

function spoiled({ rows }: Form, [row, column]: readonly [number, number], by: number): Rows {
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? moreBy(cell, by) : cell)) : cells,
  );
}

function moreBy(cell: TestCell | undefined, by: number): TestCell {
  if (typeof cell === "number") return cell + by;
  if (typeof cell !== "string") throw new Error("nothing is declared here");
  return cell.replace(/\d+/, (number) => String(Number(number) + by));
}

/** How offices write a percentage. */
const percentWritings: readonly ((part: number, whole: number) => TestCell)[] = [
  (part, whole) => ({ value: part / whole, style: { numberFormat: "0.00%" } }),
  (part, whole) => (part / whole) * 100,
  (part, whole) => Math.round((part / whole) * 10_000) / 100,
  (part, whole) => `${((part / whole) * 100).toFixed(2).replace(".", ",")}%`,
  (part, whole) => `${((part / whole) * 100).toFixed(1)}`,
  (part, whole) => `${Math.floor((part / whole) * 1000) / 10}%`.replace(".", ","),
  (part, whole) => `${Math.round((part / whole) * 100)}%`,
];

const organisation = fc.record({
  quota: fc.integer({ min: 1, max: 40 }),
  months: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }),
  female: fc.integer({ min: 0, max: 50 }),
});
const groupsOf = fc.array(fc.array(organisation, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});
const design = fc.record({
  groups: groupsOf,
  sums: fc.constantFrom("above", "below", "none"),
  total: fc.constantFrom("above", "below"),
  totalWord: fc.constantFrom(
    "Tổng cộng",
    "TỔNG SỐ",
    "Tổng:",
    "Cộng chung",
    "Toàn huyện",
    "Tổng cộng toàn Đảng bộ",
  ),
  sumWord: fc.constantFrom("Cộng", "Cộng nhóm", "Tổng"),
  numbered: fc.boolean(),
  months: fc.boolean(),
  percent: fc.nat(percentWritings.length - 1),
});
type Design = typeof design extends fc.Arbitrary<infer Value> ? Value : never;
type Organisation = Design["groups"][number][number];

/** A count form in which everything adds up. */
function formOf(drawn: Design): Form {
  const header = ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ (%)", "Nữ"];
  const rows: Rows = [
    ["HUYỆN ỦY TUY PHONG"],
    ["TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
    [...header, ...(drawn.months ? Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`) : [])],
  ];
  const declared: [number, number][] = [];
  const percents: [number, number][] = [];
  const add = (mark: TestCell, name: string, of: readonly Organisation[], isSum: boolean) => {
    const figures = figuresOf(of);
    percents.push([rows.length, 4]);
    if (isSum) for (const column of [2, 3, 5]) declared.push([rows.length, column]);
    else if (drawn.months && sumOf(figures.months) > 0) declared.push([rows.length, 3]);
    if (isSum && drawn.months)
      for (let month = 0; month < 12; month++) declared.push([rows.length, 6 + month]);
    const percent = percentWritings[drawn.percent]?.(figures.admitted, figures.quota) ?? null;
    const months = drawn.months ? figures.months : [];
    rows.push([mark, name, figures.quota, figures.admitted, percent, figures.female, ...months]);
  };
  const all = drawn.groups.flat();
  const total = () => {
    add(null, drawn.totalWord, all, true);
  };
  if (drawn.total === "above") total();
  drawn.groups.forEach((group, index) => {
    const roman = ["I", "II", "III", "IV"][index] ?? "";
    if (drawn.sums === "above") add(roman, `Khối ${index + 1}`, group, true);
    if (drawn.sums === "below") rows.push([roman, `Khối ${index + 1}`]);
    group.forEach((one, at) => {
      add(
        drawn.numbered ? at + 1 : null,
        `Đảng bộ xã ${String.fromCharCode(65 + index)}${at + 1}`,
        [one],
        false,
      );
    });
    if (drawn.sums === "below")
      add(null, drawn.sumWord === "Cộng nhóm" ? `Cộng nhóm ${roman}` : drawn.sumWord, group, true);
  });
  if (drawn.total === "below") total();
  return { rows, declared, percents };
}

function figuresOf(of: readonly Organisation[]) {
  const months = Array.from({ length: 12 }, (_, month) => sumOf(of.map((one) => one.months[month] ?? 0)));
  const admitted = sumOf(months);
  const female = sumOf(of.map((one) => Math.min(one.female, sumOf(one.months))));
  return { quota: sumOf(of.map(({ quota }) => quota)), admitted, female, months };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A list whose groups, pages and footer say how many. */
const listDesign = fc.record({
  groups: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
  women: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
  sums: fc.constantFrom("title", "below", "page", "carried", "none"),
  total: fc.constantFrom("above", "below", "none"),
  footer: fc.constantFrom("ratio", "count", "lines", "none"),
  quota: fc.integer({ min: 31, max: 60 }),
});
type ListDesign = typeof listDesign extends fc.Arbitrary<infer Value> ? Value : never;

function listOf(drawn: ListDesign): Form {
  const header: TestCell[] = ["STT", "Họ và tên", "Ngày sinh", "Nữ", "Dân tộc", "Ngày kết nạp"];
  const rows: Rows = [["HUYỆN ỦY TUY PHONG"], ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2021"], header];
  const declared: [number, number][] = [];
  const percents: [number, number][] = [];
  let done = 0;
  const women = (from: number, to: number) => drawn.women.slice(from, to).filter(Boolean).length;
  const all = sumOf(drawn.groups);
  const declare = (cells: TestCell[], ...columns: number[]) => {
    for (const column of columns) declared.push([rows.length, column]);
    rows.push(cells);
  };
  if (drawn.total === "above") declare([null, "Tổng cộng", all, women(0, all)], 2, 3);
  drawn.groups.forEach((size, index) => {
    const roman = ["I", "II", "III", "IV", "V"][index] ?? "";
    if (drawn.sums === "title") declare([roman, `Đảng bộ xã ${roman}`, size, women(done, done + size)], 2, 3);
    if (drawn.sums === "below") rows.push([roman, `Đảng bộ xã ${roman}`]);
    for (let at = 0; at < size; at++) {
      const isWoman = drawn.women[done + at] ?? false;
      const name = `Trần ${isWoman ? "Thị" : "Văn"} ${["An", "Bình", "Cam", "Dừa", "Ổi"][(done + at) % 5] ?? ""}`;
      rows.push([
        done + at + 1,
        name,
        day(`${at + 1}/3/1995`),
        isWoman ? "x" : null,
        "Kinh",
        day("3/2/2021"),
      ]);
    }
    done += size;
    if (drawn.sums === "below") declare([null, "Cộng", size, women(done - size, done)], 2, 3);
    if (drawn.sums === "page") declare([null, `Cộng trang ${index + 1}: ${size} đồng chí`]);
    if (drawn.sums === "carried") declare([null, "Lũy kế", done], 2);
  });
  if (drawn.total === "below") declare([null, "Tổng cộng", all, women(0, all)], 2, 3);
  const percent = ((all / drawn.quota) * 100).toFixed(2).replace(".", ",");
  if (drawn.footer === "ratio") rows.push([`* Tổng số ${all}/${drawn.quota} (Đạt tỷ lệ ${percent} %)`]);
  if (drawn.footer === "count")
    declare(
      [`${all} đồng chí`].map((count) => `Danh sách này có ${count}; trong đó nữ: ${women(0, all)}`),
      0,
    );
  if (drawn.footer === "lines") {
    rows.push(["Chỉ tiêu:", null, drawn.quota]);
    declare(["Kết nạp:", null, all], 2);
    percents.push([rows.length, 2]);
    rows.push(["Tỷ lệ:", null, `${percent}%`]);
  }
  return { rows, declared, percents };
}

const runs = { numRuns: 100, seed: 4_2021 };

describe.each([
  ["count forms", design.map(formOf)],
  ["lists", listDesign.map(listOf)],
])("cross-footing of %s", (_, forms) => {
  test("X1, X2, X4, X6: what adds up gives no finding", () => {
    fc.assert(
      fc.property(forms, ({ rows }) => {
        expect(offAt(rows)).toEqual([]);
      }),
      runs,
    );
  });

  test("X1, X4, X7: one wrong figure is found at its address, and nothing outside its row", () => {
    const wrong = fc.tuple(forms, fc.nat(), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(wrong, ([form, chosen, by]) => {
        const place = form.declared[chosen % Math.max(1, form.declared.length)];
        fc.pre(place !== undefined);
        const off = offAt(spoiled(form, place, by));
        expect(off).toContain(cellAddress(place[0], place[1]));
        expect([...new Set(off.map((cell) => parseRange(cell)?.top))]).toEqual([place[0]]);
      }),
      runs,
    );
  });

  test("X2: one wrong percentage is found at its address", () => {
    const wrong = fc.tuple(forms, fc.nat());
    fc.assert(
      fc.property(wrong, ([form, chosen]) => {
        const place = form.percents[chosen % Math.max(1, form.percents.length)];
        fc.pre(place !== undefined);
        const cells = form.rows[place[0]] ?? [];
        const written = cells[place[1]];
        // A fraction in a percent format is spoiled by a hundredth.
        const wrongly =
          typeof written === "object" && written !== null && "style" in written
            ? { ...written, value: Number(written.value) + 0.03 }
            : moreBy(written, 3);
        const rows = form.rows.map((row, at) => (at === place[0] ? row.with(place[1], wrongly) : row));
        expect(offAt(rows)).toEqual([cellAddress(place[0], place[1])]);
      }),
      runs,
    );
  });
});
