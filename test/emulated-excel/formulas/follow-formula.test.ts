import { followFormula, relocateFormula } from "../../../emulated-excel/formulas/follow-formula";
import { formulaProblem } from "../../../emulated-excel/formulas/formula-problem";
import { tokenize } from "../../../emulated-excel/formulas/tokens";
import type { StructureChange } from "../../../emulated-excel/model/structure";

const change = (kind: "insert" | "delete", axis: "rows" | "columns", at: number, count: number) =>
  ({ kind, axis, at, count, sheet: "1", sheetName: "Tổng hợp", across: null }) satisfies StructureChange;

describe("a formula after rows or columns came or went on its sheet", () => {
  it.each([
    ["A10+1", change("insert", "rows", 4, 2), "A12+1"],
    ["$A$10 + a3", change("insert", "rows", 4, 2), "$A$12 + a3"],
    ["SUM(C$3:C$9)", change("insert", "rows", 4, 2), "SUM(C$3:C$11)"],
    ["SUM(C3:C9)", change("insert", "rows", 9, 2), "SUM(C3:C9)"],
    ["SUM(C3:C9)", change("insert", "rows", 2, 2), "SUM(C5:C11)"],
    ["SUM(C3:C9)", change("delete", "rows", 4, 2), "SUM(C3:C7)"],
    ["SUM(C3:C9)", change("delete", "rows", 0, 4), "SUM(C1:C5)"],
    ["SUM(C3:C9)", change("delete", "rows", 6, 5), "SUM(C3:C6)"],
    ["SUM(C3:C9)+C1", change("delete", "rows", 2, 7), "SUM(#REF!)+C1"],
    ["'Tổng hợp'!C3", change("delete", "rows", 2, 1), "'Tổng hợp'!#REF!"],
    ["SUM(A:A)+SUM(3:5)", change("insert", "rows", 0, 1), "SUM(A:A)+SUM(4:6)"],
    ["SUM(B:D)", change("insert", "columns", 2, 1), "SUM(B:E)"],
    ['"A10"&A10', change("insert", "rows", 0, 1), '"A10"&A11'],
    ["DuLieu[A10]+A10", change("insert", "rows", 0, 1), "DuLieu[A10]+A11"],
    ["Khác!A10", change("insert", "rows", 0, 1), "Khác!A10"],
    ["LOG10(A10)", change("insert", "rows", 0, 1), "LOG10(A11)"],
  ])("%s", (formula, what, expected) => expect(followFormula(formula, "Tổng hợp", what)).toBe(expected));

  it("follows only references to that sheet from another", () => {
    const what = change("insert", "rows", 0, 1);
    expect(followFormula("A1+'tổng hợp'!A1", "Biểu đồ", what)).toBe("A1+'tổng hợp'!A2");
  });

  it("moves only references that lie wholly in the columns that move", () => {
    const what = { ...change("insert", "rows", 0, 1), across: { from: 0, to: 2 } };
    expect(followFormula("SUM(A1:C5)+SUM(A1:D5)+D9", "Tổng hợp", what)).toBe("SUM(A2:C6)+SUM(A1:D5)+D9");
  });
});

describe("a formula after something got another name", () => {
  it.each([
    ["'Tổng hợp'!A1+Sheet!B2", { kind: "renamed", from: "tổng hợp", to: "Mới" }, "'Mới'!A1+Sheet!B2"],
    ["Sheet1!A1", { kind: "renamed", from: "Sheet1", to: "It's" }, "'It''s'!A1"],
    ["SUM(Sheet1!A1:B2)", { kind: "renamed", from: "Sheet1", to: null }, "SUM(#REF!)"],
    ['"Sheet1!A1"', { kind: "renamed", from: "Sheet1", to: "X" }, '"Sheet1!A1"'],
    [
      "SUM(DuLieu[Mã])&DuLieu2[x]",
      { kind: "table-renamed", from: "DuLieu", to: "D" },
      "SUM(D[Mã])&DuLieu2[x]",
    ],
    ["ROWS(DuLieu)", { kind: "table-renamed", from: "DuLieu", to: null }, "ROWS(#REF!)"],
    ["DuLieu[Mã]", { kind: "column-renamed", table: "DuLieu", from: "Mã", to: "Mã [1]" }, "DuLieu[Mã '[1']]"],
    [
      "DuLieu[[#All],[Mã]:[Nữ]]",
      { kind: "column-renamed", table: "DuLieu", from: "Nữ", to: "Giới" },
      "DuLieu[[#All],[Mã]:[Giới]]",
    ],
  ] as const)("%s", (formula, what, expected) => expect(followFormula(formula, "S", what)).toBe(expected));
});

it.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A$1:A1)", "SUM(B$1:B3)"],
  ["DuLieu[Mã]", "DuLieu[Mã]"],
])("%s copied two rows down and a column right", (formula, expected) =>
  expect(relocateFormula(formula, 2, 1)).toBe(expected),
);

it("loses a reference that would leave the sheet", () => {
  expect(relocateFormula("A1+B2", -1, 0)).toBe("#REF!+B1");
});

it.each([
  ["SUM(1,2)", true],
  ["IF(A1,,2)", true],
  [" A1 * ( B2 ) ", true],
  ["NOSUCH(1)", true],
  ["SUM(1;2)", false],
  ["SUM(1", false],
  ["1+", false],
  ["A1 B1", false],
  ["IF()", false],
  ["DuLieu[Mã", false],
  [`"${"x".repeat(256)}"`, false],
])("whether Excel takes %s", (formula, takes) => expect(formulaProblem(formula) === null).toBe(takes));

it("keeps every letter of a formula in its tokens", () => {
  const formula = ` IF( 'It''s'!$A$1:B2>=1e3 , "a""b" & DuLieu[[#This Row],[Ghi '[x']]] , {1,-2;3,#N/A} ) %`;
  expect(
    tokenize(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});
