import { gridOf } from "../support/grid-of";
import { recognise } from "./layouts";

test("R1: the first row of figures is no level of a header, however few of the headers are known", () => {
  const months = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
  const { header } = recognise(
    gridOf([
      ["HUYỆN ỦY TUY PHONG"],
      ["Kết quả kết nạp đảng viên năm 2021 theo tháng"],
      ["TT", "Đơn vị", ...months, "Cộng"],
      [1, "Đảng bộ xã Sông Lũy", 3, 0, 0, 1, 3, 2, 2, 0, 2, 2, 2, 2, 19],
      [2, "Đảng bộ xã Hòa Minh", 3, 1, 3, 0, 2, 1, 3, 3, 2, 0, 3, 2, 23],
      [3, "Đảng bộ xã Phan Rí", 0, 0, 3, 3, 0, 0, 2, 0, 2, 2, 2, 2, 16],
    ]),
  );
  expect(header?.bottom ?? 2).toBe(2);
});
