import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { headsNotYet, saysNotYet } from "../../src/domain/recognise/rows/not-yet-admitted";
import { recogniseSheets } from "../../src/domain/recognise/tables/recognise-sheets";
import { gridOf } from "../support/grid-of";
import { matcher } from "../recognise/layouts";

const head = ["STT", "Họ và tên", "Ngày sinh", "Dân tộc", "Ngày kết nạp", "Tình trạng", "Ghi chú"];
const persons = ["Trần Văn Mít", "Lê Thị Ổi", "Phạm Ngọc Na", "Ngô Văn Me"];

function tablesOf(body: readonly (readonly (string | null)[])[]) {
  const rows = [["HUYỆN ỦY PHÚ QUÝ"], ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN"], head, ...body.map((row) => [...row])];
  return recogniseSheets(gridOf(rows), { file: "ds.xlsx", matcher }).map((sheet) => ({
    ...extractSheet(sheet, { year: 2021 }),
    sheet,
  }));
}
const person = (index: number, ...own: (string | null)[]) => [
  String(index + 1),
  persons[index] ?? "",
  "12/3/1995",
  "Kinh",
  ...own,
];

test("R28: rows that say that they wait don't count, and are named; a day of admission goes before", () => {
  const [table] = tablesOf([
    person(0, "3/2/2021", "Đã kết nạp", "chờ quyết định công nhận chính thức"),
    person(1, null, "Chờ quyết định", null),
    person(2, "Dự kiến 3/12", null, null),
    person(3, "3/3/2021", null, "Chưa tổ chức lễ"),
  ]);
  expect(table?.entries.map(({ count }) => count)).toEqual([1, 0, 0, 1]);
  const told = table?.findings
    .filter(({ rule }) => rule === "date.unreadable")
    .map(({ severity, where, facts }) => [severity, where.cell, facts?.["rows"]]);
  expect(told).toEqual([
    ["info", "F5", "5"],
    ["warning", "E6", "6"],
  ]);
});

test("R28: groups of persons who wait are a table of their own, which isn't counted", () => {
  for (const title of [
    "II. Đang chờ quyết định kết nạp",
    "- Dự kiến tháng 12 (01 đồng chí):",
    "Chưa được kết nạp",
  ]) {
    const tables = tablesOf([
      person(0, "3/2/2021"),
      person(1, "3/2/2021"),
      [null, title],
      person(2),
      person(3),
    ]);
    expect(tables.map(({ entries }) => entries.length)).toEqual([2, 2]);
    const [list, waiting] = tables.map(({ sheet }) => sheet);
    expect([list?.kind, list?.otherPurpose]).toEqual(["list", undefined]);
    expect(waiting?.otherPurpose).toBe(title);
  }
});

test("R28: what comes after the admission, and what was done, are other things", () => {
  for (const text of [
    "Chờ chuyển chính thức",
    "chờ cấp thẻ đảng viên",
    "Chưa có quyết định chuyển sinh hoạt",
    "Đã kết nạp",
  ])
    expect([text, saysNotYet(text), headsNotYet(text)]).toEqual([text, false, false]);
  expect(headsNotYet("Đã kết nạp 3/5 đồng chí dự kiến")).toBe(false);
  expect(headsNotYet("Chi bộ Quân sự xã Hàm Chính")).toBe(false);
});
