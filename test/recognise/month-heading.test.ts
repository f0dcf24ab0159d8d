import { readMonthHeading } from "../../src/domain/text/month-heading";

test.each([
  ["Tháng 1", 1, null],
  ["II. THÁNG 02/2021", 2, 2021],
  ["Tháng 3 năm 2020: 05 đồng chí", 3, 2020],
  ["Cộng tháng 12", 12, null],
  ["Kết nạp trong tháng 9", 9, null],
  ["Đợt 2 tháng 6 (03 đ/c)", 6, null],
  ["T4", 4, null],
  ["Tháng 1 - 03 đồng chí", 1, null],
])("C10: «%s» names month %i", (text, month, year) => {
  expect(readMonthHeading(text)).toEqual({ month, year });
});

test.each([
  "Tháng 13",
  "Tháng 1 - 3/2021",
  "Tháng 1, tháng 2",
  "Tháng 1 và 2",
  "Tháng 1 đến tháng 3",
  "Lũy kế tháng 3",
  "6 tháng đầu năm",
  "Ngày 3 tháng 2",
  "Quý I",
  "T4 Bệnh viện",
  "Trần Văn Tháng",
  "",
])("C10: «%s» names no single month", (text) => {
  expect(readMonthHeading(text)).toBeNull();
});
