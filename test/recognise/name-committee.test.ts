import { gridOf } from "../support/grid-of";
import { persons, recognise } from "./layouts";

const table = [
  ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
  ...persons.map(([name, born, , , , admitted], index) => [index + 1, name, born, admitted]),
];
const sheetOf = (titles: readonly string[], { file = "ds.xlsx", name = "Sheet1" } = {}) =>
  recognise(gridOf([...titles.map((title) => [title]), ...table], { name }), file).committee;

describe("the committee of a sheet", () => {
  it.each([
    ["the title", ["HUYỆN ỦY TUY PHONG"], {}],
    ["a label", ["Đơn vị: Đảng bộ huyện Tuy Phong"], {}],
    ["the file's name", ["DANH SÁCH"], { file: "thu.eml!ds huyện Tuy Phong.xlsx" }],
    ["the sheet's name", ["DANH SÁCH"], { name: "Tuy Phong" }],
    ["title and file", ["Đảng bộ huyện Tuy Phong"], { file: "Tuy Phong.xlsx" }],
    ["the title against the sheet's old name", ["Đảng bộ huyện Tuy Phong"], { name: "Hàm Tân" }],
    ["the title beside the superior", ["TỈNH ỦY BÌNH THUẬN", "HUYỆN ỦY TUY PHONG"], {}],
    [
      "the title, not the place of signing",
      ["HUYỆN ỦY TUY PHONG", "Phan Thiết, ngày 31 tháng 12 năm 2021"],
      {},
    ],
  ])("R6: by %s", (_, titles, options) => {
    expect(sheetOf(titles, options)).toMatchObject({ id: "tuy-phong", state: "certain" });
  });

  it.each([
    ["title and file", ["Đảng bộ huyện Tuy Phong"], { file: "Hàm Tân.xlsx" }],
    ["title with sheet, and file", ["Đảng bộ huyện Tuy Phong"], { file: "Hàm Tân.xlsx", name: "Tuy Phong" }],
    ["file and sheet", [], { file: "Hàm Tân.xlsx", name: "Tuy Phong" }],
    ["two titles", ["Đảng bộ huyện Tuy Phong", "Đảng bộ huyện Hàm Tân"], {}],
  ])("R6: %s disagree", (_, titles, options) => {
    const { id, state, candidates } = sheetOf(titles, options);
    expect([id, state]).toEqual([null, "ambiguous"]);
    expect(new Set(candidates.map((candidate) => candidate.id))).toEqual(new Set(["tuy-phong", "ham-tan"]));
  });

  it("R6: a title that names two is settled by the file", () => {
    const titles = ["Đảng bộ huyện Tuy Phong", "(kèm đảng viên chuyển từ huyện Hàm Tân)"];
    expect(sheetOf(titles, { file: "Tuy Phong.xlsx" }).id).toBe("tuy-phong");
  });

  it("R6: with the address of what named it", () => {
    expect(sheetOf(["", "HUYỆN ỦY TUY PHONG"]).candidates[0]).toMatchObject({ from: "title", cell: "A2" });
  });

  it("R6, R7: nothing names one", () => {
    expect(sheetOf(["DANH SÁCH ĐẢNG VIÊN MỚI"])).toMatchObject({ id: null, state: "unknown" });
  });

  it("R7: a near name is proposed, never taken", () => {
    const { id, state, proposals } = sheetOf(["Đảng bộ huyện Hàm Thuận Bak"]);
    expect([id, state]).toEqual([null, "unknown"]);
    expect(proposals.map((proposal) => proposal.id)).toContain("ham-thuan-bac");
  });

  it("R6: a column that says the same committee in every row", () => {
    const [header = [], ...rows] = table;
    const named = [[...header, "Đảng bộ huyện"], ...rows.map((row) => [...row, "Hàm Tân"])];
    expect(recognise(gridOf(named)).committee).toMatchObject({ id: "ham-tan", state: "certain" });
  });
});
