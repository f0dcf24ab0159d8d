import { plainStyle, type CellValue } from "../../src/domain/grid/grid";
import { isDateFormat } from "../../src/domain/grid/date-format";
import { shownCell } from "../../src/domain/text/shown-cell";
import { error, gridOf } from "../support/grid-of";

function shown(value: CellValue, numberFormat = "General"): string {
  const style = { ...plainStyle, numberFormat, isDate: isDateFormat(numberFormat) };
  return shownCell(gridOf([[{ value, style }]]), 0, 0);
}

describe("a cell as its sender sees it", () => {
  it.each<[CellValue, string, string]>([
    [null, "General", ""],
    [" Nguyễn  Thị\nHoa ", "General", "Nguyễn Thị Hoa"],
    ["=1+1", "@", "=1+1"],
    [true, "General", "TRUE"],
    [error("#REF!"), "General", "#REF!"],
    [44561, "dd/mm/yyyy", "31/12/2021"],
    [44561, "m/d/yy", "31/12/2021"],
    [44561, "[$-1010000]d/m/yyyy;@", "31/12/2021"],
    [44561, '"ngày "dd" tháng "mm" năm "yyyy', "31/12/2021"],
    [44561, "mm/yyyy", "12/2021"],
    [44561, "yyyy", "2021"],
    [44561.75, "dd/mm/yyyy hh:mm", "31/12/2021 18:00"],
    [0.375, "h:mm", "09:00"],
    [1.5, "[h]:mm", "36:00"],
    [-5, "dd/mm/yyyy", "-5"],
    [2030, "General", "2030"],
    [2030, "#,##0", "2.030"],
    [1234567, "[$-vi-VN]#,##0", "1.234.567"],
    [-1234.5, "#,##0.00", "-1.234,50"],
    [101.5, "0.##", "101,5"],
    [1.015, "0.0%", "101,5%"],
    [0.1 + 0.2, "General", "0,3"],
    [96.6, "General", "96,6"],
    [60199001230, "General", "60199001230"],
    [60199001230, "000000000000", "060199001230"],
    [3.6e11, "0.00E+00", "360000000000"],
    [0, "0;-0;", "0"],
    [-0.2, "0", "0"],
    [12, '0" người"', "12"],
  ])("T5: %p in the format %s is «%s»", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("T3: a workbook that counts its days from 1904", () => {
    const style = { ...plainStyle, numberFormat: "dd/mm/yyyy", isDate: true };
    const grid = { ...gridOf([[{ value: 43099, style }]]), date1904: true };
    expect(shownCell(grid, 0, 0)).toBe("31/12/2021");
  });
});
