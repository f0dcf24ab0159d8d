import { formatValue } from "../../../emulated-excel/formulas/format-value";

it.each([
  [2030, "[$-42A]#,##0", "2,030", null],
  [101.5, "[$-42A]General", "101.5", null],
  [-5, '[$-42A]+#,##0;[$-42A]"–"#,##0;0', "–5", null],
  [44561, "dd/mm/yyyy", "31/12/2021", null],
  [0.1 + 0.2, "General", "0.3", null],
  [-3, "0;[Red]-0", "-3", "#FF0000"],
  ["Nữ", "#,##0", "Nữ", null],
  ["Nữ", '0;0;0;"x"@', "xNữ", null],
  [7, "@", "7", null],
  [true, "General", "TRUE", null],
])("%s as %s", (value, format, text, color) => expect(formatValue(value, format)).toEqual({ text, color }));
