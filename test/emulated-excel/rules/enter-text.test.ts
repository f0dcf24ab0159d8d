import { ErrorValue, FormulaCell } from "../../../emulated-excel/model/content";
import { formulaEngine } from "../../../emulated-excel/formulas/engine";
import { readEntry } from "../../../emulated-excel/rules/enter-text";

describe("what Excel makes of an entered text", () => {
  const cases: readonly [text: unknown, format: string, content: unknown, takes?: string | null][] = [
    ["Đảng bộ", "General", "Đảng bộ"],
    ["12", "General", 12],
    [" 12 ", "General", 12],
    ["-1,234.5", "General", -1234.5, "#,##0.00"],
    ["(5)", "General", -5],
    ["1,23", "General", "1,23"],
    ["5%", "General", 0.05, "0%"],
    ["5.5%", "General", 0.055, "0.00%"],
    ["$3", "General", 3, "$#,##0"],
    ["1E3", "General", 1000, "0.00E+00"],
    ["0912345678", "General", 912345678],
    ["0912345678", "@", "0912345678"],
    [5, "@", "5"],
    ["'0912", "General", "0912"],
    ["'=A1", "General", "=A1"],
    ["=A1", "@", "=A1"],
    ["=A1+1", "General", new FormulaCell("A1+1")],
    ["=", "General", "="],
    ["+A1", "General", new FormulaCell("+A1")],
    ["- không", "General", new FormulaCell("- không")],
    ["- không có", "General", "- không có"],
    ["true", "General", true],
    ["TRUE", "@", "TRUE"],
    ["#N/A", "General", new ErrorValue("#N/A")],
    ["12/31/2021", "General", 44561, "m/d/yyyy"],
    ["2021-12-31", "General", 44561, "m/d/yyyy"],
    ["31/12/2021", "General", "31/12/2021"],
    ["12/2021", "General", 44531, "mmm-yy"],
    ["3-Feb-21", "General", 44230, "d-mmm-yy"],
    ["14:30", "General", 0.6041666666666666, "h:mm"],
    ["2 PM", "General", "2 PM"],
    ["", "General", null],
  ];
  it.each(cases)("%j in a cell of format %s", (text, format, content, takes = null) => {
    expect(readEntry(text, format, formulaEngine)).toMatchObject({ content, numberFormat: takes });
  });

  it.each([
    ["a text over 32,767 characters", "x".repeat(32_768)],
    ["a formula over 8,192 characters", `="${"x".repeat(8192)}"`],
    ["a formula that is none", "=SUM(1"],
    ["a number that is none", Number.NaN],
    ["an object", { text: "x" }],
  ])("refuses %s", (_name, value) => {
    expect(() => readEntry(value, "General", formulaEngine)).toThrow(/argument is invalid/);
  });
});
