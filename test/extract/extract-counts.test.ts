import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { error, gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { countForm, recognise, toGrid } from "../recognise/layouts";

const extract = (rows: readonly (readonly TestCell[])[]) => extractSheet(recognise(gridOf(rows)));
const header = ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ %"];

describe("organisations of a count form", () => {
  it("C1: entries without the sums, each with its parts and addresses", () => {
    const { entries, findings } = extractSheet(recognise(toGrid(countForm("above"))));
    expect(
      entries.map(({ text, count, quota, female, ethnicMinority }) => [
        text.organisation,
        count,
        quota,
        female,
        ethnicMinority,
      ]),
    ).toEqual([
      ["Đảng bộ xã Vĩnh Hảo", 5, 4, 2, 1],
      ["Đảng bộ xã Phú Lạc", 3, 3, 1, 3],
      ["Đảng bộ thị trấn Liên Hương", 4, 5, 2, 0],
      ["Đảng bộ cơ quan Tổng công ty Cảng", 1, 2, 0, 0],
      ["Chi bộ Tòa án nhân dân", 2, 1, 1, 0],
    ]);
    expect(entries[0]?.cells).toMatchObject({ organisation: "B6", admitted: "D6", quota: "C6" });
    expect(entries[0]?.religious).toBeNull();
    expect(findings).toEqual([]);
  });

  it("the sums as declared, each for its rows", () => {
    const { declared } = extractSheet(recognise(toGrid(countForm("above"))));
    const persons = declared.filter(({ figure }) => figure === "persons");
    expect(persons.map(({ of, value, cell, covers }) => [of, value, cell, covers])).toEqual([
      ["subtotal", 12, "D5", { first: 5, last: 7 }],
      ["subtotal", 3, "D9", { first: 9, last: 10 }],
      ["total", 15, "D12", { first: 5, last: 10 }],
    ]);
  });

  it("the percentages of rows, as a cell shows them", () => {
    const shown = { value: 0.98666667, style: { numberFormat: "0.0%" } };
    const { declared } = extract([
      header,
      [1, "Xã A", 150, 148, shown],
      [2, "Xã B", 8, 9, "88,8%"],
      [3, "Xã C", 4, 4, 100],
    ]);
    expect(declared.map(({ of, figure, written, covers }) => [of, figure, written, covers.first])).toEqual([
      ["entry", "percent", "98,7%", 1],
      ["entry", "percent", "88,8%", 2],
      ["entry", "percent", "100", 3],
    ]);
  });

  it("T2: numbers stored as text count, and are told", () => {
    const { entries, findings } = extract([
      header,
      [1, "Xã A", "1.932", "12", null],
      [2, "Xã B", 8, "9", null],
      [3, "Xã C", 4, 4, null],
    ]);
    expect(entries.map(({ count, quota }) => [count, quota])).toEqual([
      [12, 1932],
      [9, 8],
      [4, 4],
    ]);
    expect(findings.map(({ rule, severity, where }) => `${rule} ${severity} ${where.cell}`)).toEqual([
      "number.text info D2",
      "number.text info C2",
      "number.text info D3",
    ]);
  });

  it("T4: an error, a formula without its value and words are no zero: flagged at the cell", () => {
    const { entries, findings } = extract([
      header,
      [1, "Đảng bộ xã A", 5, error("#REF!"), null],
      [2, "Đảng bộ xã B", 5, error("#UNCALCULATED"), null],
      [3, "Đảng bộ xã C", 5, "bốn", null],
      [4, "Đảng bộ xã D", 5, -2, null],
      [5, "Đảng bộ xã E", 5, "-", null],
      [6, "Đảng bộ xã F", 5, 4, null],
      [7, "Đảng bộ xã G", 5, 4, null],
    ]);
    expect(entries.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 4, 4]);
    expect(
      findings.map(({ rule, severity, where, received }) => [rule, severity, where.cell, received]),
    ).toEqual([
      ["number.unreadable", "error", "D2", "#REF!"],
      ["number.unreadable", "error", "D3", "#UNCALCULATED"],
      ["number.unreadable", "error", "D4", "bốn"],
      ["number.unreadable", "error", "D5", "-2"],
    ]);
  });

  it("T4: a total without a value checks nothing, and that is said", () => {
    const { entries, declared, findings } = extract([
      header,
      [1, "Đảng bộ xã A", 5, 4, null],
      [2, "Đảng bộ xã B", 5, 3, null],
      [null, "Tổng cộng", 10, error("#UNCALCULATED"), null],
    ]);
    expect(entries.map(({ count }) => count)).toEqual([4, 3]);
    expect(declared.some(({ figure, of }) => of === "total" && figure === "persons")).toBe(false);
    expect(findings.map(({ rule, severity, where }) => [rule, severity, where.cell])).toEqual([
      ["number.unreadable", "info", "D4"],
    ]);
  });

  it("the months, and their sum where nothing else says the result", () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const { entries } = extract([
      ["TT", "Đơn vị", "Chỉ tiêu", ...months.map((month) => `Tháng ${month}`)],
      [1, "Đảng bộ xã A", 20, ...months],
      [2, "Đảng bộ xã B", 20, ...months.map((month) => (month === 3 ? 2 : null))],
    ]);
    expect(entries.map(({ count }) => count)).toEqual([78, 2]);
    expect(entries[1]?.byMonth).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
