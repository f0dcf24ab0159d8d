import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { recognise } from "../recognise/layouts";
import { gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";

/** Cells at which another year than 2021 is told. */
function toldAt(rows: TestCell[][]): (string | undefined)[] {
  const { findings } = extractSheet(recognise(gridOf(rows)), { year: 2021 });
  return findings.flatMap(({ rule, facts, where }) =>
    rule === "date.ambiguous" && facts?.["cause"] === "other-year" ? [where.cell] : [],
  );
}

const body: TestCell[][] = [
  [1, "Đảng bộ xã Một", 5, 4, 2],
  [2, "Đảng bộ xã Hai", 6, 7, 3],
  [3, "Đảng bộ xã Ba", 8, 8, 1],
];
const form = (title: string, result = "Kết nạp", above = "HUYỆN ỦY TUY PHONG"): TestCell[][] => [
  [above],
  [title],
  ["TT", "Đơn vị", "Chỉ tiêu", result, "Nữ"],
  ...body,
];

test.each([
  ["last year's title", form("KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2020"), ["A2"]],
  ["a column of last year only", form("KẾT QUẢ KẾT NẠP ĐẢNG VIÊN", "Kết quả năm 2020"), ["D3"]],
  ["this year's title", form("KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"), []],
  ["this year among others", form("KẾT QUẢ KẾT NẠP NĂM 2020, 2021"), []],
  ["a letter of last year", form("Thực hiện Công văn số 9-CV/TU năm 2020", "Kết nạp"), []],
  ["a place and a date", form("KẾT QUẢ KẾT NẠP", "Kết nạp", "Tuy Phong, ngày 3 tháng 1 năm 2022"), []],
])("C18: %s", (_, rows, cells) => {
  expect(toldAt(rows)).toEqual(cells);
});

test("C18: dates say more than a title", () => {
  expect(
    toldAt([
      ["HUYỆN ỦY TUY PHONG"],
      ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2020"],
      ["TT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
      [1, "Trần Văn An", "1/2/1999", "3/2/2021"],
      [2, "Lê Thị Bình", "1/2/1998", "3/2/2021"],
    ]),
  ).toEqual([]);
});
