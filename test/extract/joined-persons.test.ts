import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { namesIn } from "../../src/domain/recognise/sheet/several-names";
import { gridOf } from "../support/grid-of";
import { recognise } from "../recognise/layouts";

test("R30: names are told apart by lines, semicolons, numbers and commas", () => {
  for (const written of [
    "Trần Văn Mít\nLê Thị Ổi",
    "Trần Văn Mít; Lê Thị Ổi",
    "1. Trần Văn Mít 2. Lê Thị Ổi",
    "- Trần Văn Mít (1999)\r\n- Lê Thị Ổi, sinh năm 2000",
    "Đ/c Trần Văn Mít, Lê Thị Ổi",
  ])
    expect(namesIn(written)).toEqual(["Trần Văn Mít", "Lê Thị Ổi"]);
});

test("R30: one person over two lines, with a place or an other name, is one", () => {
  for (const written of [
    "Bùi Thị\nThanh Mai",
    "Bùi Thị\nMai Anh",
    "Trần Văn Mít\n(Ba Mít)",
    "Trần Văn Mít, Hà Nội",
    "Trần Văn Mít\nGiáo viên",
    "Trần Văn Mít, 12/3/1995",
    "1. Trần Văn Mít",
    "Trần Văn Mít",
  ])
    expect([written, namesIn(written)]).toEqual([written, []]);
});

test("R30: a number merged over its persons says how many they are, and is an error where they are others", () => {
  const list = (number: number) =>
    extractSheet(
      recognise(
        gridOf(
          [
            ["HUYỆN ỦY TUY PHONG"],
            ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN"],
            ["STT", "Chi bộ", "Số lượng", "Họ và tên", "Ngày kết nạp"],
            [1, "Chi bộ thôn 1", number, "Trần Văn Mít", "3/2/2021"],
            [null, null, null, "Lê Thị Ổi", "3/2/2021"],
            [2, "Chi bộ thôn 2", 1, "Phạm Ngọc Na", "3/2/2021"],
          ],
          { merges: ["A4:A5", "B4:B5", "C4:C5"] },
        ),
      ),
    ).declared.map(({ figure, value, cell, covers }) => [figure, value, cell, covers.first, covers.last]);
  expect(list(2)).toEqual([
    ["persons", 2, "C4", 3, 4],
    ["persons", 1, "C6", 5, 5],
  ]);
});
