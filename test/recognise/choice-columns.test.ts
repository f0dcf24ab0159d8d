import { extractSheet } from "../../src/domain/extract/extract-sheet";
import { gridOf } from "../support/grid-of";
import type { TestCell } from "../support/grid-of";
import { recognise } from "./layouts";

const extract = (rows: readonly (readonly TestCell[])[], merges: readonly string[] = []) => {
  const sheet = recognise(gridOf(rows, { merges }));
  return { ...extractSheet(sheet), sheet };
};

const listOf = (header: readonly string[], answers: readonly string[], body: readonly (string | null)[][]) =>
  extract(
    [
      ["HUYỆN ỦY TUY PHONG"],
      ["DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP"],
      ["STT", "Họ và tên", "Ngày sinh", ...header, "Ngày kết nạp"],
      [null, null, null, ...answers, null],
      ...body.map((own, index) => [
        index + 1,
        ["Trần Văn Mít", "Lê Thị Ổi", "Phạm Ngọc Na", "Ngô Văn Me"][index] ?? "",
        "12/3/1995",
        ...own,
        "19/5/2021",
      ]),
    ],
    ["A3:A4", "B3:B4", "C3:C4"],
  );

describe("R22: columns of one answer each", () => {
  it("R22: a mark under Kinh is no minority, under Không no religion", () => {
    const { entries, sheet } = listOf(
      ["Dân tộc", "", "Tôn giáo", ""],
      ["Kinh", "Khác", "Không", "Có"],
      [
        ["x", null, "x", null],
        [null, "x", "x", null],
        [null, "Chăm", null, "Phật giáo"],
        ["X", null, null, "x"],
      ],
    );
    expect(entries.map(({ ethnicMinority }) => ethnicMinority)).toEqual([0, 1, 1, 0]);
    expect(entries.map(({ religious }) => religious)).toEqual([0, 0, 1, 1]);
    expect(entries.map(({ text }) => text.ethnicity)).toEqual(["Kinh", "Khác", "Chăm", "Kinh"]);
    expect(entries.map(({ text }) => text.religion)).toEqual(["Không", "Không", "Phật giáo", "Có"]);
    expect(sheet.asks).toEqual([]);
  });

  it("R22: peoples and religions by name, marked", () => {
    const { entries } = listOf(
      ["Dân tộc", "", "", "Tôn giáo", ""],
      ["Kinh", "Chăm", "Raglai", "Phật giáo", "Công giáo"],
      [
        ["x", null, null, null, "x"],
        [null, "x", null, null, null],
        [null, null, "x", "x", null],
      ],
    );
    expect(entries.map(({ ethnicMinority }) => ethnicMinority)).toEqual([0, 1, 1]);
    expect(entries.map(({ religious }) => religious)).toEqual([1, 0, 1]);
    expect(entries.map(({ text }) => text.ethnicity)).toEqual(["Kinh", "Chăm", "Raglai"]);
  });

  it("R22: answers that say themselves what is chosen need nothing above them", () => {
    const { entries } = listOf(
      ["Dân tộc Kinh", "Dân tộc khác", "Không tôn giáo", "Có tôn giáo"],
      [],
      [
        ["x", null, "x", null],
        [null, "Chăm", null, "x"],
      ],
    );
    expect(entries.map(({ ethnicMinority }) => ethnicMinority)).toEqual([0, 1]);
    expect(entries.map(({ religious }) => religious)).toEqual([0, 1]);
  });

  it("R22: in a count form Khác counts, Kinh doesn't, several peoples add up", () => {
    const { entries, declared, findings } = extract(
      [
        ["HUYỆN ỦY TUY PHONG"],
        ["KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2021"],
        ["TT", "Đơn vị", "Kết quả", "Dân tộc", null, null, "Tôn giáo", null],
        [null, null, null, "Kinh", "Chăm", "Khác", "Không", "Có"],
        [1, "Đảng bộ xã Phan Dũng", 10, 6, 3, 1, 8, 2],
        [2, "Đảng bộ xã Vĩnh Hảo", 7, 5, 2, 0, 6, 1],
        [3, "Đảng bộ xã Chí Công", 5, 5, 0, 0, 5, 0],
        [null, "Tổng cộng", 22, 16, 5, 1, 19, 3],
      ],
      ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:H3"],
    );
    expect(entries.map(({ count }) => count)).toEqual([10, 7, 5]);
    expect(entries.map(({ ethnicMinority }) => ethnicMinority)).toEqual([4, 2, 0]);
    expect(entries.map(({ religious }) => religious)).toEqual([2, 1, 0]);
    expect(declared.find(({ figure }) => figure === "religious")).toMatchObject({ value: 3, cell: "H8" });
    expect(declared.some(({ figure }) => figure === "ethnicMinority")).toBe(false);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
