import { fileFormula } from "../../src/hosts/file/file-formula";

test.each([
  ["SUM(DuLieu[Số lượng])", "SUM(DuLieu[Số lượng])"],
  ["[@x]*2", "T[[#This Row],[x]]*2"],
  ["[@[Số lượng]]+[@Nữ]", "T[[#This Row],[Số lượng]]+T[[#This Row],[Nữ]]"],
  ["DuLieu[@x]", "DuLieu[[#This Row],[x]]"],
  ["DuLieu[@[a]:[b]]", "DuLieu[[#This Row],[a]:[b]]"],
  ["SUM(T[@])", "SUM(T[#This Row])"],
  ["SUM([x])", "SUM(T[x])"],
  ["DuLieu[[#This Row],[x]]", "DuLieu[[#This Row],[x]]"],
  ["DuLieu[[#Headers],[x]]", "DuLieu[[#Headers],[x]]"],
  ['IF(A1="[@x]","RANK.EQ(",1)', 'IF(A1="[@x]","RANK.EQ(",1)'],
  ["'[lạ] @ sheet'!A1", "'[lạ] @ sheet'!A1"],
  ["DuLieu[@[Tỷ lệ '[%']]]", "DuLieu[[#This Row],[Tỷ lệ '[%']]]"],
  ["RANK.EQ(A1,B:B)+IFNA(1,2)+RANK(1,A:A)", "_xlfn.RANK.EQ(A1,B:B)+_xlfn.IFNA(1,2)+RANK(1,A:A)"],
  ["_xlfn.RANK.EQ(A1,B:B)", "_xlfn.RANK.EQ(A1,B:B)"],
  ['"a""b"&[@x]', '"a""b"&T[[#This Row],[x]]'],
])("%s", (typed, written) => {
  expect(fileFormula(typed, "T")).toBe(written);
});

test("a reference to this row outside a table is a fault of the plan", () => {
  expect(() => fileFormula("[@x]", null)).toThrow("in no table");
  expect(() => fileFormula("SUM(T[x)", null)).toThrow("not closed");
});
