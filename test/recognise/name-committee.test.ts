import { gridOf } from "../support/grid-of";
import { recogniseSheet } from "../../src/domain/recognise/recognise-sheet";
import { matcher, persons, recognise } from "./layouts";

const table = [
  ["STT", "Họ và tên", "Ngày sinh", "Ngày kết nạp"],
  ...persons.map(([name, born, , , , admitted], index) => [index + 1, name, born, admitted]),
];
interface Around {
  readonly file?: string;
  readonly name?: string;
  readonly sender?: string;
  readonly subject?: string;
  /** Rows below the table. */
  readonly below?: readonly (readonly (string | null)[])[];
  /** A further column: its header, and what its rows say in turn. */
  readonly column?: readonly [header: string, ...texts: string[]];
}

const sheetOf = (titles: readonly string[], around: Around = {}) => {
  const { file = "ds.xlsx", name = "Sheet1", sender, subject, below = [], column } = around;
  const [header, ...texts] = column ?? [];
  const rows = table.map((row, index) =>
    header === undefined ? row : [...row, index === 0 ? header : (texts[(index - 1) % texts.length] ?? null)],
  );
  const grid = gridOf([...titles.map((title) => [title]), ...rows, ...below], { name });
  const mail = { ...(sender !== undefined && { sender }), ...(subject !== undefined && { subject }) };
  return recogniseSheet(grid, { file, matcher, ...mail }).committee;
};

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

const list = "DANH SÁCH ĐẢNG VIÊN MỚI NĂM 2021";
const signed = [[], [null, "Người lập", null, "T/M BAN THƯỜNG VỤ HUYỆN ỦY HÀM TÂN"]];

describe("where a committee may be named", () => {
  it.each<[string, string[], Around, string]>([
    ["a row right above the header", [list, "Tuy Phong"], {}, "tuy-phong"],
    ["a signature alone", [list], { below: signed }, "ham-tan"],
    [
      "a signature of two lines",
      [list],
      { below: [[], [null, null, null, "T/M BAN THƯỜNG VỤ"], [null, null, null, "HUYỆN ỦY HÀM TÂN"]] },
      "ham-tan",
    ],
    ["a sender's address", [list], { sender: "huyenuytuyphong@binhthuan.dcs.vn" }, "tuy-phong"],
    ["a sender's shown name", [list], { sender: "Huyện ủy Hàm Tân <hoa@example.com>" }, "ham-tan"],
    ["a sender's name in TCVN3", [list], { sender: "HuyÖn ñy Hµm T©n <hoa@example.com>" }, "ham-tan"],
    ["the subject of a mail", [list], { subject: "Re: Số liệu kết nạp huyện Tuy Phong" }, "tuy-phong"],
    ["the title against a subject", ["HUYỆN ỦY HÀM TÂN"], { subject: "Fwd: Huyện ủy Tuy Phong" }, "ham-tan"],
    [
      "the title of one of those in a subject",
      ["HUYỆN ỦY HÀM TÂN"],
      { subject: "Số liệu Tuy Phong, Hàm Tân" },
      "ham-tan",
    ],
    ["the archive around the file", [list], { file: "Ham Tan T12.zip!ds.xlsx" }, "ham-tan"],
    ["a file's name from an address", [list], { file: "Danh%20sach%20Ham%20Tan.xlsx" }, "ham-tan"],
    ["HTBac", [], { file: "DS KN dang vien 2021 - HTBac.xlsx" }, "ham-thuan-bac"],
    ["words run together", [], { file: "HuyenuyTuyPhong_T12.xlsx" }, "tuy-phong"],
    ["small letters run together", [], { file: "danhsachkndangvienhuyentuyphong.xlsx" }, "tuy-phong"],
    ["brackets", [], { file: "danhsach(Ham Tan).xls" }, "ham-tan"],
    ["nothing but the name", [], { file: "tuyphong.xlsx" }, "tuy-phong"],
    ["TPU", [], { file: "TPU PT 2021.xlsx" }, "phan-thiet"],
  ])("R6: %s", (_, titles, around, id) => {
    expect(sheetOf(titles, around)).toMatchObject({ id, state: "certain" });
  });

  it.each<[string, string[], Around, string]>([
    [
      "a school of another district",
      ["HUYỆN ỦY HÀM THUẬN NAM", "TRƯỜNG THPT HÀM THUẬN BẮC"],
      {},
      "ham-thuan-nam",
    ],
    [
      "schools in a column",
      ["HUYỆN ỦY HÀM THUẬN NAM"],
      { column: ["Chi bộ", "Chi bộ Trường THPT Hàm Thuận Bắc"] },
      "ham-thuan-nam",
    ],
    ["birthplaces", ["HUYỆN ỦY HÀM TÂN"], { column: ["Quê quán", "Tuy Phong, Bình Thuận"] }, "ham-tan"],
    ["the one addressed", ["Kính gửi: Thành ủy Phan Thiết", "HUYỆN ỦY HÀM TÂN"], {}, "ham-tan"],
    ["where some came from", ["HUYỆN ỦY HÀM TÂN", `${list} (cả chuyển từ Tuy Phong)`], {}, "ham-tan"],
    ["the place, a short date", ["ĐẢNG ỦY CÔNG AN TỈNH", "Phan Thiết, 30/12/2021"], {}, "cong-an"],
    ["the place, no comma", ["ĐẢNG ỦY CÔNG AN TỈNH", "Phan Thiết ngày 30/12/2021"], {}, "cong-an"],
    ["the place and month", ["ĐẢNG ỦY CÔNG AN TỈNH", "Phan Thiết, tháng 12 năm 2021"], {}, "cong-an"],
    [
      "the place, the day left open",
      ["ĐẢNG ỦY CÔNG AN TỈNH", "TP. Phan Thiết, ngày    /12/2021"],
      {},
      "cong-an",
    ],
  ])("R6: %s names no other committee", (_, titles, around, id) => {
    expect(sheetOf(titles, around)).toMatchObject({ id, state: "certain" });
  });

  it.each<[string, string[], Around]>([
    ["a school", ["TRƯỜNG THPT HÀM THUẬN BẮC", list], {}],
    ["schools in every row", [list], { column: ["Chi bộ, đảng bộ cơ sở", "CB Trường THPT Hàm Thuận Bắc"] }],
    ["birthplaces", [list], { column: ["Quê quán", "huyện Tuy Phong, tỉnh Bình Thuận"] }],
    ["the superior and the place", ["TỈNH ỦY BÌNH THUẬN", "Phan Thiết, 30/12/2021", list], {}],
    ["a commune of the same name", ["ĐẢNG ỦY XÃ TUY PHONG", list], {}],
    ["a person who sends", [list], { sender: "Trần Hàm Tân <hoa@example.com>" }],
    ["the office's own folder", [list], { file: "Hàm Tân/ds.xlsx" }],
  ])("R6, R7: %s alone settles nothing", (_, titles, around) => {
    expect(sheetOf(titles, around)).toMatchObject({ id: null, state: "unknown" });
  });

  it.each<[string, string[], Around]>([
    [
      "a joint list, whatever the file's name",
      ["DANH SÁCH CỦA HUYỆN HÀM THUẬN BẮC VÀ HUYỆN HÀM THUẬN NAM"],
      { file: "Ham Thuan Bac.xlsx" },
    ],
    ["a sender of another committee", ["HUYỆN ỦY TUY PHONG"], { sender: "huhamtan@binhthuan.dcs.vn" }],
    ["a subject against a file's name", [list], { file: "Hàm Tân.xlsx", subject: "Huyện ủy Tuy Phong" }],
    ["a signature of another committee", ["HUYỆN ỦY TUY PHONG"], { below: signed }],
    ["rows of two committees", [list], { column: ["Đảng bộ", "Hàm Tân", "Tuy Phong", "Hàm Tân"] }],
  ])("R6: %s is ambiguous", (_, titles, around) => {
    expect(sheetOf(titles, around)).toMatchObject({ id: null, state: "ambiguous" });
  });

  it("R7: a slip is proposed, and taken only beside the right name", () => {
    const slip = sheetOf(["HUYỆN ỦY HÀM THUÂN BẮC"]);
    expect([slip.state, slip.proposals.map(({ id }) => id)]).toEqual(["unknown", ["ham-thuan-bac"]]);
    expect(sheetOf(["HUYỆN ỦY HÀM THUÂN BẮC"], { file: "HTB.xlsx" }).id).toBe("ham-thuan-bac");
  });
});
