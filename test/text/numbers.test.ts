import fc from "fast-check";
import type { CellValue } from "../../src/domain/grid/grid";
import { formatNumber, formatPercent, readNumber, readNumberColumn } from "../../src/domain/text/numbers";

function valuesOf(column: readonly CellValue[]): (number | string)[] {
  return readNumberColumn(column).map((reading) =>
    reading.state === "number" ? reading.value : reading.state,
  );
}

describe("numbers of a column", () => {
  it.each<[string, CellValue[], (number | string)[]]>([
    ["thousands alone", ["1.932"], [1932]],
    ["a comma before one digit", ["96,6", "96,6%", "101,5 %"], [96.6, 96.6, 101.5]],
    ["English, told by a neighbour", ["1,932", "2,030,111"], [1932, 2030111]],
    ["English, told by a decimal point", ["1,932", "96.6"], [1932, 96.6]],
    ["Vietnamese, told by a decimal comma", ["1,932", "96,6"], [1.932, 96.6]],
    ["three decimals, told by a neighbour", ["1.932", "96.6"], [1.932, 96.6]],
    ["English thousands alone", ["1,932", "12"], [1932, 12]],
    ["both marks and nothing else: Vietnamese", ["1.932", "1,932"], [1932, 1.932]],
    ["each tells for itself", ["1.932,5", "1,932.5", "0,125", "0.125"], [1932.5, 1932.5, 0.125, 0.125]],
    [
      "spaces and apostrophes",
      ["1 932", "1\u00a0932", "1\u202f932,5", "1'932", "'96"],
      [1932, 1932, 1932.5, 1932, 96],
    ],
    ["signs", ["(30)", "-5", "–5", "−7", "+30"], [-30, -5, -5, -7, 30]],
    ["leading zeros", ["08", "000"], [8, 0]],
    ["with unit words", ["10 người", "10 đ/c", "02 đồng chí.", "3ĐV", "5 Đ/C"], [10, 10, 2, 3, 5]],
    ["words for nobody", ["Không", "không có", "Chưa có", "ko"], [0, 0, 0, 0]],
    ["text numbers", ["012", "12 đc", "12 người", "05", "1 932"], [12, 12, 12, 5, 1932]],
    ["letters for digits", ["O5", "l2", "1O"], ["unreadable", "unreadable", "unreadable"]],
    ["nothing", [null, "", "  ", "-", "–", "…", "......"], Array.from({ length: 7 }, () => "empty")],
    [
      "no numbers",
      ["12/12", "1.93.2", "10 20", "khoảng 10", "10-12", "x", "10 xã", true, NaN, "1e5"],
      Array.from({ length: 10 }, () => "unreadable"),
    ],
    ["beside real numbers", [1500, "1.932", 12.5], [1500, 1932, 12.5]],
    ["decomposed unit words", ["10 đồng chí".normalize("NFD")], [10]],
  ])("T2: %s", (_, column, expected) => {
    expect(valuesOf(column)).toEqual(expected);
  });

  it("T2: says what was text, and gives back what it can't read", () => {
    expect(readNumberColumn([5, " 5", "12/12 "])).toEqual([
      { state: "number", value: 5, wasText: false },
      { state: "number", value: 5, wasText: true },
      { state: "unreadable", text: "12/12" },
    ]);
  });

  it("T4: an error or a formula without its value is neither zero nor empty", () => {
    expect(readNumberColumn([{ error: "#REF!" }, { error: "#UNCALCULATED" }])).toEqual([
      { state: "error", text: "#REF!" },
      { state: "error", text: "#UNCALCULATED" },
    ]);
  });
});

describe("written numbers", () => {
  it.each([
    [2030, "2.030", "2,030"],
    [0, "0", "0"],
    [999, "999", "999"],
    [1234567.891, "1.234.567,89", "1,234,567.89"],
    [98.666, "98,67", "98.67"],
    [1.005, "1,01", "1.01"],
    [101.5, "101,5", "101.5"],
    [-30, "-30", "-30"],
    [-0.001, "0", "0"],
  ])("T5: %d is %s, in English %s", (value, vietnamese, english) => {
    expect(formatNumber(value, "vi")).toBe(vietnamese);
    expect(formatNumber(value, "en")).toBe(english);
  });

  it("T5: a percentage has at most two decimals and no trailing zeros", () => {
    expect([101.5, 100, 98.67].map((value) => formatPercent(value, "vi"))).toEqual([
      "101,5%",
      "100%",
      "98,67%",
    ]);
  });

  const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((number) => number / 100);

  it.each(["vi", "en"] as const)("T2, T5: what is written (%s) is read as the same number", (language) => {
    fc.assert(
      fc.property(hundredths, (value) => {
        expect(readNumber(formatNumber(value, language))).toEqual({ state: "number", value, wasText: true });
      }),
    );
  });

  it.each(["vi", "en"] as const)("T2: so is a whole column (%s)", (language) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1 }), (values) => {
        expect(valuesOf(values.map((value) => formatNumber(value, language)))).toEqual(values);
      }),
    );
  });

  it("T2: any text is read as something", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect(readNumberColumn(texts)).toHaveLength(texts.length);
      }),
    );
  });
});
