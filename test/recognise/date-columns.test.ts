import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { recognise } from "./layouts";

const names = ["Trần Văn Mít", "Lê Thị Ổi", "Phạm Ngọc Na", "Ngô Văn Me"];

/** A list whose columns behind the name are given: header of two rows, then their cells by person. */
function extract(
  top: readonly TestCell[],
  below: readonly TestCell[],
  body: readonly (readonly TestCell[])[],
) {
  const sheet = recognise(
    gridOf(
      [
        ["HUYỆN ỦY TUY PHONG"],
        ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
        ["STT", "Họ và tên", ...top],
        [null, null, ...below],
        ...body.map((own, index) => [index + 1, names[index] ?? "", ...own]),
      ],
      { merges: ["A3:A4", "B3:B4"] },
    ),
  );
  return { ...extractSheet(sheet, { year: 2021 }), sheet };
}

const flagged = ({ findings }: ReturnType<typeof extract>) =>
  findings.filter(({ severity }) => severity !== "info").map(({ rule, where }) => [rule, where.cell]);

describe("R23: a date over several columns", () => {
  it("R23: day, month and year of birth, as far as they are written", () => {
    const read = extract(
      ["Ngày tháng năm sinh", null, null, "Nữ", "Ngày kết nạp"],
      ["Ngày", "Tháng", "Năm", null, null],
      [
        [18, 3, 1983, null, "3/2/2021"],
        ["05", "12", "1979", "x", "3/2/2021"],
        [null, 7, 1990, null, "19/5/2021"],
        [null, null, 1988, "x", "19/5/2021"],
      ],
    );
    expect(read.entries.map(({ born }) => born)).toEqual([
      { year: 1983, month: 3, day: 18 },
      { year: 1979, month: 12, day: 5 },
      { year: 1990, month: 7, day: null },
      { year: 1988, month: null, day: null },
    ]);
    expect(read.entries.map(({ sex }) => sex)).toEqual(["male", "female", "male", "female"]);
    expect(read.entries.map(({ text, cells }) => [text.name, cells.born])).toEqual([
      [names[0], "C5"],
      [names[1], "C6"],
      [names[2], "D7"],
      [names[3], "E8"],
    ]);
    expect(flagged(read)).toEqual([]);
    expect(read.sheet.asks).toEqual([]);
  });

  it("R23: month and year alone; the day of admission in three columns beside", () => {
    const read = extract(
      ["Sinh", null, "Giới tính", "Ngày kết nạp", null, null],
      ["Tháng", "Năm", null, "Ngày", "Tháng", "Năm"],
      [
        [3, 1983, "Nam", 3, 2, 2021],
        [12, 1979, "Nữ", 19, 5, 2021],
        [7, 1990, "Nam", 2, 9, 2021],
        [1, 1988, "Nữ", 22, 12, 2021],
      ],
    );
    expect(read.entries.map(({ born }) => born)).toEqual([
      { year: 1983, month: 3, day: null },
      { year: 1979, month: 12, day: null },
      { year: 1990, month: 7, day: null },
      { year: 1988, month: 1, day: null },
    ]);
    expect(read.entries.map(({ admissionDate }) => admissionDate)).toEqual([
      "2021-02-03",
      "2021-05-19",
      "2021-09-02",
      "2021-12-22",
    ]);
    expect(flagged(read)).toEqual([]);
  });

  it("R23: each part with its whole header; years of two digits", () => {
    const read = extract(
      ["Ngày sinh", "Tháng sinh", "Năm sinh", "Giới tính", "Ngày kết nạp"],
      [],
      [
        [18, 3, 83, "Nam", "3/2/2021"],
        [5, 12, 99, "Nữ", "3/2/2021"],
      ],
    );
    expect(read.entries.map(({ born }) => born)).toEqual([
      { year: 1983, month: 3, day: 18 },
      { year: 1999, month: 12, day: 5 },
    ]);
  });

  it("R23: parts that make no day are flagged, never guessed", () => {
    const read = extract(
      ["Ngày sinh", null, null, "Ngày kết nạp", null, null],
      ["Ngày", "Tháng", "Năm", "Ngày", "Tháng", "Năm"],
      [
        [31, 2, 1983, 3, 2, 2021],
        [5, null, 1979, null, 2, 2021],
        [5, 6, null, 3, 5, 2021],
        [1, 1, 1999, 3, 13, 2021],
      ],
    );
    expect(read.entries.map(({ born }) => born?.year ?? null)).toEqual([null, 1979, null, 1999]);
    expect(flagged(read)).toEqual([
      ["date.unreadable", "C5"],
      // The year is read; the day that goes with no month is told.
      ["date.unreadable", "C6"],
      ["date.unreadable", "C7"],
      ["date.unreadable", "F6"],
      ["date.unreadable", "F8"],
    ]);
  });

  it("R23: parts of other dates are no birth and no admission", () => {
    const read = extract(
      ["Ngày sinh", "Ngày kết nạp", "Ngày chính thức", null, null, "Ngày vào Đoàn", null, null],
      [null, null, "Ngày", "Tháng", "Năm", "Ngày", "Tháng", "Năm"],
      [
        ["18/3/1983", "3/2/2021", 3, 2, 2022, 26, 3, 1999],
        ["5/12/1979", "3/2/2021", 3, 2, 2022, 26, 3, 1995],
      ],
    );
    expect(read.entries.map(({ born, admissionDate }) => [born?.year, admissionDate])).toEqual([
      [1983, "2021-02-03"],
      [1979, "2021-02-03"],
    ]);
    expect(flagged(read)).toEqual([]);
  });
});
